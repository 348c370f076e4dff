package dev.apigateway.deployment.gateway;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.start.EmulatorException;

class GatewayServiceTest {

    private final TakenPort taken = new TakenPort();
    private final EmulatorSettings settings = EmulatorSettings.defaults().withPort(taken.number());

    @AfterEach
    void free() {
        taken.close();
    }

    @Test
    void takenPortOfATestIsToldWithWhatToSet() {
        InvocationLog log = new InvocationLog();
        PackagedFunction function = new PackagedFunction(Path.of("function.zip"), new TestEnvironment(Map.of(), Set.of()),
                false, new FunctionInProcessBuildItem(),
                log);

        assertTaken(new TestService(settings, function, false, log))
                .hasMessageEndingWith(" uses this port. Stop that program, or set "
                        + "quarkus.http.test-port to another port; 0 takes a free one.");
    }

    @Test
    void takenPortOfDevModeIsToldWithWhatToSet() {
        assertTaken(new DevModeService(settings, false)).hasMessageEndingWith(" uses this port. Stop that program, or set "
                + "quarkus.http.port to another port; 0 takes a free one.");
    }

    /** With a BindException at its root Quarkus would not tell it. */
    private AbstractThrowableAssert<?, ?> assertTaken(GatewayService service) {
        return assertThatThrownBy(service::start).isInstanceOf(EmulatorException.class)
                .hasMessageStartingWith("The gateway cannot listen on localhost:" + taken.number() + ": ").hasNoCause();
    }
}
