package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** JDKs of the machine that a zip can take its Java from: the test's own, that of JAVA25_HOME, or one of the system. */
public final class InstalledJdk {

    private InstalledJdk() {
    }

    /** One that makes ahead-of-time caches. */
    public static Optional<Path> find() {
        return find(jdk -> jdk.featureRelease() >= Jdk.FIRST_WITH_CACHE);
    }

    /** One that doesn't. */
    public static Optional<Path> findOlder() {
        return find(jdk -> jdk.featureRelease() < Jdk.FIRST_WITH_CACHE);
    }

    private static Optional<Path> find(Predicate<Jdk> wanted) {
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
        return candidates.stream().filter(home -> Jdk.in(home).filter(wanted).isPresent()).findFirst();
    }
}
