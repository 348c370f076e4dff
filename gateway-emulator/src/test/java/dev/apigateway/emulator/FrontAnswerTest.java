package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.Route;

/** What each front answers by itself. */
class FrontAnswerTest {

    private static final String BAD_GATEWAY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
            + "<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "HTTP_API            | 404 | {\"message\":\"Not Found\"}",
            "HTTP_API_PAYLOAD_V1 | 404 | {\"message\":\"Not Found\"}",
            "REST_API            | 403 | {\"message\":\"Missing Authentication Token\"}",
    })
    void requestWithoutRoute(Front front, int status, String body) {
        ApiDescription api = ApiDescription.builder(front).routes(Route.of("GET /pets", "")).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            HttpResponse<byte[]> response = gateway.send(gateway.request("/cats"));

            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(text(response)).isEqualTo(body);
            assertThat(response.headers().firstValue("content-type")).contains("application/json");
            assertThat(response.headers().firstValue("date")).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "HTTP_API            | 500 | {\"message\":\"Internal Server Error\"}",
            "HTTP_API_PAYLOAD_V1 | 500 | {\"message\":\"Internal Server Error\"}",
            "REST_API            | 502 | {\"message\": \"Internal server error\"}",
            "FUNCTION_URL        | 502 | Internal Server Error",
    })
    void failedFunctionAndMalformedResponse(Front front, int status, String body) {
        try (TestGateway gateway = TestGateway.start(front)) {
            CompletableFuture<HttpResponse<byte[]>> failed = gateway.sendAsync(gateway.request("/"));
            gateway.function.fail(gateway.function.next(), "{\"errorType\":\"Error\",\"errorMessage\":\"secret\"}");
            HttpResponse<byte[]> malformed = gateway.responseOf("{\"statusCode\":true}");

            assertThat(failed.join().statusCode()).isEqualTo(status);
            assertThat(text(failed.join())).isEqualTo(body);
            assertThat(malformed.statusCode()).isEqualTo(status);
            assertThat(text(malformed)).isEqualTo(body);
        }
    }

    @Test
    void loadBalancerAnswersFailuresWithAPage() {
        try (TestGateway gateway = TestGateway.start(Front.LOAD_BALANCER)) {
            HttpResponse<byte[]> response = gateway.responseOf("{\"statusCode\":200,\"body\":null}");

            assertThat(response.statusCode()).isEqualTo(502);
            assertThat(text(response)).isEqualTo(BAD_GATEWAY);
            assertThat(response.headers().firstValue("server")).contains("awselb/2.0");
        }
    }

    @ParameterizedTest
    @CsvSource({ "HTTP_API, 503", "REST_API, 504", "LOAD_BALANCER, 502", "FUNCTION_URL, 502" })
    void frontThatHasWaitedLongEnough(Front front, int status) {
        ApiDescription api = ApiDescription.builder(front).integrationTimeout(Duration.ofMillis(50)).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
            TestFunction.Received late = gateway.function.next();

            assertThat(response.join().statusCode()).isEqualTo(status);
            assertThat(gateway.function.respond(late, "{\"statusCode\":200}").statusCode()).isEqualTo(202);
        }
    }

    @ParameterizedTest
    @CsvSource({ "HTTP_API, 10485761, 413", "REST_API, 10485761, 413", "FUNCTION_URL, 6291457, 413",
            "LOAD_BALANCER, 1048577, 413", "REST_API, 7000000, 413" })
    void requestThatIsTooLong(Front front, int bytes, int status) {
        try (TestGateway gateway = TestGateway.start(front)) {
            HttpResponse<byte[]> response = gateway
                    .send(gateway.request("/").POST(BodyPublishers.ofByteArray(new byte[bytes])));

            assertThat(response.statusCode()).isEqualTo(status);
        }
    }

    @Test
    void loadBalancerRefusesResponsesOverOneMegabyte() {
        try (TestGateway gateway = TestGateway.start(Front.LOAD_BALANCER)) {
            String body = "a".repeat(1024 * 1024);

            assertThat(gateway.responseOf("{\"statusCode\":200,\"body\":\"" + body + "\"}").statusCode()).isEqualTo(502);
        }
    }

    @Test
    void loadBalancerReadsTheHeadersThatBelongToItsSetting() {
        String response = "{\"statusCode\":200,\"headers\":{\"x-a\":\"single\"},\"multiValueHeaders\":{\"x-a\":[\"1\",\"2\"]}}";
        ApiDescription multi = ApiDescription.builder(Front.LOAD_BALANCER).multiValueHeaders(true).build();
        try (TestGateway single = TestGateway.start(Front.LOAD_BALANCER); TestGateway multiple = TestGateway.start(multi)) {
            assertThat(single.responseOf(response).headers().allValues("x-a")).containsExactly("single");
            assertThat(multiple.responseOf(response).headers().allValues("x-a")).containsExactly("1", "2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"a\":1}", "{\"a\":true}", "{\"a\":null}", "{\"Content-Length\":3}" })
    void loadBalancerRefusesHeadersThatAreNotStrings(String headers) {
        ApiDescription multi = ApiDescription.builder(Front.LOAD_BALANCER).multiValueHeaders(true).build();
        try (TestGateway single = TestGateway.start(Front.LOAD_BALANCER); TestGateway multiple = TestGateway.start(multi)) {
            String arrays = headers.replace(":", ":[").replace("}", "]}");

            assertThat(single.responseOf("{\"statusCode\":200,\"headers\":" + headers + "}").statusCode()).isEqualTo(502);
            assertThat(multiple.responseOf("{\"statusCode\":200,\"multiValueHeaders\":" + arrays + "}").statusCode())
                    .isEqualTo(502);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "HTTP_API            | TRACE    | 404 | {\"message\":\"Not Found\"}",
            "HTTP_API_PAYLOAD_V1 | PURGE    | 404 | {\"message\":\"Not Found\"}",
            "REST_API            | PROPFIND | 403 | {\"message\":\"Missing Authentication Token\"}",
            "REST_API            | get      | 403 | {\"message\":\"Missing Authentication Token\"}",
            "LOAD_BALANCER       | TRACE    | 405 | 405 Method Not Allowed",
    })
    void methodThatTheFrontDoesNotTake(Front front, String method, int status, String body) {
        ApiDescription api = ApiDescription.builder(front).routes(Route.of("ANY /", ""), Route.of("$default", "")).build();
        try (TestGateway gateway = TestGateway.start(front == Front.REST_API ? ApiDescription.of(front) : api)) {
            HttpResponse<byte[]> response = gateway.send(gateway.request("/").method(method, BodyPublishers.noBody()));

            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(text(response)).contains(body);
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "HTTP_API", "HTTP_API_PAYLOAD_V1", "REST_API", "FUNCTION_URL", "LOAD_BALANCER" })
    void methodsThatEveryFrontTakes(Front front) {
        try (TestGateway gateway = TestGateway.start(front)) {
            for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                assertThat(gateway.responseOf(gateway.request("/").method(method, BodyPublishers.noBody()),
                        "{\"statusCode\":200}").statusCode()).as(method).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "image/png                         | true",
            "image/png; q=0.9                  | true",
            "IMAGE/PNG                         | true",
            "image/png,image/*,*/*;q=0.8       | true",
            "image/webp,image/png,*/*;q=0.8    | false",
            "image/jpg                         | false",
            "image/*                           | false",
            "*/*                               | false",
            "*/test                            | false",
            "random/test                       | false",
            "application/whatever              | true",
            "application/*                     | true",
            "application                       | false",
            "                                  | false",
    })
    void restApiDecodesBase64IfTheFirstMediaTypeOfAcceptIsBinary(String accept, boolean decoded) {
        ApiDescription api = ApiDescription.builder(Front.REST_API)
                .binaryMediaTypes(List.of("image/png", "*/test", "application/*")).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            HttpRequest.Builder request = gateway.request("/");
            if (accept != null) {
                request.header("Accept", accept);
            }

            assertThat(text(gateway.responseOf(request, "{\"body\":\"YWJj\",\"isBase64Encoded\":true}")))
                    .isEqualTo(decoded ? "abc" : "YWJj");
        }
    }
}
