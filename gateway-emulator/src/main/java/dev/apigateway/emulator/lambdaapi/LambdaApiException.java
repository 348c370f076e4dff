package dev.apigateway.emulator.lambdaapi;

import io.vertx.core.json.JsonObject;

/**
 * An operation is refused, in the form that the AWS SDKs read.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_Errors">Errors of Invoke</a>
 */
final class LambdaApiException extends Exception {

    private static final long serialVersionUID = 1;

    private static final int TOO_MANY_REQUESTS = 429;

    private final int status;
    private final String errorType;
    private final String body;

    private LambdaApiException(int status, String errorType, String message, JsonObject body) {
        super(message);
        this.status = status;
        this.errorType = errorType;
        this.body = body.encode();
    }

    static LambdaApiException functionNotFound(String arn) {
        String message = "Function not found: " + arn;
        return new LambdaApiException(404, "ResourceNotFoundException", message,
                new JsonObject().put("Type", "User").put("Message", message));
    }

    static LambdaApiException invalidParameter(String message) {
        return new LambdaApiException(400, "InvalidParameterValueException", message, user(message));
    }

    static LambdaApiException invalidContent(String message) {
        return new LambdaApiException(400, "InvalidRequestContentException", message, user(message));
    }

    static LambdaApiException tooLarge(String message) {
        return new LambdaApiException(413, "RequestTooLargeException", message, user(message));
    }

    /** The payload is longer than an invocation that is waited for may have. */
    static LambdaApiException payloadTooLarge() {
        return tooLarge("Request must be smaller than " + InvokeInput.MAX_PAYLOAD_BYTES + " bytes for the InvokeFunction "
                + "operation");
    }

    /** A parameter is not of its form. */
    static LambdaApiException validation(String parameter, String value, String constraint) {
        String message = "1 validation error detected: Value '" + value + "' at '" + parameter
                + "' failed to satisfy constraint: " + constraint;
        return new LambdaApiException(400, "ValidationException", message, new JsonObject().put("message", message));
    }

    static LambdaApiException throttled() {
        String message = "Rate Exceeded.";
        return new LambdaApiException(TOO_MANY_REQUESTS, "TooManyRequestsException", message,
                user(message).put("Reason", "ReservedFunctionConcurrentInvocationLimitExceeded"));
    }

    /** The gateway or its function is not able to take an invocation. */
    static LambdaApiException unavailable(String message) {
        return new LambdaApiException(500, "ServiceException", message,
                new JsonObject().put("Type", "Service").put("Message", message));
    }

    static LambdaApiException unknownOperation() {
        String message = "The local gateway knows the operations Invoke and InvokeWithResponseStream only.";
        return new LambdaApiException(404, "UnknownOperationException", message, new JsonObject().put("message", message));
    }

    static LambdaApiException accessDenied(String message) {
        return new LambdaApiException(403, "AccessDeniedException", message, new JsonObject().put("Message", message));
    }

    boolean isThrottling() {
        return status == TOO_MANY_REQUESTS;
    }

    int status() {
        return status;
    }

    String errorType() {
        return errorType;
    }

    /** The answer as JSON. */
    String body() {
        return body;
    }

    private static JsonObject user(String message) {
        return new JsonObject().put("Type", "User").put("message", message);
    }
}
