package dev.apigateway.runtime.handler;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Body;
import dev.apigateway.runtime.codec.event.DecodedEvent;
import dev.apigateway.runtime.codec.event.EventDecoder;
import dev.apigateway.runtime.codec.response.ResponseEncoder;

/** Takes an event through decoder and encoder before the first one comes, so that their pages and tables are there for it. */
final class Rehearsal {

    private static final Logger LOG = System.getLogger(Rehearsal.class.getName());
    private static final byte[] EVENT = ("{\"version\":\"2.0\",\"routeKey\":\"POST /\",\"rawPath\":\"/\",\"rawQueryString\":\"a=b\","
            + "\"headers\":{\"content-type\":\"application/json\",\"host\":\"localhost\"},\"queryStringParameters\":{\"a\":\"b\"},"
            + "\"requestContext\":{\"accountId\":\"1\",\"apiId\":\"a\",\"domainName\":\"localhost\",\"domainPrefix\":\"a\","
            + "\"http\":{\"method\":\"POST\",\"path\":\"/\",\"protocol\":\"HTTP/1.1\",\"sourceIp\":\"127.0.0.1\","
            + "\"userAgent\":\"a\"},\"requestId\":\"a\",\"routeKey\":\"POST /\",\"stage\":\"$default\","
            + "\"time\":\"01/Jan/2026:00:00:00 +0000\",\"timeEpoch\":1767225600000},\"body\":\"{\\\"a\\\":1}\","
            + "\"isBase64Encoded\":false}").getBytes(StandardCharsets.UTF_8);

    private Rehearsal() {
    }

    /** A failure is that of the rehearsal, not of the function. */
    static void run(EventDecoder decoder, ResponseEncoder encoder, boolean binds) {
        try {
            DecodedEvent decoded = decoder.decode(EVENT);
            Body body = decoded.event().body();
            ApiGatewayResponse response = binds
                    ? ApiGatewayResponse.json(body.as(Map.class))
                    : ApiGatewayResponse.text(body.string());
            encoder.encode(response, decoded.dialect());
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "The rehearsal before the first event failed.", e);
        }
    }
}
