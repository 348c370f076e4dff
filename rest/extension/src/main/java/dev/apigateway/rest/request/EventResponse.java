package dev.apigateway.rest.request;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/**
 * The response of a resource on its way into an event's answer. Status and headers are settled with the first content; what
 * becomes of the content is up to the subclass. Whichever thread writes, it happens on that of the invocation.
 */
abstract class EventResponse extends StatusAndHeaders {

    private static final int FILE_CHUNK_BYTES = 64 * 1024;

    private ResourceRequest request;
    private InvocationThread thread;
    private Runnable closeHandler;
    private volatile boolean ended;
    private Exception problem;

    void answers(ResourceRequest newRequest, InvocationThread newThread) {
        request = newRequest;
        thread = newThread;
    }

    /** For messages. */
    String description() {
        return request.describe();
    }

    /** Takes a piece of the content, which may be changed afterwards. */
    abstract void content(byte[] bytes, int offset, int length) throws IOException;

    /** Takes the whole content, which is not changed afterwards. */
    abstract void wholeContent(byte[] bytes) throws IOException;

    /** Ends the response without anything more: what has happened is told elsewhere. */
    void fail() {
        ended = true;
    }

    @Override
    public ServerHttpResponse end() {
        thread.executeHere(() -> {
            if (!ended) {
                commit(request);
                ended = true;
            }
        });
        return this;
    }

    @Override
    public ServerHttpResponse end(byte[] data) {
        thread.executeHere(() -> {
            if (!ended) {
                commit(request);
                ended = true;
                deliverWhole(data);
            }
        });
        return this;
    }

    private void deliverWhole(byte[] data) {
        try {
            wholeContent(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ServerHttpResponse end(String data) {
        return end(data.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ServerHttpResponse write(byte[] data, Consumer<Throwable> handler) {
        thread.executeHere(() -> {
            Exception thrown = null;
            try {
                writeNow(data, 0, data.length);
            } catch (IOException | RuntimeException e) {
                thrown = e;
            }
            handler.accept(thrown);
        });
        return this;
    }

    @Override
    public CompletionStage<Void> write(byte[] data) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        write(data, thrown -> {
            if (thrown == null) {
                written.complete(null);
            } else {
                written.completeExceptionally(thrown);
            }
        });
        return written;
    }

    /** Writes on the thread of the invocation; what fails once fails the response. */
    void writeNow(byte[] data, int offset, int length) throws IOException {
        commit(request);
        if (length == 0) {
            return;
        }
        try {
            content(data, offset, length);
        } catch (IOException | RuntimeException e) {
            problem = e;
            if (closeHandler != null) {
                closeHandler.run();
            }
            throw e;
        }
    }

    @Override
    public ServerHttpResponse sendFile(String path, long offset, long length) {
        try (FileChannel file = FileChannel.open(Path.of(path)); OutputStream out = createResponseOutputStream()) {
            file.position(offset);
            byte[] chunk = new byte[(int) Math.min(FILE_CHUNK_BYTES, Math.max(length, 1))];
            ByteBuffer buffer = ByteBuffer.wrap(chunk);
            for (long left = length; left > 0;) {
                buffer.clear().limit((int) Math.min(left, chunk.length));
                int read = file.read(buffer);
                if (read < 0) {
                    break;
                }
                out.write(chunk, 0, read);
                left -= read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " could not be sent.", e);
        }
        return this;
    }

    @Override
    public void reset() {
        request.abandon(problem != null ? problem
                : new IllegalStateException("The response of " + request.describe()
                        + " ended early, since what it is made of failed. The line of the log before this one says why."));
    }

    @Override
    public boolean closed() {
        return ended;
    }

    @Override
    public ServerHttpResponse addCloseHandler(Runnable onClose) {
        closeHandler = onClose;
        return this;
    }

    @Override
    public boolean isWriteQueueFull() {
        return false;
    }

    @Override
    public ServerHttpResponse addDrainHandler(Runnable onDrain) {
        return this;
    }
}
