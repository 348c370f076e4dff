package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.EventDecodingException;
import dev.apigateway.PayloadV1RequestContext;
import dev.apigateway.runtime.Allocations;
import dev.apigateway.runtime.codec.event.EventDecoder;

/** Events that nobody sends by mistake. */
class HostileEventTest {

    private static final int TEN_MEGABYTES = 10_000_000;
    private static final int LEVELS = 100_000;
    private static final String START = "{\"httpMethod\":\"GET\",\"path\":\"/\"";

    private final EventDecoder decoder = new EventDecoder(null);

    @ParameterizedTest
    @ValueSource(strings = { "\"unknown\":", "\"headers\":{\"a\":", "\"stageVariables\":",
            "\"requestContext\":{\"authorizer\":",
            "\"requestContext\":{\"identity\":", "\"cookies\":", "\"body\":" })
    void deepNestingIsRefusedWithTheLimit(String member) {
        String arrays = START + "," + member + "[".repeat(LEVELS);
        String objects = START + "," + member + "{\"a\":".repeat(LEVELS);

        for (String event : List.of(arrays, objects)) {
            assertThatExceptionOfType(EventDecodingException.class).isThrownBy(() -> decode(event))
                    .withMessageStartingWith("The event is beyond the limits of the JSON parser: Document nesting depth (201) "
                            + "exceeds the maximum allowed (200");
        }
    }

    @Test
    void bodyOfTenMegabytesIsLeftInTheEvent() {
        byte[] event = event(START + ",\"body\":\"" + "a".repeat(TEN_MEGABYTES) + "\"}");
        decoder.decode(event);

        assertThat(Allocations.of(() -> decoder.decode(event))).isLessThan(100_000);
        assertThat(decoder.decode(event).event().body().string()).hasSize(TEN_MEGABYTES);
    }

    @Test
    void unknownMemberOfTenMegabytesTakesNoMemory() {
        byte[] event = event(START + ",\"unknown\":{\"a\":[\"" + "a".repeat(TEN_MEGABYTES) + "\"]}}");
        decoder.decode(event);

        assertThat(Allocations.of(() -> decoder.decode(event))).isLessThan(100_000);
    }

    @Test
    void headerOfTenMegabytesTakesAFewTimesItsLength() {
        byte[] event = event(START + ",\"headers\":{\"a\":\"" + "a".repeat(TEN_MEGABYTES) + "\"}}");
        decoder.decode(event);

        Allocations.assertAtMost(100_000, 8, event.length, () -> decoder.decode(event));
        assertThat(decoder.decode(event).event().headers().first("A")).hasSize(TEN_MEGABYTES);
    }

    @Test
    void textBeyondTheLimitIsRefused() {
        byte[] event = event(START + ",\"headers\":{\"a\":\"" + "a".repeat(20_000_001) + "\"}}");

        assertThatExceptionOfType(EventDecodingException.class).isThrownBy(() -> decoder.decode(event))
                .withMessageStartingWith("The event is beyond the limits of the JSON parser: String value length");
    }

    @Test
    void nameBeyondTheLimitIsRefused() {
        byte[] event = event(START + ",\"headers\":{\"" + "a".repeat(TEN_MEGABYTES) + "\":\"a\"}}");

        assertThatExceptionOfType(EventDecodingException.class).isThrownBy(() -> decoder.decode(event))
                .withMessageStartingWith("The event is beyond the limits of the JSON parser: Name length");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"unknown\":1", "\"path\":\"/\"", "\"headers\":{}", "\"requestContext\":{}", "\"body\":\"\"",
            "\"stageVariables\":{}", "\"cookies\":[]", "\"multiValueHeaders\":{\"a\":[]}" })
    void millionDuplicateMembersCostNoMoreThanTheirLength(String member) {
        byte[] event = event(START + ("," + member).repeat(1_000_000) + "}");
        decode(START + "," + member + "}");

        Allocations.assertAtMost(100_000, 30, event.length, () -> decoder.decode(event));
    }

    @Test
    void ofAMillionDuplicatesTheLastCounts() {
        ApiGatewayEvent event = decode(START + ",\"stageVariables\":{" + "\"a\":\"1\",".repeat(1_000_000) + "\"a\":\"2\"}}");

        assertThat(event.stageVariables()).containsExactlyEntriesOf(Map.of("a", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"path\":", "\"unknown\":", "\"unknown\":[", "\"headers\":{\"a\":", "\"body\":",
            "\"requestContext\":{\"requestTimeEpoch\":", "\"requestContext\":{\"authorizer\":{\"a\":",
            "\"requestContext\":{\"authorizer\":{\"claims\":{\"a\":[" })
    void numbersOfTenThousandDigitsAreRefused(String member) {
        for (String number : List.of("1".repeat(10_000), "-1." + "1".repeat(10_000), "1e" + "1".repeat(10_000))) {
            assertThatExceptionOfType(EventDecodingException.class)
                    .isThrownBy(() -> decode(START + "," + member + number + "}"))
                    .withMessageStartingWith("The event is beyond the limits of the JSON parser: Number value length");
        }
    }

    @Test
    void numbersOfGreatMagnitudeStaySmall() {
        byte[] event = event(
                START + ",\"requestContext\":{\"authorizer\":{\"a\":1e999999999,\"claims\":{\"b\":-1E-999999999}}}}");
        decoder.decode(event);

        assertThat(Allocations.of(() -> decoder.decode(event))).isLessThan(100_000);
        assertThat(((PayloadV1RequestContext) decoder.decode(event).event().requestContext()).authorizer().claims())
                .containsEntry("b", "-1E-999999999");
    }

    private ApiGatewayEvent decode(String event) {
        return decoder.decode(event(event)).event();
    }

    private static byte[] event(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
