package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A Java runtime with the modules of the JDK that an application needs. */
final class RuntimeImage {

    /** What code finds by name rather than by reference, in most applications: logging, JMX beans, providers, zip files. */
    private static final List<String> ALWAYS = List.of("java.base", "java.logging", "java.management", "java.naming",
            "java.net.http", "jdk.crypto.ec", "jdk.unsupported", "jdk.zipfs");

    private final Jdk jdk;

    RuntimeImage(Jdk jdk) {
        this.jdk = jdk;
    }

    /**
     * @param jars of the application
     * @param addModules more modules
     * @param output the directory to make
     */
    void write(Collection<Path> jars, List<String> addModules, Path output) throws IOException {
        Set<String> modules = new TreeSet<>(ALWAYS);
        modules.addAll(addModules);
        modules.addAll(modulesOf(jars, output.getParent()));
        Tool.run(output.getParent(), List.of(jdk.tool("jlink"), "--add-modules", String.join(",", modules),
                "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", compression(),
                "--output", output.toString()));
    }

    /** The number is the older form of the same, which newer ones warn of. */
    private String compression() {
        return jdk.featureRelease() < 21 ? "2" : "zip-6";
    }

    private List<String> modulesOf(Collection<Path> jars, Path directory) throws IOException {
        Path classes = directory.resolveSibling("classes.jar");
        ClassesJar.write(jars, classes);
        String printed = Tool.run(directory, List.of(jdk.tool("jdeps"), "--ignore-missing-deps", "--print-module-deps",
                classes.toString()));
        // Warnings come before it.
        return List.of(printed.substring(printed.lastIndexOf('\n') + 1).split(","));
    }
}
