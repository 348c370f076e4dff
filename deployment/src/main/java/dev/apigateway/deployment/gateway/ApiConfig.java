package dev.apigateway.deployment.gateway;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which API the local gateway of dev mode and tests is. */
@ConfigMapping(prefix = "quarkus.apigateway.gateway")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface ApiConfig {

    /**
     * The AWS product that stands before the function: `http-api` (payload format version 2.0), `http-api-1.0`, `rest-api`,
     * `function-url`, `alb` or `websocket-api`.
     */
    @WithDefault("http-api")
    String front();

    /**
     * The routes of the API.
     * <p>
     * When there is none, a `$default` route takes everything to the default handler.
     */
    @ConfigDocMapKey("name")
    Map<String, RouteConfig> routes();

    /**
     * The routes of the API where the application has resources and `routes` describes none.
     * <p>
     * `catch-all` takes everything to the resources by a `$default` route, and to those of a function of its own whatever is
     * below their paths. `each` has a route for each resource method, so that the gateway answers what none of them takes.
     */
    @WithDefault("catch-all")
    CodeRouteMode codeRoutes();

    /**
     * The stage.
     * <p>
     * When unset, `$default` for an HTTP API and `prod` for a REST API. It is part of events, never of the local URL.
     */
    Optional<String> stage();

    /**
     * The variables of the stage.
     */
    @ConfigDocMapKey("variable")
    Map<String, String> stageVariables();

    /**
     * The media types that a REST API takes for binary.
     */
    Optional<List<String>> binaryMediaTypes();

    /**
     * Cross-origin resource sharing.
     */
    CorsConfig cors();

    /**
     * The authorizers of the API, by the names that routes use.
     */
    @ConfigDocMapKey("name")
    Map<String, AuthorizerConfig> authorizers();

    /**
     * The values of API keys of a REST API, by their ids.
     */
    @ConfigDocMapKey("id")
    Map<String, String> apiKeys();

    /**
     * How long the front waits for the function.
     * <p>
     * When unset, as long as the front can: 30 seconds for an HTTP API, 29 for a REST API.
     */
    Optional<Duration> integrationTimeout();

    /**
     * Whether the target group of a load balancer has multi-value headers switched on.
     */
    @WithDefault("false")
    boolean multiValueHeaders();

    /**
     * How many requests the stage takes; HTTP, REST and WebSocket APIs answer the rest with status 429 and invoke nothing.
     * <p>
     * When unset, it takes all of them, until Lambda throttles.
     */
    Optional<ThrottleConfig> throttle();

    /**
     * Which member of a message names its route, for a WebSocket API.
     */
    @WithDefault("$request.body.action")
    String routeSelectionExpression();

    /**
     * Whether callers may send claims in place of a token, as a JSON object in the header `X-Emulator-Claims`.
     * <p>
     * When unset, only those of tests may.
     */
    Optional<Boolean> claimsTrusted();

    /**
     * A file that describes the API, as the emulator's command line takes it; relative to the module.
     * <p>
     * When set, it is the whole description: front, routes and all that belongs to them are read from there.
     */
    Optional<Path> apiFile();

    /**
     * The timeout of the function.
     */
    @WithDefault("30s")
    Duration timeout();

    /**
     * Whether what takes longer than the timeouts is ended.
     * <p>
     * When unset, it is, unless a debugger can attach: a breakpoint holds as long as it takes. Dev mode can always be debugged
     * unless it was started with `-Ddebug=false`.
     */
    Optional<Boolean> enforceTimeouts();

    /**
     * The memory of the function in MB. The function is told; nothing enforces it.
     */
    @WithDefault("128")
    int memory();

    /**
     * Whether the function calls AWS with the developer's credentials and region, as the environment of the build has them.
     * <p>
     * When false, a packaged function has credentials that are made up and open nothing. In dev mode and `@QuarkusTest` the
     * function shares the developer's JVM, and AWS's SDK finds there what it always finds; made-up credentials are set only
     * where
     * there is nothing to be found, and with `true` not even then.
     */
    @WithDefault("false")
    boolean ownAccount();

    /**
     * How many invocations of a handler are under way at the same time.
     * <p>
     * What comes then waits, as it would for the account's concurrency. In dev mode and `@QuarkusTest` they share one JVM, and
     * so the application's singletons, which in Lambda they do not.
     */
    @WithDefault("10")
    int concurrency();

    /**
     * The port of the Lambda endpoint on 127.0.0.1 in dev mode, where AWS SDKs and the AWS CLI invoke functions.
     * <p>
     * 0 takes a free one, as tests always do; the log tells it.
     */
    @WithDefault("0")
    int lambdaPort();

    /**
     * How long an asynchronous invocation that failed waits before each further attempt; it is given up after as many.
     * <p>
     * AWS makes two further attempts, after one and two minutes.
     */
    @WithDefault("1s,2s")
    List<Duration> retryDelays();

    /** Which routes are made of what the code tells. */
    enum CodeRouteMode {

        /** As few as possible. */
        CATCH_ALL,

        /** One for each method. */
        EACH
    }
}
