package dev.apigateway.emulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.host.FunctionStart;
import dev.apigateway.emulator.host.FunctionUnavailableException;

/**
 * Tells a function where the AWS SDKs find what this gateway has of AWS. What the settings say goes before.
 *
 * @param function what is told
 * @param urls the URLs when a function starts, by the environment variables that the SDKs read
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html">Service-specific endpoints</a>
 */
record LocalEndpoints(FunctionHost function, Supplier<Map<String, String>> urls) implements FunctionHost {

    /** Where the {@code @connections} calls of a WebSocket API go. */
    static final String CONNECTIONS = "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI";
    /** Where functions are invoked. */
    private static final String LAMBDA = "AWS_ENDPOINT_URL_LAMBDA";

    /**
     * The URLs of a gateway: the clients of a WebSocket API are where its events say that they are.
     *
     * @param lambda where functions are invoked
     * @param gateway where the API is
     */
    static Map<String, String> urls(String lambda, String gateway, ApiDescription api) {
        return api.front() == Front.WEBSOCKET_API ? Map.of(LAMBDA, lambda, CONNECTIONS, gateway + "/" + api.stage())
                : Map.of(LAMBDA, lambda);
    }

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
        Map<String, String> environment = new HashMap<>(urls.get());
        environment.putAll(start.environment());
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
