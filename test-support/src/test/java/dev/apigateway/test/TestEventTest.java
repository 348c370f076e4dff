package dev.apigateway.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.BadRequestException;
import dev.apigateway.EventSource;

class TestEventTest {

    record Square(int number) {
    }

    @ParameterizedTest
    @EnumSource
    void everyFrontDoorTellsTheRequest(FrontDoor frontDoor) {
        ApiGatewayEvent event = TestEvent.post("/square").frontDoor(frontDoor).query("of", "a b").query("of", "c")
                .header("x-color", "red").cookie("session", "s1").json(Map.of("number", 7)).build();

        assertThat(event.method()).isEqualTo("POST");
        assertThat(event.path()).isEqualTo("/square");
        assertThat(event.query().all("of")).containsExactly("a b", "c");
        assertThat(event.headers().first("X-Color")).isEqualTo("red");
        assertThat(event.cookies()).containsExactly("session=s1");
        assertThat(event.body().as(Square.class)).isEqualTo(new Square(7));
    }

    @Test
    void sourceIsTheFrontDoor() {
        assertThat(TestEvent.get("/").build().source()).isEqualTo(EventSource.HTTP_API);
        assertThat(TestEvent.get("/").frontDoor(FrontDoor.REST_API).build().source()).isEqualTo(EventSource.REST_API);
        assertThat(TestEvent.get("/").frontDoor(FrontDoor.FUNCTION_URL).build().source()).isEqualTo(EventSource.FUNCTION_URL);
        assertThat(TestEvent.get("/").frontDoor(FrontDoor.LOAD_BALANCER).build().source()).isEqualTo(EventSource.LOAD_BALANCER);
        assertThat(TestEvent.get("/").frontDoor(FrontDoor.VPC_LATTICE).build().source()).isEqualTo(EventSource.VPC_LATTICE);
    }

    @Test
    void routeAndItsParametersAreTold() {
        ApiGatewayEvent event = TestEvent.get("/pets/7").route("GET /pets/{id}").pathParameter("id", "7")
                .stageVariable("table", "pets").build();

        assertThat(event.routeKey()).isEqualTo("GET /pets/{id}");
        assertThat(event.pathParameters()).containsEntry("id", "7");
        assertThat(event.stageVariables()).containsEntry("table", "pets");
    }

    @Test
    void bytesGoInBase64() {
        ApiGatewayEvent event = TestEvent.post("/").body(new byte[] { 0, 1, (byte) 0xff }).build();

        assertThat(event.body().bytes()).containsExactly(0, 1, 0xff);
    }

    @Test
    void bodyThatDoesNotFitIsABadRequest() {
        ApiGatewayEvent event = TestEvent.post("/").body("{\"number\":\"many\"}").build();

        assertThatThrownBy(() -> event.body().as(Square.class)).isInstanceOf(BadRequestException.class);
    }
}
