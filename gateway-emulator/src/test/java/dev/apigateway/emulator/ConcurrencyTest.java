package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.FakeProcesses.FakeProcess;
import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.LambdaSettings;
import io.vertx.core.buffer.Buffer;

class ConcurrencyTest {

    private static final EmulatorSettings SETTINGS = TestGateway.settings(Front.FUNCTION_URL);

    @Test
    void thousandRequestsOnFiftyConnectionsLoseNothing() throws Exception {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        FakeProcesses host = new FakeProcesses(process -> new TestFunction(process.start.runtimeApi()).serve(event -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            String answer = "\"" + event.getString("rawPath") + "\"";
            underWay.decrementAndGet();
            return answer;
        }));
        ExecutorService connections = Executors.newFixedThreadPool(50);
        try (TestGateway gateway = TestGateway.start(with(lambda -> lambda.withConcurrency(8)), host)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                String path = "/" + i;
                answers.add(connections.submit(() -> text(gateway.send(gateway.request(path)))));
            }

            for (int i = 0; i < 1_000; i++) {
                assertThat(answers.get(i).get()).isEqualTo("/" + i);
            }
            assertThat(host.started).hasSizeBetween(2, 8);
            assertThat(most).hasValueLessThanOrEqualTo(8);
        } finally {
            connections.shutdownNow();
        }
    }

    @Test
    void requestsOneAfterTheOtherNeedOneProcess() {
        FakeProcesses host = FakeProcesses.echo();
        try (TestGateway gateway = TestGateway.start(SETTINGS, host)) {
            for (int i = 0; i < 50; i++) {
                gateway.send(gateway.request("/"));
            }

            assertThat(host.started).hasSize(1);
        }
    }

    @Test
    void invocationBeyondConcurrencyAndQueueIsThrottled() {
        try (LogLines log = new LogLines();
                TestGateway gateway = TestGateway.start(
                        with(lambda -> lambda.withConcurrency(1).withQueue(1, Duration.ofSeconds(20))),
                        FunctionHost.inProcess())) {
            CompletableFuture<HttpResponse<byte[]>> first = gateway.sendAsync(gateway.request("/first"));
            Received underWay = gateway.function.next();
            CompletableFuture<HttpResponse<byte[]>> second = gateway.sendAsync(gateway.request("/second"));
            CompletableFuture<HttpResponse<byte[]>> third = gateway.sendAsync(gateway.request("/third"));

            HttpResponse<byte[]> throttled = (HttpResponse<byte[]>) CompletableFuture.anyOf(second, third).join();
            gateway.function.respond(underWay, "\"first\"");
            gateway.function.respond(gateway.function.next(), "\"queued\"");

            assertThat(throttled.statusCode()).isEqualTo(429);
            assertThat(text(throttled)).contains("Rate Exceeded");
            assertThat(text(first.join())).isEqualTo("first");
            assertThat(List.of(second.join().statusCode(), third.join().statusCode())).containsExactlyInAnyOrder(200, 429);
            assertThat(log.lines()).anyMatch(line -> line.startsWith(
                    "WARNING The invocation was throttled. The function has 1 invocations under way, and 1 wait."));
        }
    }

    @Test
    void invocationThatWaitedTooLongIsThrottled() {
        EmulatorSettings impatient = with(lambda -> lambda.withConcurrency(1).withQueue(1, Duration.ofMillis(100)));
        try (TestGateway gateway = TestGateway.start(impatient, FunctionHost.inProcess())) {
            gateway.sendAsync(gateway.request("/first"));
            gateway.function.next();

            assertThat(gateway.send(gateway.request("/second")).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void requestWhoseBodyHasNoRoomIsReadWhenAnotherIsAnswered() {
        String body = "x".repeat(10_000);
        AtomicInteger arrived = new AtomicInteger();
        FunctionHost counting = new FunctionHost() {
            @Override
            public void beforeInvocation() {
                arrived.incrementAndGet();
            }
        };
        try (TestGateway gateway = TestGateway.start(TestGateway.withMaxBytesInFlight(SETTINGS, 50_000), counting)) {
            CompletableFuture<HttpResponse<byte[]>> first = gateway
                    .sendAsync(gateway.request("/first").POST(BodyPublishers.ofString(body)));
            Received underWay = gateway.function.next();
            CompletableFuture<HttpResponse<byte[]>> second = gateway
                    .sendAsync(gateway.request("/second").POST(BodyPublishers.ofString(body)));
            Conditions.await(() -> arrived.get() == 2);

            List<String> overtakers = overtake(gateway, 20);
            gateway.function.respond(underWay, "\"first\"");
            Received last = gateway.function.next();
            gateway.function.respond(last, "\"second\"");

            assertThat(overtakers).allMatch(id -> id.startsWith("overtakes-"));
            assertThat(text(first.join())).isEqualTo("first");
            assertThat(text(second.join())).isEqualTo("second");
        }
    }

    /** Each invocation gives the event loop time to read what it may read; returns the ids that the function got. */
    private static List<String> overtake(TestGateway gateway, int times) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            gateway.emulator.invoke(InvocationRequest.of("overtakes-" + i, "", Buffer.buffer("{}")), part -> {
            });
            Received invocation = gateway.function.next();
            gateway.function.respond(invocation, "{}");
            ids.add(invocation.id());
        }
        return ids;
    }

    @Test
    void processTakesAsManyInvocationsAsItsConcurrencySays() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        FakeProcesses host = new FakeProcesses(process -> {
            for (int loop = 0; loop < 2; loop++) {
                new TestFunction(process.start.runtimeApi()).serve(event -> {
                    both.countDown();
                    await(both);
                    return "\"" + process.start.environment().get("AWS_LAMBDA_MAX_CONCURRENCY") + "\"";
                });
            }
        });
        try (TestGateway gateway = TestGateway.start(
                with(lambda -> lambda.withConcurrency(2).withEnvironmentConcurrency(2)), host)) {
            CompletableFuture<HttpResponse<byte[]>> first = gateway.sendAsync(gateway.request("/first"));
            CompletableFuture<HttpResponse<byte[]>> second = gateway.sendAsync(gateway.request("/second"));

            assertThat(text(first.join())).isEqualTo("2");
            assertThat(text(second.join())).isEqualTo("2");
            assertThat(host.started).hasSize(1);
        }
    }

    @Test
    void processThatDoesNotStartFailsOneOfThoseThatAnotherCouldTake() {
        FakeProcesses host = new FakeProcesses(ConcurrencyTest::onlyTheFirstWorks);
        try (TestGateway gateway = TestGateway.start(with(lambda -> lambda.withConcurrency(2)), host)) {
            assertThat(gateway.send(gateway.request("/")).statusCode()).isEqualTo(200);
            CompletableFuture<HttpResponse<byte[]>> working = gateway.sendAsync(gateway.request("/wait"));
            Conditions.await(() -> WAITING.get() == 1);

            assertThat(gateway.send(gateway.request("/")).statusCode()).isEqualTo(502);
            CONTINUE.countDown();

            assertThat(working.join().statusCode()).isEqualTo(200);
            assertThat(gateway.send(gateway.request("/")).statusCode()).isEqualTo(200);
        }
    }

    private static final AtomicInteger PROCESSES = new AtomicInteger();
    private static final AtomicInteger WAITING = new AtomicInteger();
    private static final CountDownLatch CONTINUE = new CountDownLatch(1);

    private static void onlyTheFirstWorks(FakeProcess process) {
        if (PROCESSES.incrementAndGet() > 1) {
            process.exit(1);
            return;
        }
        new TestFunction(process.start.runtimeApi()).serve(event -> {
            if (event.getString("rawPath").equals("/wait")) {
                WAITING.incrementAndGet();
                await(CONTINUE);
            }
            return "{\"statusCode\":200}";
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static EmulatorSettings with(UnaryOperator<LambdaSettings> change) {
        return SETTINGS.withLambda(change.apply(SETTINGS.lambda()));
    }
}
