/** Writes responses in the dialect that the front door of their event demands. */
@NullMarked
package dev.apigateway.runtime.codec.response;

import org.jspecify.annotations.NullMarked;
