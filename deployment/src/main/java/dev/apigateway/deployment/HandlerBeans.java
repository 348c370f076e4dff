package dev.apigateway.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.apigateway.extension.HandlerTable;

/**
 * The handlers that answer events, by name, and what is wrong with the choice between them.
 *
 * @param beansByName the identifier of the ArC bean by the handler's name; the only handler may have no name
 * @param problems a message for each mistake
 */
record HandlerBeans(SortedMap<String, String> beansByName, List<String> problems) {

    /**
     * One bean that is a handler.
     *
     * @param identifier of the ArC bean
     * @param declaration the class, or the producer, as a user reads it
     * @param name of {@code @Named}, or null
     */
    record Candidate(String identifier, String declaration, String name) {
    }

    /** @param candidates sorted by declaration */
    static HandlerBeans of(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return failed("The application has no handler, so nothing could answer its events. "
                    + "Write a class that implements dev.apigateway.ApiGatewayHandler; "
                    + "if it is in another module, give that module a Jandex index.");
        }
        if (candidates.size() == 1 && candidates.get(0).name() == null) {
            return new HandlerBeans(new TreeMap<>(Map.of(HandlerTable.UNNAMED, candidates.get(0).identifier())), List.of());
        }
        return named(candidates);
    }

    private static HandlerBeans named(List<Candidate> candidates) {
        SortedMap<String, Candidate> byName = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Candidate other = candidate.name() == null ? null : byName.putIfAbsent(candidate.name(), candidate);
            if (candidate.name() == null) {
                problems.add("The application has " + candidates.size() + " handlers, and " + candidate.declaration()
                        + " has no name, so nothing could choose it. Annotate it with @Named(\"…\"), and set the function's "
                        + "handler in Lambda, or quarkus.apigateway.handler, to the name of the one to use. "
                        + "If it is not meant to answer events, annotate it with @Vetoed.");
            } else if (other != null) {
                problems.add("Two handlers are named '" + candidate.name() + "': " + other.declaration() + " and "
                        + candidate.declaration() + ". A name belongs to one handler. Give one of them another @Named.");
            }
        }
        SortedMap<String, String> beans = new TreeMap<>();
        byName.forEach((name, candidate) -> beans.put(name, candidate.identifier()));
        return new HandlerBeans(beans, List.copyOf(problems));
    }

    private static HandlerBeans failed(String problem) {
        return new HandlerBeans(new TreeMap<>(), List.of(problem));
    }
}
