package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The events of a training run: those of the application, or one of each kind. */
final class TrainingEvents {

    private static final List<String> OF_EACH_KIND = List.of("payload-v1.json", "payload-v2.json");
    /** Once loads and links; some more let the caches of Jackson and the like settle. */
    private static final int TIMES = 5;

    private TrainingEvents() {
    }

    static List<byte[]> in(Path directory) throws IOException {
        List<byte[]> once = Files.isDirectory(directory) ? ofTheApplication(directory) : ofEachKind();
        List<byte[]> events = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            events.addAll(once);
        }
        return events;
    }

    private static List<byte[]> ofTheApplication(Path directory) throws IOException {
        List<byte[]> events = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
                events.add(Files.readAllBytes(file));
            }
        }
        return events;
    }

    private static List<byte[]> ofEachKind() throws IOException {
        List<byte[]> events = new ArrayList<>();
        for (String name : OF_EACH_KIND) {
            try (InputStream stream = TrainingEvents.class.getResourceAsStream(name)) {
                events.add(stream.readAllBytes());
            }
        }
        return events;
    }
}
