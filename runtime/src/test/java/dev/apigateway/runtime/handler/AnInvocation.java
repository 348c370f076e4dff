package dev.apigateway.runtime.handler;

import java.time.Clock;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.Context;
import dev.apigateway.EventSource;
import dev.apigateway.PayloadV2Http;
import dev.apigateway.PayloadV2RequestContext;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.client.RuntimeApiAddress;
import dev.apigateway.runtime.client.RuntimeApiClient;

/** What a handler gets, where it doesn't matter. */
final class AnInvocation {

    static final ApiGatewayEvent EVENT = ApiGatewayEvent.builder()
            .source(EventSource.HTTP_API)
            .method("GET")
            .path("/")
            .rawPath("/")
            .rawQueryString("")
            .routeKey("$default")
            .requestContext(PayloadV2RequestContext.builder()
                    .http(new PayloadV2Http("GET", "/", null, null, null))
                    .build())
            .build();

    static final Context CONTEXT = context(null);

    static final Invocation INVOCATION = new Invocation("id-1", null, null, null, null, null, null, null, new byte[0]);

    private AnInvocation() {
    }

    /** One that goes nowhere. */
    static Reply reply() {
        return new Reply(new RuntimeApiClient(new RuntimeApiAddress("localhost", 1)), INVOCATION);
    }

    static Context context(String traceId) {
        return Context.builder()
                .requestId("id-1")
                .traceId(traceId)
                .clock(Clock.systemUTC())
                .build();
    }
}
