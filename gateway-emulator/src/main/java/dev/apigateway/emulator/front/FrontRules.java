package dev.apigateway.emulator.front;

import java.util.List;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.intake.Refusal;
import io.vertx.core.buffer.Buffer;

/** What differs between the products: the event, the rules for responses, and the front's own answers. */
sealed interface FrontRules permits HttpApiRules, RestApiRules, FunctionUrlRules, LoadBalancerRules {

    static FrontRules of(ApiDescription api) {
        return switch (api.front()) {
            case HTTP_API, HTTP_API_PAYLOAD_V1 -> new HttpApiRules(api.front());
            case REST_API, WEBSOCKET_API -> new RestApiRules(api);
            case FUNCTION_URL -> new FunctionUrlRules();
            case LOAD_BALANCER -> new LoadBalancerRules(api);
        };
    }

    /** The request as the front sees it. */
    default GatewayRequest received(GatewayRequest request) {
        return request;
    }

    Buffer event(Call call);

    /** The response that a payload of the function is. */
    GatewayResponse response(Buffer payload, GatewayRequest request) throws RefusedResponseException;

    /** The function's response with the headers that the front renames, leaves out and adds. */
    default GatewayResponse forCaller(GatewayResponse response, GatewayRequest request) {
        return response;
    }

    /** The answer that the front gives by itself. */
    GatewayResponse failure(FrontFailure failure);

    /** The answer to a request that is not read to its end. */
    GatewayResponse refusal(Refusal refusal);

    /** Whether the product passes responses on while they arrive. */
    boolean streams();

    /** The longest request body that the front takes. */
    long maxBodyBytes();

    /** New ids for a request. */
    RequestIds requestIds();

    /** The headers that the front adds to every response. */
    List<NameValue> responseHeaders(RequestIds ids);
}
