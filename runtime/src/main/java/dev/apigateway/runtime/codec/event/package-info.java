/** Reads events: what AWS sends becomes the typed events of the public API. */
@NullMarked
package dev.apigateway.runtime.codec.event;

import org.jspecify.annotations.NullMarked;
