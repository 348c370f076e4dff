package dev.apigateway.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.buffer.Buffer;

class EventTitleTest {

    @ParameterizedTest
    @CsvSource({ "http-api, payload 2.0, POST", "http-api-1.0, payload 1.0, GET",
            "function-url, function URL, POST", "alb, load balancer, PUT",
            "websocket-connect, WebSocket, CONNECT", "websocket-message, WebSocket, MESSAGE" })
    void everyShapeIsTold(String sample, String shape, String method) {
        EventTitle title = EventTitle.of(Buffer.buffer(Samples.byName().get(sample)));

        assertThat(title.shape()).isEqualTo(shape);
        assertThat(title.method()).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(strings = { "authorizer-token", "authorizer-request-1.0", "authorizer-request-2.0" })
    void authorizersAreTold(String sample) {
        assertThat(EventTitle.of(Buffer.buffer(Samples.byName().get(sample))).shape()).isEqualTo("authorizer");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "7", "[]", "{", "{\"requestContext\":7,\"httpMethod\":{}}" })
    void whatIsNoEventIsJustAnEvent(String text) {
        assertThat(EventTitle.of(Buffer.buffer(text))).isEqualTo(new EventTitle("event", "", ""));
        assertThat(EventTitle.statusOf(Buffer.buffer(text))).isNull();
    }
}
