package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.ApiGatewayEvent;

class StageInPathTest {

    @Test
    void stageLeavesThePathAndStaysInTheRawPath() {
        ApiGatewayEvent event = Events.decodeFile("http-api-stage-in-path");

        assertThat(event.path()).isEqualTo("/pets/café");
        assertThat(event.rawPath()).isEqualTo("/prod/pets/café");
        assertThat(event.pathParameters()).containsEntry("name", "café");
    }

    @ParameterizedTest
    @CsvSource({
            "prod, /prod/pets, /pets",
            "prod, /prod, /",
            "prod, /prod/, /",
            "prod, /products, /products",
            "prod, /pets/prod, /pets/prod",
            "prod, '', /",
            "prod, /prod/prod, /prod",
            "$default, /$default/pets, /$default/pets",
    })
    void onlyTheFirstSegmentIsTheStage(String stage, String rawPath, String path) {
        ApiGatewayEvent event = Events.decode("{\"version\":\"2.0\",\"rawPath\":\"" + rawPath
                + "\",\"requestContext\":{\"stage\":\"" + stage + "\",\"http\":{\"method\":\"GET\"}}}");

        assertThat(event.path()).isEqualTo(path);
    }
}
