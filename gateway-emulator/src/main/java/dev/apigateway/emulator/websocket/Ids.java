package dev.apigateway.emulator.websocket;

import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;

/** Ids of connections, requests and messages, in the form that a WebSocket API gives them. */
final class Ids {

    private static final int BYTES = 11;

    private Ids() {
    }

    static String next() {
        byte[] id = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(id);
        return Base64.getUrlEncoder().encodeToString(id);
    }
}
