package dev.apigateway.emulator.front;

import java.util.List;
import java.util.Set;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.IamAuthorizer;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.intake.Refusal;
import dev.apigateway.emulator.intake.RequestLimits;
import io.vertx.core.buffer.Buffer;

/**
 * A REST API with Lambda proxy integrations.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html">Gateway
 *      response types</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Important
 *      notes</a>
 */
record RestApiRules(ApiDescription api) implements FrontRules {

    /** Headers that do not reach the function, besides those that no front passes on. */
    private static final Set<String> DROPPED = Set.of("content-length", "content-md5", "max-forwards", "proxy-authenticate",
            "server", "www-authenticate");

    private static final String SIGNATURE_VERSION_4 = "AWS4-HMAC-SHA256";

    private static final long MAX_BODY_BYTES = 10 * 1024 * 1024;

    @Override
    public GatewayRequest received(GatewayRequest request) {
        return request.without(DROPPED);
    }

    @Override
    public Buffer event(Call call) {
        return PayloadV1EventWriter.ofRestApi(isSigned(call) ? call.without("Authorization") : call).toBuffer();
    }

    @Override
    public GatewayResponse response(Buffer payload, GatewayRequest request) throws RefusedResponseException {
        return RestApiResponse.read(payload,
                new BinaryMediaTypes(api.binaryMediaTypes()).accepts(request.header("Accept")));
    }

    @Override
    public GatewayResponse forCaller(GatewayResponse response, GatewayRequest request) {
        return RemappedHeaders.of(response, request);
    }

    /** Lambda refuses, or the body is not base64: 500; the function fails: 502. */
    @Override
    public GatewayResponse failure(FrontFailure failure) {
        return switch (failure) {
            case NO_ROUTE, METHOD_NOT_ALLOWED -> message(403, "{\"message\":\"Missing Authentication Token\"}",
                    "MissingAuthenticationTokenException");
            case FUNCTION_FAILED, FUNCTION_TIMED_OUT, RESPONSE_REFUSED, SHUT_DOWN -> internalServerError(502);
            case THROTTLED, BODY_NOT_BASE64 -> internalServerError(500);
            case TOO_MANY_REQUESTS -> message(429, "{\"message\":\"Too Many Requests\"}", "TooManyRequestsException");
            case EVENT_TOO_LONG -> message(413, "{\"message\": \"Request Too Long\"}", "BadRequestException");
            case INTEGRATION_TIMED_OUT -> message(504, "{\"message\":\"Endpoint request timed out\"}",
                    "InternalServerErrorException");
            case REQUEST_TOO_LONG ->
                GatewayResponse.text(413, "HTTP content length exceeded " + MAX_BODY_BYTES + " bytes.");
            case UNAUTHORIZED -> message(401, "{\"message\":\"Unauthorized\"}", "UnauthorizedException");
            case FORBIDDEN -> message(403, "{\"Message\":\"User is not authorized to access this resource\"}",
                    "AccessDeniedException");
            case EXPLICITLY_DENIED -> message(403,
                    "{\"Message\":\"User is not authorized to access this resource with an explicit deny\"}",
                    "AccessDeniedException");
            case INVALID_API_KEY -> message(403, "{\"message\":\"Forbidden\"}", "ForbiddenException");
            case AUTHORIZER_FAILED -> message(500, "{\"message\":null}", "AuthorizerConfigurationException");
        };
    }

    @Override
    public GatewayResponse refusal(Refusal refusal) {
        return switch (refusal) {
            case MALFORMED -> message(400, "{\"message\":\"Bad Request\"}", "BadRequestException");
            case REQUEST_LINE_TOO_LONG -> GatewayResponse.text(414, "Request URI too long");
            case HEADERS_TOO_LONG -> GatewayResponse.text(431,
                    "HTTP header is larger than " + RequestLimits.of(api.front()).headBytes() + " bytes.");
            case LATE -> message(408, "{\"message\":\"Request Timeout\"}", "RequestTimeoutException");
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
        return List.of(new NameValue("x-amzn-RequestId", ids.requestId()),
                new NameValue("x-amz-apigw-id", ids.extendedRequestId()));
    }

    /** Whether the caller signed the request, so that the header with its credentials is nothing for the function. */
    private static boolean isSigned(Call call) {
        String authorization = call.request().header("Authorization");
        boolean iam = call.api().authorizers().get(call.match().route().authorizer()) instanceof IamAuthorizer;
        return iam || authorization != null && authorization.startsWith(SIGNATURE_VERSION_4);
    }

    private static GatewayResponse internalServerError(int status) {
        return message(status, "{\"message\": \"Internal server error\"}", "InternalServerErrorException");
    }

    private static GatewayResponse message(int status, String json, String errorType) {
        return GatewayResponse.json(status, json).with("x-amzn-ErrorType", errorType);
    }
}
