package dev.apigateway.deployment.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import io.quarkus.deployment.pkg.builditem.JarBuildItem;

/**
 * An application for the JVM, and the script that starts it as {@code bootstrap}. Every packaging has the same layout in the
 * zip, so that one script serves all: {@code quarkus-app/quarkus-run.jar} is what {@code java -jar} gets.
 *
 * @param jar of the application, in any packaging
 * @param leftOut files and directories of its directory that are not the application's
 */
record JvmApplication(JarBuildItem jar, Set<Path> leftOut) {

    private static final String SCRIPT = "bootstrap.sh";
    private static final String SCRIPT_FOR_BUNDLED_JAVA = "bootstrap-java.sh";
    private static final String DIRECTORY = "quarkus-app/";

    JvmApplication {
        leftOut = Set.copyOf(leftOut);
    }

    void addTo(FunctionZip zip) throws IOException {
        zip.add(FunctionZip.BOOTSTRAP, FunctionZip.EXECUTABLE, script(SCRIPT), "the start script for the JVM");
        for (var file : files().entrySet()) {
            zip.add(file.getKey(), FunctionZip.READABLE, file.getValue());
        }
    }

    /** The script that starts the application where Java is beside it. */
    static byte[] scriptForBundledJava() {
        return script(SCRIPT_FOR_BUNDLED_JAVA);
    }

    /** By their names in the zip. */
    SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        if (jar.getType().usesFastJarLayout()) {
            addDirectory(files, DIRECTORY, jar.getPath().getParent());
            return files;
        }
        files.put(DIRECTORY + "quarkus-run.jar", jar.getPath());
        if (!jar.isUberJar()) {
            // The jar's manifest finds them as lib/*.jar.
            addDirectory(files, DIRECTORY + "lib/", jar.getLibraryDir());
        }
        return files;
    }

    private void addDirectory(SortedMap<String, Path> files, String prefix, Path directory) throws IOException {
        for (var file : FileTree.of(directory).entrySet()) {
            if (leftOut.stream().noneMatch(file.getValue()::startsWith)) {
                files.put(prefix + file.getKey(), file.getValue());
            }
        }
    }

    private static byte[] script(String name) {
        try (InputStream in = JvmApplication.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
