package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ApiGatewayEventTest {

    @Test
    void collectionsAreCopied() {
        Map<String, String> pathParameters = new HashMap<>(Map.of("id", "7"));
        List<String> cookies = new ArrayList<>(List.of("a=1"));
        Map<String, String> stageVariables = new HashMap<>(Map.of("table", "pets"));
        ApiGatewayEvent event = event(pathParameters, cookies, stageVariables);

        pathParameters.clear();
        cookies.clear();
        stageVariables.clear();

        assertThat(event.pathParameters()).containsEntry("id", "7");
        assertThat(event.cookies()).containsExactly("a=1");
        assertThat(event.stageVariables()).containsEntry("table", "pets");
    }

    @Test
    void collectionsCanNotBeChanged() {
        ApiGatewayEvent event = event(new HashMap<>(), new ArrayList<>(), new HashMap<>());

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> event.pathParameters().put("a", "b"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> event.cookies().add("a=b"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> event.stageVariables().put("a", "b"));
    }

    @Test
    void textualFormHasNeitherHeaderValuesNorBody() {
        ApiGatewayEvent event = event(Map.of("id", "7"), List.of("session=secret"), Map.of("key", "secret"));

        assertThat(event).hasToString(
                "ApiGatewayEvent[HTTP_API POST /pets/7, route 'POST /pets/{id}', 1 headers, Body[6 characters]]");
    }

    private static ApiGatewayEvent event(Map<String, String> pathParameters, List<String> cookies,
            Map<String, String> stageVariables) {
        return ApiGatewayEvent.builder()
                .source(EventSource.HTTP_API)
                .method("POST")
                .path("/pets/7")
                .rawPath("/pets/7")
                .rawQueryString("key=secret")
                .routeKey("POST /pets/{id}")
                .headers(Headers.builder().add("Authorization", "secret").build())
                .query(QueryParameters.builder().add("key", "secret").build())
                .pathParameters(pathParameters)
                .cookies(cookies)
                .stageVariables(stageVariables)
                .body(Body.ofText("secret", null))
                .requestContext(PayloadV2RequestContext.builder()
                        .http(new PayloadV2Http("POST", "/pets/7", null, null, null))
                        .build())
                .build();
    }
}
