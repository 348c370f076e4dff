/**
 * The HTTP side of the gateway: requests become events, and the function's responses become HTTP responses.
 */
@NullMarked
package dev.apigateway.emulator.front;

import org.jspecify.annotations.NullMarked;
