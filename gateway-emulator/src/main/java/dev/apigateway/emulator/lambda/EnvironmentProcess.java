package dev.apigateway.emulator.lambda;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.host.FunctionStart;

/** The process of an execution environment, or the loops in this JVM, and how far it is. Belongs to the event loop. */
final class EnvironmentProcess {

    private static final Logger LOG = System.getLogger(EnvironmentProcess.class.getName());

    private final FunctionLauncher launcher;
    private State state = State.STOPPED;
    private @Nullable FunctionInstance instance;

    enum State {
        /** There is no process. */
        STOPPED,
        /** A process was started and has not asked for an invocation yet. */
        INITIALIZING,
        /** The runtime has asked for an invocation. */
        RUNNING,
        /** The process is being ended. */
        ENDING
    }

    EnvironmentProcess(FunctionLauncher launcher) {
        this.launcher = launcher;
    }

    State state() {
        return state;
    }

    /** What was started last and has not ended, null if there is none or the host is still starting it. */
    @Nullable
    FunctionInstance instance() {
        return instance;
    }

    void start(FunctionStart start, Consumer<Throwable> notStarted) {
        state = State.INITIALIZING;
        launcher.start(start).onSuccess(started -> instance = started).onFailure(cause -> {
            state = State.STOPPED;
            LOG.log(Level.ERROR, "The function did not start.", cause);
            notStarted.accept(cause);
        });
    }

    /** The runtime asks for an invocation. */
    void ready() {
        if (state != State.ENDING) {
            state = State.RUNNING;
        }
    }

    /** Someone else ends it. */
    void ending() {
        state = State.ENDING;
    }

    /** Whether the code has been replaced since it was started. */
    boolean isOutdated() {
        return instance != null && !instance.isCurrent();
    }

    /** Whether it may be given invocations. */
    boolean takesInvocations() {
        return state != State.ENDING && !isOutdated();
    }

    /**
     * How many invocations it takes soon without anything being done.
     *
     * @param concurrency how many it takes at the same time
     * @param underWay how many it has
     */
    int freePlaces(int concurrency, int underWay) {
        return isOutdated() ? 0 : switch (state) {
            case INITIALIZING -> concurrency;
            case RUNNING -> Math.max(0, concurrency - underWay);
            case STOPPED, ENDING -> 0;
        };
    }

    void kill() {
        end(launcher::kill);
    }

    /** Ends it with the chance to react that Lambda gives it. */
    void end() {
        end(launcher::end);
    }

    private void end(Consumer<FunctionInstance> how) {
        FunctionInstance ending = instance;
        if (ending != null && state != State.ENDING) {
            state = State.ENDING;
            how.accept(ending);
        }
    }

    /** The process has ended; true if nobody has ended it. */
    boolean exited(int exitCode) {
        boolean unexpected = state != State.ENDING;
        state = State.STOPPED;
        instance = null;
        if (unexpected) {
            LOG.log(Level.ERROR, "The process of the function ended with exit code {0}. The next request starts it again.",
                    Integer.toString(exitCode));
        }
        return unexpected;
    }
}
