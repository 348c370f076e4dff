package dev.apigateway.emulator.websocket;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.function.Consumer;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.api.TokenBucket;
import dev.apigateway.emulator.authorizer.Authorizers;
import dev.apigateway.emulator.authorizer.Decision.Allowed;
import dev.apigateway.emulator.authorizer.Decision.Denied;
import dev.apigateway.emulator.authorizer.Denial;
import dev.apigateway.emulator.http.HeadText;
import dev.apigateway.emulator.websocket.IntegrationAnswer.NoResponse;
import dev.apigateway.emulator.websocket.IntegrationAnswer.Response;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** Decides who may connect: first the throttle, then the authorizer and the handler of {@code $connect}. */
final class Handshakes {

    private static final Logger LOG = System.getLogger(Handshakes.class.getName());

    private final ApiDescription api;
    private final Clock clock;
    private final TokenBucket throttle;
    private final Authorizers authorizers;
    private final MessageRoutes routes;
    private final Integration integration;
    private final Events events;

    Handshakes(ApiDescription api, Clock clock, TokenBucket throttle, Authorizers authorizers, MessageRoutes routes,
            Integration integration, Events events) {
        this.api = api;
        this.clock = clock;
        this.throttle = throttle;
        this.authorizers = authorizers;
        this.routes = routes;
        this.integration = integration;
        this.events = events;
    }

    /**
     * Refuses a client, or lets it in.
     *
     * @param request the paused request
     * @param accepted takes the connection that may be opened
     */
    void decide(HttpServerRequest request, Consumer<Connection> accepted) {
        Connection connection = new Connection(request, clock.instant());
        Route route = routes.find(MessageRoutes.CONNECT);
        if (!throttle.take()) {
            refuse(request, 429, "Too Many Requests");
        } else if (route == null) {
            accepted.accept(connection);
        } else {
            authorize(request, connection, route, accepted);
        }
    }

    /** Answers a request that opens no connection. */
    static void refuse(HttpServerRequest request, int status, String message) {
        request.resume();
        request.response().setStatusCode(status).putHeader("Content-Type", "application/json")
                .end(new JsonObject().put("message", message).encode());
    }

    private void authorize(HttpServerRequest request, Connection connection, Route route, Consumer<Connection> accepted) {
        String requestId = Ids.next();
        JsonObject event = events.connect(connection, requestId, clock.instant());
        authorizers.authorize(route, new ConnectRequest(api, connection, event)).onSuccess(decision -> {
            if (decision instanceof Allowed allowed) {
                connection.authorized(allowed.access());
                connection.headers().remove(ApiDescription.CLAIMS_HEADER);
                ask(request, connection, route, requestId, accepted);
            } else if (decision instanceof Denied denied) {
                LOG.log(denied.denial() == Denial.AUTHORIZER_FAILED ? Level.ERROR : Level.INFO, "{0} (request id {1})",
                        denied.why(), requestId);
                refuse(request, denied.denial());
            }
        });
    }

    private void ask(HttpServerRequest request, Connection connection, Route route, String requestId,
            Consumer<Connection> accepted) {
        integration.invoke(route, events.connect(connection, requestId, clock.instant())).onSuccess(answer -> {
            if (answer instanceof Response response && response.isSuccess()) {
                String protocol = response.headers().get("Sec-WebSocket-Protocol");
                if (protocol != null) {
                    request.response().putHeader("Sec-WebSocket-Protocol", HeadText.toSend(protocol));
                }
                accepted.accept(connection);
            } else if (answer instanceof Response response) {
                refuse(request, response.status(), response.status() == 401 ? "Unauthorized" : "Forbidden");
            } else if (answer instanceof NoResponse failure) {
                refuse(request, answer == IntegrationAnswer.TIMED_OUT ? 504 : 502, failure.message());
            }
        });
    }

    private static void refuse(HttpServerRequest request, Denial denial) {
        switch (denial) {
            case UNAUTHORIZED -> refuse(request, 401, "Unauthorized");
            case FORBIDDEN -> refuse(request, 403, "User is not authorized to access this resource");
            case EXPLICITLY_DENIED ->
                refuse(request, 403, "User is not authorized to access this resource with an explicit deny");
            case INVALID_API_KEY -> refuse(request, 403, "Forbidden");
            case AUTHORIZER_FAILED -> refuse(request, 500, "Internal server error");
        }
    }
}
