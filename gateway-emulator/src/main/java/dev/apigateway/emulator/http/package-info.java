/**
 * What both servers need of HTTP.
 */
@NullMarked
package dev.apigateway.emulator.http;

import org.jspecify.annotations.NullMarked;
