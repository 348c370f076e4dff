/**
 * The settings of an emulator: where it listens, which API it serves, and how Lambda treats the function.
 */
@NullMarked
package dev.apigateway.emulator.settings;

import org.jspecify.annotations.NullMarked;
