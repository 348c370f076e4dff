/**
 * The command line: its arguments, and what it does with them.
 */
@NullMarked
package dev.apigateway.emulator.cli;

import org.jspecify.annotations.NullMarked;
