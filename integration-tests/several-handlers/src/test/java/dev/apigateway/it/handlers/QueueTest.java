package dev.apigateway.it.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.apigateway.test.GatewayClient;
import dev.apigateway.test.InjectGateway;
import dev.apigateway.test.InvocationResult;
import io.quarkus.test.junit.QuarkusTest;

// tag::test[]
@QuarkusTest
class QueueTest {

    @InjectGateway
    GatewayClient gateway;

    @Test
    void messageThatIsEmptyIsSentAgain() {
        InvocationResult result = gateway.handler("queue").send("""
                {"Records": [{"messageId": "1", "body": "an order"}, {"messageId": "2", "body": ""}]}
                """);

        assertThat(result.response()).hasValue("{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}");
    }
}
// end::test[]
