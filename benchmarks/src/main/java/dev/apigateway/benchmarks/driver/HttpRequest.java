package dev.apigateway.benchmarks.driver;

/**
 * What a function sent.
 *
 * @param arrivedNanos when its last byte was there, on the clock of {@link System#nanoTime()}
 */
record HttpRequest(String method, String path, byte[] body, long arrivedNanos) {

    boolean isNext() {
        return method.equals("GET") && path.endsWith("/runtime/invocation/next");
    }

    boolean isResponse() {
        return method.equals("POST") && path.endsWith("/response");
    }
}
