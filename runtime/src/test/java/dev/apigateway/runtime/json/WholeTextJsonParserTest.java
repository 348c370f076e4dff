package dev.apigateway.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;

import dev.apigateway.runtime.WholeTexts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Strings are read as Jackson reads them, with U+FFFD for each escape that is half a surrogate pair. */
class WholeTextJsonParserTest {

    private static final JsonFactory JACKSON = new JsonFactory();
    private static final JsonFactory OURS = new WordwiseJsonFactory(new JsonFactoryBuilder(), LoneSurrogates.REPLACED);

    @Property
    void textsAreThoseOfJacksonWithoutHalves(@ForAll("pieces") String content) throws IOException {
        assertThat(text(OURS, content)).isEqualTo(WholeTexts.of(text(JACKSON, content)));
    }

    @Property
    void namesAreReadLikeTexts(@ForAll("pieces") String content) throws IOException {
        assertThat(name(content)).isEqualTo(text(OURS, content));
    }

    @Property
    void stringsThatNobodyReadsArePassedOver(@ForAll("pieces") String content) throws IOException {
        try (JsonParser parser = parser(OURS, "[\"" + content + "\",7]")) {
            parser.nextToken();
            parser.nextToken();

            assertThat(parser.nextToken().isNumeric()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({ "\\ud83d\\u123, false", "\\ud83d\\udc3, false", "\\ud83d\\u, false", "\\ud83d\\, false", "\\ud83, false",
            "\\ud83d\\x, false", "\\ud83d\\udc36, true", "\\ud83d\\uD, false" })
    void escapesThatAreCutOffAreRefused(String content, boolean read) {
        for (String json : new String[] { "[\"" + content + "\",7]", "{\"" + content + "\":7}" }) {
            assertThat(isRead(json)).as(json).isEqualTo(read);
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries
                .of("a", "\\\\", "\\\"", "\\n", "\\u0041", "\\u00e4", "\\uffff", "\\ud83d", "\\uD83D", "\\udc36", "\\uDFFF",
                        "\\ud800\\udc00", "ä", "€", "🐶", "ud83d")
                .list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    private static JsonParser parser(JsonFactory factory, String json) throws IOException {
        return factory.createParser(json.getBytes(UTF_8));
    }

    private static String text(JsonFactory factory, String content) throws IOException {
        try (JsonParser parser = parser(factory, "[\"" + content + "\"]")) {
            parser.nextToken();
            parser.nextToken();
            return parser.getText();
        }
    }

    private static String name(String content) throws IOException {
        try (JsonParser parser = parser(OURS, "{\"" + content + "\":7}")) {
            parser.nextToken();
            return parser.nextFieldName();
        }
    }

    private static boolean isRead(String json) {
        try (JsonParser parser = parser(OURS, json)) {
            while (parser.nextToken() != null) {
                parser.getText();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
