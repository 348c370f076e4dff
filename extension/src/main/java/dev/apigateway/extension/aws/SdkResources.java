package dev.apigateway.extension.aws;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;

/**
 * Spares the AWS SDK its look-ups of files that an application doesn't have: lists of interceptors, partitions of its own. Each
 * client looks for them when it is created, and in an executable each look-up asks all modules of the JDK. The build knows
 * which
 * are there.
 */
final class SdkResources extends ClassLoader {

    private static volatile Set<String> present;
    private static volatile SdkResources latest;

    private final ClassLoader application;

    SdkResources(ClassLoader application) {
        super(application);
        this.application = application;
    }

    /**
     * @param names of all resources whose names begin with {@link AwsClientRecorder#SDK_RESOURCES} and that the application or
     *        one of its libraries has
     */
    static void present(Set<String> names) {
        present = Set.copyOf(names);
    }

    /** As the SDK finds one: that of the first class which has one, or else the thread's. */
    static ClassLoader classLoader(Class<?>[] classes) {
        if (classes != null) {
            for (Class<?> type : classes) {
                if (type.getClassLoader() != null) {
                    return over(type.getClassLoader());
                }
            }
        }
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return over(ofThread == null ? ClassLoader.getSystemClassLoader() : ofThread);
    }

    /** A class loader that answers as the given one does. */
    static ClassLoader over(ClassLoader application) {
        if (present == null || application == null) {
            return application;
        }
        SdkResources known = latest;
        if (known == null || known.application != application) {
            known = new SdkResources(application);
            latest = known;
        }
        return known;
    }

    private static boolean isAbsent(String name) {
        return name.startsWith(AwsClientRecorder.SDK_RESOURCES) && !present.contains(name);
    }

    @Override
    public URL getResource(String name) {
        return isAbsent(name) ? null : application.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isAbsent(name) ? Collections.emptyEnumeration() : application.getResources(name);
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return application.loadClass(name);
    }
}
