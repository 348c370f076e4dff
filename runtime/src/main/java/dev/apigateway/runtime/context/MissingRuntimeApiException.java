package dev.apigateway.runtime.context;

/** Says that the process was started outside Lambda and without an emulator. */
public final class MissingRuntimeApiException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingRuntimeApiException() {
        super("AWS_LAMBDA_RUNTIME_API is not set, so there is no Runtime API to read invocations from. "
                + "Lambda sets it; to run this function locally use 'quarkus dev', or serve target/function.zip with the "
                + "gateway emulator.");
    }
}
