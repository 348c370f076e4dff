package dev.apigateway.emulator.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** The files of the page. */
final class ConsoleFiles {

    private static final Map<String, String> CONTENT_TYPES = Map.of("index.html", "text/html; charset=utf-8", "console.css",
            "text/css; charset=utf-8", "console.js", "text/javascript; charset=utf-8", "answer.js",
            "text/javascript; charset=utf-8");

    private ConsoleFiles() {
    }

    static void answer(HttpServerRequest request, String path) {
        String name = path.isEmpty() ? "index.html" : path;
        String contentType = CONTENT_TYPES.get(name);
        if (contentType == null || !request.method().equals(HttpMethod.GET)) {
            ConsoleAnswer.text(request.response(), 404, "The console has no '" + path + "'.");
        } else {
            ConsoleAnswer.end(request.response(), 200, contentType, read(name));
        }
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(ConsoleFiles.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The file " + name + " of the console cannot be read.", failure);
        }
    }
}
