package dev.apigateway.it.rest.stream;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StreamTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            input            | from a stream
            file             | from file system
            path             | from file system
            path-part        | file
            file-part        | from
            multi/text       | abc
            multi/json       | [{"number":1},{"number":2}]
            multi/none       | []
            multi/later      | from another thread
            """, delimiter = '|')
    void piecesAreOneBody(String path, String expected) {
        when().get("/streams/" + path).then().statusCode(200).body(is(expected));
    }

    @Test
    void outputIsWrittenByTheApplication() {
        when().get("/streams/output").then().statusCode(200).body(is("piece 0\npiece 1\npiece 2\n"));
    }

    @Test
    void largeOutputIsComplete() {
        byte[] body = when().get("/streams/output/large").then().statusCode(200).extract().asByteArray();

        assertThat(body).hasSize(1_000_000);
    }

    @Test
    void outputThatFailsBeforeTheFirstByteIsAnotherResponse() {
        when().get("/streams/output/fails").then().statusCode(500).body(is("An illegal state: before the first byte"));
    }

    @Test
    void streamThatFailsBeforeTheFirstItemIsAnotherResponse() {
        when().get("/streams/multi/fails").then().statusCode(500);
    }

    @Test
    void itemsAreLines() {
        when().get("/streams/multi/ndjson").then().statusCode(200).contentType(startsWith("application/x-ndjson"))
                .body(is("{\"number\":1}\n{\"number\":2}\n"));
    }

    @Test
    void streamHasStatusAndHeaders() {
        when().get("/streams/multi/rest").then().statusCode(203).header("X-Multi", "yes").body(is("[{\"number\":1}]"));
        when().get("/streams/multi/rest/later").then().statusCode(200).header("X-Multi", "later")
                .body(is("[{\"number\":2}]"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            sse/multi       | data:one%n%ndata:two%ndata:lines%n%n
            sse/json        | data:{"number":1}%n%ndata:{"number":2}%n%n
            sse/outbound    | :a comment%nid:7%nevent:news%nretry:100%ndata:first%n%ncontent-type:application/json%ndata:{"number":3}%n%n
            sse/sink?count=2 | data:event 0%n%ndata:event 1%n%n
            sse/sink/later  | event:named%ndata:later%n%n
            """, delimiter = '|')
    void eventsAreSent(String path, String expected) {
        String body = given().accept("text/event-stream").when().get("/streams/" + path).then().statusCode(200)
                .contentType(startsWith("text/event-stream")).extract().asString();

        assertThat(body.lines().sorted()).containsExactlyElementsOf(
                expected.replace("%n", "\n").lines().sorted().toList());
    }
}
