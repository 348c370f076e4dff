package dev.apigateway.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.SocketAddress;

class RequestGuardTest {

    private static final SocketAddress LOOPBACK = SocketAddress.inetSocketAddress(50_000, "127.0.0.1");

    @Test
    void browserOnThisMachineIsTaken() {
        assertThat(RequestGuard.refusal(LOOPBACK, HttpMethod.GET, "localhost:8080", null, null)).isNull();
        assertThat(RequestGuard.refusal(LOOPBACK, HttpMethod.POST, "127.0.0.1:8080", "http://127.0.0.1:8080",
                "application/json; charset=utf-8")).isNull();
        assertThat(RequestGuard.refusal(SocketAddress.inetSocketAddress(50_000, "0:0:0:0:0:0:0:1"), HttpMethod.GET,
                "[::1]:8080", "http://[::1]:8080", null)).isNull();
    }

    @Test
    void callerOnAnotherMachineIsRefused() {
        assertThat(RequestGuard.refusal(SocketAddress.inetSocketAddress(50_000, "192.0.2.7"), HttpMethod.GET,
                "localhost:8080", null, null)).isEqualTo("The console answers callers on this machine only.");
    }

    @Test
    void nameThatAnotherSiteBoundToLoopbackIsRefused() {
        assertThat(RequestGuard.refusal(LOOPBACK, HttpMethod.GET, "rebound.example.com:8080", null, null))
                .contains("this request is for 'rebound.example.com:8080'");
        assertThat(RequestGuard.refusal(LOOPBACK, HttpMethod.GET, null, null, null)).isNotNull();
        assertThat(RequestGuard.refusal(LOOPBACK, HttpMethod.GET, "localhost.example.com", null, null)).isNotNull();
    }

    @Test
    void pageOfAnotherSiteIsRefused() {
        assertThat(RequestGuard.refusal(LOOPBACK, HttpMethod.POST, "localhost:8080", "https://example.com",
                "application/json")).contains("this request is from 'https://example.com'");
        assertThat(RequestGuard.refusal(LOOPBACK, HttpMethod.POST, "localhost:8080", "null", "application/json")).isNotNull();
        assertThat(RequestGuard.refusal(LOOPBACK, HttpMethod.GET, "localhost:8080", "http://localhost:3000", null)).isNotNull();
    }

    @Test
    void formIsRefused() {
        assertThat(RequestGuard.refusal(LOOPBACK, HttpMethod.POST, "localhost:8080", null, "text/plain"))
                .contains("Content-Type: application/json");
        assertThat(RequestGuard.refusal(LOOPBACK, HttpMethod.DELETE, "localhost:8080", null, null)).isNotNull();
    }
}
