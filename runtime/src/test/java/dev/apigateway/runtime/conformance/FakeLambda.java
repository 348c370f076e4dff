package dev.apigateway.runtime.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeHttpServer;
import dev.apigateway.runtime.client.FakeRequest;

/** Runtime API and Extensions API on one port, answering each call by its kind, however many connections there are. */
public final class FakeLambda implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;

    private final BlockingQueue<FakeAnswer> invocations = new LinkedBlockingQueue<>();
    private final BlockingQueue<FakeAnswer> extensionEvents = new LinkedBlockingQueue<>();
    private final List<FakeRequest> requests = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private final FakeHttpServer server = FakeHttpServer.start(this::answer);
    private volatile FakeAnswer registration = FakeAnswer.status(200).header("Lambda-Extension-Identifier", "ext-1")
            .body("{\"functionName\":\"pets\",\"functionVersion\":\"1\",\"handler\":\"pets\"}");
    private volatile UnaryOperator<FakeAnswer> outcome = accepted -> accepted;
    private volatile boolean followed = true;

    public Map<String, String> environment() {
        return server.environment();
    }

    public Map<String, String> environment(int concurrency) {
        Map<String, String> environment = new HashMap<>(server.environment());
        environment.put("AWS_LAMBDA_MAX_CONCURRENCY", Integer.toString(concurrency));
        return environment;
    }

    /** Answers the registration of the extension; the default takes it. */
    void registration(FakeAnswer answer) {
        registration = answer;
        followed = false;
    }

    /** Tells the extension of no invocation any more. */
    void holdExtension() {
        followed = false;
    }

    /** What the next call of {@code event/next} gets in place of an event. */
    void extensionEvent(FakeAnswer answer) {
        followed = false;
        extensionEvents.add(answer);
    }

    /** What outcomes get, given what the Runtime API says when it takes them. */
    void outcomes(UnaryOperator<FakeAnswer> answer) {
        outcome = answer;
    }

    /** Hands an invocation to whoever asks next, and its event to the extension. */
    public void invoke(String requestId) {
        next(FakeAnswer.event(requestId, AnEvent.payloadV2("/" + requestId)));
    }

    /** Answers whoever asks next. */
    public void next(FakeAnswer answer) {
        invocations.add(answer);
    }

    /** Notes something that happens elsewhere among the calls. */
    public void note(String call) {
        calls.add(call);
    }

    /** Waits for the next call, or note. */
    public String takeCall() {
        try {
            String call = calls.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(call).as("a call within " + PATIENCE_SECONDS + " seconds").isNotNull();
            return call;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The wait for a call was interrupted.", e);
        }
    }

    /** Waits for these calls, in whatever order. */
    public void takeCalls(String... expected) {
        String[] actual = new String[expected.length];
        for (int i = 0; i < expected.length; i++) {
            actual[i] = takeCall();
        }
        assertThat(actual).containsExactlyInAnyOrder(expected);
    }

    /** Every request so far whose path ends so. */
    public List<FakeRequest> requests(String path) {
        return requests.stream().filter(request -> request.path().endsWith(path)).toList();
    }

    public int connections() {
        return server.connections();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private FakeAnswer answer(FakeRequest request) throws InterruptedException {
        requests.add(request);
        switch (request.path()) {
            case "/2020-01-01/extension/register" -> {
                calls.add("register");
                return registration;
            }
            case "/2020-01-01/extension/event/next" -> {
                calls.add("event/next");
                return extensionEvents.take();
            }
            case "/2018-06-01/runtime/invocation/next" -> {
                calls.add("next");
                FakeAnswer invocation = invocations.take();
                if (followed) {
                    extensionEvents.add(FakeAnswer.status(200).body("{\"eventType\":\"INVOKE\"}"));
                }
                return invocation;
            }
            case "/2018-06-01/runtime/init/error" -> {
                calls.add("init/error");
                return FakeAnswer.accepted();
            }
            default -> {
                calls.add(request.path().substring("/2018-06-01/runtime/invocation/".length()));
                return outcome.apply(FakeAnswer.accepted());
            }
        }
    }
}
