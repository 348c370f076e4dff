package dev.apigateway.benchmarks.extensions;

import jakarta.enterprise.context.ApplicationScoped;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Makes a client and sends nothing. */
@ApplicationScoped
class UseDynamoDb implements Use {

    private final DynamoDbClient client;

    UseDynamoDb(DynamoDbClient client) {
        this.client = client;
    }

    @Override
    public void once() {
        client.serviceName();
    }
}
