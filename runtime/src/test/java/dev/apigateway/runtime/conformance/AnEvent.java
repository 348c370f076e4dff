package dev.apigateway.runtime.conformance;

/** Events, where it doesn't matter what is in them. */
final class AnEvent {

    static final String PAYLOAD_V1 = "{\"httpMethod\":\"GET\",\"path\":\"/pets\",\"resource\":\"/pets\",\"requestContext\":{}}";

    static final String PAYLOAD_V2 = payloadV2("/pets");

    private AnEvent() {
    }

    static String payloadV2(String path) {
        return "{\"version\":\"2.0\",\"routeKey\":\"$default\",\"rawPath\":\"" + path
                + "\",\"requestContext\":{\"http\":{\"method\":\"GET\",\"path\":\"" + path + "\"}},"
                + "\"isBase64Encoded\":false}";
    }
}
