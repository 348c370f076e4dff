package dev.apigateway.emulator.front;

import java.util.List;
import java.util.function.UnaryOperator;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.intake.Refusal;
import io.vertx.core.buffer.Buffer;

/** An HTTP API, with either payload format version. */
record HttpApiRules(Front front) implements FrontRules {

    private static final long MAX_BODY_BYTES = 10 * 1024 * 1024;

    @Override
    public Buffer event(Call call) {
        return (front == Front.HTTP_API ? PayloadV2EventWriter.ofHttpApi(call) : PayloadV1EventWriter.ofHttpApi(call))
                .toBuffer();
    }

    @Override
    public GatewayResponse response(Buffer payload, GatewayRequest request) throws RefusedResponseException {
        return front == Front.HTTP_API
                ? PayloadV2ResponseReader.read(payload, ResponseMembers.PLAIN_TEXT, UnaryOperator.identity())
                : PayloadV1ResponseReader.read(payload);
    }

    @Override
    public GatewayResponse failure(FrontFailure failure) {
        return switch (failure) {
            case NO_ROUTE, METHOD_NOT_ALLOWED -> message(404, "Not Found");
            case FUNCTION_FAILED, RESPONSE_REFUSED, BODY_NOT_BASE64, AUTHORIZER_FAILED -> message(500, "Internal Server Error");
            case FUNCTION_TIMED_OUT, INTEGRATION_TIMED_OUT, THROTTLED, SHUT_DOWN -> message(503, "Service Unavailable");
            case TOO_MANY_REQUESTS -> message(429, "Too Many Requests");
            case REQUEST_TOO_LONG, EVENT_TOO_LONG -> message(413, "Request Too Long");
            case UNAUTHORIZED -> message(401, "Unauthorized");
            case FORBIDDEN, EXPLICITLY_DENIED, INVALID_API_KEY -> message(403, "Forbidden");
        };
    }

    @Override
    public GatewayResponse refusal(Refusal refusal) {
        return switch (refusal) {
            case MALFORMED -> message(400, "Bad Request");
            case REQUEST_LINE_TOO_LONG -> message(414, "Request URI Too Long");
            case HEADERS_TOO_LONG -> message(431, "Request Header Fields Too Large");
            case LATE -> message(408, "Request Timeout");
        };
    }

    @Override
    public boolean streams() {
        return false;
    }

    @Override
    public long maxBodyBytes() {
        return MAX_BODY_BYTES;
    }

    @Override
    public RequestIds requestIds() {
        return RequestIds.extendedOnly();
    }

    @Override
    public List<NameValue> responseHeaders(RequestIds ids) {
        return List.of(new NameValue("apigw-requestid", ids.requestId()));
    }

    private static GatewayResponse message(int status, String message) {
        return GatewayResponse.json(status, "{\"message\":\"" + message + "\"}");
    }
}
