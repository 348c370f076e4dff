package dev.apigateway;

/** What happened on a connection of a WebSocket API. */
public enum WebSocketEventType {

    /** A client asks for a connection; the response's status decides whether it gets one. */
    CONNECT,

    /** A client sent a message. */
    MESSAGE,

    /** The connection has ended; nobody hears the response. */
    DISCONNECT
}
