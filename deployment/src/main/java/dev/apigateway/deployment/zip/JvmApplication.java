package dev.apigateway.deployment.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;

import io.quarkus.deployment.pkg.builditem.JarBuildItem;

/**
 * An application for the JVM, and the script that starts it as {@code bootstrap}. Every packaging has the same layout in the
 * zip, so that one script serves all: {@code quarkus-app/quarkus-run.jar} is what {@code java -jar} gets.
 *
 * @param jar of the application, in any packaging
 * @param leftOut files of its directory that are not the application's
 */
record JvmApplication(JarBuildItem jar, Set<Path> leftOut) {

    private static final String SCRIPT = "bootstrap.sh";
    private static final String DIRECTORY = "quarkus-app/";

    JvmApplication {
        leftOut = Set.copyOf(leftOut);
    }

    void addTo(FunctionZip zip) throws IOException {
        zip.add(FunctionZip.BOOTSTRAP, FunctionZip.EXECUTABLE, script(), "the start script for the JVM");
        if (jar.getType().usesFastJarLayout()) {
            addDirectory(zip, DIRECTORY, jar.getPath().getParent());
            return;
        }
        zip.add(DIRECTORY + "quarkus-run.jar", FunctionZip.READABLE, jar.getPath());
        if (!jar.isUberJar()) {
            // The jar's manifest finds them as lib/*.jar.
            addDirectory(zip, DIRECTORY + "lib/", jar.getLibraryDir());
        }
    }

    private void addDirectory(FunctionZip zip, String prefix, Path directory) throws IOException {
        for (var file : FileTree.of(directory).entrySet()) {
            if (!leftOut.contains(file.getValue())) {
                zip.add(prefix + file.getKey(), FunctionZip.READABLE, file.getValue());
            }
        }
    }

    private static byte[] script() {
        try (InputStream in = JvmApplication.class.getResourceAsStream(SCRIPT)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
