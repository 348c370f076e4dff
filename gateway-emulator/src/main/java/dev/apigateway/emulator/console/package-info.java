/**
 * The developer's view of the local gateway: what was invoked and what became of it, sample events, and the template for the
 * deployment.
 */
@NullMarked
package dev.apigateway.emulator.console;

import org.jspecify.annotations.NullMarked;
