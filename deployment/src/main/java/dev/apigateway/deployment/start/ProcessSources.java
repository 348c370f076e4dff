package dev.apigateway.deployment.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSourceProvider;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;
import io.quarkus.deployment.util.ServiceUtil;
import io.quarkus.runtime.annotations.StaticInitSafe;
import io.quarkus.runtime.configuration.ConfigBuilder;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Finds the sources of configuration that only a process can read, such as vaults and stores of parameters: those that Quarkus
 * doesn't read either when the application is initialized during the build.
 */
final class ProcessSources {

    private static final String SERVICES = "META-INF/services/";
    private static final Set<String> LOCATIONS = Set.of("quarkus.config.locations", "smallrye.config.locations");

    /** They add sources that have values in dev mode and tests alone. */
    private static final String DEV_SERVICES = "io.quarkus.devservice.runtime.";

    private final ClassLoader classes;
    private final Set<String> found = new TreeSet<>();

    private ProcessSources(ClassLoader classes) {
        this.classes = classes;
    }

    /**
     * Class names, sorted, or names of settings.
     *
     * @param runTimeBuilders classes that build the configuration of a process
     * @param staticBuilders classes that build that of the static initialization, too
     * @param names of what the application configures
     */
    static Set<String> find(ClassLoader classes, Collection<String> runTimeBuilders, Collection<String> staticBuilders,
            Collection<String> names) {
        ProcessSources sources = new ProcessSources(classes);
        for (Class<?> service : List.of(ConfigSource.class, ConfigSourceProvider.class, ConfigSourceFactory.class)) {
            sources.collectServices(service);
        }
        for (String customizer : sources.services(SmallRyeConfigBuilderCustomizer.class)) {
            sources.collectIfItAdds(customizer);
        }
        for (String builder : runTimeBuilders) {
            if (!staticBuilders.contains(builder) && !builder.startsWith(DEV_SERVICES)) {
                sources.collectIfItAdds(builder);
            }
        }
        for (String name : names) {
            if (isLocation(name)) {
                sources.found.add(name);
            }
        }
        return sources.found;
    }

    /** Whether a setting names further files of configuration, in whatever profile. */
    static boolean isLocation(String name) {
        return LOCATIONS.contains(name.startsWith("%") ? name.substring(name.indexOf('.') + 1) : name);
    }

    private void collectServices(Class<?> service) {
        for (String name : services(service)) {
            if (!name.startsWith("io.smallrye.config.") && !isStaticInitSafe(name)) {
                found.add(name);
            }
        }
    }

    private Set<String> services(Class<?> service) {
        try {
            Set<String> names = new TreeSet<>(ServiceUtil.classNamesNamedIn(classes, SERVICES + service.getName()));
            names.removeIf(name -> !QuarkusClassLoader.isClassPresentAtRuntime(name));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The services of " + service.getName() + " can't be read.", e);
        }
    }

    private boolean isStaticInitSafe(String name) {
        try {
            return Class.forName(name, false, classes).isAnnotationPresent(StaticInitSafe.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Many only add converters, defaults and other names for settings, which are the same in every process. */
    private void collectIfItAdds(String name) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();
        try {
            Object instance = Class.forName(name, true, classes).getDeclaredConstructor().newInstance();
            if (instance instanceof ConfigBuilder application) {
                application.configBuilder(builder);
            } else {
                ((SmallRyeConfigBuilderCustomizer) instance).configBuilder(builder);
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            // A builder that can't be asked here may add anything.
            found.add(name);
            return;
        }
        if (!builder.getSources().isEmpty() || !builder.getSourceProviders().isEmpty()) {
            found.add(name);
        }
    }
}
