package dev.apigateway.deployment.start;

import java.util.List;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * Which start the executable gets.
 *
 * @param lean whether it is the lean one
 * @param message for the build's log
 */
record StartDecision(boolean lean, String message) {

    /**
     * @param obstacles to the lean start, a part of a sentence each
     * @throws ConfigurationException when the lean start is asked for and there are obstacles
     */
    static StartDecision of(StartConfig.Start wanted, List<String> obstacles) {
        String why = String.join("; ", obstacles);
        if (wanted == StartConfig.Start.FULL) {
            return new StartDecision(false, "The executable has Quarkus's full start, as quarkus.apigateway.start says.");
        }
        if (obstacles.isEmpty()) {
            return new StartDecision(true, "The executable has the lean start.");
        }
        if (wanted == StartConfig.Start.LEAN) {
            throw new ConfigurationException("quarkus.apigateway.start is 'lean', but the application needs a full start: "
                    + why + ". Change that, or set quarkus.apigateway.start to 'auto' or 'full'.");
        }
        return new StartDecision(false, "The executable has Quarkus's full start, since the lean one is not possible: " + why
                + ".");
    }
}
