package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A jar that holds a manifest alone: what {@code java -jar} starts, so that the JVM's own class loader loads the application.
 * The cache knows no class of Quarkus's class loader, which {@code quarkus-run.jar} would start.
 */
final class StartJar {

    static final String NAME = "function.jar";

    private final Path directory;

    /** @param directory of the application, with {@code quarkus-run.jar} */
    StartJar(Path directory) {
        this.directory = directory;
    }

    /**
     * @param mainClass of the application; jars that have their classes in or beside {@code quarkus-run.jar} know it themselves
     */
    void write(String mainClass) throws IOException {
        Attributes ofQuarkus = manifest();
        boolean fastJar = Files.isDirectory(directory.resolve("lib/main"))
                && !ofQuarkus.getValue(Name.MAIN_CLASS).contains("Aot");
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Name.MANIFEST_VERSION, "1.0");
        attributes.put(Name.MAIN_CLASS, fastJar ? mainClass : ofQuarkus.getValue(Name.MAIN_CLASS));
        attributes.put(Name.CLASS_PATH, fastJar ? String.join(" ", fastJarClassPath()) : "quarkus-run.jar");
        for (String permission : List.of("Add-Opens", "Add-Exports", "Enable-Native-Access")) {
            String value = ofQuarkus.getValue(permission);
            if (value != null) {
                attributes.putValue(permission, value);
            }
        }
        try (var jar = new JarOutputStream(Files.newOutputStream(directory.resolve(NAME)), manifest)) {
            jar.finish();
        }
    }

    private Attributes manifest() throws IOException {
        try (JarFile jar = new JarFile(directory.resolve("quarkus-run.jar").toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    /** In the order in which Quarkus's class loader looks for classes: changed ones before those that they replace. */
    private List<String> fastJarClassPath() throws IOException {
        List<String> classPath = new ArrayList<>();
        classPath.addAll(jars("quarkus").stream().filter(jar -> jar.contains("transformed")).toList());
        classPath.addAll(jars("quarkus").stream().filter(jar -> !jar.contains("transformed")).toList());
        for (String part : List.of("app", "lib/main", "lib/boot")) {
            classPath.addAll(jars(part));
        }
        return classPath;
    }

    private Collection<String> jars(String part) throws IOException {
        if (!Files.isDirectory(directory.resolve(part))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory.resolve(part))) {
            return files.map(file -> part + "/" + file.getFileName()).filter(name -> name.endsWith(".jar")).sorted()
                    .map(StartJar::url).toList();
        }
    }

    /** A class path in a manifest consists of URLs. */
    private static String url(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new BundledJavaException("'" + path + "' can't stand in the class path of a manifest: " + e.getMessage(), e);
        }
    }
}
