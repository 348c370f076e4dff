/**
 * Lambda: functions, their execution environments, and the invocations that wait for them.
 */
@NullMarked
package dev.apigateway.emulator.lambda;

import org.jspecify.annotations.NullMarked;
