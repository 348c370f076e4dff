package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.apigateway.Headers;
import dev.apigateway.runtime.WholeTexts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the headers and the form of every request. */
class RequestLawsTest {

    @Property
    void singleValuesOfHeadersSurvive(@ForAll AnyEvent shape, @ForAll("headers") Map<String, String> headers, @ForAll long form,
            @ForAll long spelling) {
        Headers decoded = shape.decode(Map.of("headers", headers), form).headers();

        assertThat(decoded.size()).isEqualTo(headers.size());
        headers.forEach(
                (name, value) -> assertThat(decoded.all(Texts.inOtherCase(name, spelling))).contains(WholeTexts.of(value)));
    }

    @Property
    void multipleValuesOfHeadersSurvive(@ForAll("multiValueShapes") AnyEvent shape,
            @ForAll("multiValueHeaders") Map<String, List<String>> headers, @ForAll long form, @ForAll long spelling) {
        Headers decoded = shape.decode(Map.of("multiValueHeaders", headers), form).headers();

        headers.forEach((name, values) -> assertThat(decoded.all(Texts.inOtherCase(name, spelling)))
                .isEqualTo(WholeTexts.of(values)));
        assertThat(decoded.size()).isEqualTo(headers.values().stream().mapToInt(List::size).sum());
    }

    @Property
    void lastValuesBesideMultipleOnesAddNothing(@ForAll("multiValueShapes") AnyEvent shape,
            @ForAll("multiValueHeaders") Map<String, List<String>> headers, @ForAll long form, @ForAll long spelling) {
        Map<String, String> last = new LinkedHashMap<>();
        headers.forEach((name, values) -> last.put(Texts.inOtherCase(name, spelling), values.get(values.size() - 1)));

        Headers decoded = shape.decode(Map.of("headers", last, "multiValueHeaders", headers), form).headers();

        headers.forEach((name, values) -> assertThat(decoded.all(name)).isEqualTo(WholeTexts.of(values)));
    }

    @Property
    void arraysOfValuesInHeadersSurvive(@ForAll("multiValueHeaders") Map<String, List<String>> headers, @ForAll long form) {
        Headers decoded = AnyEvent.VPC_LATTICE.decode(Map.of("headers", headers), form).headers();

        headers.forEach((name, values) -> assertThat(decoded.all(name)).isEqualTo(WholeTexts.of(values)));
    }

    @Property
    void cookiesOfAHeaderAreTakenApart(@ForAll("cookies") List<String> cookies, @ForAll long form) {
        Map<String, String> header = Map.of("Cookie", String.join("; ", cookies));

        assertThat(AnyEvent.REST_API.decode(Map.of("headers", header), form).cookies()).isEqualTo(cookies);
    }

    @Property
    void cookiesOfTheirOwnMemberSurvive(@ForAll("texts") List<String> cookies, @ForAll long form) {
        assertThat(AnyEvent.HTTP_API_V2.decode(Map.of("cookies", cookies), form).cookies())
                .isEqualTo(WholeTexts.of(cookies));
    }

    @Property
    void textMapsSurvive(@ForAll AnyEvent shape, @ForAll("textMaps") Map<String, String> parameters,
            @ForAll("textMaps") Map<String, String> variables, @ForAll long form) {
        var event = shape.decode(Map.of("pathParameters", sent(shape, parameters), "stageVariables", variables), form);

        assertThat(event.pathParameters()).isEqualTo(WholeTexts.of(parameters));
        assertThat(event.stageVariables()).isEqualTo(WholeTexts.of(variables));
    }

    @Property
    void orderWhiteSpaceAndEscapesDoNotMatter(@ForAll AnyEvent shape, @ForAll("headers") Map<String, String> headers,
            @ForAll("texts") List<String> texts, @ForAll long form, @ForAll long otherForm) {
        Map<String, Object> members = new LinkedHashMap<>(Map.of("body", String.join("", texts), "isBase64Encoded", false,
                "cookies", texts, "unknown", texts, "stageVariables", headers));

        var event = shape.decode(members, form);
        var other = shape.decode(members, otherForm);

        assertThat(other.body().string()).isEqualTo(event.body().string());
        assertThat(List.of(other.cookies(), other.stageVariables(), other.requestContext(), other.path(), other.method()))
                .isEqualTo(List.of(event.cookies(), event.stageVariables(), event.requestContext(), event.path(),
                        event.method()));
    }

    @Property
    void nullsAreLeftOut(@ForAll AnyEvent shape, @ForAll("headers") Map<String, String> headers, @ForAll long form) {
        Map<String, Object> withNulls = new LinkedHashMap<>(headers);
        withNulls.put("absent", null);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("headers", withNulls);
        members.put("body", null);
        members.put("queryStringParameters", null);
        members.put("stageVariables", null);
        members.put("pathParameters", sent(shape, withNulls));

        var event = shape.decode(members, form);

        assertThat(event.headers().size()).isEqualTo(headers.size());
        assertThat(event.pathParameters()).isEqualTo(WholeTexts.of(headers));
        assertThat(event.body().isEmpty()).isTrue();
    }

    /** Path parameters as they arrive: a REST API leaves them encoded. */
    private static Map<String, Object> sent(AnyEvent shape, Map<String, ?> parameters) {
        Map<String, Object> sent = new LinkedHashMap<>(parameters);
        if (shape == AnyEvent.REST_API) {
            sent.replaceAll((name, value) -> value == null ? null : value.toString().replace("%", "%25"));
        }
        return sent;
    }

    @Provide
    Arbitrary<AnyEvent> multiValueShapes() {
        return Arbitraries.of(AnyEvent.MULTI_VALUE);
    }

    @Provide
    Arbitrary<Map<String, String>> headers() {
        return Arbitraries.maps(Texts.tokens(), Texts.any()).ofMaxSize(8);
    }

    /** Names that differ in more than case. */
    @Provide
    Arbitrary<Map<String, List<String>>> multiValueHeaders() {
        return Texts.tokens().list().uniqueElements(name -> name.toLowerCase(Locale.ROOT)).ofMaxSize(6)
                .flatMap(names -> Texts.any().list().ofMinSize(1).ofMaxSize(3).list().ofSize(names.size())
                        .map(values -> zip(names, values)));
    }

    @Provide
    Arbitrary<List<String>> cookies() {
        return Arbitraries.strings().withCharRange('!', ':').withCharRange('<', '~').ofMinLength(1).ofMaxLength(30)
                .list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Texts.any().list().ofMaxSize(5);
    }

    /** The parser refuses half a surrogate pair in a name. */
    @Provide
    Arbitrary<Map<String, String>> textMaps() {
        return Arbitraries.maps(Texts.unicode(), Texts.any()).ofMaxSize(5);
    }

    private static Map<String, List<String>> zip(List<String> names, List<List<String>> values) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), new ArrayList<>(values.get(i)));
        }
        return map;
    }
}
