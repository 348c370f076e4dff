package dev.apigateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.type.TypeReference;

import dev.apigateway.runtime.json.JsonStringText;

class BodyTest {

    private static final String TEXT = "Größe 東京 🙂, and enough of it to fill more than one line of MIME's seventy-six characters";

    /** Reads any JSON as the text that it is. */
    private static final BodyBinder BINDER = new BodyBinder() {
        @Override
        @SuppressWarnings("unchecked")
        public <T> T read(byte[] json, int offset, int length, Type type) {
            return (T) new String(json, offset, length, UTF_8);
        }

        @Override
        public byte[] write(Object value) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void textIsReadAsItIsAndEncodedAsUtf8() {
        Body body = Body.ofText(TEXT, null);

        assertThat(body.string()).isEqualTo(TEXT);
        assertThat(body.bytes()).isEqualTo(TEXT.getBytes(UTF_8));
        assertThat(body.isEmpty()).isFalse();
    }

    @Test
    void base64IsUndone() {
        Body body = Body.ofBase64(Base64.getEncoder().encodeToString(TEXT.getBytes(UTF_8)), null);

        assertThat(body.string()).isEqualTo(TEXT);
        assertThat(body.bytes()).isEqualTo(TEXT.getBytes(UTF_8));
        assertThat(body.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\r\n", "\n" })
    void lineBreaksInBase64AreTolerated(String lineBreak) {
        String base64 = Base64.getMimeEncoder(76, lineBreak.getBytes(UTF_8)).encodeToString(TEXT.getBytes(UTF_8));

        Body body = Body.ofBase64(base64 + lineBreak, null);

        assertThat(body.string()).isEqualTo(TEXT);
    }

    @Test
    void base64KeepsBytesThatAreNoText() {
        byte[] bytes = { (byte) 0xff, 0, (byte) 0xfe };

        assertThat(Body.ofBase64("/wD+", null).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"number\":7}", "a", "AAAAA", "AA=A", "AA==AA==", "-_-_", "AAAA AAAA", "日本" })
    void whatIsNotBase64IsToldWithoutTheBody(String text) {
        Body body = Body.ofBase64(text, null);

        assertThatExceptionOfType(EventDecodingException.class).isThrownBy(body::bytes)
                .withMessage("The event says 'isBase64Encoded', but its 'body' is not base64.");
        assertThatExceptionOfType(EventDecodingException.class).isThrownBy(body::string);
    }

    @Test
    void bytesAreFreshOnEachCall() {
        Body body = Body.ofBase64("AAAA", null);

        body.bytes()[0] = 1;

        assertThat(body.bytes()).containsExactly(0, 0, 0);
    }

    @Test
    void emptyBodyHasNoBytes() {
        assertThat(Body.empty().isEmpty()).isTrue();
        assertThat(Body.empty().string()).isEmpty();
        assertThat(Body.empty().bytes()).isEmpty();
        assertThat(Body.ofBase64("", null).isEmpty()).isTrue();
    }

    @Test
    void binderReadsTheDecodedBytes() {
        assertThat(Body.ofText("{\"a\":1}", BINDER).as(String.class)).isEqualTo("{\"a\":1}");
        assertThat(Body.ofBase64("eyJhIjoxfQ==", BINDER).as(String.class)).isEqualTo("{\"a\":1}");
    }

    @Test
    void binderGetsTheGenericTypeAndTheStretchOfTheEvent() {
        byte[] event = "{\"body\":\"[7]\"}".getBytes(UTF_8);
        List<Object> seen = new ArrayList<>();
        BodyBinder binder = new BodyBinder() {
            @Override
            public <T> T read(byte[] json, int offset, int length, Type type) {
                seen.addAll(List.of(json == event, offset, length, type.getTypeName()));
                return BINDER.read(json, offset, length, type);
            }

            @Override
            public byte[] write(Object value) {
                throw new UnsupportedOperationException();
            }
        };

        Comparable<String> read = Body.of(new JsonStringText(event, 9, 3), false, binder)
                .as(new TypeReference<Comparable<String>>() {
                });
        Body.ofBase64("Wzdd", binder).as(Object.class);

        assertThat(read).isEqualTo("[7]");
        assertThat(seen).containsExactly(true, 9, 3, "java.lang.Comparable<java.lang.String>", false, 0, 3,
                "java.lang.Object");
    }

    @Test
    void emptyBodyIsABadRequestWhenItIsToBeRead() {
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> Body.ofText("", BINDER).as(String.class))
                .satisfies(e -> assertThat(e.detail()).isEqualTo("The request has no body; a JSON body is required."));
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> Body.empty().as(String.class));
    }

    @Test
    void bodyWithoutABinderTellsHowToGiveItOne() {
        assertThatIllegalStateException().isThrownBy(() -> Body.ofText("{}", null).as(String.class))
                .withMessage("This body has no BodyBinder, so it can't be read as an object. Events that come through the loop "
                        + "have one; give Body.ofText(…) one in tests.");
    }

    @Test
    void sameContentIsEqualWhateverTheBinder() {
        assertThat(Body.ofText("AAAA", BINDER)).isEqualTo(Body.ofText("AAAA", null))
                .hasSameHashCodeAs(Body.ofText("AAAA", null))
                .isNotEqualTo(Body.ofBase64("AAAA", null))
                .isNotEqualTo(Body.ofText("AAAB", null));
    }

    @Test
    void textualFormHasTheSizeOnly() {
        assertThat(Body.ofText("secret", null)).hasToString("Body[6 characters]");
        assertThat(Body.ofBase64("c2VjcmV0", null)).hasToString("Body[8 characters of base64]");
    }
}
