package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JDK of the machine that a zip can take its Java from: the test's own, that of JAVA25_HOME, or one of the system. */
public final class InstalledJdk {

    private InstalledJdk() {
    }

    public static Optional<Path> find() {
        List<Path> candidates = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of).ifPresent(candidates::add);
        Path system = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(system)) {
            try (DirectoryStream<Path> homes = Files.newDirectoryStream(system)) {
                homes.forEach(candidates::add);
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return candidates.stream().filter(home -> Jdk.in(home).isPresent()).findFirst();
    }
}
