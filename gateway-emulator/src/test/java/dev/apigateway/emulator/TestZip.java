package dev.apigateway.emulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.tools.ToolProvider;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Deployment packages for tests. */
public final class TestZip {

    /** A custom runtime that answers with its environment, and dies, hangs or waits for a file when the path says so. */
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
                        while (next.body().contains("\\"rawPath\\":\\"/wait\\"")
                                && !java.nio.file.Files.exists(java.nio.file.Path.of(System.getenv("AWAITED")))) {
                            Thread.sleep(20);
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

    /** A custom runtime with an internal extension; on SIGTERM it writes a file, and then ends or not. */
    private static final String INTERNAL_EXTENSION = """
            import java.net.URI;
            import java.net.http.*;
            import java.nio.file.*;

            public class Internal {
                static final HttpClient CLIENT = HttpClient.newHttpClient();

                public static void main(String[] args) throws Exception {
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> terminated()));
                    String api = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API");
                    if (System.getenv("EXTENSION") != null) {
                        String id = send(HttpRequest.newBuilder(URI.create(api + "/2020-01-01/extension/register"))
                                .header("Lambda-Extension-Name", "internal")
                                .POST(HttpRequest.BodyPublishers.ofString("{\\"events\\":[]}")))
                                .headers().firstValue("Lambda-Extension-Identifier").get();
                        CLIENT.sendAsync(HttpRequest.newBuilder(URI.create(api + "/2020-01-01/extension/event/next"))
                                .header("Lambda-Extension-Identifier", id).build(), HttpResponse.BodyHandlers.discarding());
                    }
                    String base = api + "/2018-06-01/runtime/invocation/";
                    while (true) {
                        var next = send(HttpRequest.newBuilder(URI.create(base + "next")));
                        if (next.body().contains("\\"rawPath\\":\\"/die\\"")) {
                            Runtime.getRuntime().halt(3);
                        }
                        String id = next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").get();
                        send(HttpRequest.newBuilder(URI.create(base + id + "/response"))
                                .POST(HttpRequest.BodyPublishers.ofString("\\"" + ProcessHandle.current().pid() + "\\"")));
                    }
                }

                static void terminated() {
                    try {
                        Files.writeString(Path.of(System.getenv("TERMINATED")), "SIGTERM");
                        if (System.getenv("STAYS") != null) {
                            Thread.currentThread().join();
                        }
                    } catch (Exception failure) {
                        failure.printStackTrace();
                    }
                }

                static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
                    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
                }
            }
            """;

    /** A custom runtime that writes to its log, also after its response, and dies when the path says so. */
    private static final String TALKATIVE = """
            import java.net.URI;
            import java.net.http.*;

            public class Talkative {
                public static void main(String[] args) throws Exception {
                    System.out.println("init");
                    String base = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/";
                    HttpClient client = HttpClient.newHttpClient();
                    while (true) {
                        var next = client.send(HttpRequest.newBuilder(URI.create(base + "next")).build(),
                                HttpResponse.BodyHandlers.ofString());
                        String path = next.body().replaceAll(".*rawPath.:.([^,]*).,.*", "$1");
                        System.err.println("err: " + path);
                        System.out.println("out: " + path);
                        if (path.equals("/die")) {
                            System.out.print("last words");
                            System.out.flush();
                            Runtime.getRuntime().halt(3);
                        }
                        String id = next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").get();
                        client.send(HttpRequest.newBuilder(URI.create(base + id + "/response"))
                                .POST(HttpRequest.BodyPublishers.ofString("7")).build(),
                                HttpResponse.BodyHandlers.discarding());
                        System.out.println("after: " + path);
                    }
                }
            }
            """;

    private TestZip() {
    }

    /** A package whose function works. */
    public static Path echo(Path directory) throws IOException {
        return java(directory, "", "Echo.java", ECHO);
    }

    /** A package whose function works and has the environment variable VERSION; in place of one that is there, at once. */
    public static Path echo(Path directory, String version) throws IOException {
        Path packed = java(Files.createTempDirectory(directory, "packed-"), "VERSION=" + version + " ", "Echo.java", ECHO);
        return Files.move(packed, directory.resolve("function.zip"), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * A package whose function answers with its process id. It registers an extension if EXTENSION is set, writes the file
     * TERMINATED on SIGTERM, and then stays if STAYS is set.
     */
    public static Path internalExtension(Path directory) throws IOException {
        return java(directory, "", "Internal.java", INTERNAL_EXTENSION);
    }

    /** A package whose function writes to its log. */
    public static Path talkative(Path directory) throws IOException {
        return java(directory, "", "Talkative.java", TALKATIVE);
    }

    /** Classes start in a fraction of the time that their source takes. */
    private static Path java(Path directory, String variables, String name, String source) throws IOException {
        Path classes = Files.createTempDirectory("test-zip-");
        Path file = Files.writeString(classes.resolve(name), source);
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", file.toString());
        if (failed != 0) {
            throw new IOException("The function of the test does not compile.");
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String mainClass = name.substring(0, name.indexOf('.'));
        try (DirectoryStream<Path> compiled = Files.newDirectoryStream(classes, "*.class")) {
            return write(directory, zip -> {
                add(zip, "bootstrap", 0755, "#!/bin/sh\n" + variables + "exec '" + java
                        + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp . " + mainClass + "\n");
                for (Path each : compiled) {
                    add(zip, each.getFileName().toString(), 0644, Files.readAllBytes(each));
                }
            });
        } finally {
            deleteFiles(classes);
        }
    }

    private static void deleteFiles(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
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
        add(zip, name, mode, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipArchiveOutputStream zip, String name, int mode, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(mode);
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }
}
