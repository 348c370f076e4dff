package dev.apigateway.emulator.console;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.lambda.LambdaService;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * The console under {@code /q/dev-ui}: a page, and the JSON behind it, which tests use as well. Belongs to the event loop.
 */
public final class Console {

    /** Where it is. */
    public static final String PATH = "/q/dev-ui";

    private final EventSender sender;
    private final ConsoleApi api;

    /**
     * Creates a console.
     *
     * @param lambda what events are sent to
     * @param history the invocations
     * @param fronts opens the API behind other fronts
     * @param about what it tells about the application
     */
    public Console(Vertx vertx, LambdaService lambda, InvocationHistory history, Fronts fronts, About about) {
        this.sender = new EventSender(vertx, lambda, history);
        this.api = new ConsoleApi(history, sender, fronts, about);
    }

    /** Sends events elsewhere, and tells something else about the application, from now on. */
    public void serve(LambdaService lambda, About about) {
        sender.serve(lambda);
        api.tell(about);
    }

    /** Whether a path belongs to the console. */
    public static boolean owns(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    /** Answers a request whose path belongs to the console. */
    public void handle(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.putHeader("Cache-Control", "no-store").putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer").putHeader("Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
                                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        String refusal = RequestGuard.refusal(request);
        String path = relative(request.path());
        if (refusal != null) {
            ConsoleAnswer.text(response, 403, refusal);
        } else if (path.isEmpty()) {
            response.setStatusCode(302).putHeader("Location", PATH + "/").end();
        } else if (path.startsWith("/api/")) {
            api.handle(request, path.substring("/api/".length()));
        } else {
            ConsoleFiles.answer(request, path.substring(1));
        }
    }

    /** The part of a path behind that of the console. */
    private static String relative(@Nullable String path) {
        return path != null && owns(path) ? path.substring(PATH.length()) : "/" + path;
    }
}
