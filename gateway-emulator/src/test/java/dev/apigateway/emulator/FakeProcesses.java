package dev.apigateway.emulator;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.host.FunctionStart;

/** A host whose processes are threads of this JVM, so that a test decides what each of them does. */
final class FakeProcesses implements FunctionHost {

    final List<FakeProcess> started = new CopyOnWriteArrayList<>();
    private final Program program;

    FakeProcesses(Program program) {
        this.program = program;
    }

    /** What each process does. */
    interface Program {
        void run(FakeProcess process);
    }

    /** A function that answers every event with its path. */
    static FakeProcesses echo() {
        return new FakeProcesses(process -> new TestFunction(process.start.runtimeApi())
                .serve(event -> "\"" + event.getString("rawPath") + "\""));
    }

    @Override
    public boolean startsProcesses() {
        return true;
    }

    @Override
    public FunctionInstance start(FunctionStart start) {
        FakeProcess process = new FakeProcess(start);
        started.add(process);
        program.run(process);
        return process;
    }

    /** A process that has ended when it was killed or when it exits. */
    static final class FakeProcess implements FunctionInstance {

        final FunctionStart start;
        private final AtomicBoolean ended = new AtomicBoolean();

        private FakeProcess(FunctionStart start) {
            this.start = start;
        }

        boolean hasEnded() {
            return ended.get();
        }

        void exit(int code) {
            if (ended.compareAndSet(false, true)) {
                start.exited().accept(code);
            }
        }

        @Override
        public void kill() {
            exit(137);
        }
    }
}
