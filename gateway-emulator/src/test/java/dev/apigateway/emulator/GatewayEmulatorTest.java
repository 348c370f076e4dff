package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.host.FunctionStart;
import dev.apigateway.emulator.host.FunctionUnavailableException;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.start.EmulatorException;
import dev.apigateway.emulator.start.PortTakenException;

class GatewayEmulatorTest {

    private static final EmulatorSettings SETTINGS = TestGateway.settings(Front.HTTP_API);

    @Test
    void portInUseIsNamedWithTheProcessThatUsesIt() {
        try (GatewayEmulator first = GatewayEmulator.start(SETTINGS, FunctionHost.inProcess())) {
            PortTakenException refused = taken(SETTINGS.withPort(first.port()));

            String who = OS.LINUX.isCurrentOs()
                    ? "process " + ProcessHandle.current().pid() + " (java in " + Path.of("").toAbsolutePath() + ")"
                    : "another program";
            String what = "The gateway cannot listen on localhost:" + first.port() + ": " + who + " uses this port. ";
            assertThat(refused).hasMessage(what + "Stop that program, or set another port.");
            assertThat(refused.message("--port", "--lambda-port"))
                    .isEqualTo(what + "Stop that program, or set --port to another port; 0 takes a free one.");
        }
    }

    @Test
    void portOfTheLambdaEndpointInUseIsNamed() {
        try (GatewayEmulator first = GatewayEmulator.start(SETTINGS, FunctionHost.inProcess())) {
            PortTakenException refused = taken(
                    SETTINGS.withLambdaEndpoint(SETTINGS.lambdaEndpoint().withPort(first.port())));

            assertThat(refused.message("--port", "--lambda-port"))
                    .startsWith("The Lambda endpoint cannot listen on 127.0.0.1:" + first.port() + ": ")
                    .endsWith(" or set --lambda-port to another port; 0 takes a free one.");
        }
    }

    @Test
    void portInUseOnAllAddressesIsInUse() {
        try (GatewayEmulator first = GatewayEmulator.start(SETTINGS.withHost("0.0.0.0"), FunctionHost.inProcess())) {
            assertThat(taken(SETTINGS.withHost("0.0.0.0").withPort(first.port()))).hasMessageContaining("uses this port.");
        }
    }

    @Test
    void addressOfAnotherMachineIsNamed() {
        String documentation = "192.0.2.1";

        assertThatThrownBy(() -> GatewayEmulator.start(SETTINGS.withHost(documentation), FunctionHost.inProcess()))
                .isInstanceOf(EmulatorException.class).hasMessage("The gateway cannot listen on 192.0.2.1:0: this machine does "
                        + "not have that address. Set a host name or address of this machine, for instance localhost.");
    }

    @Test
    void unknownHostIsNamed() {
        assertThatThrownBy(() -> GatewayEmulator.start(SETTINGS.withHost("no.such.host.invalid"), FunctionHost.inProcess()))
                .isInstanceOf(EmulatorException.class).hasMessageContaining("'no.such.host.invalid' is unknown");
    }

    @Test
    void urlNamesTheHostOfTheSettings() {
        try (GatewayEmulator emulator = GatewayEmulator.start(SETTINGS, FunctionHost.inProcess())) {
            assertThat(emulator.url()).isEqualTo("http://localhost:" + emulator.port());
            assertThat(emulator.runtimeApi()).matches("127\\.0\\.0\\.1:\\d+");
        }
    }

    @Test
    void unavailableFunctionIsAnsweredWithItsText() {
        FunctionHost broken = new FunctionHost() {
            @Override
            public void beforeInvocation() throws FunctionUnavailableException {
                throw new FunctionUnavailableException("Handler.java:3: ';' expected");
            }
        };
        try (TestGateway gateway = TestGateway.start(SETTINGS, broken)) {
            HttpResponse<byte[]> response = gateway.send(gateway.request("/"));

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.headers().firstValue("content-type")).contains("text/plain; charset=utf-8");
            assertThat(text(response)).isEqualTo("Handler.java:3: ';' expected");
        }
    }

    @Test
    void lineOfARequestTellsTheMemoryInUseWhereTheFunctionIsInThisJvm() {
        try (LogLines log = new LogLines(); TestGateway gateway = TestGateway.start(Front.HTTP_API)) {
            gateway.eventOf(gateway.request("/pets"));

            Conditions.await(() -> log.lines().stream().anyMatch(
                    line -> line.matches("INFO GET /pets 200 in \\d+ ms, [1-9]\\d* MB \\(request id [0-9a-f-]{36}\\)")));
        }
    }

    @Test
    void hostIsCalledBeforeEachInvocationOnAWorkerThread() {
        AtomicInteger calls = new AtomicInteger();
        FunctionHost counting = new FunctionHost() {
            @Override
            public void beforeInvocation() {
                assertThat(Thread.currentThread().getName()).startsWith("function-host");
                calls.incrementAndGet();
            }
        };
        try (TestGateway gateway = TestGateway.start(SETTINGS, counting)) {
            gateway.function.serve(event -> "{}");
            gateway.send(gateway.request("/"));
            gateway.send(gateway.request("/"));

            assertThat(calls).hasValue(2);
        }
    }

    @Test
    void functionThatCannotStartFailsTheInvocation() {
        FunctionHost broken = new FunctionHost() {
            @Override
            public boolean startsProcesses() {
                return true;
            }

            @Override
            public FunctionInstance start(FunctionStart start) throws FunctionUnavailableException {
                throw new FunctionUnavailableException("The bootstrap does not start.");
            }
        };
        try (TestGateway gateway = TestGateway.start(SETTINGS, broken)) {
            assertThat(gateway.send(gateway.request("/")).statusCode()).isEqualTo(500);
        }
    }

    @Test
    void closeAnswersWhatIsPendingAndClosesTheHost() {
        AtomicBoolean closed = new AtomicBoolean();
        FunctionHost host = new FunctionHost() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        TestGateway gateway = TestGateway.start(SETTINGS, host);
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        gateway.function.next();

        gateway.close();

        assertThat(response.join().statusCode()).isEqualTo(503);
        assertThat(closed).isTrue();
    }

    private static PortTakenException taken(EmulatorSettings settings) {
        return catchThrowableOfType(PortTakenException.class,
                () -> GatewayEmulator.start(settings, FunctionHost.inProcess()));
    }
}
