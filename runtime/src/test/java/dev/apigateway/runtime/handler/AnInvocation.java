package dev.apigateway.runtime.handler;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.Body;
import dev.apigateway.Context;
import dev.apigateway.EventSource;
import dev.apigateway.Headers;
import dev.apigateway.PayloadV2Authorizer;
import dev.apigateway.PayloadV2Http;
import dev.apigateway.PayloadV2RequestContext;
import dev.apigateway.QueryParameters;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.client.RuntimeApiAddress;
import dev.apigateway.runtime.client.RuntimeApiClient;

/** What a handler gets, where it doesn't matter. */
final class AnInvocation {

    static final ApiGatewayEvent EVENT = new ApiGatewayEvent(EventSource.HTTP_API, "GET", "/", "/", "", "$default",
            Headers.empty(), QueryParameters.empty(), Map.of(), List.of(), Map.of(), Body.empty(),
            new PayloadV2RequestContext(null, null, null, PayloadV2Authorizer.none(), null, null,
                    new PayloadV2Http("GET", "/", null, null, null), null, null, null, null));

    static final Context CONTEXT = context(null);

    static final Invocation INVOCATION = new Invocation("id-1", null, null, null, null, null, null, null, new byte[0]);

    private AnInvocation() {
    }

    /** One that goes nowhere. */
    static Reply reply() {
        return new Reply(new RuntimeApiClient(new RuntimeApiAddress("localhost", 1)), INVOCATION);
    }

    static Context context(String traceId) {
        return new Context("id-1", null, null, null, 0, Instant.MAX, traceId, null, null, null, null, null, false,
                Clock.systemUTC());
    }
}
