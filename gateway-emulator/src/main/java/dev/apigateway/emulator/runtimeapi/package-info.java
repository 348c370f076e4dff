/**
 * The Lambda Runtime API, version 2018-06-01, and the invocations that it hands out.
 */
@NullMarked
package dev.apigateway.emulator.runtimeapi;

import org.jspecify.annotations.NullMarked;
