package dev.apigateway.deployment.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwsClientsTest {

    @ParameterizedTest
    @ValueSource(strings = { "software.amazon.awssdk.services.s3.S3Client",
            "software.amazon.awssdk.services.s3.S3AsyncClient",
            "software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient" })
    void clientOfAServiceIsKnownByItsName(String type) {
        assertThat(AwsClients.isClient(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "software.amazon.awssdk.services.s3.S3ClientBuilder",
            "software.amazon.awssdk.services.s3.presigner.S3Presigner",
            "software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient",
            "software.amazon.awssdk.http.SdkHttpClient",
            "org.acme.services.s3.S3Client" })
    void otherTypesAreNoClients(String type) {
        assertThat(AwsClients.isClient(type)).isFalse();
    }
}
