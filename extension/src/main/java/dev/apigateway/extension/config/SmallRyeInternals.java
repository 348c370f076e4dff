package dev.apigateway.extension.config;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * The four steps of SmallRye Config's own making of a configuration that have to be taken one by one here, and that are not
 * public. The handles are constants that leave no choice of the method, so an executable calls the methods directly; any other
 * handle would bring the interpreter of method handles into it. A version of SmallRye Config that has the methods no more fails
 * the build of the executable.
 */
final class SmallRyeInternals {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MAPPINGS = method(SmallRyeConfig.class, "getMappings",
            MethodType.methodType(Map.class));
    private static final MethodHandle BUILD_MAPPINGS = method(SmallRyeConfig.class, "buildMappings",
            MethodType.methodType(Map.class, SmallRyeConfigBuilder.class));
    private static final MethodHandle MATCH_NAMES = method(EnvConfigSource.class, "matchEnvWithProperties",
            MethodType.methodType(void.class, List.class, List.class));
    private static final MethodHandle NAMES_TO_MATCH = staticMethod(SmallRyeConfig.class.getName() + "$ConfigSources",
            "buildPropertiesForEnvMatching",
            MethodType.methodType(List.class, SmallRyeConfigBuilder.class, List.class, List.class));

    private SmallRyeInternals() {
    }

    /** The mapped objects of a configuration by their interface and prefix. Can be added to. */
    @SuppressWarnings("unchecked")
    static Map<Class<?>, Map<String, Object>> mappings(SmallRyeConfig config) {
        try {
            return (Map<Class<?>, Map<String, Object>>) MAPPINGS.invokeExact(config);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /**
     * Maps what a builder has been told of, without keeping it.
     *
     * @throws io.smallrye.config.ConfigValidationException when something is missing or malformed
     */
    @SuppressWarnings("unchecked")
    static Map<Class<?>, Map<String, Object>> map(SmallRyeConfig config, SmallRyeConfigBuilder mappings) {
        try {
            return (Map<Class<?>, Map<String, Object>>) BUILD_MAPPINGS.invokeExact(config, mappings);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /**
     * The names of properties that environment variables can stand for in more than one way, by the prefix of their mapping.
     */
    @SuppressWarnings("unchecked")
    static List<Map.Entry<String, Supplier<Iterator<String>>>> namesToMatch(SmallRyeConfigBuilder builder,
            List<ConfigSource> sources, List<String> profiles) {
        try {
            return (List<Map.Entry<String, Supplier<Iterator<String>>>>) NAMES_TO_MATCH.invokeExact(builder, sources,
                    profiles);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** Lets environment variables go by the names of the properties that they stand for. */
    static void matchNames(EnvConfigSource environment, List<Map.Entry<String, Supplier<Iterator<String>>>> names,
            List<String> profiles) {
        try {
            MATCH_NAMES.invokeExact(environment, names, profiles);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static MethodHandle method(Class<?> type, String name, MethodType signature) {
        try {
            return MethodHandles.privateLookupIn(type, LOOKUP).findSpecial(type, name, signature, type);
        } catch (ReflectiveOperationException e) {
            throw missing(type.getName(), name, e);
        }
    }

    private static MethodHandle staticMethod(String type, String name, MethodType signature) {
        try {
            Class<?> declaring = Class.forName(type, false, SmallRyeConfig.class.getClassLoader());
            return MethodHandles.privateLookupIn(declaring, LOOKUP).findStatic(declaring, name, signature);
        } catch (ReflectiveOperationException e) {
            throw missing(type, name, e);
        }
    }

    private static IllegalStateException missing(String type, String name, ReflectiveOperationException e) {
        return new IllegalStateException("SmallRye Config changed: " + type + " has no " + name
                + " as it had in version 3.16. Set quarkus.apigateway.start to 'full' until this extension knows the new one.",
                e);
    }

    private static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException failure ? failure : new IllegalStateException(thrown);
    }
}
