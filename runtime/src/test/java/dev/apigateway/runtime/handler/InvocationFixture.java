package dev.apigateway.runtime.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.client.RuntimeApiAddress;
import dev.apigateway.runtime.client.RuntimeApiClient;

/** Has one invocation handled and shows what was posted. */
final class InvocationFixture implements AutoCloseable {

    private final FakeRuntimeApi api = FakeRuntimeApi.start();
    private final RuntimeApiClient client = new RuntimeApiClient(RuntimeApiAddress.parse(api.address()));

    /** What the handler posts; what it throws passes through. */
    FakeRequest outcome(InvocationHandler handler, byte[] event) throws Exception {
        api.answer(FakeAnswer.accepted());
        Invocation invocation = new Invocation("id-1", null, null, null, null, null, null, null, event);

        handler.handle(invocation, AnInvocation.CONTEXT, new Reply(client, invocation));

        return api.takeRequest();
    }

    FakeRequest outcome(InvocationHandler handler, String event) throws Exception {
        return outcome(handler, event.getBytes(UTF_8));
    }

    static byte[] file(String name) {
        try (InputStream file = InvocationFixture.class.getResourceAsStream("/events/" + name + ".json")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        api.close();
    }
}
