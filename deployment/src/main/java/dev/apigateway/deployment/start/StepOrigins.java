package dev.apigateway.deployment.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import io.quarkus.maven.dependency.ResolvedDependency;

/** Finds the extension that a recorded step comes from. */
record StepOrigins(Collection<ResolvedDependency> dependencies) {

    private static final String DEPLOYMENT = "-deployment";

    /** {@code group:artifact} of the extension, or null when no jar holds the class. */
    String extensionOf(RecordedStep step) {
        String entry = "/" + step.processor() + ".class";
        for (ResolvedDependency dependency : dependencies) {
            if (dependency.isDeploymentCp() && holds(dependency, entry)) {
                String artifact = dependency.getArtifactId();
                return dependency.getGroupId() + ":" + (artifact.endsWith(DEPLOYMENT)
                        ? artifact.substring(0, artifact.length() - DEPLOYMENT.length())
                        : artifact);
            }
        }
        return null;
    }

    private static boolean holds(ResolvedDependency dependency, String entry) {
        for (Path path : dependency.getResolvedPaths()) {
            if (Files.isRegularFile(path) && holds(path, entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Path jar, String entry) {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements();) {
                if (entries.nextElement().getName().endsWith(entry)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("The jar " + jar + " can't be read.", e);
        }
    }
}
