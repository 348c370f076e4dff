package dev.apigateway.emulator.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.emulator.api.LambdaAuthorizer.Type;
import dev.apigateway.emulator.start.EmulatorException;

class ApiDescriptionFileTest {

    @TempDir
    private Path directory;

    @Test
    void everythingThatAnApiHasCanBeWritten() throws IOException {
        ApiDescription api = read("""
                {
                  "front": "http-api",
                  "stage": "dev",
                  "stageVariables": {"table": "pets"},
                  "binaryMediaTypes": ["image/*"],
                  "timeoutInMillis": 5000,
                  "multiValueHeaders": true,
                  "claimsTrusted": true,
                  "throttle": {"rateLimit": 0.5, "burstLimit": 2},
                  "routeSelectionExpression": "$request.body.do",
                  "routes": [
                    "GET /pets",
                    {"route": "POST /pets", "handler": "writer", "authorizer": "jwt", "scopes": ["w"], "apiKeyRequired": true}
                  ],
                  "cors": {"allowOrigins": ["https://a.example.com"], "allowMethods": ["GET"], "maxAge": 60},
                  "authorizers": {
                    "jwt": {"type": "jwt", "issuer": "https://idp.example.com", "audience": ["web"], "jwks": "keys.json"},
                    "mine": {"type": "request-2.0", "handler": "auth", "simpleResponses": true, "resultTtlInSeconds": 60},
                    "iam": {"type": "iam", "accountId": "111122223333"}
                  },
                  "apiKeys": {"k1": "secret"}
                }
                """);

        assertThat(api.front()).isEqualTo(Front.HTTP_API);
        assertThat(api.stage()).isEqualTo("dev");
        assertThat(api.stageVariables()).isEqualTo(Map.of("table", "pets"));
        assertThat(api.binaryMediaTypes()).containsExactly("image/*");
        assertThat(api.integrationTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(api.multiValueHeaders()).isTrue();
        assertThat(api.claimsTrusted()).isTrue();
        assertThat(api.throttle()).isEqualTo(new Throttle(0.5, 2));
        assertThat(api.routeSelection()).isEqualTo(new RouteSelection("$request.body.do"));
        assertThat(api.routes()).containsExactly(Route.of("GET /pets", ""),
                new Route("POST /pets", "writer", "jwt", List.of("w"), true));
        assertThat(api.cors()).isEqualTo(
                new Cors(List.of("https://a.example.com"), List.of("GET"), List.of(), List.of(), 60, false));
        assertThat(api.authorizers()).containsEntry("jwt", new JwtAuthorizer("https://idp.example.com", List.of("web"),
                directory.resolve("keys.json").toString(), "$request.header.Authorization"));
        assertThat(api.authorizers()).containsEntry("mine", new LambdaAuthorizer(Type.REQUEST_V2, "auth", true,
                List.of("$request.header.Authorization"), "", Duration.ofSeconds(60)));
        assertThat(((IamAuthorizer) api.authorizers().get("iam")).accountId()).isEqualTo("111122223333");
        assertThat(api.apiKeys()).containsExactly(new ApiKey("k1", "secret"));
    }

    @Test
    void emptyObjectIsAnHttpApiThatTakesEverything() throws IOException {
        assertThat(read("{}")).isEqualTo(ApiDescription.of(Front.HTTP_API));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "[]                                            | The content is an array. Write an object.",
            "{                                             | It is not JSON:",
            "{\"front\": \"soap\"}                         | There is no front 'soap'. Use one of http-api, http-api-1.0,",
            "{\"rutes\": []}                               | 'rutes' is not known. Use one of apiKeys, authorizers,",
            "{\"routes\": [{\"path\": \"/\"}]}             | 'routes[0].path' is not known. Use one of apiKeyRequired, authorizer,",
            "{\"routes\": [\"GET /\", {}]}                 | 'routes[1].route' is absent. Write a string.",
            "{\"routes\": [\"/pets\"]}                     | '/pets' is not a route key. Write a method in capital letters",
            "{\"routes\": [{\"route\": \"GET /\", \"authorizer\": \"x\"}]} | names the authorizer 'x', which is not described.",
            "{\"timeoutInMillis\": \"5s\"}                 | 'timeoutInMillis' is a string. Write a whole number.",
            "{\"authorizers\": {\"a\": {\"type\": \"b\"}}} | 'authorizers.a.type' is 'b'. Use one of jwt, token, request,",
            "{\"authorizers\": {\"a\": {\"type\": \"request\", \"handler\": \"h\", \"identitySources\": [\"X\"]}}} | The authorizer 'a' cannot find identities. 'X' is no identity source. Use for instance $request.header.Authorization",
            "{\"stage\": \"a/b\"}                          | 'a/b' is no stage. Use letters, digits,",
            "{\"authorizers\": {\"a\": {\"type\": \"token\", \"handler\": \"h\"}}} | 'a' gets the token only, which an HTTP API does not know.",
            "{\"throttle\": {\"rateLimit\": 5}}             | 'throttle.burstLimit' is absent. Write a number.",
            "{\"throttle\": {\"rateLimit\": 0, \"burstLimit\": 1}} | a rate limit of 0.0 and a burst limit of 1. Use more than 0",
            "{\"cors\": \"yes\"}                           | 'cors' is a string. Write an object.",
    })
    void mistakesSayWhereAndWhatToWrite(String content, String message) {
        assertThatExceptionOfType(EmulatorException.class).isThrownBy(() -> read(content))
                .withMessageStartingWith("The description of the API in " + directory.resolve("api.json") + " cannot be used. ")
                .withMessageContaining(message);
    }

    @Test
    void requestAuthorizerThatKeepsNothingHasNoIdentitySourceUnlessItNamesOne() throws IOException {
        ApiDescription api = read("{\"authorizers\": {\"a\": {\"type\": \"request-2.0\", \"handler\": \"h\"},"
                + "\"b\": {\"type\": \"request-2.0\", \"handler\": \"h\", \"resultTtlInSeconds\": 60}}}");

        assertThat(api.authorizers()).containsEntry("a",
                new LambdaAuthorizer(Type.REQUEST_V2, "h", false, List.of(), "", Duration.ZERO));
        assertThat(api.authorizers()).containsEntry("b", new LambdaAuthorizer(Type.REQUEST_V2, "h", false,
                List.of("$request.header.Authorization"), "", Duration.ofMinutes(1)));
    }

    @Test
    void missingFileIsNamed() {
        assertThatExceptionOfType(EmulatorException.class)
                .isThrownBy(() -> ApiDescriptionFile.read(directory.resolve("no.json")))
                .withMessageContaining("cannot be read from " + directory.resolve("no.json"));
    }

    private ApiDescription read(String content) throws IOException {
        Path file = directory.resolve("api.json");
        Files.writeString(file, content);
        return ApiDescriptionFile.read(file);
    }
}
