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

import io.quarkus.maven.dependency.ResolvedDependency;

/**
 * Finds out whether a class of an application or its libraries makes a configuration of its own that looks for sources, as
 * Quarkus's full start does. Class files hold the names of the methods that they call.
 */
final class SourceDiscoveryUse {

    private static final List<String> METHODS = List.of("addDefaultSources", "addDiscoveredSources", "addSystemSources",
            "addPropertiesSources", "addDiscoveredConverters", "addDiscoveredInterceptors", "addDiscoveredValidator");
    /** What has them, and takes no part in the lean start. */
    private static final List<String> KNOWN = List.of("io/smallrye/config/", "io/quarkus/runtime/configuration/",
            "io/quarkus/runtime/ValueRegistryImpl", "org/eclipse/microprofile/config/", "dev/apigateway/extension/");

    private SourceDiscoveryUse() {
    }

    static boolean isIn(Collection<ResolvedDependency> dependencies, Iterable<Path> application) {
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

    private static boolean isIn(Path path) {
        try {
            return Files.isDirectory(path) ? isInDirectory(path) : isInJar(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The classes in " + path + " can't be read.", e);
        }
    }

    private static boolean isInJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                if (isCandidate(entry.getName())) {
                    try (InputStream content = file.getInputStream(entry)) {
                        if (calls(content.readAllBytes())) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean isInDirectory(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (isCandidate(directory.relativize(file).toString().replace('\\', '/')) && calls(Files.readAllBytes(file))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCandidate(String entry) {
        return entry.endsWith(".class") && KNOWN.stream().noneMatch(entry::startsWith);
    }

    /** Names in class files are modified UTF-8, which these are the same in. */
    static boolean calls(byte[] classFile) {
        String content = new String(classFile, StandardCharsets.ISO_8859_1);
        return METHODS.stream().anyMatch(content::contains);
    }
}
