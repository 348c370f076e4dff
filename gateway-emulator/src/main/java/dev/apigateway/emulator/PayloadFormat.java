package dev.apigateway.emulator;

/**
 * The payload format version that the integration sends, and with it the API Gateway product whose rules apply to the
 * function's response.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 */
public enum PayloadFormat {

    /** Payload format version 1.0, with the rules of a REST API. */
    V1_0("1.0"),

    /** Payload format version 2.0, with the rules of an HTTP API. */
    V2_0("2.0");

    private final String version;

    PayloadFormat(String version) {
        this.version = version;
    }

    /** The version as AWS writes it: {@code 1.0} or {@code 2.0}. */
    public String version() {
        return version;
    }

    /**
     * Finds a format by its version.
     *
     * @throws IllegalArgumentException for anything but {@code 1.0} and {@code 2.0}
     */
    public static PayloadFormat of(String version) {
        for (PayloadFormat format : values()) {
            if (format.version.equals(version)) {
                return format;
            }
        }
        throw new IllegalArgumentException("There is no payload format version '" + version + "'. Use 1.0 or 2.0.");
    }
}
