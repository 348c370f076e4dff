package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.EventDecodingException;

class ForeignEventTest {

    private static final String ADVICE = " Invoke the function with an event as AWS sends it.";
    private static final String OTHER_SERVICES = " Write an EventHandler for events of other services.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"raw_path\":\"/\",\"method\":\"GET\",\"is_base64_encoded\":false} | VPC Lattice | raw_path "
                    + "| Set the event structure version of the target group to V2.",
            "{\"requestContext\":{\"connectionId\":\"a=\",\"eventType\":\"MESSAGE\",\"routeKey\":\"$default\"}} "
                    + "| a WebSocket API | requestContext.connectionId | Write a WebSocketHandler for such events.",
            "{\"type\":\"TOKEN\",\"methodArn\":\"arn\",\"authorizationToken\":\"secret\"} "
                    + "| API Gateway for a Lambda authorizer | authorizationToken "
                    + "| Write an AuthorizerHandler for such events.",
            "{\"type\":\"REQUEST\",\"methodArn\":\"arn\",\"resource\":\"/\",\"path\":\"/\",\"httpMethod\":\"GET\"} "
                    + "| API Gateway for a Lambda authorizer | methodArn | Write an AuthorizerHandler for such events.",
            "{\"version\":\"2.0\",\"type\":\"REQUEST\",\"routeArn\":\"arn\",\"requestContext\":{\"http\":{\"method\":\"GET\"}}} "
                    + "| API Gateway for a Lambda authorizer | routeArn | Write an AuthorizerHandler for such events.",
    })
    void eventsOfOthersAreRefusedByName(String event, String sender, String member, String advice) {
        assertThat(messageFor(event)).isEqualTo("The event comes from " + sender + ": found the member '" + member
                + "'. " + advice);
    }

    @Test
    void unknownShapeIsRefusedWithTheMembersFound() {
        assertThat(messageFor("{\"Records\":[{\"eventSource\":\"aws:sqs\"}]}")).isEqualTo(
                "The event is of no shape that API Gateway sends: found the member 'Records'." + OTHER_SERVICES);
    }

    @Test
    void unknownVersionIsRefusedWithTheMembersFound() {
        assertThat(messageFor("{\"version\":\"3.0\",\"headers\":[]}")).isEqualTo(
                "The event is of no shape that API Gateway sends: found the members 'version', 'headers'." + OTHER_SERVICES);
    }

    @Test
    void emptyObjectIsRefused() {
        assertThat(messageFor("{}")).isEqualTo(
                "The event is of no shape that API Gateway sends: found no members." + OTHER_SERVICES);
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
            "{\"version\":\"2.0\",\"rawPath\":\"/\"} | payload format version 2.0 | requestContext.http.method",
            "{\"version\":\"1.0\",\"path\":\"/\"} | payload format version 1.0 | httpMethod",
            "{\"version\":\"1.0\",\"path\":\"/\",\"httpMethod\":\"\"} | payload format version 1.0 | httpMethod",
            "{\"requestContext\":{\"elb\":{}},\"path\":\"/\"} | an Application Load Balancer | httpMethod",
            "{\"requestContext\":{\"serviceNetworkArn\":\"arn\"},\"path\":\"/\"} | VPC Lattice | method",
    })
    void eventWithoutMethodIsRefused(String event, String shape, String member) {
        assertThat(messageFor(event)).isEqualTo(
                "The event of " + shape + " has no '" + member + "'." + ADVICE);
    }

    private static String messageFor(String event) {
        return catchThrowableOfType(EventDecodingException.class, () -> Events.decode(event)).getMessage();
    }
}
