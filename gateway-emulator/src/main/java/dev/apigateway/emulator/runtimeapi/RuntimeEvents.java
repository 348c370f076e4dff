package dev.apigateway.emulator.runtimeapi;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;

/** What the Runtime API tells the execution environment that it belongs to. Called on the event loop. */
public interface RuntimeEvents {

    /** A runtime asks for an invocation, and no Lambda extension keeps it from getting one. */
    void ready();

    /** An invocation that was handed out did not reach a runtime, so that another may have it. */
    void returned(EmulatedInvocation invocation);

    /** The runtime said that it cannot start. */
    void initFailed(Failed failure);

    /** A function without a process of its own has ended with its connection. */
    void disconnected();

    /** An invocation that was handed out has its outcome, which is not {@code Streaming}. */
    void ended(EmulatedInvocation invocation, InvocationOutcome outcome);
}
