package dev.apigateway.runtime.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.runtime.LogRecorder;
import dev.apigateway.runtime.Runtimes;
import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.handler.BufferedInvocations;
import dev.apigateway.runtime.lifecycle.InvocationListener;

/** Invocations that overlap, as on Lambda Managed Instances. */
class ConcurrencyTest {

    private static final int LOOPS = 8;
    private static final int INVOCATIONS = 1_000;
    private static final ApiGatewayHandler FINE = (event, context) -> ApiGatewayResponse.of(204);

    private final LogRecorder log = LogRecorder.of("dev.apigateway.runtime");
    private final FakeLambda lambda = new FakeLambda();
    private RunningRuntime runtime;

    @AfterEach
    void stop() throws Exception {
        if (runtime != null) {
            runtime.closeWith(lambda);
        }
        lambda.close();
        log.close();
    }

    @Test
    void everyInvocationGetsItsOwnResponseAndSeesItsOwnContext() {
        CyclicBarrier allAtOnce = new CyclicBarrier(LOOPS);
        run(LOOPS, (event, context) -> {
            allAtOnce.await(10, TimeUnit.SECONDS);
            return ApiGatewayResponse.text(String.join(" ", event.path(), context.requestId(), context.tenantId(),
                    context.traceId(), context.functionArn()));
        }, InvocationListener.none());

        for (int i = 0; i < INVOCATIONS; i++) {
            lambda.next(FakeAnswer.event("id-" + i, AnEvent.payloadV2("/pets/" + i))
                    .header("Lambda-Runtime-Invocation-Id", "nonce-" + i)
                    .header("Lambda-Runtime-Aws-Tenant-Id", "tenant-" + i)
                    .header("Lambda-Runtime-Trace-Id", "Root=" + i)
                    .header("Lambda-Runtime-Invoked-Function-Arn", "arn:" + i));
        }
        for (int i = 0; i < 2 * INVOCATIONS + LOOPS; i++) {
            lambda.takeCall();
        }

        for (int i = 0; i < INVOCATIONS; i++) {
            List<FakeRequest> outcomes = lambda.requests("/id-" + i + "/response");
            assertThat(outcomes).singleElement().asString()
                    .contains("\"body\":\"/pets/" + i + " id-" + i + " tenant-" + i + " Root=" + i + " arn:" + i + "\"");
            assertThat(outcomes.get(0).header("Lambda-Runtime-Invocation-Id")).isEqualTo("nonce-" + i);
        }
        assertThat(lambda.connections()).isEqualTo(LOOPS);
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void loopThatLosesItsConnectionIsStartedAgain() {
        lambda.outcomes(accepted -> FakeAnswer.reset());
        run(2, FINE, InvocationListener.none());
        lambda.invoke("id-1");
        lambda.takeCalls("next", "next", "id-1/response", "next");

        lambda.outcomes(accepted -> accepted);
        lambda.invoke("id-2");
        lambda.invoke("id-3");

        lambda.takeCalls("id-2/response", "next", "id-3/response", "next");
        assertThat(log.lines()).hasSize(2).last().asString().matches("SEVERE Loop [01] of 2 ended and is started again\\.");
        assertThat(runtime.end()).isNotDone();
    }

    @Test
    void loopThatDiesOfWhatNobodyForesawIsStartedAgain() {
        IllegalStateException thrown = new IllegalStateException("unforeseen");
        run(2, FINE, context -> {
            if (context.requestId().equals("id-1")) {
                throw thrown;
            }
        });
        lambda.invoke("id-1");
        lambda.takeCalls("next", "next", "id-1/response", "next");

        lambda.invoke("id-2");

        lambda.takeCalls("id-2/response", "next");
        assertThat(log.lines()).singleElement().asString().matches("SEVERE Loop [01] of 2 ended and is started again\\.");
        assertThat(log.causes()).containsExactly(thrown);
    }

    @Test
    void oneLoopThatIsLeftGoesOn() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        run(2, (event, context) -> {
            if (context.requestId().equals("held")) {
                held.await();
            }
            return ApiGatewayResponse.of(204);
        }, context -> {
            if (context.requestId().equals("deadly")) {
                throw new IllegalStateException("unforeseen");
            }
        });
        lambda.takeCalls("next", "next");
        lambda.invoke("held");
        for (int i = 0; i < 3; i++) {
            lambda.invoke("deadly");
            lambda.takeCalls("deadly/response", "next");
        }
        lambda.invoke("deadly");
        lambda.takeCalls("deadly/response");

        held.countDown();
        lambda.invoke("id-1");

        lambda.takeCalls("held/response", "next", "id-1/response", "next");
        assertThat(log.awaitLines(4)).hasSize(4).last().asString()
                .matches("SEVERE Loop [01] of 2 ended for good; loops left: 1\\.");
        assertThat(runtime.end()).isNotDone();
    }

    @Test
    void runEndsWithExitCode1WhenNoLoopIsLeft() {
        for (int i = 0; i < 48; i++) {
            lambda.next(FakeAnswer.refused(500, "InternalServerError", "no"));
        }

        run(2, FINE, InvocationListener.none());

        assertThat(runtime.exitCode()).isEqualTo(1);
        assertThat(lambda.requests("/next")).hasSize(48);
        assertThat(log.lines()).filteredOn(line -> line.contains("started again")).hasSize(6);
        assertThat(log.lines()).last().asString().matches("SEVERE Loop [01] of 2 ended for good; loops left: 0\\.");
    }

    @Test
    void errorOfTheVirtualMachineInOneLoopEndsTheRun() {
        OutOfMemoryError thrown = new OutOfMemoryError("Java heap space");
        run(LOOPS, (event, context) -> {
            throw thrown;
        }, InvocationListener.none());

        lambda.invoke("id-1");

        assertThat(runtime.thrown()).isSameAs(thrown);
        assertThat(lambda.requests("/id-1/error")).hasSize(1);
    }

    @Test
    void closeEndsAllLoopsWithExitCode0() throws IOException {
        run(LOOPS, FINE, InvocationListener.none());
        for (int i = 0; i < LOOPS; i++) {
            lambda.takeCall();
        }

        runtime.close();

        assertThat(runtime.exitCode()).isZero();
        assertThat(log.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "-1", "1001", "eight", "8.0", " 8", "99999999999" })
    void impossibleConcurrencyIsRefused(String value) {
        Map<String, String> environment = Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:1", "AWS_LAMBDA_MAX_CONCURRENCY", value);

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Runtimes.impatient(environment, new BufferedInvocations(FINE::handle, null),
                                InvocationListener.none()))
                .withMessage("AWS_LAMBDA_MAX_CONCURRENCY is '" + value + "'; it must be a number from 1 to 1000.");
    }

    private void run(int loops, ApiGatewayHandler handler, InvocationListener listener) {
        runtime = RunningRuntime.start(lambda.environment(loops), new BufferedInvocations(handler::handle, null), listener);
    }
}
