package dev.apigateway.emulator.console;

import java.util.List;
import java.util.function.Consumer;

import dev.apigateway.emulator.api.CodeRoute;
import dev.apigateway.emulator.http.BodyReader;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The JSON of the console. */
final class ConsoleApi {

    private static final long MAX_BODY_BYTES = 20 * 1024 * 1024;

    private final InvocationHistory history;
    private final EventSender sender;
    private final Fronts fronts;
    private About about;

    ConsoleApi(InvocationHistory history, EventSender sender, Fronts fronts, About about) {
        this.fronts = fronts;
        this.history = history;
        this.sender = sender;
        this.about = about;
    }

    void tell(About newAbout) {
        about = newAbout;
    }

    void handle(HttpServerRequest request, String path) {
        switch (request.method().name() + " " + path) {
            case "GET about" -> ConsoleAnswer.json(request.response(), new JsonObject().put("name", about.name())
                    .put("handlers", new JsonArray(List.copyOf(about.handlers()))).put("routes", routes()));
            case "GET template" -> ConsoleAnswer.text(request.response(), 200, about.template());
            case "GET samples" -> ConsoleAnswer.json(request.response(), new JsonObject().put("samples", Samples.all()));
            case "GET invocations" -> list(request.response());
            case "POST invocations" -> send(request);
            case "DELETE invocations" -> {
                history.clear();
                request.response().setStatusCode(204).end();
            }
            case "GET stream" -> stream(request.response());
            default -> {
                if (path.startsWith("fronts/") && request.method().equals(HttpMethod.POST)) {
                    open(request.response(), path.substring("fronts/".length()));
                } else {
                    find(request, path);
                }
            }
        }
    }

    private JsonArray routes() {
        JsonArray routes = new JsonArray();
        for (CodeRoute route : about.routes()) {
            int blank = route.key().indexOf(' ');
            routes.add(new JsonObject().put("method", blank < 0 ? "" : route.key().substring(0, blank))
                    .put("path", route.key().substring(blank + 1)).put("handler", route.handler())
                    .put("by", route.javaMethod()));
        }
        return routes;
    }

    private void list(HttpServerResponse response) {
        JsonArray invocations = new JsonArray();
        history.newestFirst().forEach(entry -> invocations.add(entry.summary()));
        ConsoleAnswer.json(response, new JsonObject().put("invocations", invocations));
    }

    private void open(HttpServerResponse response, String front) {
        try {
            fronts.open(front).onSuccess(url -> ConsoleAnswer.json(response, new JsonObject().put("url", url)))
                    .onFailure(cause -> ConsoleAnswer.text(response, 500, String.valueOf(cause.getMessage())));
        } catch (IllegalArgumentException unknown) {
            ConsoleAnswer.text(response, 404, String.valueOf(unknown.getMessage()));
        }
    }

    private void find(HttpServerRequest request, String path) {
        Entry entry = path.startsWith("invocations/") ? history.find(path.substring("invocations/".length())) : null;
        if (entry == null) {
            ConsoleAnswer.text(request.response(), 404, "The console has no '" + request.method() + " " + path + "'. Of the "
                    + "invocations it keeps the latest.");
        } else {
            ConsoleAnswer.json(request.response(), entry.detail());
        }
    }

    private void send(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        BodyReader.read(request, MAX_BODY_BYTES).onSuccess(body -> send(response, body))
                .onFailure(cause -> ConsoleAnswer.text(response, 413, "The event is too long."));
    }

    private void send(HttpServerResponse response, Buffer body) {
        EventToSend event;
        try {
            event = EventToSend.of(body.toJsonObject());
        } catch (DecodeException | ClassCastException | IllegalArgumentException wrong) {
            ConsoleAnswer.text(response, 400, "This is no event to send: " + wrong.getMessage());
            return;
        }
        if (!about.has(event.handler())) {
            ConsoleAnswer.text(response, 400,
                    "There is no handler '" + event.handler() + "'. The application has " + about.handlers()
                            + ".");
            return;
        }
        sender.send(event).onSuccess(entry -> ConsoleAnswer.json(response, entry.detail()))
                .onFailure(cause -> ConsoleAnswer.text(response, 503, String.valueOf(cause.getMessage())));
    }

    /** Server-sent events: one for each invocation that ends. */
    private void stream(HttpServerResponse response) {
        response.setChunked(true).putHeader("Content-Type", "text/event-stream");
        Consumer<Entry> follower = entry -> {
            if (!response.closed() && !response.writeQueueFull()) {
                response.write("event: invocation\ndata: " + entry.summary().encode() + "\n\n");
            }
        };
        history.follow(follower);
        response.closeHandler(closed -> history.unfollow(follower)).exceptionHandler(failed -> history.unfollow(follower));
        response.write(": connected\n\n");
    }
}
