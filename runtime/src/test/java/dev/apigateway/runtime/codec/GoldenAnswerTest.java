package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.AuthorizerEvent;
import dev.apigateway.IamPolicy;
import dev.apigateway.SimpleResult;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import dev.apigateway.runtime.codec.response.AuthorizerEncoder;
import dev.apigateway.runtime.codec.response.Dialect;
import dev.apigateway.runtime.codec.response.ResponseEncoder;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

/** One answer to each event file against the file of the same name in {@code events/answers}. */
class GoldenAnswerTest {

    private static final ApiGatewayResponse HTTP_RESPONSE = ApiGatewayResponse.builder(201)
            .header("Vary", "accept")
            .header("Location", "/pets/7")
            .header("vary", "origin")
            .cookie("session=abc=1; HttpOnly")
            .cookie("theme=dark; Expires=Wed, 21 Oct 2026 07:28:00 GMT")
            .text("Grüezi \"Rex\"\n")
            .build();
    private static final ApiGatewayResponse WEB_SOCKET_RESPONSE = ApiGatewayResponse.builder(200)
            .header("Sec-WebSocket-Protocol", "pets.v2")
            .text("{\"fed\":\"Rex\"}")
            .build();

    private final ResponseEncoder encoder = new ResponseEncoder(null);

    @ParameterizedTest
    @MethodSource("dev.apigateway.runtime.codec.EventFiles#http")
    void httpResponseIsEncoded(String name) {
        byte[] response = encoder.encode(HTTP_RESPONSE, Events.dialectOfFile(name));

        Golden.check(Golden.ANSWERS, name, Responses.json(response));
    }

    @ParameterizedTest
    @MethodSource("dev.apigateway.runtime.codec.EventFiles#webSocket")
    void webSocketResponseIsEncoded(String name) {
        byte[] response = encoder.encode(WEB_SOCKET_RESPONSE, Dialect.PAYLOAD_V1);

        Golden.check(Golden.ANSWERS, name, Responses.json(response));
    }

    @ParameterizedTest
    @MethodSource("dev.apigateway.runtime.codec.EventFiles#authorizer")
    void verdictsAreEncoded(String name) {
        AuthorizerEvent event = new AuthorizerDecoder().decode(Events.bytes(name));
        IamPolicy policy = IamPolicy.builder("user-7")
                .allow(event.arn(), "arn:aws:execute-api:eu-west-1:123456789012:api8pets/prod/GET/pets/*")
                .deny("arn:aws:execute-api:eu-west-1:123456789012:api8pets/prod/DELETE/*")
                .context("tenant", "acme")
                .context("level", 3)
                .context("active", true)
                .usageIdentifierKey("xmplkey0123456789abcd")
                .build();
        SimpleResult simple = new SimpleResult(true, Map.of("tenant", "acme"));

        ObjectNode verdicts = JsonNodeFactory.instance.objectNode();
        verdicts.set("IamPolicy", Responses.json(new AuthorizerEncoder().encode(policy, event)));
        verdicts.set("SimpleResult", simple(simple, event));
        Golden.check(Golden.ANSWERS, name, verdicts);
    }

    /** What is sent, or why nothing is. */
    private static JsonNode simple(SimpleResult result, AuthorizerEvent event) {
        AuthorizerEncoder encoder = new AuthorizerEncoder();
        if (event.allowsSimpleResult()) {
            return Responses.json(encoder.encode(result, event));
        }
        return JsonNodeFactory.instance.textNode(
                catchThrowableOfType(ResponseEncodingException.class, () -> encoder.encode(result, event)).getMessage());
    }
}
