package dev.apigateway.runtime.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.runtime.client.FakeAnswer;

/** What the Runtime API does and the handler does, and what has to come of it. */
final class Rule {

    /** Hands out an invocation with request id {@code id-1}. */
    static final FakeAnswer EVENT = FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2);

    private final String name;
    private ApiGatewayHandler handler = (event, context) -> ApiGatewayResponse.of(204);
    private final List<FakeAnswer> answers = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private String end = "goes on";

    private Rule(String name) {
        this.name = name;
    }

    static Rule rule(String name) {
        return new Rule(name);
    }

    Rule handler(ApiGatewayHandler newHandler) {
        handler = newHandler;
        return this;
    }

    Rule throwing(Throwable thrown) {
        return handler((event, context) -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        });
    }

    /** What the Runtime API answers, one call after the other. */
    Rule answers(FakeAnswer... scripted) {
        answers.addAll(Arrays.asList(scripted));
        return this;
    }

    /** The calls that have to come, and no others: the last part of the path, and for failures what they count as. */
    Rule calls(String... expected) {
        calls.addAll(Arrays.asList(expected));
        return this;
    }

    /** How log records have to begin, and no others. */
    Rule logs(String... expected) {
        log.addAll(Arrays.asList(expected));
        return this;
    }

    Rule exitsWith(int code) {
        end = "exit code " + code;
        return this;
    }

    Rule leavesWith(Throwable thrown) {
        end = "" + thrown;
        return this;
    }

    ApiGatewayHandler handler() {
        return handler;
    }

    FakeAnswer[] answers() {
        return answers.toArray(new FakeAnswer[0]);
    }

    List<String> calls() {
        return calls;
    }

    List<String> log() {
        return log;
    }

    String end() {
        return end;
    }

    @Override
    public String toString() {
        return name;
    }
}
