package dev.apigateway.emulator.settings;

import java.time.Duration;
import java.util.Set;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;

/**
 * How the emulator listens and which API it serves.
 *
 * @param host the host name or address on which the gateway listens; the Runtime API always listens on 127.0.0.1
 * @param port the port of the gateway, or 0 for a free one
 * @param api the front, its routes and all that belongs to them
 * @param lambda how Lambda treats the function
 * @param console where the console is
 * @param maxBytesInFlight how much memory requests and responses may take up before further requests are left unread
 * @param code what is known of the application's code
 * @param webSocket what only a WebSocket API has
 * @param lambdaEndpoint how functions are invoked with the AWS SDKs
 */
public record EmulatorSettings(String host, int port, ApiDescription api, LambdaSettings lambda, ConsolePlace console,
        long maxBytesInFlight, ApplicationCode code, WebSocketSettings webSocket,
        LambdaEndpointSettings lambdaEndpoint) {

    /** Where the console is, which shows events and sends them. */
    public enum ConsolePlace {

        /** There is none. */
        NOWHERE,

        /** On the gateway, under {@code /q/dev-ui}. */
        GATEWAY,

        /** On a port of its own, for tests. */
        OWN_PORT
    }

    public EmulatorSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Port " + port + " does not exist. Use 0 (a free one) to 65535.");
        }
    }

    /** {@code localhost:8080}, an HTTP API with payload format version 2.0, and Lambda's defaults. */
    public static EmulatorSettings defaults() {
        return new EmulatorSettings("localhost", 8080, ApiDescription.of(Front.HTTP_API), LambdaSettings.defaults(),
                ConsolePlace.NOWHERE, 256L * 1024 * 1024, ApplicationCode.UNKNOWN, WebSocketSettings.defaults(),
                LambdaEndpointSettings.defaults());
    }

    /** These settings with another host. */
    public EmulatorSettings withHost(String newHost) {
        return new EmulatorSettings(newHost, port, api, lambda, console, maxBytesInFlight, code, webSocket, lambdaEndpoint);
    }

    /** These settings with another port; 0 is a free one. */
    public EmulatorSettings withPort(int newPort) {
        return new EmulatorSettings(host, newPort, api, lambda, console, maxBytesInFlight, code, webSocket, lambdaEndpoint);
    }

    /** These settings with another API. */
    public EmulatorSettings withApi(ApiDescription newApi) {
        return new EmulatorSettings(host, port, newApi, lambda, console, maxBytesInFlight, code, webSocket, lambdaEndpoint);
    }

    /** These settings with another Lambda. */
    public EmulatorSettings withLambda(LambdaSettings newLambda) {
        return new EmulatorSettings(host, port, api, newLambda, console, maxBytesInFlight, code, webSocket, lambdaEndpoint);
    }

    /** These settings with a console in another place. */
    public EmulatorSettings withConsole(ConsolePlace newConsole) {
        return new EmulatorSettings(host, port, api, lambda, newConsole, maxBytesInFlight, code, webSocket, lambdaEndpoint);
    }

    /** These settings with other code. */
    public EmulatorSettings withCode(ApplicationCode newCode) {
        return new EmulatorSettings(host, port, api, lambda, console, maxBytesInFlight, newCode, webSocket, lambdaEndpoint);
    }

    /** The names of the handlers that the application has, an empty one for the default handler; none if that is not known. */
    public Set<String> handlers() {
        return code.handlers();
    }

    /** These settings with another WebSocket API. */
    public EmulatorSettings withWebSocket(WebSocketSettings newWebSocket) {
        return new EmulatorSettings(host, port, api, lambda, console, maxBytesInFlight, code, newWebSocket,
                lambdaEndpoint);
    }

    /** These settings with another Lambda endpoint. */
    public EmulatorSettings withLambdaEndpoint(LambdaEndpointSettings newLambdaEndpoint) {
        return new EmulatorSettings(host, port, api, lambda, console, maxBytesInFlight, code, webSocket,
                newLambdaEndpoint);
    }

    /** These settings with another function timeout. */
    public EmulatorSettings withTimeout(Duration newTimeout) {
        return withLambda(lambda.withTimeout(newTimeout));
    }

    /** These settings with another function. */
    public EmulatorSettings withFunction(FunctionSettings newFunction) {
        return withLambda(lambda.withFunction(newFunction));
    }

    /** What Lambda would know about the function. */
    public FunctionSettings function() {
        return lambda.function();
    }
}
