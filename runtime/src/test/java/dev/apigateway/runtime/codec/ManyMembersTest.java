package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Headers;
import dev.apigateway.runtime.Allocations;
import dev.apigateway.runtime.codec.event.EventDecoder;
import dev.apigateway.runtime.codec.response.ResponseEncoder;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

/**
 * A caller chooses how many headers, cookies and parameters there are. With the square of their number these tests would take
 * minutes, and end at the limit of 30 seconds that every test has.
 */
class ManyMembersTest {

    private static final int MANY = 200_000;
    private static final String REST_API = "{\"httpMethod\":\"GET\",\"path\":\"/\",";
    private static final String HTTP_API = "{\"version\":\"2.0\",\"rawPath\":\"/\",\"requestContext\":"
            + "{\"http\":{\"method\":\"GET\"}},";
    private static final String LONG_NAME = "a-rather-long-name-of-a-header-that-nobody-has-sent-before-".repeat(2);

    private final EventDecoder decoder = new EventDecoder(null);
    private final ResponseEncoder encoder = new ResponseEncoder(null);

    @Test
    void manyHeadersInBothMembersAreMatchedInWhateverOrder() {
        ApiGatewayEvent event = decode(REST_API + "\"headers\":" + shuffled("\"Name-#\":\"v\"")
                + ",\"multiValueHeaders\":" + ordered("\"name-#\":[\"v\"]"));

        assertThat(event.headers().size()).isEqualTo(MANY);
    }

    @Test
    void manyHeadersThatOnlyOneMemberHasAreAdded() {
        ApiGatewayEvent event = decode(REST_API + "\"headers\":" + ordered("\"single-#\":\"v\"")
                + ",\"multiValueHeaders\":" + ordered("\"multi-#\":[\"v\"]"));

        assertThat(event.headers().size()).isEqualTo(2 * MANY);
    }

    @Test
    void manyParametersInBothMembersAreMatchedInWhateverOrder() {
        ApiGatewayEvent event = decode(REST_API + "\"queryStringParameters\":" + shuffled("\"p#\":\"v\"")
                + ",\"multiValueQueryStringParameters\":" + ordered("\"p#\":[\"v\"]"));

        assertThat(event.query().size()).isEqualTo(MANY);
    }

    @Test
    void manyParametersOfARawQueryHaveTheirNames() {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            raw.append("&p").append(i).append("=%20&q=1");
        }

        ApiGatewayEvent event = decode(HTTP_API + "\"rawQueryString\":\"" + raw + '"');

        assertThat(event.query().size()).isEqualTo(2 * MANY);
        assertThat(event.query().names().size()).isEqualTo(MANY + 1);
        assertThat(event.query().all("q").size()).isEqualTo(MANY);
    }

    @Test
    void manyHeadersHaveTheirNames() {
        Headers.Builder headers = Headers.builder();
        for (int i = 0; i < MANY; i++) {
            headers.add("name-" + i % 100_000, "v").add("NAME-" + i, "v");
        }

        assertThat(headers.build().names().size()).isEqualTo(MANY);
    }

    @Test
    void manyCookiesOfOneHeaderAreTakenApart() {
        ApiGatewayEvent event = decode(REST_API + "\"headers\":{\"cookie\":\"" + "a=b;".repeat(MANY) + "\"}");

        assertThat(event.cookies().size()).isEqualTo(MANY);
    }

    @Test
    void manyCookiesOfTheirOwnMemberAreRead() {
        ApiGatewayEvent event = decode(HTTP_API + "\"cookies\":[" + "\"a=b\",".repeat(MANY) + "\"c=d\"]");

        assertThat(event.cookies().size()).isEqualTo(MANY + 1);
    }

    @ParameterizedTest
    @EnumSource
    void manyHeadersOfAResponseAreWritten(FrontDoor frontDoor) {
        ApiGatewayResponse response = response(20_000, i -> "name-" + i);

        EncodedResponse encoded = new EncodedResponse(encode(response, frontDoor));

        assertThat(encoded.headers()).isEqualTo(frontDoor.expectedHeaders(response));
    }

    @ParameterizedTest
    @EnumSource
    void manyValuesOfOneHeaderAreWritten(FrontDoor frontDoor) {
        ApiGatewayResponse response = response(20_000, i -> i % 2 == 0 ? "name" : "NAME");

        EncodedResponse encoded = new EncodedResponse(encode(response, frontDoor));

        assertThat(encoded.headers()).isEqualTo(frontDoor.expectedHeaders(response));
    }

    @ParameterizedTest
    @EnumSource(names = { "REST_API", "HTTP_API_V2", "LOAD_BALANCER" })
    void tooManyHeadersOfAResponseAreRefused(FrontDoor frontDoor) {
        ApiGatewayResponse response = response(MANY, i -> "a-rather-long-name-of-a-header-" + i);

        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> encoder.encode(response, frontDoor.dialect())).withMessageContaining("bytes");
    }

    @Test
    void freshNamesInEveryEventAreForgotten() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        decodeFreshNames(0, 50);
        System.gc();
        long before = memory.getHeapMemoryUsage().getUsed();

        decodeFreshNames(50, 300);

        System.gc();
        assertThat(memory.getHeapMemoryUsage().getUsed() - before)
                .as("bytes kept of 30 MB of names").isLessThan(10_000_000);
    }

    private void decodeFreshNames(int from, int to) {
        for (int i = from; i < to; i++) {
            StringBuilder event = new StringBuilder(HTTP_API).append("\"headers\":{\"a\":\"b\"");
            for (int j = 0; j < 1_000; j++) {
                event.append(",\"").append(LONG_NAME).append(i).append('-').append(j).append("\":\"\"");
            }
            decoder.decode(event.append("}}").toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private ApiGatewayEvent decode(String members) {
        byte[] event = (members + '}').getBytes(StandardCharsets.UTF_8);
        List<ApiGatewayEvent> decoded = new ArrayList<>(1);
        Allocations.assertAtMost(1_000_000, 40, event.length, () -> decoded.add(decoder.decode(event).event()));
        return decoded.get(0);
    }

    private byte[] encode(ApiGatewayResponse response, FrontDoor frontDoor) {
        List<byte[]> encoded = new ArrayList<>(1);
        Allocations.assertAtMost(1_000_000, 20, 20 * response.headers().size(),
                () -> encoded.add(encoder.encode(response, frontDoor.dialect())));
        return encoded.get(0);
    }

    private static ApiGatewayResponse response(int headers, IntFunction<String> name) {
        ApiGatewayResponse.Builder response = ApiGatewayResponse.builder(200);
        for (int i = 0; i < headers; i++) {
            response.header(name.apply(i), "v" + i);
        }
        return response.build();
    }

    /** An object of many members, made of one with a number for its hash sign. */
    private static String ordered(String member) {
        return object(member, numbers());
    }

    private static String shuffled(String member) {
        List<Integer> numbers = numbers();
        Collections.shuffle(numbers, new Random(42));
        return object(member, numbers);
    }

    private static List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static String object(String member, List<Integer> numbers) {
        int hash = member.indexOf('#');
        StringBuilder object = new StringBuilder();
        for (Integer number : numbers) {
            object.append(',').append(member, 0, hash).append(number).append(member, hash + 1, member.length());
        }
        return object.replace(0, 1, "{").append('}').toString();
    }
}
