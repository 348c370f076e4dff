package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.IamAuthorizer;
import dev.apigateway.emulator.api.Route;
import io.vertx.core.json.JsonObject;

/**
 * Which headers a REST API drops, renames and adds, on the way to the function and back, as AWS did it in recordings.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Important
 *      notes</a>
 */
class RestApiHeadersTest {

    private static final String ROOT = "Root=1-3152b799-8954dae64eda91bc9a23a7e8";

    private final TestGateway gateway = TestGateway.start(Front.REST_API);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void headersThatDoNotReachTheFunction() {
        try (HttpSocket caller = HttpSocket.connected(gateway.emulator)) {
            caller.send("""
                    POST / HTTP/1.1\r
                    Host: localhost\r
                    Accept: application/json\r
                    Age: 1\r
                    Authorization: Unauthorized\r
                    Connection: close\r
                    Content-Encoding: deflate\r
                    Content-Length: 3\r
                    Content-MD5: abc\r
                    Content-Type: text/plain\r
                    Date: today\r
                    Expect: 100-continue\r
                    Max-Forwards: 2\r
                    Pragma: cache\r
                    Proxy-Authenticate: Basic\r
                    Range: bytes=500-999\r
                    Referer: https://example.com/\r
                    Server: https://example.com/\r
                    TE: deflate\r
                    Trailer: Expires\r
                    Upgrade: HTTP/2.0\r
                    User-Agent: test\r
                    Via: p.example.net\r
                    WWW-Authenticate: Basic\r
                    \r
                    abc""");
            TestFunction.Received invocation = gateway.function.next();
            gateway.function.respond(invocation, "{}");

            JsonObject event = invocation.event();
            assertThat(event.getJsonObject("headers").fieldNames()).containsExactly("Host", "Accept", "Age", "Authorization",
                    "Content-Encoding", "Content-Type", "Date", "Pragma", "Range", "Referer", "User-Agent", "Via",
                    "X-Amzn-Trace-Id", "X-Forwarded-For", "X-Forwarded-Port", "X-Forwarded-Proto");
            assertThat(event.getJsonObject("multiValueHeaders").fieldNames())
                    .isEqualTo(event.getJsonObject("headers").fieldNames());
            assertThat(event.getString("body")).isEqualTo("abc");
        }
    }

    @Test
    void otherFrontsTellTheLengthOfTheBody() {
        try (TestGateway httpApi = TestGateway.start(Front.HTTP_API)) {
            JsonObject event = httpApi.eventOf(httpApi.request("/").header("Max-Forwards", "2")
                    .POST(BodyPublishers.ofString("abc")));

            assertThat(event.getJsonObject("headers").getString("content-length")).isEqualTo("3");
            assertThat(event.getJsonObject("headers").getString("max-forwards")).isEqualTo("2");
        }
    }

    @Test
    void signatureOfTheCallerDoesNotReachTheFunction() {
        JsonObject event = gateway
                .eventOf(gateway.request("/").header("Authorization", "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830"));

        assertThat(event.getJsonObject("headers").containsKey("Authorization")).isFalse();
    }

