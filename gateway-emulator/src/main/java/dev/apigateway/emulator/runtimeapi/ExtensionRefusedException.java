package dev.apigateway.emulator.runtimeapi;

import io.vertx.core.json.JsonObject;

/** The Extensions API refuses a call, always with status 403. */
final class ExtensionRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final String errorType;

    ExtensionRefusedException(String errorType, String errorMessage) {
        super(errorMessage);
        this.errorType = errorType;
    }

    String body() {
        return new JsonObject().put("errorMessage", getMessage()).put("errorType", errorType).encode();
    }
}
