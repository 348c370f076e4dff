/** From an invocation's headers to the context that handlers see. */
@NullMarked
package dev.apigateway.runtime.context;

import org.jspecify.annotations.NullMarked;
