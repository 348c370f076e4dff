package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A response is made if its headers are ones that HTTP knows, and refused in one way if they aren't. */
class HeaderLawsTest {

    @Property
    void everyNameIsTakenOrRefused(@ForAll("texts") String name, @ForAll("texts") String value) {
        boolean valid = name.matches("[a-zA-Z0-9!#$%&'*+.^_`|~-]+") && isValue(value);

        assertMade(valid, () -> new ApiGatewayResponse(200, Headers.builder().add(name, value).build(), List.of(),
                new ResponseBody.Empty()));
    }

    @Property
    void builderTakesAndRefusesTheSame(@ForAll("names") String name, @ForAll("texts") String value) {
        assertMade(isValue(value), () -> ApiGatewayResponse.builder(200).header(name, value).build());
    }

    @Property
    void everyCookieIsTakenOrRefused(@ForAll("texts") String cookie) {
        assertMade(isValue(cookie), () -> ApiGatewayResponse.builder(200).cookie(cookie).build());
    }

    @Property
    void refusedCharacterIsNotRepeated(@ForAll("texts") String value) {
        if (!isValue(value)) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> ApiGatewayResponse.builder(200).header("name", value).build())
                    .satisfies(e -> assertThat(e.getMessage()).matches("[\\x20-\\x7e]+"));
        }
    }

    @Property
    void everyStatusIsTakenOrRefused(@ForAll int status) {
        assertMade(status >= 100 && status <= 599, () -> ApiGatewayResponse.of(status));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a", "Content-Type", "Set-Cookie", "X-~");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(10),
                Arbitraries.strings().withCharRange(' ', '~').withChars("\t").ofMaxLength(10),
                Arbitraries.strings().alpha().numeric().withChars("!#$%&'*+-.^_`|~").ofMaxLength(10),
                Arbitraries.strings().withCharRange('\0', '\u00a0').ofMaxLength(4));
    }

    private static boolean isValue(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' || c == 0x7f);
    }

    private static void assertMade(boolean valid, Callable<ApiGatewayResponse> response) {
        try {
            assertThat(response.call()).isNotNull();
            assertThat(valid).as("taken").isTrue();
        } catch (IllegalArgumentException e) {
            assertThat(valid).as("refused: %s", e.getMessage()).isFalse();
        } catch (Exception e) {
            throw new AssertionError("Not an IllegalArgumentException", e);
        }
    }
}
