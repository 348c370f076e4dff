package dev.apigateway.runtime.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every well-formed answer is read back, in whatever form and pieces it comes. */
class HttpAnswerLawsTest {

    @Property
    void answersOnOneConnectionAreReadBack(@ForAll("answers") List<Answer> answers, @ForAll long form) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Random random = new Random(form);
        for (Answer answer : answers) {
            write(answer, random, sent);
        }
        HttpResponseReader reader = new HttpResponseReader(new SocketBuffer(new Pieces(sent.toByteArray(), random.nextLong())));

        for (Answer answer : answers) {
            HttpResponse response = reader.read();
            assertThat(response.status()).isEqualTo(answer.status);
            assertThat(response.body()).isEqualTo(answer.hasContent() ? answer.content : new byte[0]);
            for (int i = 0; i < answer.headers.size(); i++) {
                String name = answer.headers.get(i).getKey();
                assertThat(response.headers().name(i)).isEqualTo(name);
                assertThat(response.headers().first(new HeaderName(name))).isEqualTo(answer.first(name));
            }
            assertThat(reader.connectionEnds()).isFalse();
        }
    }

    @Property
    void answerUpToTheEndOfTheConnectionIsReadBack(@ForAll byte[] content, @ForAll long form) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.writeBytes("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
        sent.writeBytes(content);
        HttpResponseReader reader = new HttpResponseReader(new SocketBuffer(new Pieces(sent.toByteArray(), form)));

        assertThat(reader.read().body()).isEqualTo(content);
        assertThat(reader.connectionEnds()).isTrue();
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        Arbitrary<String> names = Arbitraries.strings().alpha().withChars("-").ofMinLength(1).ofMaxLength(10)
                .map(name -> "x-" + name);
        Arbitrary<String> values = Arbitraries.strings().all().ofMaxLength(40)
                .map(text -> new String(text.getBytes(UTF_8), UTF_8).replaceAll("[\\x00-\\x08\\x0a-\\x1f]", "").strip());
        Arbitrary<Map.Entry<String, String>> headers = Combinators.combine(names, values).as(Map::entry);
        Arbitrary<byte[]> contents = Arbitraries.oneOf(Arbitraries.bytes().array(byte[].class).ofMaxSize(200),
                Arbitraries.integers().between(1_000, 100_000).map(size -> {
                    byte[] content = new byte[size];
                    new Random(size).nextBytes(content);
                    return content;
                }));
        return Combinators.combine(Arbitraries.integers().between(200, 599), headers.list().ofMaxSize(8), contents)
                .as(Answer::new).list().ofMinSize(1).ofMaxSize(4);
    }

    private static void write(Answer answer, Random random, ByteArrayOutputStream target) {
        for (int i = random.nextInt(3); i > 0; i--) {
            line("HTTP/1.1 10" + random.nextInt(4) + (random.nextBoolean() ? " Interim" : ""), random, target);
            line("X-Interim: " + i, random, target);
            line("", random, target);
        }
        line("HTTP/1.1 " + answer.status + (random.nextBoolean() ? " Some reason" : " "), random, target);
        boolean chunked = random.nextBoolean();
        for (Map.Entry<String, String> header : answer.headers) {
            line(header.getKey() + ":" + " \t".repeat(random.nextInt(2)) + header.getValue() + " ".repeat(random.nextInt(3)),
                    random, target);
        }
        if (answer.hasContent()) {
            line(chunked ? "Transfer-Encoding: chunked" : "content-length: " + answer.content.length, random, target);
        }
        line("", random, target);
        if (answer.hasContent() && chunked) {
            writeChunks(answer.content, random, target);
        } else if (answer.hasContent()) {
            target.writeBytes(answer.content);
        }
    }

    private static void writeChunks(byte[] content, Random random, ByteArrayOutputStream target) {
        int start = 0;
        while (start < content.length) {
            int length = Math.min(content.length - start, 1 + random.nextInt(1 << random.nextInt(17)));
            String size = Integer.toHexString(length);
            line((random.nextBoolean() ? size : "00" + size.toUpperCase(Locale.ROOT))
                    + (random.nextInt(4) == 0 ? ";name=value" : ""), random, target);
            target.write(content, start, length);
            line("", random, target);
            start += length;
        }
        line("0".repeat(1 + random.nextInt(3)), random, target);
        if (random.nextBoolean()) {
            line("X-Trailer: t", random, target);
        }
        line("", random, target);
    }

    private static void line(String text, Random random, ByteArrayOutputStream target) {
        target.writeBytes((text + (random.nextInt(8) == 0 ? "\n" : "\r\n")).getBytes(UTF_8));
    }

    record Answer(int status, List<Map.Entry<String, String>> headers, byte[] content) {

        boolean hasContent() {
            return status != 204 && status != 304;
        }

        /** The value of the first header of a name. */
        String first(String name) {
            return headers.stream().filter(header -> header.getKey().equalsIgnoreCase(name)).findFirst().orElseThrow()
                    .getValue();
        }
    }
}
