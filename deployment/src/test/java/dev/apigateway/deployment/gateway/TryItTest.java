package dev.apigateway.deployment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.Route;

class TryItTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            $default | curl -i http://localhost:8080/
            GET /pets/{id}/toys/{toy+} | curl -i http://localhost:8080/pets/1/toys/1
            ANY /pets | curl -i http://localhost:8080/pets
            POST /pets | curl -i -X POST -H 'Content-Type: application/json' -d '{}' http://localhost:8080/pets
            DELETE /pets/{id} | curl -i -X DELETE http://localhost:8080/pets/1
            """)
    void firstRouteIsCalled(String routeKey, String command) {
        ApiDescription api = ApiDescription.builder(Front.HTTP_API).routes(Route.of(routeKey, "")).build();

        assertThat(TryIt.command("http://localhost:8080", api)).isEqualTo(command);
    }
}
