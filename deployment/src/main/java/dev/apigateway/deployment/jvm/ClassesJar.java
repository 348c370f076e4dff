package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * The classes of many jars in one, for {@code jdeps} to look at: of jars that are modules, it would want all modules that they
 * require, the optional ones, too.
 */
final class ClassesJar {

    /**
     * Parts of names of classes whose references don't count: substitutions for native images, and classes that do without what
     * the JDK lacks. Without them nearly no function needs {@code java.desktop}, a quarter of the runtime.
     */
    private static final List<String> OPTIONAL = List.of("/graal/Target_", "com/fasterxml/jackson/databind/ext/Java7",
            "jakarta/el/BeanSupportFull");

    private ClassesJar() {
    }

    static void write(Collection<Path> jars, Path output) throws IOException {
        Set<String> written = new HashSet<>();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(output))) {
            for (Path path : jars) {
                try (JarFile jar = new JarFile(path.toFile())) {
                    copyClasses(jar, written, out);
                }
            }
        }
    }

    private static void copyClasses(JarFile jar, Set<String> written, JarOutputStream out) throws IOException {
        List<String> classes = jar.stream().map(ZipEntry::getName)
                .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class") && !name.startsWith("META-INF/"))
                .filter(name -> OPTIONAL.stream().noneMatch(name::contains))
                .toList();
        for (String name : classes) {
            if (written.add(name)) {
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }
}
