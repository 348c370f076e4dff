package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpServer;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.JwtAuthorizer;
import dev.apigateway.emulator.api.Route;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** JWT authorizers with keys from a file. */
class JwtAuthorizerTest {

    private static final String ISSUER = "https://idp.example.com/";

    @TempDir
    static Path directory;
    private static KeyPair keys;
    private TestGateway gateway;

    @BeforeAll
    static void writeKeys() throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        JsonObject jwk = new JsonObject().put("kty", "RSA").put("kid", "k1").put("alg", "RS256")
                .put("n", base64(key.getModulus())).put("e", base64(key.getPublicExponent()));
        Files.writeString(directory.resolve("jwks.json"),
                new JsonObject().put("keys", new JsonArray(List.of(jwk))).encode());
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void claimsReachTheHandlerAsStrings() {
        gateway = TestGateway.start(api(Front.HTTP_API, List.of()));
        JsonObject claims = claims().put("cognito:groups", new JsonArray(List.of("admins", "vets"))).put("verified", true);

        JsonObject event = gateway.eventOf(gateway.request("/pets").header("Authorization", "Bearer " + token(claims)));

        JsonObject jwt = event.getJsonObject("requestContext").getJsonObject("authorizer").getJsonObject("jwt");
        assertThat(jwt.getJsonObject("claims").getString("sub")).isEqualTo("someone");
        assertThat(jwt.getJsonObject("claims").getString("cognito:groups")).isEqualTo("[admins vets]");
        assertThat(jwt.getJsonObject("claims").getValue("verified")).isEqualTo("true");
        assertThat(jwt.getValue("scopes")).isNull();
    }

    @Test
    void oneScopeOfTheRouteIsEnough() {
        gateway = TestGateway.start(api(Front.HTTP_API, List.of("pets/read", "pets/write")));
        String token = token(claims().put("scope", "openid pets/read"));

        JsonObject event = gateway.eventOf(gateway.request("/pets").header("Authorization", token));

        assertThat(event.getJsonObject("requestContext").getJsonObject("authorizer").getJsonObject("jwt")
                .getJsonArray("scopes")).isEqualTo(new JsonArray(List.of("pets/read")));
    }

    @Test
    void tokenWithoutTheScopeIsForbidden() {
        gateway = TestGateway.start(api(Front.HTTP_API, List.of("pets/write")));

        HttpResponse<byte[]> response = gateway
                .send(gateway.request("/pets").header("Authorization", token(claims().put("scope", "pets/read"))));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(text(response)).isEqualTo("{\"message\":\"Forbidden\"}");
        assertThat(response.headers().firstValue("www-authenticate"))
                .contains("Bearer scope=\"pets/write\" error=\"insufficient_scope\"");
    }

