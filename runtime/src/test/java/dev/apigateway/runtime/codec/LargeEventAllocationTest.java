package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.sun.management.ThreadMXBean;

import dev.apigateway.Body;
import dev.apigateway.runtime.codec.event.EventDecoder;

/** How much a large event costs in memory: a function of 128 MB has to get by with it. */
class LargeEventAllocationTest {

    private static final int EVENT_BYTES = 5_500_000;
    private static final String V1 = "{\"httpMethod\":\"POST\",\"path\":\"/pets\",\"isBase64Encoded\":%b,\"body\":\"%s\"}";
    private static final String V2 = "{\"version\":\"2.0\",\"rawPath\":\"/pets\",\"requestContext\":{\"http\":"
            + "{\"method\":\"POST\"}},\"isBase64Encoded\":%b,\"body\":\"%s\"}";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final EventDecoder decoder = new EventDecoder(null);

    static Stream<Arguments> bodies() {
        String base64 = Base64.getEncoder().encodeToString(new byte[EVENT_BYTES / 4 * 3]);
        return Stream.of(V1, V2).flatMap(shape -> Stream.of(
                Arguments.of("text", String.format(shape, false, repeated("Rex is fine. "))),
                Arguments.of("JSON", String.format(shape, false, repeated("{\\\"name\\\":\\\"Rex\\\"},"))),
                Arguments.of("base64", String.format(shape, true, base64))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void decodingAndReadingTheBodyAllocatesAtMostThreeTimesTheSizeOfTheEvent(String kind, String json) {
        byte[] event = json.getBytes(UTF_8);

        assertThat(event.length).isBetween(EVENT_BYTES - 100, EVENT_BYTES + 200);
        assertThat(ratio(event, body -> body)).isLessThan(0.01);
        assertThat(ratio(event, Body::string)).isLessThanOrEqualTo(3);
        assertThat(ratio(event, Body::bytes)).isLessThanOrEqualTo(3);
    }

    /** The JDK begins with an array of Latin-1, goes on in one of UTF-16 and copies that: five times at worst. */
    @Test
    void textBeyondLatin1AllocatesThreeTimesItsSizeAsBytesAndFiveTimesAsAString() {
        byte[] event = String.format(V2, false, repeated("Größe 東京 🙂 ")).getBytes(UTF_8);

        assertThat(ratio(event, Body::string)).isLessThan(5.1);
        assertThat(ratio(event, Body::bytes)).isLessThanOrEqualTo(3);
    }

    private static String repeated(String text) {
        return text.repeat(EVENT_BYTES / text.getBytes(UTF_8).length);
    }

    /** What one event allocates in this thread, as a multiple of its size, once the classes are loaded. */
    private double ratio(byte[] event, Function<Body, Object> access) {
        decodeAndAccess(event, access);
        decodeAndAccess(event, access);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Object read = decodeAndAccess(event, access);
        long after = THREADS.getCurrentThreadAllocatedBytes();

        assertThat(read).isNotNull();
        return (after - before) / (double) event.length;
    }

    private Object decodeAndAccess(byte[] event, Function<Body, Object> access) {
        return access.apply(decoder.decode(event).event().body());
    }
}
