package dev.apigateway.runtime.handler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.runtime.client.FunctionError;
import dev.apigateway.runtime.client.RefusedException;
import dev.apigateway.runtime.client.RuntimeApiAddress;
import dev.apigateway.runtime.client.RuntimeApiClient;

class ReplyTest {

    private static final byte[] JSON = "{}".getBytes(UTF_8);
    private static final FunctionError ERROR = new FunctionError("Runtime.UserException", "com.acme.Failure", "no", List.of());

    private final FakeRuntimeApi api = FakeRuntimeApi.start();
    private final RuntimeApiClient client = new RuntimeApiClient(RuntimeApiAddress.parse(api.address()));
    private final Reply reply = new Reply(client, AnInvocation.INVOCATION);

    @AfterEach
    void close() throws IOException {
        client.close();
        api.close();
    }

    @Test
    void secondResponseIsRefused() {
        api.answer(FakeAnswer.accepted());
        reply.respond(JSON);

        assertThatIllegalStateException().isThrownBy(() -> reply.respond(JSON))
                .withMessage("The invocation with request id id-1 has its response; there is one for each.");
        assertThatIllegalStateException().isThrownBy(reply::beginStream)
                .withMessage("The invocation with request id id-1 has its response; there is one for each.");
    }

    @Test
    void failureAfterAResponseIsNotPosted() throws Exception {
        api.answer(FakeAnswer.accepted(), FakeAnswer.event("id-2", "{}"));
        reply.respond(JSON);

        reply.fail(ERROR);
        client.next();

        assertThat(api.takeRequest().path()).endsWith("/response");
        assertThat(api.takeRequest().path()).endsWith("/next");
    }

    @Test
    void failureIsPostedOnce() throws Exception {
        api.answer(FakeAnswer.accepted(), FakeAnswer.event("id-2", "{}"));

        reply.fail(ERROR);
        reply.fail(ERROR);
        client.next();

        assertThat(reply.isAnswered()).isTrue();
        assertThat(api.takeRequest().path()).endsWith("/error");
        assertThat(api.takeRequest().path()).endsWith("/next");
    }

    @Test
    void tooLargeResponseTellsItsSizeTheLimitAndTheWayOut() {
        api.answer(FakeAnswer.refused(413, "RequestEntityTooLarge", "no"), FakeAnswer.accepted());

        reply.respond(new byte[12_345]);

        api.takeRequest();
        FakeRequest error = api.takeRequest();
        assertThat(error.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Function.ResponseSizeTooLarge");
        assertThat(error.text()).contains("\"errorMessage\":\"The encoded response is 12,345 bytes, more than Lambda takes "
                + "(6,291,556 bytes for a whole buffered response). Stream the response or store it in S3.\"");
        assertThat(reply.notTaken()).isInstanceOfSatisfying(RefusedException.class,
                refusal -> assertThat(refusal.status()).isEqualTo(413));
    }

    @Test
    void lostReportOfATooLargeResponseIsWhatBecameOfIt() {
        api.answer(FakeAnswer.refused(413, "RequestEntityTooLarge", "no"), FakeAnswer.nothing());

        reply.respond(JSON);

        assertThat(reply.notTaken()).isNotInstanceOf(RefusedException.class)
                .hasMessageContaining("'invocation/id-1/error'");
        assertThat(reply.notTaken().getSuppressed()).singleElement().asString().contains("status 413");
    }

    @Test
    void takenOutcomeLeavesNothingToTell() throws Exception {
        api.answer(FakeAnswer.accepted());

        reply.beginStream();
        reply.write(JSON, 0, JSON.length);
        reply.endStream();

        assertThat(reply.notTaken()).isNull();
        assertThat(api.takeRequest().text()).isEqualTo("{}");
        assertThatIllegalStateException().isThrownBy(() -> reply.write(JSON, 0, JSON.length))
                .withMessage("The response has not begun, or has ended.");
    }
}
