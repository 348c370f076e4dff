package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the event files, without {@code .json}, sorted by what reads them. */
final class EventFiles {

    /** Events that nothing here reads: those of other services, and a shape that is no longer written. */
    private static final Set<String> FOREIGN = Set.of("eventbridge", "s3", "sqs", "vpc-lattice-v1");

    private EventFiles() {
    }

    static Stream<String> all() {
        return in("events");
    }

    static Stream<String> http() {
        return all().filter(name -> !isWebSocket(name) && !isAuthorizer(name) && !isForeign(name));
    }

    static Stream<String> webSocket() {
        return all().filter(EventFiles::isWebSocket);
    }

    static Stream<String> authorizer() {
        return all().filter(EventFiles::isAuthorizer);
    }

    static Stream<String> foreign() {
        return all().filter(EventFiles::isForeign);
    }

    static boolean isWebSocket(String name) {
        return name.startsWith("websocket-");
    }

    static boolean isAuthorizer(String name) {
        return name.startsWith("authorizer-");
    }

    static boolean isForeign(String name) {
        return FOREIGN.contains(name);
    }

    /** The names of the JSON files in a folder of the test resources, in alphabetical order. */
    static Stream<String> in(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .sorted()
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a test resource stands in the file system. */
    static Path path(String resource) {
        try {
            URI root = EventFiles.class.getResource("/events/README.md").toURI();
            return Path.of(root).getParent().resolveSibling(resource);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
