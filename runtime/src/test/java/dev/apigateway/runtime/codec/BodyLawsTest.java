package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import dev.apigateway.Body;
import dev.apigateway.runtime.WholeTexts;
import dev.apigateway.runtime.codec.event.EventDecoder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the body of every request. */
class BodyLawsTest {

    @Property
    void textSurvives(@ForAll AnyEvent shape, @ForAll("texts") String text, @ForAll long form) {
        Body body = shape.decode(Map.of("body", text, "isBase64Encoded", false), form).body();

        assertThat(body.string()).isEqualTo(WholeTexts.of(text));
        assertThat(body.bytes()).isEqualTo(WholeTexts.of(text).getBytes(StandardCharsets.UTF_8));
        assertThat(body.isEmpty()).isEqualTo(text.isEmpty());
    }

    @Property
    void base64Survives(@ForAll AnyEvent shape, @ForAll byte[] content, @ForAll("lineLengths") int lineLength,
            @ForAll("lineEnds") String lineEnd, @ForAll long form) {
        String base64 = Base64.getMimeEncoder(lineLength, lineEnd.getBytes(StandardCharsets.US_ASCII)).encodeToString(content);

        Body body = shape.decode(Map.of("body", base64, "isBase64Encoded", true), form).body();

        assertThat(body.bytes()).isEqualTo(content);
        assertThat(body.string()).isEqualTo(new String(content, StandardCharsets.UTF_8));
    }

    @Property
    void textInBase64Survives(@ForAll AnyEvent shape, @ForAll("unicode") String text, @ForAll long form) {
        String base64 = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        Body body = shape.decode(Map.of("body", base64, "isBase64Encoded", true), form).body();

        assertThat(body.string()).isEqualTo(text);
    }

    @Property
    void binderSeesTheSameBytes(@ForAll AnyEvent shape, @ForAll("unicode") String text, @ForAll boolean base64,
            @ForAll long form) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Map<String, Object> members = Map.of("isBase64Encoded", base64, "body",
                base64 ? Base64.getEncoder().encodeToString(content) : text);

        Body body = new EventDecoder(new TextBinder()).decode(JsonScribe.write(shape.with(members), form)).event().body();

        if (!text.isEmpty()) {
            assertThat(body.as(String.class)).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<String> unicode() {
        return Texts.unicode();
    }

    /** Zero for no line breaks. */
    @Provide
    Arbitrary<Integer> lineLengths() {
        return Arbitraries.of(0, 4, 64, 76);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\r\n", "\n");
    }
}
