package dev.apigateway.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.runtime.LambdaRuntime;
import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.handler.BufferedInvocations;
import dev.apigateway.runtime.lifecycle.InvocationListener;

/**
 * How long an invocation takes from the event on the wire to its response, through the whole custom runtime in another thread.
 * What the profiler counts as allocated is that of both sides; this one allocates next to nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LoopBenchmark {

    @Param({ "square-number-v1.json", "square-number-v2.json" })
    public String file;

    @Param
    public EventSize size;

    private ServerSocket server;
    private LambdaRuntime runtime;
    private RuntimeApiWire wire;
    private byte[] event;

    @Setup
    public void startRuntime() throws IOException {
        event = size.event(file);
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        runtime = new LambdaRuntime(
                LambdaEnvironment.of(Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + server.getLocalPort())),
                new BufferedInvocations((received, context) -> ApiGatewayResponse.text("{\"result\":49}"), null),
                InvocationListener.none());
        Thread loop = new Thread(runtime::run, "loop");
        loop.setDaemon(true);
        loop.start();
        wire = new RuntimeApiWire(server.accept());
        wire.awaitRequest();
    }

    @TearDown
    public void stopRuntime() throws IOException {
        runtime.close();
        server.close();
    }

    @Benchmark
    public int invoke() throws IOException {
        wire.sendEvent(event);
        int length = wire.awaitRequest();
        wire.sendAccepted();
        wire.awaitRequest();
        return length;
    }
}