    @Test
    void iamAuthorizationIsNothingForTheFunction() {
        ApiDescription api = ApiDescription.builder(Front.REST_API)
                .routes(Route.of("GET /", "").withAuthorizer("signed")).authorizers(Map.of("signed", IamAuthorizer.someone()))
                .build();
        try (TestGateway signed = TestGateway.start(api)) {
            JsonObject event = signed.eventOf(signed.request("/").header("Authorization", "anything"));

            assertThat(event.getJsonObject("headers").containsKey("Authorization")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Authorization", "Connection", "Content-Length", "Content-MD5", "Date", "Expect", "Host",
            "Max-Forwards", "Proxy-Authenticate", "Server", "Trailer", "Upgrade", "User-Agent", "WWW-Authenticate",
            "x-amzn-RequestId" })
    void headerOfTheResponseThatIsRenamed(String name) {
        HttpResponse<byte[]> response = gateway
                .responseOf("{\"statusCode\":200,\"headers\":{\"" + name + "\":\"of the function\"},\"body\":\"abc\"}");

        assertThat(response.headers().firstValue("x-amzn-Remapped-" + name)).contains("of the function");
        assertThat(response.headers().allValues(name)).doesNotContain("of the function");
        assertThat(response.body()).hasSize(3);
    }

    @Test
    void renamedHeaderKeepsTheSpellingOfTheFunction() {
        try (HttpSocket caller = HttpSocket.caller(gateway.emulator)) {
            gateway.function.respond(gateway.function.next(),
                    "{\"headers\":{\"www-authenticate\":\"Bearer\",\"Transfer-Encoding\":\"chunked\",\"TE\":\"gzip\"}}");

            assertThat(caller.readHead()).contains("x-amzn-Remapped-www-authenticate: Bearer\r\n")
                    .doesNotContainIgnoringCase("transfer-encoding").doesNotContain("TE: ");
        }
    }

    @Test
    void headersOfAStreamedResponseAreRenamed() {
        try (HttpSocket caller = HttpSocket.caller(gateway.emulator);
                HttpSocket function = HttpSocket.stream(gateway.emulator, gateway.function.next().id(),
                        "application/vnd.awslambda.http-integration-response")) {
            function.chunk(
                    "{\"headers\":{\"Date\":\"today\",\"t\":\"solo\",\"n\":null},\"multiValueHeaders\":{\"t\":[\"multi\"]}}"
                            + "\0".repeat(8));

            String head = caller.readHead();
            assertThat(head).contains("x-amzn-Remapped-Date: today\r\n", "X-Amzn-Trace-Id: Root=1-");
            assertThat(head).containsSubsequence("t: multi\r\n", "t: solo\r\n");
            function.endOfChunks();
        }
    }

    @Test
    void responseTellsTheTraceOfTheRequest() {
        HttpResponse<byte[]> response = gateway.responseOf("{}");

        assertThat(trace(response)).matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0");
    }

    @ParameterizedTest
    @CsvSource({
            ROOT + ";Parent=7fa8c0f79203be72;Sampled=1, " + ROOT + ";Parent=7fa8c0f79203be72;Sampled=1",
            ROOT + ";Parent=7fa8c0f79203be72;Sampled=0, " + ROOT + ";Parent=7fa8c0f79203be72;Sampled=0",
            ROOT + ";Parent=7fa8c0f79203be72,           " + ROOT + ";Parent=7fa8c0f79203be72;Sampled=1",
            "root=1-3152b799-8954dae64eda91bc9a23a7e8,  " + ROOT + ";Parent=[0-9a-f]{16};Sampled=0",
            "Self=1-3152b799-8954dae64eda91bc9a23a7e8,  Root=1-[0-9a-f-]{33};Parent=[0-9a-f]{16};Sampled=0",
    })
    void responseTellsTheRootAndTheParentThatTheCallerSent(String sent, String answered) {
        HttpResponse<byte[]> response = gateway.responseOf(gateway.request("/").header("x-amzn-trace-id", sent),
                "{\"headers\":{\"X-Amzn-Trace-Id\":\"of the function\"}}");

        assertThat(response.headers().allValues("x-amzn-trace-id")).hasSize(1);
        assertThat(trace(response)).matches(answered);
    }

    @Test
    void answersOfTheFrontItselfTellNoTrace() {
        ApiDescription api = ApiDescription.builder(Front.REST_API).routes(List.of(Route.of("GET /pets", ""))).build();
        try (TestGateway pets = TestGateway.start(api)) {
            assertThat(pets.send(pets.request("/cats")).headers().firstValue("x-amzn-trace-id")).isEmpty();
            assertThat(pets.responseOf(pets.request("/pets"), "[]").headers().firstValue("x-amzn-trace-id")).isEmpty();
        }
    }

    @Test
    void extendedRequestIdIsUrlSafe() {
        for (int i = 0; i < 50; i++) {
            assertThat(gateway.responseOf("{}").headers().firstValue("x-amz-apigw-id").orElseThrow())
                    .matches("[A-Za-z0-9_-]{15}=");
        }
    }

    private static String trace(HttpResponse<byte[]> response) {
        return response.headers().firstValue("x-amzn-trace-id").orElseThrow();
    }
}
