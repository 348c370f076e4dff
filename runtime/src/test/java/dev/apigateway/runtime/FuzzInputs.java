package dev.apigateway.runtime;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The inputs that are kept of a fuzz test: those that it starts from, and those that once made it fail. */
public final class FuzzInputs {

    private FuzzInputs() {
    }

    /** The files beside the fuzz test, in the folder that Jazzer looks for. */
    public static List<Path> of(Class<?> fuzzTest, String method) {
        String folder = fuzzTest.getSimpleName() + "Inputs/" + method;
        URL url = Objects.requireNonNull(fuzzTest.getResource(folder), folder);
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            return files.sorted().toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(folder, e);
        }
    }

    public static byte[] bytes(Path input) {
        try {
            return Files.readAllBytes(input);
        } catch (IOException e) {
            throw new IllegalStateException(input.toString(), e);
        }
    }
}
