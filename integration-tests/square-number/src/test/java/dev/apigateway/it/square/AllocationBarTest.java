package dev.apigateway.it.square;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;

import dev.apigateway.runtime.LambdaRuntime;
import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.handler.BufferedInvocations;
import dev.apigateway.runtime.handler.FailurePolicy;
import dev.apigateway.runtime.handler.InvocationHandler;
import dev.apigateway.runtime.handler.ProblemResponses;
import dev.apigateway.runtime.lifecycle.InvocationListener;

/** What the loop allocates from one event to the next, with the handler and the bodies of the sample. */
class AllocationBarTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int INVOCATIONS = 400;

    private final long[] allocatedUntil = new long[INVOCATIONS];
    private int invocations;

    @Test
    void warmInvocationAllocatesWithinItsBar() throws IOException, InterruptedException {
        try (FakeRuntimeApi runtimeApi = FakeRuntimeApi.start()) {
            for (int i = 0; i < INVOCATIONS; i++) {
                runtimeApi.answer(FakeAnswer.event("id-" + i, event()), FakeAnswer.accepted());
            }
            LambdaRuntime runtime = new LambdaRuntime(LambdaEnvironment.of(runtimeApi.environment()), counting(),
                    InvocationListener.none());
            Thread loop = new Thread(runtime::run, "loop");
            loop.start();
            for (int i = 0; i < 2 * INVOCATIONS; i++) {
                runtimeApi.takeRequest();
            }
            runtime.close();
            loop.join();
        }

        Bars.check("invocation.allocated-bytes", medianOfTheSecondHalf());
    }

    private InvocationHandler counting() {
        InvocationHandler handler = new BufferedInvocations(
                new ProblemResponses<>(new SquareNumber(new Squares())::handle, FailurePolicy.ANSWER_STATUS),
                new PlainBinder(new ObjectMapper()));
        return (invocation, context, reply) -> {
            allocatedUntil[invocations++] = THREADS.getCurrentThreadAllocatedBytes();
            handler.handle(invocation, context, reply);
        };
    }

    private double medianOfTheSecondHalf() {
        long[] bytes = new long[INVOCATIONS / 2];
        for (int i = 0; i < bytes.length; i++) {
            int invocation = INVOCATIONS - bytes.length + i;
            bytes[i] = allocatedUntil[invocation] - allocatedUntil[invocation - 1];
        }
        Arrays.sort(bytes);
        return bytes[bytes.length / 2];
    }

    private static String event() throws IOException {
        try (InputStream stream = AllocationBarTest.class.getResourceAsStream("/events/square-number-v2.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
