package dev.apigateway.benchmarks.driver;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** A function's process with the Runtime API that serves it. */
final class FunctionSession implements Closeable {

    private static final double NANOS_PER_MILLI = 1e6;

    private final RuntimeApi api;
    private final FunctionProcess process;
    private long started;

    private FunctionSession(RuntimeApi api, FunctionProcess process) {
        this.api = api;
        this.process = process;
    }

    static FunctionSession prepare(Contestant contestant) throws IOException {
        RuntimeApi api = RuntimeApi.listen();
        try {
            return new FunctionSession(api, FunctionProcess.prepare(contestant, environment(api.address())));
        } catch (IOException e) {
            api.close();
            throw e;
        }
    }

    FunctionProcess process() {
        return process;
    }

    /** Starts the function and waits until it asks for an event. */
    void start() throws IOException, InterruptedException {
        started = process.exec();
        api.awaitNext(process);
    }

    /** The first invocation; the function waits for {@link #accept()} after it. */
    ColdStart invokeFirst(SquareEvent event) throws IOException {
        long sent = api.send(event);
        HttpRequest response = api.awaitResponse(process);
        ColdStart coldStart = new ColdStart((response.arrivedNanos() - started) / NANOS_PER_MILLI,
                (response.arrivedNanos() - sent) / NANOS_PER_MILLI, process.cpuNanos() / NANOS_PER_MILLI);
        event.check(response);
        return coldStart;
    }

    /** Accepts the response and waits until the function asks for the next event. */
    void accept() throws IOException {
        api.accept();
        api.awaitNext(process);
    }

    /** @return nanoseconds from the event to its response */
    long invoke(SquareEvent event) throws IOException {
        long sent = api.send(event);
        HttpRequest response = api.awaitResponse(process);
        event.check(response);
        accept();
        return response.arrivedNanos() - sent;
    }

    /** The median of some invocations, from the event to its response. */
    double medianMillis(SquareEvent event, int invocations) throws IOException {
        double[] millis = new double[invocations];
        for (int i = 0; i < invocations; i++) {
            millis[i] = invoke(event) / NANOS_PER_MILLI;
        }
        return Figures.percentile(millis, 50);
    }

    @Override
    public void close() throws IOException {
        process.close();
        api.close();
    }

    private static Map<String, String> environment(String runtimeApi) {
        return Map.ofEntries(
                Map.entry("AWS_LAMBDA_RUNTIME_API", runtimeApi),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", "square"),
                Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128"),
                Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/square"),
                Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", "2026/01/01/[$LATEST]0123456789abcdef0123456789abcdef"),
                Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
                Map.entry("AWS_EXECUTION_ENV", "AWS_Lambda_provided.al2023"),
                Map.entry("AWS_REGION", "eu-west-1"),
                Map.entry("AWS_DEFAULT_REGION", "eu-west-1"),
                Map.entry("_HANDLER", "square"),
                Map.entry("JAVA_HOME", System.getProperty("java.home")),
                Map.entry("PATH", "/usr/local/bin:/usr/bin:/bin"),
                Map.entry("LANG", "en_US.UTF-8"),
                Map.entry("TZ", ":UTC"));
    }

    /** All in milliseconds. */
    record ColdStart(double untilResponse, double firstInvocation, double cpu) {
    }
}
