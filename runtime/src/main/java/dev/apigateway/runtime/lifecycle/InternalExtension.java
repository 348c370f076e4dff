package dev.apigateway.runtime.lifecycle;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import dev.apigateway.Context;
import dev.apigateway.runtime.client.ExtensionsApiClient;
import dev.apigateway.runtime.client.RefusedException;
import dev.apigateway.runtime.client.RuntimeApiAddress;
import dev.apigateway.runtime.client.RuntimeApiException;

/**
 * An internal Lambda extension in a thread of its own. That there is one makes Lambda send SIGTERM before it ends the process;
 * where it follows invocations, Lambda freezes the execution environment only when the work after the response is done.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html">Lambda Extensions API</a>
 */
public final class InternalExtension implements InvocationListener {

    private static final Logger LOG = System.getLogger(InternalExtension.class.getName());
    private static final String NAME = "quarkus-apigateway";

    private final ExtensionsApiClient client;
    private final AfterResponses work;
    private final Runnable end;
    private final BlockingQueue<Context> answered = new LinkedBlockingQueue<>();
    private boolean follows;

    private InternalExtension(ExtensionsApiClient client, AfterResponses work, Runnable end) {
        this.client = client;
        this.work = work;
        this.end = end;
        this.follows = !work.isEmpty();
    }

    /**
     * Registers the extension and starts its thread; has to happen before the first invocation is asked for.
     *
     * @param work what follows each invocation; where that is nothing, the extension only makes Lambda send SIGTERM
     * @param end ends the process, since Lambda waits for a registered extension that is lost until the function's time is up
     * @return what has to hear of every answered invocation. Where Lambda refuses the registration, which is logged, the
     *         work is done in the loop
     * @throws IllegalStateException when it is not known whether the extension is registered
     */
    public static InvocationListener register(RuntimeApiAddress address, AfterResponses work, Runnable end) {
        ExtensionsApiClient client = new ExtensionsApiClient(address);
        try {
            client.register(NAME, !work.isEmpty());
        } catch (RefusedException e) {
            LOG.log(Level.WARNING, "The internal extension could not be registered, so Lambda sends no SIGTERM, and work after "
                    + "responses is done before the next invocation is asked for.", e);
            return work;
        } catch (RuntimeApiException e) {
            throw new IllegalStateException(
                    "The internal extension was not registered for certain, and Lambda would wait for it. "
                            + "Lambda starts over.",
                    e);
        }
        InternalExtension extension = new InternalExtension(client, work, end);
        Thread thread = new Thread(extension::run, NAME + "-extension");
        thread.setDaemon(true);
        thread.start();
        return extension;
    }

    @Override
    public void answered(Context context) {
        if (!follow(context)) {
            work.answered(context);
        }
    }

    /** Whether the extension's thread will do the work. */
    private synchronized boolean follow(Context context) {
        return follows && answered.add(context);
    }

    private synchronized void stopFollowing() {
        follows = false;
    }

    private void run() {
        try {
            for (;;) {
                client.awaitEvent();
                work.answered(answered.take());
            }
        } catch (RuntimeApiException | Error e) {
            giveUp(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveUp(Throwable cause) {
        stopFollowing();
        for (Context context = answered.poll(); context != null; context = answered.poll()) {
            work.answered(context);
        }
        if (work.isEmpty()) {
            LOG.log(Level.WARNING, "The internal extension ended, so Lambda may send no SIGTERM.", cause);
            return;
        }
        LOG.log(Level.ERROR, "The internal extension gets no more events. The process ends with exit code 1, so that Lambda "
                + "starts over.", cause);
        end.run();
    }
}
