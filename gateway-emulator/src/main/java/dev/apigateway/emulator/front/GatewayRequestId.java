package dev.apigateway.emulator.front;

import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;

/** Ids in the form of the gateway, for instance {@code JKJaXmPLvHcESHA=}. */
final class GatewayRequestId {

    private GatewayRequestId() {
    }

    static String extended() {
        byte[] random = new byte[11];
        ThreadLocalRandom.current().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }
}
