package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import dev.apigateway.QueryParameters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the query of every request: the caller's names and values come out, decoded once. */
class QueryLawsTest {

    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/?:@!$'()*,;";

    @Property
    void rawQueryComesOutInItsOrder(@ForAll("rawQueryShapes") AnyEvent shape, @ForAll("query") List<Parameter> query,
            @ForAll long form) {
        String raw = encoded(query, new Random(form));

        QueryParameters decoded = shape.decode(Map.of("rawQueryString", raw), form).query();

        assertThat(pairs(decoded)).isEqualTo(query);
    }

    @Property
    void multipleValuesSurvive(@ForAll("payloadV1Shapes") AnyEvent shape, @ForAll("query") List<Parameter> query,
            @ForAll long form) {
        Map<String, List<String>> values = grouped(query);
        Map<String, String> last = new LinkedHashMap<>();
        values.forEach((name, all) -> last.put(name, all.get(all.size() - 1)));

        QueryParameters decoded = shape.decode(
                Map.of("multiValueQueryStringParameters", values, "queryStringParameters", last), form).query();

        assertThat(grouped(pairs(decoded))).isEqualTo(values);
    }

    @Property
    void arraysOfValuesSurvive(@ForAll("query") List<Parameter> query, @ForAll long form) {
        Map<String, List<String>> values = grouped(query);

        QueryParameters decoded = AnyEvent.VPC_LATTICE.decode(Map.of("queryStringParameters", values), form).query();

        assertThat(grouped(pairs(decoded))).isEqualTo(values);
    }

    @Property
    void percentEncodedValuesOfALoadBalancerAreDecoded(@ForAll("query") List<Parameter> query, @ForAll long form) {
        Random random = new Random(form);
        Map<String, List<String>> encoded = new LinkedHashMap<>();
        grouped(query).forEach((name, values) -> encoded.put(encoded(name, random),
                values.stream().map(value -> encoded(value, random)).toList()));

        QueryParameters decoded = AnyEvent.LOAD_BALANCER.decode(Map.of("multiValueQueryStringParameters", encoded), form)
                .query();

        assertThat(grouped(pairs(decoded))).isEqualTo(grouped(query));
    }

    @Property
    void whateverTheRawQueryNothingIsThrown(@ForAll("raw") String raw, @ForAll long form) {
        QueryParameters decoded = AnyEvent.FUNCTION_URL.decode(Map.of("rawQueryString", raw), form).query();

        assertThat(decoded.size()).isLessThanOrEqualTo(raw.length());
    }

    @Provide
    Arbitrary<AnyEvent> rawQueryShapes() {
        return Arbitraries.of(AnyEvent.HTTP_API_V2, AnyEvent.FUNCTION_URL);
    }

    @Provide
    Arbitrary<AnyEvent> payloadV1Shapes() {
        return Arbitraries.of(AnyEvent.REST_API, AnyEvent.HTTP_API_V1);
    }

    @Provide
    Arbitrary<List<Parameter>> query() {
        Arbitrary<String> names = Arbitraries.oneOf(Arbitraries.of("a", "A", "b", "ids[]", ""), Texts.unicode());
        return Combinators.combine(names, Texts.unicode()).as(Parameter::new).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> raw() {
        return Arbitraries.oneOf(Texts.any(), Arbitraries.strings().withChars("&=+%0aFg").ofMaxLength(40));
    }

    private static List<Parameter> pairs(QueryParameters query) {
        List<Parameter> pairs = new ArrayList<>();
        query.forEach((name, value) -> pairs.add(new Parameter(name, value)));
        return pairs;
    }

    private static Map<String, List<String>> grouped(List<Parameter> query) {
        return query.stream().collect(Collectors.groupingBy(Parameter::name, LinkedHashMap::new,
                Collectors.mapping(Parameter::value, Collectors.toList())));
    }

    private static String encoded(List<Parameter> query, Random random) {
        return query.stream().map(parameter -> encoded(parameter.name, random) + "=" + encoded(parameter.value, random))
                .collect(Collectors.joining("&"));
    }

    /** What has to be percent-encoded is, a space as either of two, and now and then what need not be. */
    private static String encoded(String text, Random random) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b == ' ' && random.nextBoolean()) {
                encoded.append('+');
            } else if (b > 0 && UNRESERVED.indexOf(b) >= 0 && random.nextInt(8) > 0) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format(random.nextBoolean() ? "%%%02x" : "%%%02X", b));
            }
        }
        return encoded.toString();
    }

    record Parameter(String name, String value) {
    }
}
