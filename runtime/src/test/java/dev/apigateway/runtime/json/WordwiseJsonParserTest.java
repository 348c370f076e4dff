package dev.apigateway.runtime.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is quick at strings passes over and reads the same strings as Jackson does, and finds the same mistakes in them. */
class WordwiseJsonParserTest {

    private static final JsonFactory JACKSON = new JsonFactory();
    private static final JsonFactory OURS = new WordwiseJsonFactory(new JsonFactoryBuilder(), LoneSurrogates.KEPT);

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
            assertThat(read(OURS, bytes)).as(json).isEqualTo(read(JACKSON, bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u00c0\u0080", "\u00e0\u0080\u0080", "\u00ed\u00a0\u0080", "\u00f4\u0090\u0080\u0080",
            "\u00f5\u0080\u0080\u0080" })
    void whatJacksonTakesForUtf8IsRefused(String notUtf8) {
        for (String before : new String[] { "", "long enough to be looked at by words", "\\n", "\\u00e4", "\u00c3\u00a4" }) {
            for (String behind : new String[] { "", "\\n", "\\u00e4 and so on" }) {
                byte[] json = ("[\"" + before + notUtf8 + behind + "\",7]").getBytes(ISO_8859_1);

                assertThat(passOver(JACKSON, json)).contains("VALUE_NUMBER_INT");
                assertThat(passOver(OURS, json)).startsWith("Invalid UTF-8 in a string");
                assertThat(read(OURS, json)).startsWith("Invalid UTF-8");
            }
        }
    }

    @Property
    void textsAreThoseOfJackson(@ForAll("pieces") String content) {
        byte[] json = ("[\"" + content + "\" ,7]").getBytes(UTF_8);

        assertThat(read(OURS, json)).isEqualTo(read(JACKSON, json));
    }

    @Property
    void copiesOfStringsAreThoseOfJackson(@ForAll("pieces") String content) {
        byte[] json = ("{\"a\":\"" + content + "\",\"b\":\"" + content + "\"}").getBytes(UTF_8);

        assertThat(copy(OURS, json)).isEqualTo(copy(JACKSON, json));
    }

    @Test
    void textCanBeAskedForTwiceAndAsCharacters() throws IOException {
        try (JsonParser parser = OURS.createParser("[\"a plain text\"]".getBytes(UTF_8))) {
            parser.nextToken();
            parser.nextToken();

            assertThat(parser.getText()).isEqualTo("a plain text");
            assertThat(parser.getText()).isEqualTo("a plain text");
            assertThat(new String(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()))
                    .isEqualTo("a plain text");
        }
    }

    @Test
    void longestStringIsTheOneOfTheConstraints() {
        JsonFactory limited = new WordwiseJsonFactory(new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(9).build()), LoneSurrogates.KEPT);

        assertThat(read(limited, "[\"123456789\",7]".getBytes(UTF_8))).startsWith("123456789 ");
        assertThat(read(limited, "[\"1234567890\",7]".getBytes(UTF_8)))
                .startsWith("String value length (10) exceeds the maximum allowed (9");
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE" })
    void encodingIsFoundOutAsByJackson(String charset) {
        byte[] json = "[\"ein Text mit Umlauten: äöü\",7]".getBytes(Charset.forName(charset));

        assertThat(read(OURS, json)).isEqualTo(read(JACKSON, json)).startsWith("ein Text");
    }

    @Test
    void byteOrderMarkIsSkipped() {
        assertThat(read(OURS, "\ufeff[\"text\",7]".getBytes(UTF_8))).startsWith("text ");
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("a", "some words", " ", "\\\"", "\\\\", "\\/", "\\n", "\\u00e4", "\\ud83d\\udc36", "ä", "€", "🐶",
                "\"", "\\", "\\u", "\\x", "\n", "\u0000", "\u007f", "0123456789abcdef").list().ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    /** The text of the string and the token behind it, or what is wrong where. */
    private static String read(JsonFactory factory, byte[] json) {
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            parser.nextToken();
            return parser.getText() + " " + parser.nextToken() + " at " + parser.currentTokenLocation().getByteOffset();
        } catch (IOException e) {
            return message(e);
        }
    }

    private static String copy(JsonFactory factory, byte[] json) {
        StringWriter copy = new StringWriter();
        try (JsonParser parser = factory.createParser(json); JsonGenerator generator = JACKSON.createGenerator(copy)) {
            parser.nextToken();
            generator.copyCurrentStructure(parser);
            generator.flush();
            return copy.toString();
        } catch (IOException e) {
            return message(e);
        }
    }

    /** Where the token behind the string begins, or what is wrong where. */
    private static String passOver(JsonFactory factory, byte[] json) {
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();
            return parser.currentToken() + " at " + parser.currentTokenLocation().getByteOffset();
        } catch (IOException e) {
            return message(e);
        }
    }

    private static String message(IOException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("Source: [^;]*;", "");
    }
}
