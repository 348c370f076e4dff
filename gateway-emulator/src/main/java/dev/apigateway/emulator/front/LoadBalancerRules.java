package dev.apigateway.emulator.front;

import java.util.List;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.http.NameValue;
import dev.apigateway.emulator.intake.Refusal;
import io.vertx.core.buffer.Buffer;

/**
 * An Application Load Balancer.
 *
 * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Lambda functions as
 *      targets</a>
 */
record LoadBalancerRules(ApiDescription api) implements FrontRules {

    private static final long MAX_BODY_BYTES = 1024 * 1024;

    @Override
    public Buffer event(Call call) {
        return LoadBalancerEventWriter.write(call).toBuffer();
    }

    @Override
    public GatewayResponse response(Buffer payload, GatewayRequest request) throws RefusedResponseException {
        return LoadBalancerResponse.read(payload, api.multiValueHeaders());
    }

    @Override
    public GatewayResponse failure(FrontFailure failure) {
        return switch (failure) {
            case NO_ROUTE -> page(404, "Not Found");
            case METHOD_NOT_ALLOWED -> page(405, "Method Not Allowed");
            case FUNCTION_FAILED, FUNCTION_TIMED_OUT, RESPONSE_REFUSED, BODY_NOT_BASE64, INTEGRATION_TIMED_OUT, THROTTLED,
                    TOO_MANY_REQUESTS, AUTHORIZER_FAILED, SHUT_DOWN ->
                page(502, "Bad Gateway");
            case REQUEST_TOO_LONG, EVENT_TOO_LONG -> page(413, "Request Entity Too Large");
            case UNAUTHORIZED -> page(401, "Authorization Required");
            case FORBIDDEN, EXPLICITLY_DENIED, INVALID_API_KEY -> page(403, "Forbidden");
        };
    }

    @Override
    public GatewayResponse refusal(Refusal refusal) {
        return switch (refusal) {
            case MALFORMED, HEADERS_TOO_LONG -> page(400, "Bad Request");
            case REQUEST_LINE_TOO_LONG -> page(414, "Request-URI Too Large");
            case LATE -> page(408, "Request Time-out");
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
        return RequestIds.uuid();
    }

    @Override
    public List<NameValue> responseHeaders(RequestIds ids) {
        return List.of();
    }

    private static GatewayResponse page(int status, String reason) {
        String title = status + " " + reason;
        String page = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
                + "</h1></center>\r\n</body>\r\n</html>\r\n";
        return new GatewayResponse(status,
                List.of(new NameValue("Server", "awselb/2.0"), new NameValue("Content-Type", "text/html")),
                Buffer.buffer(page));
    }
}
