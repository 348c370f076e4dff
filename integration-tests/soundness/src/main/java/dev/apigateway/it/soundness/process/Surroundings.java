package dev.apigateway.it.soundness.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;

/** Time zone, character sets, directories, properties and variables of the process. */
@Singleton
class Surroundings implements Subject {

    private static final String[] PROPERTIES = { "file.encoding", "native.encoding", "stdout.encoding", "stderr.encoding",
            "sun.jnu.encoding", "user.language", "user.country", "user.timezone", "java.io.tmpdir", "line.separator",
            "file.separator", "java.util.logging.manager", "java.util.concurrent.ForkJoinPool.common.threadFactory",
            "java.naming.factory.initial", "jboss.log-version", "quarkus.profile" };
    /** Those of the JDK are there on any road. */
    private static final Set<String> OF_JDK = Set.of("java.", "jdk.", "sun.", "user.", "os.", "file.", "native.", "stdout.",
            "stderr.", "line.", "path.", "stdin.");

    @Override
    public void observe(Report report) {
        report.add("process.time-zone", () -> TimeZone.getDefault().getRawOffset() + " " + ZoneId.systemDefault().getRules()
                .getOffset(java.time.Instant.EPOCH));
        report.add("process.charset", Charset::defaultCharset);
        report.add("process.locale", () -> Locale.getDefault() + " " + Locale.getDefault(Locale.Category.FORMAT));
        for (String property : PROPERTIES) {
            report.add("process.property." + property, () -> visible(System.getProperty(property)));
        }
        report.add("process.properties", Surroundings::otherProperties);
        report.add("process.working-directory",
                () -> Path.of("").toAbsolutePath().toString().equals(System.getProperty("user.dir")));
        report.add("process.task-root", () -> System.getProperty("user.dir").equals(System.getenv("LAMBDA_TASK_ROOT")));
        report.add("process.variable", () -> System.getenv("DOG_OF_VARIABLE") + " " + System.getenv().get("DOG_OF_VARIABLE"));
        report.add("process.pid", () -> ProcessHandle.current().pid() > 0);
        report.add("process.processors", () -> Runtime.getRuntime().availableProcessors() > 0);
        report.add("process.command-line", () -> ProcessHandle.current().info().command().isPresent());
        report.add("process.temporary-file", Surroundings::temporaryFile);
        report.add("process.resource", () -> resource("greeting.txt"));
        report.add("process.resource-absent", () -> Surroundings.class.getResource("/nowhere.txt"));
    }

    private static String visible(String value) {
        return value == null ? null : value.replace("\n", "\\n");
    }

    private static Set<String> otherProperties() {
        TreeMap<Object, Object> properties = new TreeMap<>(System.getProperties());
        TreeSet<String> names = new TreeSet<>();
        properties.keySet().forEach(name -> names.add((String) name));
        names.removeIf(name -> OF_JDK.stream().anyMatch(name::startsWith));
        return names;
    }

    private static String temporaryFile() throws IOException {
        Path file = Files.createTempFile("soundness", ".txt");
        try {
            Files.writeString(file, "wuff");
            return Files.readString(file);
        } finally {
            Files.delete(file);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("dev/apigateway/it/soundness/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
