package dev.apigateway.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

import dev.apigateway.EventHandler;

/**
 * What the beans that are {@link EventHandler}s take, as their type arguments say.
 *
 * @param byBean the types of events by the identifier of the ArC bean
 * @param problems a message for each bean that doesn't tell
 */
record EventTypes(SortedMap<String, Type> byBean, List<String> problems) {

    private static final DotName EVENT_HANDLER = DotName.createSimple(EventHandler.class);

    /**
     * One bean that is an {@code EventHandler}.
     *
     * @param identifier of the ArC bean
     * @param declaration the class, or the producer, as a user reads it
     * @param types all types of the bean
     */
    record Candidate(String identifier, String declaration, Iterable<Type> types) {
    }

    /** @param candidates sorted by declaration; those that are no {@code EventHandler} are passed over */
    static EventTypes of(List<Candidate> candidates) {
        SortedMap<String, Type> byBean = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (Candidate candidate : candidates) {
            for (Type type : candidate.types()) {
                if (type.name().equals(EVENT_HANDLER)) {
                    Type event = type.kind() == Type.Kind.PARAMETERIZED_TYPE ? type.asParameterizedType().arguments().get(0)
                            : null;
                    if (event == null || !isKnown(event)) {
                        problems.add(problem(candidate, event));
                    } else {
                        byBean.put(candidate.identifier(), event);
                    }
                }
            }
        }
        return new EventTypes(byBean, List.copyOf(problems));
    }

    /** The type as {@code TypeFactory.constructFromCanonical} of Jackson takes it. */
    static String canonical(Type type) {
        if (type.kind() == Type.Kind.WILDCARD_TYPE) {
            return canonical(type.asWildcardType().extendsBound());
        }
        if (type.kind() != Type.Kind.PARAMETERIZED_TYPE) {
            return type.name().toString();
        }
        List<String> arguments = type.asParameterizedType().arguments().stream().map(EventTypes::canonical).toList();
        return type.name() + "<" + String.join(",", arguments) + ">";
    }

    private static boolean isKnown(Type type) {
        return switch (type.kind()) {
            case CLASS -> true;
            case PARAMETERIZED_TYPE -> type.asParameterizedType().arguments().stream().allMatch(EventTypes::isKnown);
            case WILDCARD_TYPE -> type.asWildcardType().superBound() == null
                    && isKnown(type.asWildcardType().extendsBound());
            default -> false;
        };
    }

    private static String problem(Candidate candidate, Type event) {
        return "The handler " + candidate.declaration() + " is an EventHandler, and the type of its events is "
                + (event == null ? "not given" : "'" + event + "'") + ", so nothing could be read from their JSON. "
                + "Implement EventHandler<…> with a class, or with a generic type of classes such as List<Order>.";
    }
}
