package dev.apigateway.emulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Deployment packages for tests. */
public final class TestZip {

    /** A custom runtime that answers with its environment, and dies or hangs when the path says so. */
    private static final String ECHO = """
            import java.net.URI;
            import java.net.http.*;

            public class Echo {
                public static void main(String[] args) throws Exception {
                    String base = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/";
                    HttpClient client = HttpClient.newHttpClient();
                    while (true) {
                        var next = client.send(HttpRequest.newBuilder(URI.create(base + "next")).build(),
                                HttpResponse.BodyHandlers.ofString());
                        if (next.body().contains("\\"rawPath\\":\\"/die\\"")) {
                            System.exit(3);
                        }
                        if (next.body().contains("\\"rawPath\\":\\"/hang\\"")) {
                            Thread.currentThread().join();
                        }
                        String id = next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").get();
                        String body = ProcessHandle.current().pid() + "\\n" + System.getProperty("user.dir") + "\\n"
                                + new java.util.TreeMap<>(System.getenv());
                        client.send(HttpRequest.newBuilder(URI.create(base + id + "/response"))
                                .POST(HttpRequest.BodyPublishers.ofString("\\"" + body.replace("\\n", "\\\\n") + "\\"")).build(),
                                HttpResponse.BodyHandlers.discarding());
                    }
                }
            }
            """;

    private TestZip() {
    }

    /** A package whose function works. */
    public static Path echo(Path directory) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return write(directory, zip -> {
            add(zip, "bootstrap", 0755, "#!/bin/sh\nexec '" + java + "' Echo.java\n");
            add(zip, "Echo.java", 0644, ECHO);
        });
    }

    /** A package with one entry. */
    public static Path of(Path directory, String name, int mode, String content) throws IOException {
        return write(directory, zip -> add(zip, name, mode, content));
    }

    /** What goes into a package. */
    public interface Content {
        void addTo(ZipArchiveOutputStream zip) throws IOException;
    }

    /** A package with any content. */
    public static Path write(Path directory, Content content) throws IOException {
        Path file = directory.resolve("function.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            content.addTo(zip);
        }
        return file;
    }

    /** Adds a file with a unix mode. */
    public static void add(ZipArchiveOutputStream zip, String name, int mode, String content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(mode);
        zip.putArchiveEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }
}
