package dev.apigateway.deployment.gateway;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import dev.apigateway.emulator.function.ZipFunction;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.host.FunctionStart;
import dev.apigateway.emulator.host.FunctionUnavailableException;
import dev.apigateway.emulator.lambda.Credentials;
import dev.apigateway.emulator.lambda.OwnAccount;

/** The function of a test: in this process for {@code @QuarkusTest}, else the {@code bootstrap} in function.zip. */
final class PackagedFunction implements FunctionHost {

    private final Path zip;
    private final TestEnvironment environment;
    private final boolean ownAccount;
    private final FunctionInProcessBuildItem place;
    private final InvocationLog log;
    private ZipFunction process;

    PackagedFunction(Path zip, TestEnvironment environment, boolean ownAccount, FunctionInProcessBuildItem place,
            InvocationLog log) {
        this.zip = zip;
        this.environment = environment;
        this.ownAccount = ownAccount;
        this.place = place;
        this.log = log;
    }

    /** @see TestEnvironment#gatewayStarted */
    void gatewayStarted(Properties system) {
        environment.gatewayStarted(system);
    }

    @Override
    public FunctionInstance start(FunctionStart start) throws FunctionUnavailableException {
        if (process == null) {
            if (!Files.exists(zip)) {
                throw new FunctionUnavailableException("There is no " + zip + " to test. Build it with 'mvn package', "
                        + "or run the test with 'mvn verify'.");
            }
            process = new ZipFunction(zip, environment.variables(System.getProperties()));
        }
        return process.start(start.withEnvironment(environmentOf(start)));
    }

    @Override
    public List<String> takeLog(String requestId) {
        return place.isInProcess() ? log.take(requestId) : List.of();
    }

    /** Whatever the application's configuration says, the process of a named handler is that handler. */
    private Map<String, String> environmentOf(FunctionStart start) {
        Map<String, String> variables = new HashMap<>(start.environment());
        String handler = variables.get("_HANDLER");
        if (handler != null && !handler.equals("bootstrap")) {
            variables.put("QUARKUS_APIGATEWAY_HANDLER", handler);
        }
        Map<String, String> own = ownAccount ? OwnAccount.variables(System.getenv()) : Map.of();
        if (!own.isEmpty()) {
            variables.keySet().removeAll(Credentials.madeUp().variables().keySet());
            variables.putAll(own);
        }
        return variables;
    }

    @Override
    public boolean startsProcesses() {
        return !place.isInProcess();
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
