package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.EventDecodingException;

class ForeignEventTest {

    private static final String ADVICE = " Invoke the function with an event of a REST API, an HTTP API or a function URL.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"requestContext\":{\"elb\":{\"targetGroupArn\":\"arn\"}},\"httpMethod\":\"GET\",\"path\":\"/\"} "
                    + "| an Application Load Balancer | requestContext.elb",
            "{\"version\":\"2.0\",\"path\":\"/\",\"method\":\"GET\",\"headers\":{\"a\":[\"1\"]},"
                    + "\"requestContext\":{\"serviceNetworkArn\":\"arn\"}} | VPC Lattice | requestContext.serviceNetworkArn",
            "{\"raw_path\":\"/\",\"method\":\"GET\",\"is_base64_encoded\":false} | VPC Lattice | raw_path",
            "{\"requestContext\":{\"connectionId\":\"a=\",\"eventType\":\"MESSAGE\",\"routeKey\":\"$default\"}} "
                    + "| a WebSocket API | requestContext.connectionId",
            "{\"type\":\"REQUEST\",\"methodArn\":\"arn\",\"resource\":\"/\",\"path\":\"/\",\"httpMethod\":\"GET\"} "
                    + "| API Gateway for a Lambda authorizer | methodArn",
            "{\"version\":\"2.0\",\"type\":\"REQUEST\",\"routeArn\":\"arn\",\"requestContext\":{\"http\":{\"method\":\"GET\"}}} "
                    + "| API Gateway for a Lambda authorizer | routeArn",
    })
    void eventsOfOthersAreRefusedByName(String event, String sender, String member) {
        assertThat(messageFor(event)).isEqualTo("The event comes from " + sender + ": found the member '" + member
                + "'. This version does not read such events." + ADVICE);
    }

    @Test
    void unknownShapeIsRefusedWithTheMembersFound() {
        assertThat(messageFor("{\"Records\":[{\"eventSource\":\"aws:sqs\"}]}")).isEqualTo(
                "The event is of no shape that API Gateway sends: found the member 'Records'." + ADVICE);
    }

    @Test
    void unknownVersionIsRefusedWithTheMembersFound() {
        assertThat(messageFor("{\"version\":\"3.0\",\"headers\":[]}")).isEqualTo(
                "The event is of no shape that API Gateway sends: found the members 'version', 'headers'." + ADVICE);
    }

    @Test
    void emptyObjectIsRefused() {
        assertThat(messageFor("{}")).isEqualTo(
                "The event is of no shape that API Gateway sends: found no members." + ADVICE);
    }

    @Test
    void atMostTenMembersAreNamed() {
        StringBuilder event = new StringBuilder("{\"m0\":0");
        for (int i = 1; i < 1000; i++) {
            event.append(",\"m").append(i).append("\":0");
        }

        assertThat(messageFor(event.append('}').toString())).contains("'m9'.").doesNotContain("'m10'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"version\":\"2.0\",\"rawPath\":\"/\"} | 2.0 | requestContext.http.method",
            "{\"version\":\"2.0\",\"requestContext\":{\"http\":{\"method\":\"GET\"}}} | 2.0 | rawPath",
            "{\"version\":\"1.0\",\"path\":\"/\"} | 1.0 | httpMethod",
            "{\"version\":\"1.0\",\"httpMethod\":\"GET\"} | 1.0 | path",
    })
    void eventWithoutMethodOrPathIsRefused(String event, String version, String member) {
        assertThat(messageFor(event)).isEqualTo(
                "The event of payload format version " + version + " has no '" + member + "'." + ADVICE);
    }

    private static String messageFor(String event) {
        return catchThrowableOfType(EventDecodingException.class, () -> Events.decode(event)).getMessage();
    }
}
