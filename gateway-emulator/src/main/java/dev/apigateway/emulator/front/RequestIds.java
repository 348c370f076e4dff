package dev.apigateway.emulator.front;

import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The front's ids of a request, which are not Lambda's.
 *
 * @param requestId the id
 * @param extendedRequestId the extended id of an API, for instance {@code JKJaXmPLvHcESHA=}
 */
record RequestIds(String requestId, String extendedRequestId) {

    /** A UUID beside the extended id, as REST APIs and function URLs have it. */
    static RequestIds uuid() {
        return new RequestIds(UUID.randomUUID().toString(), extended());
    }

    /** One extended id for both, as HTTP APIs have it. */
    static RequestIds extendedOnly() {
        String id = extended();
        return new RequestIds(id, id);
    }

    private static String extended() {
        byte[] random = new byte[11];
        ThreadLocalRandom.current().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }
}
