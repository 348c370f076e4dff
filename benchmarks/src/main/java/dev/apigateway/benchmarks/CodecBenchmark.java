package dev.apigateway.benchmarks;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.Warmup;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.runtime.codec.event.EventDecoder;
import dev.apigateway.runtime.codec.response.Dialect;
import dev.apigateway.runtime.codec.response.ResponseEncoder;

/** How long it takes to read an event and to write a response of the same size to it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CodecBenchmark {

    @Param({ "square-number-v1.json", "square-number-v2.json" })
    public String file;

    @Param
    public EventSize size;

    private final EventDecoder decoder = new EventDecoder(null);
    private final ResponseEncoder encoder = new ResponseEncoder(null);
    private ApiGatewayResponse response;
    private byte[] bytes;
    private Dialect dialect;

    @Setup
    public void readEvent() throws IOException {
        bytes = size.event(file);
        response = ApiGatewayResponse.text(size.body());
        dialect = decoder.decode(bytes).dialect();
    }

    @Benchmark
    public ApiGatewayEvent decode() {
        return decoder.decode(bytes).event();
    }

    @Benchmark
    public byte[] encode() {
        return encoder.encode(response, dialect);
    }
}
