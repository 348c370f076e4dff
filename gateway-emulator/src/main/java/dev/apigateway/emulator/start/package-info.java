/**
 * Where the servers listen, and what keeps an emulator from starting.
 */
@NullMarked
package dev.apigateway.emulator.start;

import org.jspecify.annotations.NullMarked;
