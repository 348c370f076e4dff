package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.Front;

/**
 * Which front tells Lambda the tenant.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation-invoke.html">Invoking functions with tenant
 *      isolation</a>
 */
class TenantTest {

    private static final String TENANT = "Lambda-Runtime-Aws-Tenant-Id";

    @Test
    void restApiMapsItsHeaderToTheTenantOfTheInvocation() {
        assertThat(received(Front.REST_API, "X-Amz-Tenant-Id").header(TENANT)).isEqualTo("acme");
    }

    @Test
    void requestWithoutTheHeaderHasNoTenant() {
        assertThat(received(Front.REST_API, "X-Other").header(TENANT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Front.class, names = { "HTTP_API", "HTTP_API_PAYLOAD_V1", "FUNCTION_URL", "LOAD_BALANCER" })
    void otherFrontsLeaveTheHeaderToTheEvent(Front front) {
        Received invocation = received(front, "X-Amz-Tenant-Id");

        assertThat(invocation.header(TENANT)).isEmpty();
        assertThat(invocation.raw().body()).contains("acme");
    }

    private static Received received(Front front, String header) {
        try (TestGateway gateway = TestGateway.start(front)) {
            CompletableFuture<HttpResponse<byte[]>> response = gateway
                    .sendAsync(gateway.request("/").header(header, "acme"));
            Received invocation = gateway.function.next();
            gateway.function.respond(invocation, "{\"statusCode\":200}");
            response.join();
            return invocation;
        }
    }
}
