/**
 * The description of an API: its front, routes, stage, authorizers and limits, and which route a request takes.
 */
@NullMarked
package dev.apigateway.emulator.api;

import org.jspecify.annotations.NullMarked;
