package dev.apigateway.deployment.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.maven.dependency.ResolvedDependency;

/** Whether a class of an application or its libraries uses something. Class files hold the names of what they use. */
enum ClassFileUse {

    /** A configuration of its own that looks for sources, as Quarkus's full start does. */
    SOURCE_DISCOVERY(
            List.of("addDefaultSources", "addDiscoveredSources", "addSystemSources", "addPropertiesSources",
                    "addDiscoveredConverters", "addDiscoveredInterceptors", "addDiscoveredValidator"),
            List.of("io/smallrye/config/", "io/quarkus/runtime/configuration/", "io/quarkus/runtime/ValueRegistryImpl",
                    "org/eclipse/microprofile/config/", "dev/apigateway/extension/")),
    /** XML, by the JDK's or by another parser, or a formatter of the log that writes it. */
    XML(List.of("javax/xml/stream/", "javax/xml/transform/", "javax/xml/parsers/", "javax/xml/validation/", "javax/xml/xpath/",
            "com/sun/xml/internal/", "org/xml/sax/", "org/w3c/dom/", "org/jboss/logmanager/formatters/XmlFormatter"),
            List.of("com/fasterxml/jackson/databind/ext/", "org/jboss/logmanager/formatters/", "org/wildfly/common/xml/"));

    private final List<String> names;
    private final List<String> known;

    /**
     * @param names that tell of the use
     * @param known what begins with one of these holds such names, and is not reached in a lean executable
     */
    ClassFileUse(List<String> names, List<String> known) {
        this.names = names;
        this.known = known;
    }

    boolean isIn(ApplicationModel application) {
        return isIn(application.getRuntimeDependencies(), application.getAppArtifact().getResolvedPaths());
    }

    private boolean isIn(Collection<ResolvedDependency> dependencies, Iterable<Path> application) {
        for (ResolvedDependency dependency : dependencies) {
            if (dependency.isRuntimeCp() && dependency.isJar()) {
                for (Path path : dependency.getResolvedPaths()) {
                    if (isIn(path)) {
                        return true;
                    }
                }
            }
        }
        for (Path path : application) {
            if (isIn(path)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(Path path) {
        try {
            return Files.isDirectory(path) ? isInDirectory(path) : isInJar(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The classes in " + path + " can't be read.", e);
        }
    }

    private boolean isInJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                if (isCandidate(entry.getName())) {
                    try (InputStream content = file.getInputStream(entry)) {
                        if (isIn(content.readAllBytes())) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean isInDirectory(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (isCandidate(directory.relativize(file).toString().replace('\\', '/')) && isIn(Files.readAllBytes(file))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCandidate(String entry) {
        return entry.endsWith(".class") && known.stream().noneMatch(entry::startsWith);
    }

    /** Names in class files are modified UTF-8, which these are the same in. */
    boolean isIn(byte[] classFile) {
        String content = new String(classFile, StandardCharsets.ISO_8859_1);
        return names.stream().anyMatch(content::contains);
    }
}
