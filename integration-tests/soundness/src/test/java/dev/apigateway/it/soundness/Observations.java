package dev.apigateway.it.soundness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Reports as files, so that one can be compared with those of other starts. */
final class Observations {

    /** What has to be different in any two processes. */
    static final String UNIQUE = "unique.";
    /** What was seen from outside the process. */
    static final String START = "start.";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path DIRECTORY = Path.of("..", "soundness", "target", "reports");

    private Observations() {
    }

    static SortedMap<String, String> parse(String json) throws IOException {
        return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {
        });
    }

    static void write(Road road, SortedMap<String, String> report) throws IOException {
        Files.createDirectories(DIRECTORY);
        JSON.writeValue(file(road).toFile(), report);
    }

    /** The report of a test that has run before. */
    static SortedMap<String, String> read(Road road) throws IOException {
        return parse(Files.readString(file(road)));
    }

    private static Path file(Road road) {
        return DIRECTORY.resolve(road.name().toLowerCase(java.util.Locale.ROOT) + ".json");
    }
}
