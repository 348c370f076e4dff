package dev.apigateway.runtime.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOError;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.apigateway.AfterResponse;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.runtime.LogRecorder;
import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.handler.BufferedInvocations;
import dev.apigateway.runtime.lifecycle.AfterResponses;
import dev.apigateway.runtime.lifecycle.InternalExtension;
import dev.apigateway.runtime.lifecycle.InvocationListener;

/** The order of what the runtime does and what the extension beside it does. */
class InternalExtensionTest {

    private static final ApiGatewayHandler FINE = (event, context) -> ApiGatewayResponse.of(204);

    private final LogRecorder log = LogRecorder.of("dev.apigateway.runtime");
    private final FakeLambda lambda = new FakeLambda();
    private InvocationListener listener;
    private RunningRuntime runtime;

    @AfterEach
    void stop() throws Exception {
        if (runtime == null) {
            lambda.close();
        } else {
            runtime.closeWith(lambda);
        }
        awaitEndOfExtensions();
        log.close();
    }

    /** What they log of their lost API is not for the next test. */
    private static void awaitEndOfExtensions() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("quarkus-apigateway-extension")) {
                thread.join(10_000);
            }
        }
    }

    @Test
    void registrationComesFirstAndThenBothAskForWhatIsNext() {
        run(FINE, noting("hook"));

        assertThat(lambda.takeCall()).isEqualTo("register");
        lambda.takeCalls("event/next", "next");
    }

    @Test
    void extensionIsNamedAndFollowsInvocations() {
        run(FINE, noting("hook"));
        lambda.takeCalls("register", "event/next", "next");

        FakeRequest register = lambda.requests("/register").get(0);
        assertThat(register.method()).isEqualTo("POST");
        assertThat(register.header("Lambda-Extension-Name")).isEqualTo("quarkus-apigateway");
        assertThat(register.header("User-Agent")).startsWith("quarkus-apigateway/");
        assertThat(register.text()).isEqualTo("{\"events\":[\"INVOKE\"]}");
        FakeRequest next = lambda.requests("/event/next").get(0);
        assertThat(next.method()).isEqualTo("GET");
        assertThat(next.header("Lambda-Extension-Identifier")).isEqualTo("ext-1");
    }

    @Test
    void extensionWithoutWorkFollowsNothing() {
        run(FINE);
        lambda.takeCalls("register", "event/next", "next");

        assertThat(lambda.requests("/register").get(0).text()).isEqualTo("{\"events\":[]}");
    }

    @Test
    void workFollowsTheResponseAndPrecedesTheNextEvent() {
        run(FINE, noting("first"), noting("second"));
        lambda.takeCalls("register", "event/next", "next");

        for (String id : List.of("id-1", "id-2", "id-3")) {
            lambda.invoke(id);

            assertThat(lambda.takeCall()).isEqualTo(id + "/response");
            assertThat(List.of(lambda.takeCall(), lambda.takeCall(), lambda.takeCall(), lambda.takeCall()))
                    .containsSubsequence("first " + id, "second " + id, "event/next").contains("next");
        }
    }

    @Test
    void workFollowsAFailedInvocationToo() {
        run((event, context) -> {
            throw new IllegalStateException("no such pet");
        }, noting("hook"));
        lambda.takeCalls("register", "event/next", "next");

        lambda.invoke("id-1");

        assertThat(lambda.takeCall()).isEqualTo("id-1/error");
        lambda.takeCalls("hook id-1", "event/next", "next");
    }

    @Test
    void workFollowsARefusedResponseToo() {
        lambda.outcomes(accepted -> FakeAnswer.refused(410, "InvokeTimeout", "no"));
        run(FINE, noting("hook"));
        lambda.takeCalls("register", "event/next", "next");

        lambda.invoke("id-1");

        assertThat(lambda.takeCall()).isEqualTo("id-1/response");
        lambda.takeCalls("hook id-1", "event/next", "next");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failedWorkIsLoggedAndKeepsNoOtherFromItsWork(Throwable thrown) {
        AfterResponse failing = context -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        };
        run(FINE, failing, noting("hook"));
        lambda.takeCalls("register", "event/next", "next");

        lambda.invoke("id-1");

        assertThat(lambda.takeCall()).isEqualTo("id-1/response");
        lambda.takeCalls("hook id-1", "event/next", "next");
        assertThat(log.lines()).containsExactly("SEVERE The work of " + failing.getClass().getName()
                + " after the response to request id id-1 failed. The response had left before.");
        assertThat(log.causes()).containsExactly(thrown);
    }

    static Throwable[] failures() {
        return new Throwable[] { new IllegalStateException("no"), new IOException("no"), new AssertionError("no"),
                new StackOverflowError(), new NoClassDefFoundError("no"), new IOError(new IOException("no")) };
    }

    @Test
    void refusedRegistrationIsLoggedAndTheWorkDoneInTheLoop() {
        lambda.registration(FakeAnswer.refused(403, "Extension.AlreadyRegistered", "no"));
        run(FINE, noting("hook"));
        lambda.takeCalls("register", "next");

        lambda.invoke("id-1");

        assertThat(List.of(lambda.takeCall(), lambda.takeCall(), lambda.takeCall()))
                .containsExactly("id-1/response", "hook id-1", "next");
        assertThat(log.lines()).containsExactly("WARNING The internal extension could not be registered, so Lambda sends no "
                + "SIGTERM, and work after responses is done before the next invocation is asked for.");
        assertThat(log.causes()).singleElement().asString().contains("status 403", "Extension.AlreadyRegistered");
    }

    @Test
    void registrationWithoutAnIdentifierEndsTheStart() {
        lambda.registration(FakeAnswer.status(200).body("{}"));

        assertThatThrownBy(() -> register(new AfterResponses(List.of(noting("hook")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The internal extension was not registered for certain, and Lambda would wait for it. "
                        + "Lambda starts over.")
                .cause().hasMessage("The Extensions API registered the extension without a Lambda-Extension-Identifier.");
    }

    @Test
    void lostExtensionsApiEndsTheProcessSinceLambdaWaitsForTheExtension() {
        run(FINE, noting("hook"));
        lambda.takeCalls("register", "event/next", "next");
        lambda.invoke("id-1");
        lambda.takeCalls("id-1/response", "hook id-1", "event/next", "next");

        lambda.extensionEvent(FakeAnswer.refused(500, "Extension.Unknown", "no"));

        assertThat(lambda.takeCall()).isEqualTo("end of the process");
        assertThat(log.lines()).containsExactly("SEVERE The internal extension gets no more events. The process ends with exit "
                + "code 1, so that Lambda starts over.");
    }

    @Test
    void lostExtensionThatFollowsNothingEndsNoProcess() {
        run(FINE);
        lambda.takeCalls("register", "event/next", "next");

        lambda.extensionEvent(FakeAnswer.refused(500, "Extension.Unknown", "no"));

        assertThat(log.awaitLines(1))
                .containsExactly("WARNING The internal extension ended, so Lambda may send no SIGTERM.");
    }

    @Test
    void workThatWaitsWhenTheExtensionsApiIsLostIsDone() {
        lambda.holdExtension();
        run(FINE, noting("hook"));
        lambda.takeCalls("register", "event/next", "next");
        lambda.invoke("id-1");
        lambda.takeCalls("id-1/response", "next");

        lambda.extensionEvent(FakeAnswer.nothing());

        assertThat(lambda.takeCall()).isEqualTo("hook id-1");
    }

    private AfterResponse noting(String name) {
        return context -> lambda.note(name + " " + context.requestId());
    }

    private void run(ApiGatewayHandler handler, AfterResponse... hooks) {
        Map<String, String> environment = lambda.environment();
        listener = register(new AfterResponses(List.of(hooks)));
        runtime = RunningRuntime.start(environment, new BufferedInvocations(handler::handle, null), listener);
    }

    private InvocationListener register(AfterResponses work) {
        return InternalExtension.register(LambdaEnvironment.of(lambda.environment()).runtimeApi(), work,
                () -> lambda.note("end of the process"));
    }
}
