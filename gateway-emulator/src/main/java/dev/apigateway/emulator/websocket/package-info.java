/**
 * A WebSocket API: connections, their messages as events, and the calls that send messages to them.
 */
@NullMarked
package dev.apigateway.emulator.websocket;

import org.jspecify.annotations.NullMarked;
