package dev.apigateway.deployment.gateway;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.apigateway.emulator.FunctionHost;
import dev.apigateway.emulator.FunctionInstance;
import dev.apigateway.emulator.FunctionStart;
import dev.apigateway.emulator.FunctionUnavailableException;
import dev.apigateway.emulator.function.ZipFunction;

/** The function of a test: in this process for {@code @QuarkusTest}, else the {@code bootstrap} in function.zip. */
final class PackagedFunction implements FunctionHost {

    private final Path zip;
    private final Map<String, String> environment;
    private final FunctionPlaceBuildItem place;
    private final InvocationLog log;
    private ZipFunction process;

    PackagedFunction(Path zip, Map<String, String> environment, FunctionPlaceBuildItem place, InvocationLog log) {
        this.zip = zip;
        this.environment = environment;
        this.place = place;
        this.log = log;
    }

    @Override
    public FunctionInstance start(FunctionStart start) throws FunctionUnavailableException {
        if (process == null) {
            if (!Files.exists(zip)) {
                throw new FunctionUnavailableException("There is no " + zip + " to test. Build it with 'mvn package', "
                        + "or run the test with 'mvn verify'.");
            }
            process = new ZipFunction(zip, environment);
        }
        return process.start(withHandler(start));
    }

    @Override
    public List<String> takeLog(String requestId) {
        return place.isInProcess() ? log.take(requestId) : List.of();
    }

    /** Whatever the application's configuration says, the process of a named handler is that handler. */
    private static FunctionStart withHandler(FunctionStart start) {
        String handler = start.environment().get("_HANDLER");
        if (handler == null || handler.equals("bootstrap")) {
            return start;
        }
        Map<String, String> environment = new HashMap<>(start.environment());
        environment.put("QUARKUS_APIGATEWAY_HANDLER", handler);
        return start.withEnvironment(environment);
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
