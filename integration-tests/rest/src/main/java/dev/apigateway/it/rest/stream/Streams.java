package dev.apigateway.it.rest.stream;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import org.jboss.resteasy.reactive.FilePart;
import org.jboss.resteasy.reactive.PathPart;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.common.util.RestMediaType;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Responses in pieces. */
@Path("streams")
public class Streams {

    @GET
    @Path("output")
    @Produces(MediaType.TEXT_PLAIN)
    public StreamingOutput output() {
        return out -> {
            for (int i = 0; i < 3; i++) {
                out.write(("piece " + i + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        };
    }

    @GET
    @Path("output/large")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public StreamingOutput largeOutput() {
        return out -> {
            byte[] piece = new byte[10_000];
            for (int i = 0; i < 100; i++) {
                out.write(piece);
            }
        };
    }

    @GET
    @Path("output/fails")
    @Produces(MediaType.TEXT_PLAIN)
    public StreamingOutput failingOutput() {
        return out -> {
            throw new IllegalStateException("before the first byte");
        };
    }

    @GET
    @Path("input")
    @Produces(MediaType.TEXT_PLAIN)
    public InputStream input() {
        return new ByteArrayInputStream("from a stream".getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("file")
    @Produces(MediaType.TEXT_PLAIN)
    public File file() throws IOException {
        return written().toFile();
    }

    @GET
    @Path("path")
    @Produces(MediaType.TEXT_PLAIN)
    public java.nio.file.Path path() throws IOException {
        return written();
    }

    @GET
    @Path("path-part")
    @Produces(MediaType.TEXT_PLAIN)
    public PathPart pathPart() throws IOException {
        return new PathPart(written(), 5, 4);
    }

    @GET
    @Path("file-part")
    @Produces(MediaType.TEXT_PLAIN)
    public FilePart filePart() throws IOException {
        return new FilePart(written().toFile(), 0, 4);
    }

    private static java.nio.file.Path written() throws IOException {
        java.nio.file.Path file = Files.createTempFile("streams", ".txt");
        Files.writeString(file, "from file system");
        file.toFile().deleteOnExit();
        return file;
    }

    @GET
    @Path("multi/text")
    @Produces(MediaType.TEXT_PLAIN)
    public Multi<String> text() {
        return Multi.createFrom().items("a", "b", "c");
    }

    @GET
    @Path("multi/json")
    public Multi<Item> json() {
        return Multi.createFrom().items(new Item(1), new Item(2));
    }

    @GET
    @Path("multi/none")
    public Multi<Item> none() {
        return Multi.createFrom().empty();
    }

    @GET
    @Path("multi/ndjson")
    @Produces(RestMediaType.APPLICATION_NDJSON)
    public Multi<Item> ndjson() {
        return Multi.createFrom().items(new Item(1), new Item(2));
    }

    @GET
    @Path("multi/later")
    @Produces(MediaType.TEXT_PLAIN)
    public Multi<String> later() {
        return Multi.createFrom().emitter(emitter -> CompletableFuture.runAsync(() -> {
            emitter.emit("from ");
            emitter.emit("another ");
            emitter.emit("thread");
            emitter.complete();
        }));
    }

    @GET
    @Path("multi/fails")
    public Multi<Item> fails() {
        return Multi.createFrom().failure(new IllegalStateException("before the first item"));
    }

    @GET
    @Path("multi/rest")
    public RestMulti<Item> restMulti() {
        return RestMulti.fromMultiData(Multi.createFrom().items(new Item(1))).status(203).header("X-Multi", "yes").build();
    }

    @GET
    @Path("multi/rest/later")
    public RestMulti<Item> restMultiLater() {
        return RestMulti.fromUniResponse(Uni.createFrom().item("later"), word -> Multi.createFrom().items(new Item(2)),
                word -> Map.of("X-Multi", List.of(word)));
    }

    @GET
    @Path("sse/multi")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<String> events() {
        return Multi.createFrom().items("one", "two\nlines");
    }

    @GET
    @Path("sse/json")
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<Item> jsonEvents() {
        return Multi.createFrom().items(new Item(1), new Item(2));
    }

    @GET
    @Path("sse/outbound")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> outbound(@Context Sse sse) {
        return Multi.createFrom().items(
                sse.newEventBuilder().id("7").name("news").comment("a comment").reconnectDelay(100).data("first").build(),
                sse.newEventBuilder().mediaType(MediaType.APPLICATION_JSON_TYPE).data(new Item(3)).build());
    }

    @GET
    @Path("sse/sink")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void sink(@Context SseEventSink sink, @Context Sse sse, @RestQuery int count) {
        try (sink) {
            for (int i = 0; i < count; i++) {
                sink.send(sse.newEvent("event " + i));
            }
        }
    }

    @GET
    @Path("sse/sink/later")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void laterSink(@Context SseEventSink sink, @Context Sse sse) {
        new Thread(() -> sink.send(sse.newEvent("named", "later"))
                .thenRun(sink::close)).start();
    }

    public record Item(int number) {
    }
}
