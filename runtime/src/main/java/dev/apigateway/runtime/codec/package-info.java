/** Reads events and writes responses, each payload format version in its own dialect. */
@NullMarked
package dev.apigateway.runtime.codec;

import org.jspecify.annotations.NullMarked;
