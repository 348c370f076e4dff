package dev.apigateway.deployment.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Reads the class files of the application for the types of its JSON bodies. */
final class ApplicationBodies {

    private static final String HANDLE = "handle";

    private final IndexView application;
    private final IndexView index;

    /**
     * @param application the application's own classes
     * @param index the classes that may be bound
     */
    ApplicationBodies(IndexView application, IndexView index) {
        this.application = application;
        this.index = index;
    }

    /** Names of the classes that request bodies are read into and response bodies written from. */
    SortedSet<String> types() {
        SortedSet<String> types = new TreeSet<>();
        for (ClassInfo candidate : application.getKnownClasses()) {
            byte[] classFile = read(candidate.name().toString());
            if (classFile != null) {
                types.addAll(BodyTypes.of(classFile, index));
            }
        }
        return types;
    }

    /** Names of the classes that an {@code EventHandler} may return. */
    static SortedSet<String> returned(ClassInfo handler, IndexView index) {
        byte[] classFile = read(handler.name().toString());
        return classFile == null ? new TreeSet<>() : BodyTypes.mentioned(classFile, HANDLE, index);
    }

    /** Null for a class that was indexed but is not there any more, as after a rename in dev mode. */
    private static byte[] read(String className) {
        String resource = className.replace('.', '/') + ".class";
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The class file of " + className + " can't be read.", e);
        }
    }
}
