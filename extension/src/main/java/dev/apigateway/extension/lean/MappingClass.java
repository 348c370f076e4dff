package dev.apigateway.extension.lean;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Set;

import io.smallrye.config.ConfigMappingContext;

/** The class that SmallRye Config generates for a mapping, and what it calls of it. */
final class MappingClass {

    private static final String SUFFIX = "$$CMImpl";

    private final Class<?> implementation;

    private MappingClass(Class<?> implementation) {
        this.implementation = implementation;
    }

    /** @param mapping an interface, or the class that was generated for it */
    static MappingClass of(Class<?> mapping) {
        try {
            return new MappingClass(Class.forName(mapping.getName() + SUFFIX, true, mapping.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The build generated no class for the configuration mapping " + mapping.getName()
                    + ". Annotate it with @ConfigMapping, so that Quarkus finds it.", e);
        }
    }

    @SuppressWarnings("unchecked")
    <T> T create(ConfigMappingContext context) {
        try {
            return (T) implementation.getDeclaredConstructor(ConfigMappingContext.class).newInstance(context);
        } catch (InvocationTargetException e) {
            throw cause(e);
        } catch (ReflectiveOperationException e) {
            throw notRegistered(e);
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, String> properties() {
        return (Map<String, String>) call("getProperties");
    }

    @SuppressWarnings("unchecked")
    Set<String> secrets() {
        return (Set<String>) call("getSecrets");
    }

    private Object call(String method) {
        try {
            return implementation.getDeclaredMethod(method).invoke(null);
        } catch (InvocationTargetException e) {
            throw cause(e);
        } catch (ReflectiveOperationException e) {
            throw notRegistered(e);
        }
    }

    private static RuntimeException cause(InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }

    private IllegalStateException notRegistered(ReflectiveOperationException e) {
        return new IllegalStateException("The class " + implementation.getName() + " is not registered for reflection.", e);
    }
}
