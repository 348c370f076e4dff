package dev.apigateway.it.pets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** A DynamoDB in a process of its own on loopback, with the application's table, for as long as tests need it. */
// tag::resource[]
public class LocalDynamoDb implements QuarkusTestResourceLifecycleManager {

    private Process server;

    @Override
    public Map<String, String> start() {
        String endpoint = startServer();
        createTable(endpoint);
        return Map.of("quarkus.dynamodb.endpoint-override", endpoint);
    }

    /** Any program that speaks DynamoDB's protocol will do, if it says where it listens. */
    private String startServer() {
        try {
            server = new ProcessBuilder("node", Path.of("dynamodb", "server.js").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String address = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (address == null) {
                throw new IllegalStateException("The local DynamoDB ended before it listened. Its messages are above.");
            }
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException("The local DynamoDB could not be started.", e);
        }
    }

    private static void createTable(String endpoint) {
        try (DynamoDbClient dynamoDb = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .endpointOverride(URI.create(endpoint))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .build()) {
            dynamoDb.createTable(table -> table.tableName("pets").billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(
                            owner -> owner.attributeName("owner").attributeType(ScalarAttributeType.S),
                            name -> name.attributeName("name").attributeType(ScalarAttributeType.S))
                    .keySchema(
                            owner -> owner.attributeName("owner").keyType(KeyType.HASH),
                            name -> name.attributeName("name").keyType(KeyType.RANGE)));
            dynamoDb.waiter().waitUntilTableExists(table -> table.tableName("pets"));
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.destroy();
        }
    }
}
// end::resource[]
