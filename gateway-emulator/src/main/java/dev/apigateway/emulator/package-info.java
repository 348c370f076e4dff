/**
 * API Gateway and the Lambda Runtime API on loopback: the entry point and its servers. No other package knows this one.
 */
@NullMarked
package dev.apigateway.emulator;

import org.jspecify.annotations.NullMarked;
