package dev.apigateway.deployment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.apigateway.deployment.RouteBuildItem;
import dev.apigateway.deployment.gateway.ApiConfig.CodeRouteMode;
import dev.apigateway.emulator.api.Route;

class CodeRoutesTest {

    private static RouteBuildItem route(String method, String path, String handler) {
        return new RouteBuildItem(method, path, List.of(), List.of(), "Some#method()", handler);
    }

    private static List<String> routes(CodeRouteMode mode, RouteBuildItem... known) {
        return new CodeRoutes(List.of(known), "resources").routes(mode).stream()
                .map(route -> route.key() + " -> " + route.handler()).toList();
    }

    @Test
    void oneRouteLeadsToEverythingOfTheHandlerThatIsPreferred() {
        assertThat(routes(CodeRouteMode.CATCH_ALL, route("GET", "/pets", "resources"), route("GET", "/pets/{id}", "resources")))
                .containsExactly("$default -> resources");
    }

    @Test
    void anotherHandlerHasWhatIsBelowItsPaths() {
        assertThat(routes(CodeRouteMode.CATCH_ALL, route("GET", "/pets", "resources"), route("GET", "/orders/{id}", "orders"),
                route("POST", "/orders", "orders")))
                .containsExactly("ANY /orders -> orders", "ANY /orders/{proxy+} -> orders", "$default -> resources");
    }

    @Test
    void handlersThatShareAPathHaveARouteForEachMethod() {
        assertThat(routes(CodeRouteMode.CATCH_ALL, route("GET", "/pets/{id}", "resources"), route("POST", "/pets", "adding")))
                .containsExactly("POST /pets -> adding", "$default -> resources");
    }

    @Test
    void handlerAtTheRootHasWhatIsBelowIt() {
        assertThat(new CodeRoutes(List.of(route("GET", "/{path+}", "all")), "").routes(CodeRouteMode.CATCH_ALL))
                .extracting(Route::key).containsExactly("ANY /", "ANY /{proxy+}");
    }

    @Test
    void eachMethodHasARouteWhereThatIsAskedFor() {
        assertThat(routes(CodeRouteMode.EACH, route("GET", "/pets/{id}", "resources"),
                route("DELETE", "/pets/{name}", "resources"),
                route("GET", "/pets/{name}", "resources")))
                .containsExactly("GET /pets/{id} -> resources", "DELETE /pets/{name} -> resources");
    }
}
