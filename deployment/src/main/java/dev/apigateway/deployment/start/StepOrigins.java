package dev.apigateway.deployment.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;

import io.quarkus.maven.dependency.ResolvedDependency;

/**
 * Finds the classes and extensions that recorded steps come from. Quarkus names the tasks by the simple names of the classes,
 * and
 * by a hash that tells classes of one name apart.
 */
final class StepOrigins {

    private static final String DEPLOYMENT = "-deployment";
    private static final String CLASS = ".class";

    private final ClassLoader classes;
    private final Map<String, List<StepOrigin>> byProcessor = new HashMap<>();

    /** @param processors the simple names of the classes to look for */
    StepOrigins(Collection<ResolvedDependency> dependencies, Set<String> processors, ClassLoader classes) {
        this.classes = classes;
        for (ResolvedDependency dependency : dependencies) {
            if (dependency.isDeploymentCp()) {
                for (Path path : dependency.getResolvedPaths()) {
                    entries(path).forEach(entry -> collect(entry, dependency, processors));
                }
            }
        }
    }

    /** Never null; what is not found keeps its simple name. */
    StepOrigin of(RecordedStep step) {
        for (StepOrigin candidate : byProcessor.getOrDefault(step.processor(), List.of())) {
            if (declares(candidate.processor(), step)) {
                return new StepOrigin(candidate.processor(), step.method(), candidate.extension());
            }
        }
        return new StepOrigin(step.processor(), step.method(), "an extension");
    }

    private void collect(String entry, ResolvedDependency dependency, Set<String> processors) {
        if (!entry.endsWith(CLASS)) {
            return;
        }
        String simple = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('$')) + 1,
                entry.length() - CLASS.length());
        if (processors.contains(simple)) {
            String artifact = dependency.getArtifactId();
            byProcessor.computeIfAbsent(simple, name -> new ArrayList<>()).add(new StepOrigin(
                    entry.substring(0, entry.length() - CLASS.length()).replace('/', '.'), "",
                    dependency.getGroupId() + ":" + (artifact.endsWith(DEPLOYMENT)
                            ? artifact.substring(0, artifact.length() - DEPLOYMENT.length())
                            : artifact)));
        }
    }

    private boolean declares(String processor, RecordedStep step) {
        try {
            for (Method method : Class.forName(processor, false, classes).getDeclaredMethods()) {
                if (method.getName().equals(step.method())
                        && Integer.toString(Math.abs(method.toString().hashCode())).equals(step.hash())) {
                    return true;
                }
            }
            return false;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static List<String> entries(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return filesIn(path);
            }
            try (JarFile file = new JarFile(path.toFile())) {
                return file.stream().map(entry -> entry.getName()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The dependency " + path + " can't be read.", e);
        }
    }

    private static List<String> filesIn(Path directory) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(directory.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
