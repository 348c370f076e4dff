/**
 * Functions that run as processes of their own.
 */
@NullMarked
package dev.apigateway.emulator.function;

import org.jspecify.annotations.NullMarked;
