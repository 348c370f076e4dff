package dev.apigateway.runtime.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeHttpServer;
import dev.apigateway.runtime.client.FakeRequest;

/** A Runtime API that misbehaves on schedule and keeps account of invocations and their outcomes. */
final class FaultyRuntimeApi implements AutoCloseable {

    private static final int INVOCATIONS = 8;

    private final FaultSchedule schedule;
    private final FakeHttpServer server;
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final List<String> handedOut = new CopyOnWriteArrayList<>();
    private final List<FakeRequest> outcomes = new CopyOnWriteArrayList<>();
    private final Set<String> tooLarge = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> exhausted = new CompletableFuture<>();
    private int count;

    FaultyRuntimeApi(FaultSchedule schedule) {
        this.schedule = schedule;
        this.server = FakeHttpServer.start(this::answer, schedule::breaking);
    }

    Map<String, String> environment() {
        return server.environment();
    }

    /** Completes when it is asked for an invocation and has no more. */
    CompletableFuture<Void> exhausted() {
        return exhausted;
    }

    /** What is wrong with the outcomes, or an empty text. */
    String complaint(int exitCode) {
        StringBuilder complaint = new StringBuilder();
        int lost = 0;
        for (String id : begun) {
            List<FakeRequest> responses = of(id, "/response");
            List<FakeRequest> errors = of(id, "/error");
            if (responses.size() > 1 || errors.size() > 1
                    || responses.size() + errors.size() > 1 && !tooLarge.contains(id)) {
                complaint.append(id).append(" has ").append(responses.size()).append(" responses and ").append(errors.size())
                        .append(" errors. ");
            }
            if (handedOut.contains(id) && responses.isEmpty() && errors.isEmpty()) {
                lost++;
            }
        }
        if (lost > exitCode) {
            complaint.append(lost).append(" invocations have no outcome, and the exit code is ").append(exitCode).append(". ");
        }
        for (FakeRequest outcome : outcomes) {
            if (!begun.contains(id(outcome)) || !isOfItsInvocation(outcome)) {
                complaint.append(id(outcome)).append(" has the outcome of another: ").append(outcome).append(' ');
            }
        }
        return complaint.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private FakeAnswer answer(FakeRequest request) throws InterruptedException {
        return request.path().endsWith("/next") ? next() : outcome(request);
    }

    private FakeAnswer next() throws InterruptedException {
        if (schedule.strikes() && count < INVOCATIONS) {
            return schedule.bad();
        }
        if (count == INVOCATIONS) {
            exhausted.complete(null);
            new CountDownLatch(1).await();
        }
        String id = "id-" + count++;
        FakeAnswer event = FakeAnswer.event(id, AnEvent.payloadV2("/" + id)).header("Lambda-Runtime-Invocation-Id", id);
        begun.add(id);
        if (schedule.strikes()) {
            switch (schedule.upTo(3)) {
                case 0 -> {
                    return schedule.cut(event);
                }
                case 1 -> {
                    return event.thenReset();
                }
                default -> event.thenClose();
            }
        } else {
            schedule.whole(event);
        }
        handedOut.add(id);
        return event;
    }

    private FakeAnswer outcome(FakeRequest request) {
        outcomes.add(request);
        if (!schedule.strikes()) {
            return schedule.whole(FakeAnswer.accepted());
        }
        if (schedule.upTo(2) == 0) {
            int status = schedule.refusal();
            if (status == 413) {
                tooLarge.add(id(request));
            }
            return schedule.whole(FakeAnswer.refused(status, "Some.Type", "no"));
        }
        return schedule.upTo(2) == 0 ? schedule.cut(FakeAnswer.accepted()) : FakeAnswer.reset();
    }

    private List<FakeRequest> of(String id, String call) {
        return outcomes.stream().filter(outcome -> outcome.path().endsWith("/" + id + call)).toList();
    }

    private boolean isOfItsInvocation(FakeRequest outcome) {
        String id = id(outcome);
        boolean named = outcome.text().contains("for " + id + ";") || outcome.text().contains("ResponseSizeTooLarge");
        return named && id.equals(outcome.header("Lambda-Runtime-Invocation-Id"));
    }

    private static String id(FakeRequest outcome) {
        String[] parts = outcome.path().split("/");
        return parts[parts.length - 2];
    }
}
