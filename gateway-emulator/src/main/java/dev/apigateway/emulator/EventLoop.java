package dev.apigateway.emulator;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import dev.apigateway.emulator.start.EmulatorException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;

/** The one event loop of an emulator, and how other threads call it and wait for it. */
final class EventLoop {

    private static final long WAIT_SECONDS = 10;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setUseDaemonThread(true)
            .setFileSystemOptions(new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
    private final Context context = vertx.getOrCreateContext();

    Vertx vertx() {
        return vertx;
    }

    /** Calls something on the event loop. */
    <T> Future<T> call(Supplier<Future<T>> call) {
        return Future.future(done -> context.runOnContext(now -> call.get().onComplete(done)));
    }

    /** Does something on the event loop and waits for it, on another thread. */
    void run(Runnable action, String url) {
        await(call(() -> {
            action.run();
            return Future.succeededFuture();
        }), url);
    }

    /**
     * Waits, on another thread than that of the event loop.
     *
     * @param url what the messages call the gateway
     * @throws EmulatorException if the future fails, or takes too long
     */
    static <T> T await(Future<T> future, String url) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof EmulatorException known) {
                throw known;
            }
            throw new EmulatorException("The gateway on " + url + " failed: " + failure.getCause() + ".", failure.getCause());
        } catch (TimeoutException late) {
            throw new EmulatorException("The gateway on " + url + " does not react. Stop this program.", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EmulatorException("The thread was interrupted while the gateway started or stopped.", interrupted);
        }
    }

    Future<Void> close() {
        return vertx.close();
    }
}
