package dev.apigateway.emulator.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTest {

    private static final RouteTable HTTP_API = table(Front.HTTP_API, "GET /pets/dog/1", "GET /pets/dog/{id}",
            "GET /pets/{proxy+}", "ANY /{proxy+}", "ANY /pets", "GET /pets", "$default");

    @ParameterizedTest
    @CsvSource({
            "GET,  /pets/dog/1,   GET /pets/dog/1",
            "GET,  /pets/dog/2,   GET /pets/dog/{id}",
            "GET,  /pets/cat/1,   GET /pets/{proxy+}",
            "POST, /pets/dog/1,   ANY /{proxy+}",
            "POST, /test/5,       ANY /{proxy+}",
            "GET,  /pets,         GET /pets",
            "PUT,  /pets,         ANY /pets",
            "GET,  /,             $default",
            "GET,  /p%65ts,       GET /pets",
    })
    void mostSpecificRouteTakesTheRequest(String method, String path, String key) {
        RouteMatch match = HTTP_API.match(method, path);

        assertThat(match).isNotNull();
        assertThat(match.route().key()).isEqualTo(key);
    }

    @Test
    void pathParametersStayPercentEncoded() {
        RouteMatch match = table(Front.HTTP_API, "GET /pets/{id}/{rest+}").match("GET", "/pets/a%20b/c/d");

        assertThat(match.resource()).isEqualTo("/pets/{id}/{rest+}");
        assertThat(match.pathParameters()).isEqualTo(Map.of("id", "a%20b", "rest", "c/d"));
    }

    @Test
    void greedyVariableWantsAtLeastOneSegment() {
        assertThat(table(Front.HTTP_API, "GET /pets/{proxy+}").match("GET", "/pets")).isNull();
    }

    @Test
    void slashAtTheEndIsAnotherPathOfAnHttpApiOnly() {
        assertThat(table(Front.HTTP_API, "GET /pets").match("GET", "/pets/")).isNull();
        assertThat(table(Front.REST_API, "GET /pets").match("GET", "/pets/")).isNotNull();
    }

    @Test
    void slashesAtTheBeginningAreOverlookedByARestApiOnly() {
        assertThat(table(Front.HTTP_API, "GET /pets").match("GET", "//pets")).isNull();
        assertThat(table(Front.REST_API, "GET /pets").match("GET", "//pets")).isNotNull();
        assertThat(table(Front.REST_API, "GET /pets/{id}").match("GET", "/pets//1")).isNull();
    }

    @Test
    void methodThatTheFrontDoesNotTakeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> table(Front.REST_API, "PROPFIND /pets"))
                .withMessage("The route 'PROPFIND /pets' gets no requests: rest-api does not take the method PROPFIND. "
                        + "Write another one, or remove the route.");
        assertThat(table(Front.LOAD_BALANCER, "PROPFIND /pets").match("PROPFIND", "/pets")).isNotNull();
    }

    @Test
    void lessSpecificPathTakesTheMethodsThatAMoreSpecificOneDoesNotHave() {
        RouteTable table = table(Front.REST_API, "GET /pets/{id}", "ANY /{proxy+}");

        assertThat(table.match("DELETE", "/pets/1").resource()).isEqualTo("/{proxy+}");
        assertThat(table(Front.REST_API, "GET /pets/{id}").match("DELETE", "/pets/1")).isNull();
    }

    @Test
    void defaultRouteOfARestApiIsRootAndProxy() {
        RouteTable table = table(Front.REST_API, "$default");

        assertThat(table.match("GET", "/").resource()).isEqualTo("/");
        assertThat(table.match("GET", "/a/b").resource()).isEqualTo("/{proxy+}");
        assertThat(table.match("GET", "/a/b").pathParameters()).isEqualTo(Map.of("proxy", "a/b"));
    }

    @Test
    void functionUrlHasTheDefaultRouteOnly() {
        RouteTable table = RouteTable.of(Front.FUNCTION_URL,
                List.of(Route.of("GET /pets", "pets"), Route.of("$default", "all")));

        assertThat(table.match("GET", "/pets").route().handler()).isEqualTo("all");
        assertThat(table(Front.FUNCTION_URL, "GET /pets").match("PUT", "/cats").route()).isEqualTo(Route.of("$default", ""));
    }

    @Test
    void webSocketApiHasNoRoutesForHttp() {
        assertThat(table(Front.WEBSOCKET_API, "$connect", "sendmessage").match("GET", "/")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "/pets                | '/pets' is not a route key. Write a method in capital letters and a path",
            "get /pets            | 'get /pets' is not a route key.",
            "GET /{a+}/b          | the greedy path variable '{a+}' is not the last segment. Move it to the end.",
            "GET /{a}/{a}         | has two path variables named 'a'. Rename one.",
            "GET /pet-{id}        | A variable is a whole segment, for instance {id} or {proxy+}.",
    })
    void wrongKeySaysWhatToWrite(String key, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> table(Front.HTTP_API, key)).withMessageContaining(message);
    }

    @Test
    void twoRoutesForTheSameRequestsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> table(Front.HTTP_API, "GET /pets/{id}", "GET /pets/{name}"))
                .withMessage("The routes 'GET /pets/{id}' and 'GET /pets/{name}' take the same requests. "
                        + "Remove one, or give it another method or path.");
    }

    private static RouteTable table(Front front, String... keys) {
        List<Route> routes = Arrays.stream(keys).map(key -> Route.of(key, "")).toList();
        return RouteTable.of(front, routes);
    }
}
