package dev.apigateway.runtime.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import dev.apigateway.StreamingHandler;
import dev.apigateway.runtime.LogRecorder;
import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeWire;

/** A response that leaves in pieces, seen while it does. */
class StreamedWireTest {

    private static final byte[] PIECE = "0123456789abcdef".repeat(4096).getBytes(UTF_8);
    private static final int PIECES = 1024;
    /** What the buffers of two sockets may hold on any system. */
    private static final long BUFFERED_BYTES = 16 * 1024 * 1024;

    private final LogRecorder log = LogRecorder.of("dev.apigateway.runtime");
    private final FakeWire wire = FakeWire.listen();
    private RunningRuntime runtime;

    @AfterEach
    void stop() throws Exception {
        runtime.closeWith(wire);
        log.close();
    }

    @Test
    void eachPieceLeavesBeforeTheNextIsWritten() throws Exception {
        SynchronousQueue<String> pieces = new SynchronousQueue<>();
        handOut((event, stream, context) -> {
            for (String piece = pieces.take(); !piece.isEmpty(); piece = pieces.take()) {
                stream.body().write(piece.getBytes(UTF_8));
            }
        });

        pieces.put("one");
        assertThat(wire.takeHead().path()).endsWith("/id-1/response");
        assertThat(wire.takeChunk()).asString().startsWith("{\"statusCode\":200,");
        assertThat(wire.takeChunk()).isEqualTo(new byte[8]);
        assertThat(wire.takeChunk()).asString().isEqualTo("one");
        pieces.put("two");
        assertThat(wire.takeChunk()).asString().isEqualTo("two");
        pieces.put("");
        assertThat(wire.takeChunk()).isEmpty();
        assertThat(wire.takeTrailers()).isEmpty();
        wire.send(FakeAnswer.accepted());

        assertThat(wire.takeRequest().path()).endsWith("/next");
    }

    @Test
    void handlerBlocksWhileNobodyReads() throws Exception {
        AtomicLong written = new AtomicLong();
        handOut((event, stream, context) -> {
            for (int i = 0; i < PIECES; i++) {
                stream.body().write(PIECE);
                written.addAndGet(PIECE.length);
            }
        });
        wire.takeHead();

        assertThat(rest(written)).isLessThan(BUFFERED_BYTES);
        assertThat(wire.takeChunk()).asString().startsWith("{\"statusCode\":200,");
        assertThat(wire.takeChunk()).isEqualTo(new byte[8]);
        for (int i = 0; i < PIECES; i++) {
            assertThat(wire.takeChunk()).hasSameSizeAs(PIECE);
        }
        assertThat(wire.takeChunk()).isEmpty();
        wire.takeTrailers();
        assertThat(written).hasValue((long) PIECES * PIECE.length);
        wire.send(FakeAnswer.accepted());
        assertThat(wire.takeRequest().path()).endsWith("/next");
    }

    @Test
    void handlerLearnsOfALostConnectionAndTheRunEndsWithoutAnotherPost() throws Exception {
        CompletableFuture<IOException> thrown = new CompletableFuture<>();
        handOut((event, stream, context) -> {
            try {
                writeForEver(stream.body());
            } catch (IOException e) {
                thrown.complete(e);
                throw e;
            }
        });
        wire.takeHead();

        wire.reset();

        assertThat(thrown.get(10, TimeUnit.SECONDS)).hasMessage("Lambda no longer takes the response.");
        assertThat(runtime.exitCode()).isEqualTo(1);
        assertThat(log.lines()).singleElement().asString()
                .startsWith("SEVERE The outcome of request id id-1 was lost with the connection. It is not sent again");
    }

    @Test
    void lostConnectionEndsTheRunEvenIfTheHandlerDoesNotMind() throws Exception {
        BlockingQueue<IOException> thrown = new LinkedBlockingQueue<>();
        handOut((event, stream, context) -> {
            for (int i = 0; i < 2; i++) {
                try {
                    writeForEver(stream.body());
                } catch (IOException e) {
                    thrown.add(e);
                }
            }
        });
        wire.takeHead();

        wire.reset();

        assertThat(runtime.exitCode()).isEqualTo(1);
        assertThat(thrown).hasSize(2);
        assertThat(log.lines()).hasSize(1);
    }

    @Test
    void connectionLostBeforeTheLastAnswerEndsTheRunWithoutAnotherPost() throws Exception {
        handOut((event, stream, context) -> stream.body().write('a'));
        wire.takeRequest();

        wire.reset();

        assertThat(runtime.exitCode()).isEqualTo(1);
        assertThat(log.lines()).hasSize(1);
    }

    @Test
    void refusalBeforeTheEndOfAStreamIsReadAtItsEnd() throws Exception {
        SynchronousQueue<String> pieces = new SynchronousQueue<>();
        handOut((event, stream, context) -> {
            stream.body().write('a');
            stream.body().write(pieces.take().getBytes(UTF_8));
        });
        wire.takeHead();

        wire.send(FakeAnswer.refused(410, "InvokeTimeout", "no"));
        pieces.put("b");

        wire.takeChunk();
        wire.takeChunk();
        assertThat(wire.takeChunk()).asString().isEqualTo("a");
        assertThat(wire.takeChunk()).asString().isEqualTo("b");
        assertThat(wire.takeChunk()).isEmpty();
        wire.takeTrailers();
        assertThat(wire.takeRequest().path()).endsWith("/next");
        assertThat(log.lines()).singleElement().asString()
                .startsWith("WARNING The outcome of request id id-1 came too late: the invocation timed out.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "It drops what was received when the connection is reset.")
    void refusalThatClosesTheConnectionIsReadWhenTheNextWriteFails() throws Exception {
        CompletableFuture<IOException> thrown = new CompletableFuture<>();
        handOut((event, stream, context) -> {
            try {
                writeForEver(stream.body());
            } catch (IOException e) {
                thrown.complete(e);
                throw e;
            }
        });
        wire.takeHead();

        wire.send(FakeAnswer.refused(410, "InvokeTimeout", "no").header("Connection", "close").thenClose());

        assertThat(thrown.get(10, TimeUnit.SECONDS)).hasMessage("Lambda no longer takes the response.")
                .cause().hasMessageContaining("status 410");
        assertThat(wire.accept().takeRequest().path()).endsWith("/next");
        assertThat(log.lines()).singleElement().asString()
                .startsWith("WARNING The outcome of request id id-1 came too late: the invocation timed out.");
    }

    private void handOut(StreamingHandler handler) throws IOException {
        runtime = RunningRuntime.streaming(wire.environment(), handler);
        wire.accept();
        assertThat(wire.takeRequest().path()).endsWith("/next");
        wire.send(FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2));
    }

    private static void writeForEver(OutputStream output) throws IOException {
        for (;;) {
            output.write(PIECE);
        }
    }

    /** The count when it has not changed for a while, or has passed the bound. */
    private static long rest(AtomicLong count) {
        long last = -1;
        for (int unchanged = 0; unchanged < 300 && last < BUFFERED_BYTES;) {
            LockSupport.parkNanos(1_000_000);
            long now = count.get();
            unchanged = now == last ? unchanged + 1 : 0;
            last = now;
        }
        return last;
    }
}
