/**
 * API Gateway and the Lambda Runtime API on loopback: the entry point, its settings, and what may stand behind the gateway.
 */
@NullMarked
package dev.apigateway.emulator;

import org.jspecify.annotations.NullMarked;
