package dev.apigateway.it.soundness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.conformance.FakeLambda;
import dev.apigateway.testing.Bootstrap;

/** Runs the packaged application through a scenario, from its start to its orderly end. */
final class FunctionProcess {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** As a pattern of the log begins with, and as the JDK's own log writes it. */
    private static final Pattern TIME = Pattern
            .compile("^([0-9-]{10} [0-9:]{8},[0-9]{3} |[A-Z][a-z]{2} [0-9]+, [0-9:, ]+ [AP]M )");
    private static final String NEXT = "next";
    private static final String EXIT = "exit";

    private final Path directory;

    /** @param directory for the unpacked zip */
    FunctionProcess(Path directory) {
        this.directory = directory;
    }

    /**
     * What comes of it.
     *
     * @param exitCode of the process
     * @param initError type and message, or empty
     * @param answers bodies of the responses, in their order
     * @param output what was written to stdout, without what is different in each process
     * @param errors the same of stderr
     */
    record Outcome(int exitCode, String initError, List<String> answers, String output, String errors) {

        /** The observations from within. */
        SortedMap<String, String> report() throws IOException {
            for (String answer : answers) {
                if (answer.startsWith("{")) {
                    return Observations.parse(answer);
                }
            }
            return new TreeMap<>();
        }
    }

    Outcome run(Scenario scenario) throws IOException, InterruptedException {
        try (FakeLambda lambda = new FakeLambda()) {
            Map<String, String> environment = new HashMap<>(Scenario.COMMON);
            environment.putAll(scenario.environment());
            environment.putAll(lambda.environment());
            try (Bootstrap bootstrap = Bootstrap.startWithErrorsApart(directory, environment)) {
                bootstrap.onExit(() -> lambda.note(EXIT));
                return run(scenario, lambda, bootstrap);
            }
        }
    }

    private static Outcome run(Scenario scenario, FakeLambda lambda, Bootstrap bootstrap)
            throws IOException, InterruptedException {
        List<String> answers = new ArrayList<>();
        boolean alive = asksForAnEvent(lambda);
        for (int i = 0; alive && i < scenario.events().size(); i++) {
            String event = scenario.events().get(i);
            lambda.invoke(event);
            alive = asksForAnEvent(lambda);
            List<FakeRequest> outcomes = lambda.requests("/" + event + "/response");
            if (alive) {
                answers.add(JSON.readTree(outcomes.get(outcomes.size() - 1).text()).get("body").asText());
            }
        }
        if (alive) {
            bootstrap.terminate();
        }
        int exitCode = bootstrap.waitForExit();
        List<FakeRequest> initErrors = lambda.requests("/init/error");
        return new Outcome(exitCode, initErrors.isEmpty() ? "" : text(initErrors.get(0)), answers,
                plain(bootstrap.output()), plain(bootstrap.errors()));
    }

    /** Waits until the loop asks for an event, or the process ends. */
    private static boolean asksForAnEvent(FakeLambda lambda) {
        String call = lambda.takeCall();
        while (!call.equals(NEXT) && !call.equals(EXIT)) {
            call = lambda.takeCall();
        }
        return call.equals(NEXT);
    }

    private static String text(FakeRequest initError) throws IOException {
        JsonNode error = JSON.readTree(initError.body());
        return error.get("errorType").asText() + ": " + error.get("errorMessage").asText();
    }

    /** Without frames of stacks, times, and addresses of files. */
    private static String plain(String output) {
        StringBuilder plain = new StringBuilder();
        for (String line : output.split("\n")) {
            if (!line.startsWith("\tat ") && !line.startsWith("\t...")) {
                plain.append(TIME.matcher(line).replaceFirst("TIME ")).append("\n");
            }
        }
        return plain.toString().strip();
    }
}
