package dev.apigateway.deployment;

import dev.apigateway.extension.HandlerProvider;
import io.quarkus.builder.item.MultiBuildItem;

/**
 * A handler that another Quarkus extension makes, beside those that the application has as beans. Produced by other extensions,
 * consumed by {@link HandlerProcessor}, which treats it as it treats the application's: one for each name, chosen by it.
 */
public final class FunctionHandlerBuildItem extends MultiBuildItem {

    private final String name;
    private final String declaration;
    private final Class<? extends HandlerProvider> provider;
    private final boolean preferred;

    private FunctionHandlerBuildItem(String name, String declaration, Class<? extends HandlerProvider> provider,
            boolean preferred) {
        this.name = name;
        this.declaration = declaration;
        this.provider = provider;
        this.preferred = preferred;
    }

    /**
     * A handler that has to be asked for by its name wherever the application has several.
     *
     * @param name unique among the application's handlers
     * @param declaration what a message calls it, for instance {@code the resource com.acme.Pets}
     * @param provider the class of a bean that is not removed
     */
    public static FunctionHandlerBuildItem named(String name, String declaration, Class<? extends HandlerProvider> provider) {
        return new FunctionHandlerBuildItem(name, declaration, provider, false);
    }

    /** As {@link #named}, but the local gateway takes it wherever a route names no handler. */
    public static FunctionHandlerBuildItem preferred(String name, String declaration,
            Class<? extends HandlerProvider> provider) {
        return new FunctionHandlerBuildItem(name, declaration, provider, true);
    }

    String name() {
        return name;
    }

    String declaration() {
        return declaration;
    }

    Class<? extends HandlerProvider> provider() {
        return provider;
    }

    boolean isPreferred() {
        return preferred;
    }
}
