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
     * @param beansByName identifiers of ArC beans by the name of the handler
     * @param eventTypes the types of events by the identifiers of those beans that are {@code EventHandler}s
     */
    public HandlerTable(Map<String, String> beansByName, Map<String, Type> eventTypes) {
        this.beansByName = Collections.unmodifiableMap(new TreeMap<>(beansByName));
        this.eventTypes = Map.copyOf(eventTypes);
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
     * @return the identifier of its ArC bean
     * @throws UnknownHandlerException when there is no such handler
     */
    String bean(Optional<String> configured, Optional<String> lambdaHandler) {
        if (configured.isPresent()) {
            return bean(configured.get(), "quarkus.apigateway.handler");
        }
        if (beansByName.size() == 1) {
            return beansByName.values().iterator().next();
        }
        if (lambdaHandler.isPresent()) {
            return bean(lambdaHandler.get(), "The function's handler setting (_HANDLER)");
        }
        throw new UnknownHandlerException(
                "The application has the handlers " + names() + ", and nothing says which one to use. "
                        + "Set the function's handler in Lambda, or quarkus.apigateway.handler (QUARKUS_APIGATEWAY_HANDLER), "
                        + "to one of these names.");
    }

    private String bean(String name, String origin) {
        String bean = beansByName.get(name);
        if (bean == null || name.equals(UNNAMED)) {
            String known = beansByName.containsKey(UNNAMED) ? "The application's only handler has no name; "
                    + "leave the setting out, or name the handler with @Named."
                    : "The application has the handlers " + names() + ". Set it to one of these names.";
            throw new UnknownHandlerException(origin + " is '" + name + "', but no handler has that name. " + known);
        }
        return bean;
    }

    private String names() {
        return String.join(", ", beansByName.keySet().stream().map(name -> "'" + name + "'").toList());
    }
}
