/**
 * The Lambda Runtime API, version 2018-06-01, the invocations that it hands out, and the Lambda extensions of the function.
 */
@NullMarked
package dev.apigateway.emulator.runtimeapi;

import org.jspecify.annotations.NullMarked;
