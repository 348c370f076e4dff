package dev.apigateway.rest;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** Finds the classes whose names the build recorded. */
public final class RecordedClasses {

    private static final Map<String, Class<?>> PRIMITIVES = Map.of("byte", byte.class, "boolean", boolean.class, "char",
            char.class, "short", short.class, "int", int.class, "float", float.class, "double", double.class, "long",
            long.class);

    private RecordedClasses() {
    }

    /** A class, or a primitive type, by its name. */
    @SuppressWarnings("unchecked")
    public static <T> Class<T> load(String name) {
        Class<?> primitive = PRIMITIVES.get(name);
        if (primitive != null) {
            return (Class<T>) primitive;
        }
        try {
            return (Class<T>) Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The class " + name + " of a resource is not on the class path.", e);
        }
    }

    /** A new object of a class. */
    public static <T> T instance(String name, Class<T> as) {
        try {
            return as.cast(load(name).getDeclaredConstructor().newInstance());
        } catch (InstantiationException | IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalStateException(name + " can't be made: it has no public constructor without parameters.", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name + " can't be made, since its constructor failed.", e.getCause());
        }
    }
}
