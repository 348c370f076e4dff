package dev.apigateway.runtime.codec.event;

import org.jspecify.annotations.Nullable;

/**
 * Where a WebSocket API takes messages for its clients: at its own domain name, not at a custom one.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html">The
 *      connections commands</a>
 */
final class CallbackUrl {

    /** A local gateway, which speaks plain HTTP. */
    private static final String LOCAL = "localhost";

    private final @Nullable String region;

    CallbackUrl(@Nullable String region) {
        this.region = region;
    }

    String of(RequestContextMembers context) {
        String stage = context.stage == null ? "" : "/" + context.stage;
        String domain = domain(context);
        return (domain.startsWith(LOCAL) ? "http://" : "https://") + domain + stage;
    }

    /** Local gateways have domain names of their own, and hand-written events may have no API identifier. */
    private String domain(RequestContextMembers context) {
        String received = context.domainName == null ? "" : context.domainName;
        if (context.apiId == null || region == null || received.startsWith(context.apiId + ".")
                || received.startsWith(LOCAL)) {
            return received;
        }
        return context.apiId + ".execute-api." + region + (region.startsWith("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com");
    }
}
