package dev.apigateway.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of an invocation. */
public final class InvocationResult {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private final JsonNode detail;

    InvocationResult(JsonNode detail) {
        this.detail = detail;
    }

    /** Lambda's request id, as in the log. */
    public String requestId() {
        return detail.path("id").asText();
    }

    /** The handler, an empty name for the default one. */
    public String handler() {
        return detail.path("handler").asText();
    }

    /** {@code responded}, {@code streamed}, {@code failed}, {@code timed-out}, {@code throttled} or another word. */
    public String outcome() {
        return detail.path("outcome").asText();
    }

    /** The event as the function got it. */
    public String event() {
        return detail.path("event").asText();
    }

    /** The response as the function gave it, if it gave one. */
    public Optional<String> response() {
        return text(detail.path("response"));
    }

    /** The HTTP status in the response, if it has one. */
    public Optional<Integer> status() {
        return detail.path("status").isInt() ? Optional.of(detail.path("status").asInt()) : Optional.empty();
    }

    /** The type of the error, if the invocation failed. */
    public Optional<String> errorType() {
        return text(detail.path("error").path("type"));
    }

    /** The message of the error, if the invocation failed. */
    public Optional<String> errorMessage() {
        return text(detail.path("error").path("message"));
    }

    /** What the function logged, line by line. */
    public List<String> log() {
        List<String> lines = new ArrayList<>();
        detail.path("log").forEach(line -> lines.add(line.asText()));
        return lines;
    }

    /** How long it took. */
    public Duration duration() {
        return Duration.ofNanos(Math.round(detail.path("durationMillis").asDouble() * NANOS_PER_MILLI));
    }

    /** All that is known, as JSON, for the message of a failed assertion. */
    @Override
    public String toString() {
        return detail.toPrettyString();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }
}
