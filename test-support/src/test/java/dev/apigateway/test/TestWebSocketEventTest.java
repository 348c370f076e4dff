package dev.apigateway.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.apigateway.WebSocketEvent;
import dev.apigateway.WebSocketEventType;

class TestWebSocketEventTest {

    record Move(String action, int to) {
    }

    @Test
    void connectHasWhatTheClientSentToConnect() {
        WebSocketEvent event = TestWebSocketEvent.connect("connection-1").header("X-Color", "red").header("X-Color", "blue")
                .query("room", "vets").stageVariable("table", "rooms").authorizer("tenant", "acme").build();

        assertThat(event.type()).isEqualTo(WebSocketEventType.CONNECT);
        assertThat(event.routeKey()).isEqualTo("$connect");
        assertThat(event.connectionId()).isEqualTo("connection-1");
        assertThat(event.headers().all("x-color")).containsExactly("red", "blue");
        assertThat(event.query().first("room")).isEqualTo("vets");
        assertThat(event.stageVariables()).containsEntry("table", "rooms");
        assertThat(event.authorizer().context()).containsEntry("tenant", "acme");
        assertThat(event.connectionUrl())
                .isEqualTo("https://api.execute-api.us-east-1.amazonaws.com/test/@connections/connection-1");
    }

    @Test
    void messageIsATextOfItsRoute() {
        WebSocketEvent event = TestWebSocketEvent.message("connection-1", "{\"action\":\"move\",\"to\":7}").route("move")
                .build();

        assertThat(event.type()).isEqualTo(WebSocketEventType.MESSAGE);
        assertThat(event.routeKey()).isEqualTo("move");
        assertThat(event.body().as(Move.class)).isEqualTo(new Move("move", 7));
    }

    @Test
    void bytesOfAMessageGoInBase64() {
        WebSocketEvent event = TestWebSocketEvent.message("connection-1", new byte[] { 0, 1, (byte) 0xff }).build();

        assertThat(event.routeKey()).isEqualTo("$default");
        assertThat(event.body().bytes()).containsExactly(0, 1, 0xff);
    }

    @Test
    void disconnectTellsWhy() {
        WebSocketEvent event = TestWebSocketEvent.disconnect("connection-1").closedWith(1001, "Going away").build();

        assertThat(event.type()).isEqualTo(WebSocketEventType.DISCONNECT);
        assertThat(event.disconnectStatusCode()).isEqualTo(1001);
        assertThat(event.disconnectReason()).isEqualTo("Going away");
    }
}
