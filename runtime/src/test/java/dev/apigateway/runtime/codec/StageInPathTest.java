package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

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

    @Test
    void stageLeavesThePathOfPayloadV1Too() {
        ApiGatewayEvent event = Events.decodeFile("http-api-payload-v1-encoded-path");

        assertThat(event.path()).isEqualTo("/pets/Old Rex/food/café%41");
        assertThat(event.rawPath()).isEqualTo("/prod/pets/Old%20Rex/food/caf%C3%A9%2541");
        assertThat(event.pathParameters()).isEqualTo(Map.of("name", "Old Rex", "food", "café%41"));
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

    @ParameterizedTest
    @CsvSource({
            "/example/{proxy+}, proxy=v1, /prod/example/v1, /example/v1",
            "/example/{proxy+}, proxy=v1, /prod/example/v1/, /example/v1/",
            "/example/{proxy+}, proxy=v1/, /prod/example/v1/, /example/v1/",
            "/example/{proxy+}, proxy=a%2Fb, /prod/example/a%2Fb, /example/a/b",
            "/example/{proxy+}, proxy=a/b, /base/path/prod/example/a/b, /base/path/example/a/b",
            "/{a}/x/{b}, a=1;b=2, /prod/1/x/2, /1/x/2",
            "/{a}/x/{b}, a=prod;b=prod, /prod/prod/x/prod, /prod/x/prod",
            "/pets, , /prod/pets, /pets",
            "/, , /prod, /",
            "/, , /prod/, /",
            "/, , /base/prod, /base",
            "/{proxy+}, proxy=prod, /prod/prod, /prod",
            "/prod, , /prod/prod, /prod",
    })
    void stageBeforeTheResourceLeavesThePathOfARestApi(String resource, String parameters, String received, String path) {
        assertThat(restApi(resource, parameters, received, received)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
            "/{proxy+}, proxy=prod/v1, /prod/v1",
            "/prod/{id}, id=7, /prod/7",
            "/prod, , /prod",
            "/prod, , /prod/",
            "/{proxy+}, proxy=prod/prod, /prod/prod",
            "/pets, , /base/pets",
            "/pets, , /products/pets",
            "/pets, , /preprod/pets",
            "/pets, , /prod/x/pets",
            "/, , /",
            "/, , /prod/x",
            "/pets/{id}, , /prod/pets/7",
            "/pets/{id}, id=8, /prod/pets/7",
            "/pets/{id, id=7, /prod/pets/7",
            "pets, , /prod/pets",
            ", , /prod/pets",
            "'', , /prod/pets",
    })
    void whatTheResourceHasIsNeverTakenForTheStage(String resource, String parameters, String received) {
        assertThat(restApi(resource, parameters, received, received)).isEqualTo(received);
    }

    @Test
    void pathAtTheOwnDomainNameOfARestApiStaysAsItIs() {
        assertThat(restApi("/pets", null, "/prod/pets", "/prod/prod/pets")).isEqualTo("/prod/pets");
    }

    private static String restApi(String resource, String parameters, String path, String contextPath) {
        StringBuilder pathParameters = new StringBuilder();
        for (String parameter : parameters == null ? new String[0] : parameters.split(";")) {
            pathParameters.append(pathParameters.isEmpty() ? "" : ",")
                    .append('"').append(parameter.replace("=", "\":\"")).append('"');
        }
        return Events.decode("{\"httpMethod\":\"GET\",\"path\":\"" + path + "\",\"resource\":"
                + (resource == null ? "null" : '"' + resource + '"') + ",\"pathParameters\":{" + pathParameters
                + "},\"requestContext\":{\"stage\":\"prod\",\"path\":\"" + contextPath + "\"}}").path();
    }
}