    @Test
    void requestWithoutTokenIsUnauthorized() {
        gateway = TestGateway.start(api(Front.HTTP_API, List.of()));

        HttpResponse<byte[]> response = gateway.send(gateway.request("/pets"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(text(response)).isEqualTo("{\"message\":\"Unauthorized\"}");
        assertThat(response.headers().firstValue("www-authenticate")).contains("Bearer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"exp\":1}                              | the token has expired",
            "{\"exp\":null}                           | the token has expired",
            "{\"nbf\":99999999999}                    | the token is not valid yet",
            "{\"aud\":\"others\"}                     | the token does not have a valid audience",
            "{\"iss\":\"https://else.example.com/\"}  | the token's issuer is 'https://else.example.com/'",
    })
    void wrongClaimsAreTold(String claims, String problem) {
        gateway = TestGateway.start(api(Front.HTTP_API, List.of()));
        String token = token(claims().mergeIn(new JsonObject(claims)));

        HttpResponse<byte[]> response = gateway.send(gateway.request("/pets").header("Authorization", token));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("www-authenticate").orElseThrow())
                .startsWith("Bearer scope=\"\" error=\"invalid_token\" error_description=\"" + problem);
    }

    @Test
    void changedTokenIsUnauthorized() {
        gateway = TestGateway.start(api(Front.HTTP_API, List.of()));
        String[] parts = token(claims()).split("\\.");
        String changed = parts[0] + "." + base64(claims().put("sub", "else").encode()) + "." + parts[2];

        assertThat(gateway.send(gateway.request("/pets").header("Authorization", changed)).statusCode()).isEqualTo(401);
        assertThat(gateway.send(gateway.request("/pets").header("Authorization", "nonsense")).statusCode()).isEqualTo(401);
    }

    @Test
    void keysAreFoundThroughTheIssuer() throws IOException {
        HttpServer idp = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        String issuer = "http://127.0.0.1:" + idp.getAddress().getPort();
        byte[] keySet = Files.readAllBytes(directory.resolve("jwks.json"));
        serve(idp, "/.well-known/openid-configuration", ("{\"jwks_uri\":\"" + issuer + "/keys\"}").getBytes());
        serve(idp, "/keys", keySet);
        idp.start();
        try {
            JwtAuthorizer authorizer = new JwtAuthorizer(issuer, List.of(), "", JwtAuthorizer.AUTHORIZATION_HEADER);
            gateway = TestGateway.start(ApiDescription.builder(Front.HTTP_API).authorizers(Map.of("jwt", authorizer))
                    .routes(Route.of("GET /pets", "").withAuthorizer("jwt")).build());

            JsonObject event = gateway.eventOf(
                    gateway.request("/pets").header("Authorization", "Bearer " + token(claims().put("iss", issuer))));

            assertThat(event.getJsonObject("requestContext").getJsonObject("authorizer").containsKey("jwt")).isTrue();
        } finally {
            idp.stop(0);
        }
    }

    @Test
    void issuerThatCannotBeReachedMakesTokensInvalid() {
        gateway = TestGateway.start(ApiDescription.builder(Front.HTTP_API)
                .authorizers(Map.of("jwt", new JwtAuthorizer(ISSUER, List.of(), directory.resolve("none.json").toString(),
                        JwtAuthorizer.AUTHORIZATION_HEADER)))
                .routes(Route.of("GET /pets", "").withAuthorizer("jwt")).build());

        HttpResponse<byte[]> response = gateway.send(gateway.request("/pets").header("Authorization", token(claims())));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("www-authenticate").orElseThrow()).contains("cannot be read");
    }

    @Test
    void restApiTellsClaimsAsForAUserPool() {
        gateway = TestGateway.start(api(Front.REST_API, List.of()));

        JsonObject event = gateway.eventOf(gateway.request("/pets").header("Authorization", token(claims())));

        assertThat(event.getJsonObject("requestContext").getJsonObject("authorizer").getJsonObject("claims")
                .getString("sub")).isEqualTo("someone");
    }

    @Test
    void claimsOfATestCountOnlyWhenTheyAreTrusted() {
        gateway = TestGateway.start(api(Front.HTTP_API, List.of()).toBuilder().claimsTrusted(true).build());

        JsonObject event = gateway
                .eventOf(gateway.request("/pets").header(ApiDescription.CLAIMS_HEADER, "{\"sub\":\"tester\"}"));

        assertThat(event.getJsonObject("requestContext").getJsonObject("authorizer").getJsonObject("jwt")
                .getJsonObject("claims").getString("sub")).isEqualTo("tester");
        assertThat(event.getJsonObject("headers").containsKey("x-emulator-claims")).isFalse();
        try (TestGateway strict = TestGateway.start(api(Front.HTTP_API, List.of()))) {
            assertThat(strict.send(strict.request("/pets").header(ApiDescription.CLAIMS_HEADER, "{}")).statusCode())
                    .isEqualTo(401);
        }
    }

    private static ApiDescription api(Front front, List<String> scopes) {
        JwtAuthorizer authorizer = new JwtAuthorizer(ISSUER, List.of("pets-web"), directory.resolve("jwks.json").toString(),
                JwtAuthorizer.AUTHORIZATION_HEADER);
        return ApiDescription.builder(front).authorizers(Map.of("jwt", authorizer))
                .routes(Route.of("GET /pets", "").withAuthorizer("jwt").withScopes(scopes)).build();
    }

    private static void serve(HttpServer server, String path, byte[] content) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
    }

    private static JsonObject claims() {
        return new JsonObject().put("iss", ISSUER).put("aud", "pets-web").put("sub", "someone")
                .put("exp", Instant.now().getEpochSecond() + 60);
    }

    private static String token(JsonObject claims) {
        try {
            String signed = base64("{\"alg\":\"RS256\",\"kid\":\"k1\"}") + "." + base64(claims.encode());
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }
}
