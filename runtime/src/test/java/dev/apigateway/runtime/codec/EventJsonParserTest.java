package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What passes over strings quickly passes over the same strings as Jackson does, and finds the same mistakes in them. */
class EventJsonParserTest {

    private static final JsonFactory JACKSON = new JsonFactory();
    private static final JsonFactory OURS = new EventJsonFactory(new JsonFactoryBuilder());

    @Property
    void stringsEndWhereTheyEndForJackson(@ForAll("pieces") String content) {
        byte[] json = ("[\"" + content + "\" ,7]").getBytes(UTF_8);

        assertThat(passOver(OURS, json)).isEqualTo(passOver(JACKSON, json));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\\", "\\\\\\", "plain text of more than eight bytes", "line\nbreak in a long enough string",
            "eight..\t", "\\u12", "\\x", "\\u00e4\\n\\\"", "12345678\\", "1234567\\\"", "\u0000", "\u00ff\u00fe" })
    void edgesOfWordsAreLikeThoseOfJackson(String content) {
        for (String json : new String[] { "[\"" + content + "\",7]", "[\"" + content + "\"", "[\"" + content }) {
            byte[] bytes = json.getBytes(ISO_8859_1);

            assertThat(passOver(OURS, bytes)).as(json).isEqualTo(passOver(JACKSON, bytes));
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("a", "some words", " ", "\\\"", "\\\\", "\\/", "\\n", "\\u00e4", "\\ud83d\\udc36", "ä", "€", "🐶",
                "\"", "\\", "\\u", "\\x", "\n", "\u0000", "\u007f", "0123456789abcdef").list().ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    /** Where the token behind the string begins, or what is wrong where. */
    private static String passOver(JsonFactory factory, byte[] json) {
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();
            return parser.currentToken() + " at " + parser.currentTokenLocation().getByteOffset();
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).replaceAll("Source: [^;]*;", "");
        }
    }
}
