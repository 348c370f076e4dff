package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.LogRecorder;

class MemberKindLogTest {

    private final LogRecorder log = LogRecorder.of("dev.apigateway.runtime.codec");

    @AfterEach
    void stopRecording() {
        log.close();
    }

    @Test
    void whatCountsAsAbsentIsToldInOneLineWithoutItsValue() {
        Events.decode(Events.payloadV1("\"headers\":{\"a\":{\"b\":\"secret\"},\"c\":\"1\"},"
                + "\"requestContext\":{\"authorizer\":\"secret\",\"requestTimeEpoch\":\"secret\"}"));

        assertThat(log.lines()).containsExactly("FINE The event is not as AWS sends it: 'headers.a' is an object instead of "
                + "a string, 'requestContext.authorizer' is a string instead of an object, "
                + "'requestContext.requestTimeEpoch' is a string instead of milliseconds since 1970. "
                + "These members count as absent.");
    }

    @Test
    void whatCountsAsAbsentInTheClaimsOfACallerIsToldToo() {
        Events.decode(
                Events.authorizedV2("{\"jwt\":{\"claims\":7,\"scopes\":\"secret\"},\"lambda\":true,\"iam\":{\"userId\":[]}}"));

        assertThat(log.lines()).containsExactly("FINE The event is not as AWS sends it: "
                + "'requestContext.authorizer.jwt.claims' is a number instead of an object, "
                + "'requestContext.authorizer.jwt.scopes' is a string instead of an array, "
                + "'requestContext.authorizer.lambda' is a boolean instead of an object, "
                + "'requestContext.authorizer.iam.userId' is an array instead of a string. "
                + "These members count as absent.");
    }

    @Test
    void atMostTenMembersAreTold() {
        String headers = "\"h\":{},".repeat(12) + "\"last\":\"1\"";

        Events.decode(Events.payloadV1("\"headers\":{" + headers + "}"));

        assertThat(log.lines()).singleElement().asString()
                .contains("'headers.h' is an object instead of a string, and so are 2 more. These members");
    }

    @Test
    void memberNamesInTheLogAreShortAndOnOneLine() {
        String name = "a\\nb\\u202e" + "x".repeat(50);

        Events.decode(Events.payloadV1("\"headers\":{\"" + name + "\":{}}"));

        assertThat(log.lines()).singleElement().asString().contains("'headers.a?b?" + "x".repeat(36) + "…' is an object");
    }

    @Test
    void nothingIsToldOfAnEventThatIsAsItShouldBeOrOfAnotherSource() {
        Events.decode(Events.payloadV1("\"headers\":null,\"isBase64Encoded\":null,\"requestContext\":{\"elb\":null}"));
        for (String foreign : List.of("{\"Records\":[],\"headers\":[]}", "{\"raw_path\":\"/\",\"headers\":[]}")) {
            assertThatExceptionOfType(EventDecodingException.class).isThrownBy(() -> Events.decode(foreign));
        }

        assertThat(log.lines()).isEmpty();
    }
}
