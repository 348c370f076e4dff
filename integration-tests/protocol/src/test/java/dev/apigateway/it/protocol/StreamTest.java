package dev.apigateway.it.protocol;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StreamTest {

    // tag::test[]
    @Test
    void linesArriveWithTheirHeadersAndCookies() {
        when().get("/lines").then().statusCode(200).contentType("text/plain; charset=utf-8").cookie("seen", "1")
                .body(equalTo("line 1\nline 2\nline 3\n"));
    }
    // end::test[]

    @Test
    void serverSentEventsArriveInTheirFormat() {
        when().get("/events").then().statusCode(200).contentType("text/event-stream")
                .body(equalTo("data: hello\n\nevent: price\nid: 7\ndata: bid 1\ndata: ask 2\n\n"));
    }

    @Test
    void statusOfAnExceptionBeforeTheFirstByteIsAnswered() {
        when().get("/nowhere").then().statusCode(404).contentType("application/problem+json")
                .body("detail", equalTo("There is nothing at /nowhere."));
    }

    @Test
    void failureBeforeTheFirstByteIsAnsweredByTheGateway() {
        when().get("/broken").then().statusCode(500).body(equalTo("{\"message\":\"Internal Server Error\"}"))
                .body(not(containsString("first byte")));
    }

    @Test
    void workFollowsEachResponseBeforeTheNextInvocation() {
        int before = flushes();

        int after = flushes();

        assertThat(after).isEqualTo(before + 1);
    }

    private static int flushes() {
        String text = when().get("/flushes").then().statusCode(200).extract().asString();
        return Integer.parseInt(text.substring("flushed ".length()));
    }
}
