package dev.apigateway.runtime;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import dev.apigateway.runtime.client.RuntimeApiClient;
import dev.apigateway.runtime.context.ContextFactory;
import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.handler.InvocationHandler;
import dev.apigateway.runtime.lifecycle.InvocationListener;

/**
 * The custom runtime: one loop in the thread that runs it, or, on Lambda Managed Instances, as many loops as invocations may
 * overlap. {@link #close()} ends it from any thread.
 */
public final class LambdaRuntime implements Closeable {

    private static final long FIRST_WAIT_MILLIS = 100;

    private final List<InvocationLoop> loops;
    private final LoopGroup group;

    /**
     * @param handler the application's handler with everything that is put around it
     * @param listener hears of every answered invocation
     * @throws IllegalStateException when the environment asks for an impossible concurrency
     */
    public LambdaRuntime(LambdaEnvironment environment, InvocationHandler handler, InvocationListener listener) {
        this(environment, handler, listener, FIRST_WAIT_MILLIS);
    }

    LambdaRuntime(LambdaEnvironment environment, InvocationHandler handler, InvocationListener listener,
            long firstWaitMillis) {
        ContextFactory contexts = new ContextFactory(environment, Clock.systemUTC());
        this.loops = new ArrayList<>();
        int concurrency = environment.concurrency();
        for (int i = 0; i < concurrency; i++) {
            loops.add(new InvocationLoop(new RuntimeApiClient(environment.runtimeApi()), contexts, handler, listener,
                    new NextBackoff(firstWaitMillis)));
        }
        this.group = new LoopGroup(loops);
    }

    /**
     * Runs until closed, or until the Runtime API can't be reached for good.
     *
     * @return the exit code of the process: 0 after {@link #close()}, 1 when the Runtime API is lost
     * @throws VirtualMachineError after its report, when a handler met one
     */
    public int run() {
        boolean closed = loops.size() == 1 ? loops.get(0).run() : group.run();
        return closed ? 0 : 1;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (InvocationLoop loop : loops) {
            try {
                loop.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
