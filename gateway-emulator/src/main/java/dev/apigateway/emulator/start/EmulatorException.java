package dev.apigateway.emulator.start;

import org.jspecify.annotations.Nullable;

/** The emulator or its function cannot start. The message says why and what to do. */
public sealed class EmulatorException extends RuntimeException permits PortTakenException {

    private static final long serialVersionUID = 1;

    public EmulatorException(String message) {
        super(message);
    }

    public EmulatorException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
