package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A JDK whose runtime can go into a zip.
 *
 * @param version such as {@code 25.0.3}
 * @param architecture such as {@code x86_64}
 */
record Jdk(Path home, String version, String architecture) {

    /** The first with caches that are made in one step and hold linked classes (JEP 483, 514). */
    static final int FIRST_WITH_CACHE = 25;

    /** The first that Quarkus runs on. */
    static final int FIRST_USABLE = 17;

    /** The JDK in a directory, or nothing when what is there is too old, for another system, or no JDK. */
    static Optional<Jdk> in(Path home) {
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        } catch (IOException e) {
            return Optional.empty();
        }
        String version = value(release, "JAVA_VERSION");
        boolean usable = value(release, "OS_NAME").equals("Linux")
                && featureRelease(version) >= FIRST_USABLE
                && Files.isExecutable(home.resolve("bin/jlink"));
        return usable ? Optional.of(new Jdk(home, version, value(release, "OS_ARCH"))) : Optional.empty();
    }

    /** Such as 25. */
    int featureRelease() {
        return featureRelease(version);
    }

    String tool(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static int featureRelease(String version) {
        String digits = version.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** Values stand in quotes. */
    private static String value(Properties release, String name) {
        return release.getProperty(name, "").replace("\"", "");
    }
}
