package dev.apigateway.emulator.api;

/**
 * An API key of a REST API or WebSocket API.
 *
 * @param id the id, {@code apiKeyId} in events
 * @param value what callers send as {@code x-api-key}
 */
public record ApiKey(String id, String value) {

    public ApiKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The API key '" + id + "' has no value. Give it one that callers can send.");
        }
    }
}
