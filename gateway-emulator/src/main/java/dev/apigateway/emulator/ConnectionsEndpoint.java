package dev.apigateway.emulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Tells a function where the AWS SDKs find the {@code @connections} calls of the local WebSocket API. What the settings say
 * goes before.
 *
 * @param function what is told
 * @param url the URL of the calls when a function starts, empty for none
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html">Service-specific endpoints</a>
 */
record ConnectionsEndpoint(FunctionHost function, Supplier<String> url) implements FunctionHost {

    static final String VARIABLE = "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI";

    @Override
    public void beforeInvocation() throws FunctionUnavailableException {
        function.beforeInvocation();
    }

    @Override
    public boolean startsProcesses() {
        return function.startsProcesses();
    }

    @Override
    public FunctionInstance start(FunctionStart start) throws FunctionUnavailableException {
        String endpoint = url.get();
        if (endpoint.isEmpty()) {
            return function.start(start);
        }
        Map<String, String> environment = new HashMap<>(start.environment());
        environment.putIfAbsent(VARIABLE, endpoint);
        return function.start(start.withEnvironment(environment));
    }

    @Override
    public List<String> takeLog(String requestId) {
        return function.takeLog(requestId);
    }

    @Override
    public void close() {
        function.close();
    }
}
