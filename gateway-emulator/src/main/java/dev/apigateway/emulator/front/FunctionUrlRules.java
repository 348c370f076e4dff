package dev.apigateway.emulator.front;

import java.util.List;

import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.intake.Refusal;
import io.vertx.core.buffer.Buffer;

/**
 * A function URL.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">Invoking Lambda function URLs</a>
 */
record FunctionUrlRules() implements FrontRules {

    private static final long MAX_BODY_BYTES = 6 * 1024 * 1024;

    @Override
    public Buffer event(Call call) {
        return PayloadV2EventWriter.ofFunctionUrl(call).toBuffer();
    }

    @Override
    public GatewayResponse response(Buffer payload, GatewayRequest request) throws RefusedResponseException {
        return PayloadV2ResponseReader.read(payload, ResponseMembers.JSON, CompactJson::of);
    }

    @Override
    public GatewayResponse forCaller(GatewayResponse response, GatewayRequest request) {
        return RemappedHeaders.of(response, request);
    }

    @Override
    public GatewayResponse failure(FrontFailure failure) {
        return switch (failure) {
            case NO_ROUTE, METHOD_NOT_ALLOWED, FUNCTION_FAILED, FUNCTION_TIMED_OUT, RESPONSE_REFUSED, BODY_NOT_BASE64,
                    INTEGRATION_TIMED_OUT, AUTHORIZER_FAILED, SHUT_DOWN ->
                GatewayResponse.json(502, "Internal Server Error");
            case REQUEST_TOO_LONG, EVENT_TOO_LONG -> GatewayResponse
                    .json(413, "{\"Message\":\"Request must be smaller than " + MAX_BODY_BYTES
                            + " bytes for the InvokeFunction operation\"}")
                    .with("x-amzn-ErrorType", "RequestEntityTooLargeException");
            case THROTTLED, TOO_MANY_REQUESTS -> GatewayResponse
                    .json(429, "{\"Reason\":\"ReservedFunctionConcurrentInvocationLimitExceeded\",\"Type\":\"User\","
                            + "\"message\":\"Rate Exceeded.\"}")
                    .with("x-amzn-ErrorType", "TooManyRequestsException");
            case UNAUTHORIZED, FORBIDDEN, EXPLICITLY_DENIED, INVALID_API_KEY -> GatewayResponse
                    .json(403, "{\"Message\":\"Forbidden. For troubleshooting Function URL authorization issues, see: "
                            + "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html\"}")
                    .with("x-amzn-ErrorType", "AccessDeniedException");
        };
    }

    @Override
    public GatewayResponse refusal(Refusal refusal) {
        return switch (refusal) {
            case MALFORMED -> GatewayResponse.json(400, "{\"Message\":\"Bad Request\"}");
            case REQUEST_LINE_TOO_LONG -> GatewayResponse.json(414, "{\"Message\":\"Request URI Too Long\"}");
            case HEADERS_TOO_LONG -> GatewayResponse.json(431, "{\"Message\":\"Request Header Fields Too Large\"}");
            case LATE -> GatewayResponse.json(408, "{\"Message\":\"Request Timeout\"}");
        };
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public long maxBodyBytes() {
        return MAX_BODY_BYTES;
    }

    @Override
    public RequestIds requestIds() {
        return RequestIds.uuid();
    }

    @Override
    public List<NameValue> responseHeaders(RequestIds ids) {
        return List.of(new NameValue("x-amzn-RequestId", ids.requestId()));
    }
}
