/**
 * What may stand behind the gateway: a function in this JVM, or processes that are started for it.
 */
@NullMarked
package dev.apigateway.emulator.host;

import org.jspecify.annotations.NullMarked;
