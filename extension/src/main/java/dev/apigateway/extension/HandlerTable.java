package dev.apigateway.extension;

import java.lang.reflect.Type;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The application's handlers as the build found them, and which of them answers the events of this process. */
public final class HandlerTable {

    /** The key of a handler that has no name, which is then the only one. */
    public static final String UNNAMED = "";

    private final Map<String, String> beansByName;
    private final Map<String, Type> eventTypes;

    /**
     * @param beansByName identifiers of ArC beans by the name of the handler; several have the same where a
     *        {@link HandlerProvider} makes them
     * @param eventTypes the types of events by the identifiers of those beans that are {@code EventHandler}s
     */
    public HandlerTable(Map<String, String> beansByName, Map<String, Type> eventTypes) {
        this.beansByName = Collections.unmodifiableMap(new TreeMap<>(beansByName));
        this.eventTypes = Map.copyOf(eventTypes);
    }

    /** The identifier of the ArC bean that is the handler of a name, or that makes it. */
    String bean(String name) {
        return beansByName.get(name);
    }

    /** The type of the events that an {@code EventHandler} takes. */
    Type eventType(String bean) {
        return eventTypes.get(bean);
    }

    /**
     * Picks the handler.
     *
     * @param configured {@code quarkus.apigateway.handler}
     * @param lambdaHandler {@code _HANDLER}; looked at only when there are several handlers, since Lambda requires a function
     *        with one handler to set it to something, too
     * @return its name, which is empty for the only handler when it has none
     * @throws UnknownHandlerException when there is no such handler
     */
    String name(Optional<String> configured, Optional<String> lambdaHandler) {
        if (configured.isPresent()) {
            return known(configured.get(), "quarkus.apigateway.handler");
        }
        if (beansByName.size() == 1) {
            return beansByName.keySet().iterator().next();
        }
        if (lambdaHandler.isPresent()) {
            return known(lambdaHandler.get(), "The function's handler setting (_HANDLER)");
        }
        throw new UnknownHandlerException(
                "The application has the handlers " + names() + ", and nothing says which one to use. "
                        + "Set the function's handler in Lambda, or quarkus.apigateway.handler (QUARKUS_APIGATEWAY_HANDLER), "
                        + "to one of these names.");
    }

    private String known(String name, String origin) {
        if (!beansByName.containsKey(name) || name.equals(UNNAMED)) {
            String known = beansByName.containsKey(UNNAMED) ? "The application's only handler has no name; "
                    + "leave the setting out, or name the handler with @Named."
                    : "The application has the handlers " + names() + ". Set it to one of these names.";
            throw new UnknownHandlerException(origin + " is '" + name + "', but no handler has that name. " + known);
        }
        return name;
    }

    private String names() {
        return String.join(", ", beansByName.keySet().stream().map(name -> "'" + name + "'").toList());
    }
}
