package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Compares with a file that holds what is right, to the letter. With the system property {@code golden.write} the file is
 * written instead; what it then holds is right only once somebody has read it against the event.
 */
final class Golden {

    static final String DECODED = "decoded";
    static final String ANSWERS = "answers";
    private static final Path SOURCES = Path.of("src/test/resources/events");

    private Golden() {
    }

    static void check(String folder, String name, JsonNode actual) {
        Path file = Path.of(folder, name + ".json");
        String text = JsonLayout.of(actual);
        if (System.getProperty("golden.write") != null) {
            write(SOURCES.resolve(file), text);
        } else {
            assertThat(text).isEqualTo(read(file));
        }
    }

    static JsonNode readJson(String folder, String name) {
        return Responses.json(read(Path.of(folder, name + ".json")));
    }

    private static String read(Path file) {
        Path golden = EventFiles.path("events").resolve(file);
        assertThat(golden).as("There is no golden file %s. Write it with './mvnw test -pl runtime -Dtest=Golden*Test "
                + "-Dgolden.write', then read it against the event.", SOURCES.resolve(file)).exists();
        try {
            return Files.readString(golden).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
