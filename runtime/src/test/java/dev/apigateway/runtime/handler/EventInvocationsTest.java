package dev.apigateway.runtime.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.BadRequestException;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventDecodingException;
import dev.apigateway.EventHandler;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

class EventInvocationsTest {

    private static final BodyBinder BINDER = new MapperBinder();
    private static final Type MAP = new TypeReference<Map<String, Object>>() {
    }.getType();

    private final InvocationFixture fixture = new InvocationFixture();

    @AfterEach
    void close() throws IOException {
        fixture.close();
    }

    @Test
    void eventIsBoundAndTheResultIsWritten() throws Exception {
        EventHandler<Map<String, Object>> handler = (event, context) -> Map.of("records",
                ((List<?>) event.get("Records")).size());

        FakeRequest posted = fixture.outcome(new EventInvocations(handler, MAP, BINDER), InvocationFixture.file("sqs"));

        assertThat(posted.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/response");
        assertThat(posted.text()).isEqualTo("{\"records\":2}");
    }

    @Test
    void nullIsTheJsonLiteral() throws Exception {
        EventHandler<Map<String, Object>> handler = (event, context) -> null;

        FakeRequest posted = fixture.outcome(new EventInvocations(handler, MAP, BINDER), InvocationFixture.file("s3"));

        assertThat(posted.text()).isEqualTo("null");
    }

    @Test
    void eventThatDoesNotFitIsAFailureOfTheInvocation() {
        EventHandler<Integer> handler = (event, context) -> event;

        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> fixture.outcome(new EventInvocations(handler, Integer.class, BINDER), "{}"))
                .withMessage("The event can't be read as java.lang.Integer; the cause says why. "
                        + "Give the EventHandler a type that fits the events of its source.")
                .withCauseInstanceOf(BadRequestException.class);
    }

    @Test
    void resultBeyondTheLimitIsRefusedWithBothSizes() {
        EventHandler<Map<String, Object>> handler = (event, context) -> "x".repeat(6_291_555);

        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> fixture.outcome(new EventInvocations(handler, MAP, BINDER), "{}"))
                .withMessage("The encoded response is 6,291,557 bytes; Lambda accepts at most 6,291,556 bytes for the whole "
                        + "buffered response. Store it in S3.");
    }

    @Test
    void resultThatCannotBeWrittenIsRefused() {
        EventHandler<Map<String, Object>> handler = (event, context) -> new Object();

        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> fixture.outcome(new EventInvocations(handler, MAP, BINDER), "{}"))
                .withMessage(
                        "The response's object (java.lang.Object) can't be written as JSON. Answer with an object that the "
                                + "BodyBinder can write; the cause says why.");
    }

    @Test
    void exceptionOfTheHandlerPassesThrough() {
        BadRequestException thrown = new BadRequestException("no");
        EventHandler<Map<String, Object>> handler = (event, context) -> {
            throw thrown;
        };

        assertThatThrownBy(() -> fixture.outcome(new EventInvocations(handler, MAP, BINDER), "{}")).isSameAs(thrown);
    }

    /** What the Quarkus extension does with its mapper, in short. */
    private static final class MapperBinder implements BodyBinder {

        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        public <T> T read(byte[] json, int offset, int length, Type type) {
            try {
                return mapper.readValue(json, offset, length, mapper.constructType(type));
            } catch (IOException e) {
                throw new BadRequestException("It doesn't fit.", e);
            }
        }

        @Override
        public byte[] write(Object value) {
            try {
                return mapper.writeValueAsBytes(value);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
