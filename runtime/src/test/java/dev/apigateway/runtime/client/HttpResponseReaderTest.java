package dev.apigateway.runtime.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpResponseReaderTest {

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 7, 1000 })
    void answersMayComeInPiecesOfAnySize(int pieceLength) throws IOException {
        HttpResponseReader reader = reader(pieceLength, "HTTP/1.1 100 Continue\r\nX: y\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nName: first\r\n\r\n12345"
                + "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\nName: second\r\n\r\n"
                + "3\r\nabc\r\nA;extension=1\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n"
                + "HTTP/1.1 204 No Content\r\nName: third\r\n\r\n");

        HttpResponse first = reader.read();
        HttpResponse second = reader.read();
        HttpResponse third = reader.read();

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.headers().first(new HeaderName("Name"))).isEqualTo("first");
        assertThat(first.body()).asString().isEqualTo("12345");
        assertThat(second.status()).isEqualTo(202);
        assertThat(second.headers().first(new HeaderName("Name"))).isEqualTo("second");
        assertThat(second.body()).asString().isEqualTo("abc0123456789");
        assertThat(third.status()).isEqualTo(204);
        assertThat(third.headers().first(new HeaderName("Name"))).isEqualTo("third");
        assertThat(third.body()).isEmpty();
    }

    @Test
    void linesMayEndWithoutACarriageReturn() throws IOException {
        HttpResponse response = read("HTTP/1.1 200 OK\nContent-Length: 2\n\nab");

        assertThat(response.body()).asString().isEqualTo("ab");
    }

    @Test
    void headerIsFoundByItsWholeNameInWhateverCase() throws IOException {
        HttpResponse response = read("HTTP/1.1 200 OK\r\nx-nam: 1\r\nX-NAME-2: 2\r\nx_name: 3\r\nX-nAME: 4\r\nx-name: 5\r\n"
                + "Content-Length: 0\r\n\r\n");

        assertThat(response.headers().first(new HeaderName("X-Name"))).isEqualTo("4");
        assertThat(response.headers().first(new HeaderName("X-Name-3"))).isNull();
    }

    @Test
    void namesOfHeadersAreShownWithoutTheirValues() throws IOException {
        HttpResponse response = read("HTTP/1.1 200 OK\r\nToken: secret\r\nContent-Length: 0\r\n\r\n");

        assertThat(response.headers()).hasToString("[Token, Content-Length]");
    }

    @Test
    void whitespaceAroundAHeaderIsNoPartOfIt() throws IOException {
        HttpResponse response = read("HTTP/1.1 200 OK\r\nName: \t a  b \t\r\nContent-Length:0\r\n\r\n");

        assertThat(response.headers().first(new HeaderName("Name"))).isEqualTo("a  b");
    }

    @ParameterizedTest
    @CsvSource({ "HTTP/1.1, '', false", "HTTP/1.1, 'Connection: close', true", "HTTP/1.1, 'connection: CLOSE', true",
            "HTTP/1.1, 'Connection: keep-alive', false", "HTTP/1.0, '', true" })
    void connectionEndsWhenTheAnswerSaysSo(String version, String header, boolean ends) throws IOException {
        HttpResponseReader reader = reader(100,
                version + " 200 OK\r\nContent-Length: 0\r\n" + (header.isEmpty() ? "" : header + "\r\n") + "\r\n");

        reader.read();

        assertThat(reader.connectionEnds()).isEqualTo(ends);
    }

    @Test
    void headerLineMayFillTheBuffer() throws IOException {
        String value = "v".repeat(SocketBuffer.CAPACITY - "Name: \r\n".length());

        HttpResponse response = read("HTTP/1.1 200 OK\r\nName: " + value + "\r\nContent-Length: 0\r\n\r\n");

        assertThat(response.headers().first(new HeaderName("Name"))).isEqualTo(value);
    }

    @Test
    void longerHeaderLineIsRefused() {
        String value = "v".repeat(SocketBuffer.CAPACITY);

        assertRefused("HTTP/1.1 200 OK\r\nName: " + value + "\r\n\r\n",
                "A header line of the answer is longer than 32768 bytes.");
    }

    @Test
    void manyHeaderLinesAreTaken() throws IOException {
        HttpResponse response = read("HTTP/1.1 204 OK\r\n" + "N: v\r\n".repeat(256) + "\r\n");

        assertThat(response.headers().size()).isEqualTo(256);
    }

    @Test
    void tooManyHeaderLinesAreRefused() {
        assertRefused("HTTP/1.1 204 OK\r\n" + "N: v\r\n".repeat(257) + "\r\n", "The answer has more than 256 header lines.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\r\n", "hello\r\n", "HTTP/2 200\r\n", "HTTP/1.1 20\r\n", "http/1.1 200 OK\r\n" })
    void answerThatIsNotHttpIsRefused(String answer) {
        assertRefused(answer, "The answer does not begin with an HTTP/1.1 status line.");
    }

    @Test
    void statusThatIsNoNumberIsRefused() {
        assertRefused("HTTP/1.1 2oo OK\r\n\r\n", "The status of the answer is no number.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "no colon", ": value" })
    void headerWithoutANameIsRefused(String line) {
        assertRefused("HTTP/1.1 200 OK\r\n" + line + "\r\n\r\n", "A header line of the answer has no name.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "two", "-1", "99999999999" })
    void contentLengthThatIsNoNumberIsRefused(String length) {
        assertRefused("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n",
                "The Content-Length of the answer is no number.");
    }

    @Test
    void contentLengthFarAboveTheLargestEventIsRefused() {
        assertRefused("HTTP/1.1 200 OK\r\nContent-Length: 2147483647\r\n\r\n",
                "The answer's body is larger than 67108864 bytes.");
    }

    @Test
    void chunksFarAboveTheLargestEventAreRefused() {
        assertRefused("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n7fffffff\r\n",
                "The answer's body is larger than 67108864 bytes.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "xyz", "-1", "fffffffff" })
    void chunkSizeThatIsNoNumberIsRefused(String size) {
        assertRefused("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + size + "\r\n",
                "The chunk size of the answer is no number.");
    }

    @Test
    void chunkThatIsLongerThanItSaysIsRefused() {
        assertRefused("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n",
                "A chunk of the answer is longer than its size says.");
    }

    @Test
    void otherTransferCodingsAreRefused() {
        assertRefused("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
                "The answer has a transfer coding other than 'chunked'.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nName: val",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n" })
    void answerThatEndsTooEarlyIsRefused(String answer) {
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(answer))
                .withMessage("The connection closed before the answer was complete.");
    }

    @Test
    void bodyThatEndsTooEarlyTellsHowMuchCame() {
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> read("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc"))
                .withMessage("The connection closed after 3 of 5 bytes of the answer's body.");
    }

    private static void assertRefused(String answer, String message) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(answer)).withMessage(message);
    }

    private static HttpResponse read(String answer) throws IOException {
        return reader(Integer.MAX_VALUE, answer).read();
    }

    private static HttpResponseReader reader(int pieceLength, String answers) {
        return new HttpResponseReader(new SocketBuffer(new ByteArrayInputStream(answers.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, pieceLength));
            }
        }));
    }
}
