/**
 * How requests arrive: what a front reads, how much of it, and for how long.
 */
@NullMarked
package dev.apigateway.emulator.intake;

import org.jspecify.annotations.NullMarked;
