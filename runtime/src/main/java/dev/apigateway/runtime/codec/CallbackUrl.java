package dev.apigateway.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * Where a WebSocket API takes messages for its clients: at its own domain name, not at a custom one.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html">The
 *      connections commands</a>
 */
final class CallbackUrl {

    private final @Nullable String region;

    CallbackUrl(@Nullable String region) {
        this.region = region;
    }

    String of(RequestContextMembers context) {
        String stage = context.stage == null ? "" : "/" + context.stage;
        return "https://" + domain(context) + stage;
    }

    /** Local gateways have domain names of their own, and hand-written events may have no API identifier. */
    private String domain(RequestContextMembers context) {
        String received = context.domainName == null ? "" : context.domainName;
        if (context.apiId == null || region == null || received.startsWith(context.apiId + ".")
                || received.startsWith("localhost")) {
            return received;
        }
        return context.apiId + ".execute-api." + region + (region.startsWith("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com");
    }
}
