package dev.apigateway.rest.deployment.functions;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.LogRecord;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class LargeResponseTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Large.class))
            .setLogRecordPredicate(logged -> logged.getThrown() != null)
            .assertLogRecords(records -> assertThat(records).extracting(LogRecord::getThrown)
                    .anySatisfy(thrown -> assertThat(thrown)
                            .hasStackTraceContaining("The content of the response to GET /large "
                                    + "(dev.apigateway.rest.deployment.functions.LargeResponseTest$Large#large) has ")
                            .hasStackTraceContaining("Lambda accepts at most 6,291,556 bytes for a whole buffered response. "
                                    + "Store it in S3, or set quarkus.apigateway.rest.responses to 'streamed' where the front "
                                    + "takes streams.")));

    @Test
    void responseLargerThanLambdaTakesIsAnErrorThatNamesTheLimitAndTheMethod() {
        when().get("/large").then().statusCode(500);
    }

    @Path("large")
    public static class Large {

        @GET
        public StreamingOutput large() {
            return out -> {
                byte[] piece = new byte[1_000_000];
                for (int i = 0; i < 7; i++) {
                    out.write(piece);
                }
            };
        }
    }
}
