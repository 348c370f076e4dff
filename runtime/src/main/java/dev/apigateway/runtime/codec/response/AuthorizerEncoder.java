package dev.apigateway.runtime.codec.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.AuthorizerEvent;
import dev.apigateway.AuthorizerResult;
import dev.apigateway.IamPolicy;
import dev.apigateway.IamStatement;
import dev.apigateway.SimpleResult;
import dev.apigateway.runtime.json.JsonOutput;

/**
 * Writes the verdicts of Lambda authorizers. Safe for any thread.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html">Output
 *      from a Lambda authorizer</a>
 */
public final class AuthorizerEncoder {

    private static final String POLICY_VERSION = "2012-10-17";

    private final JsonFactory json = new JsonFactory();

    /**
     * Writes one verdict.
     *
     * @return UTF-8 bytes
     * @throws ResponseEncodingException when the event's authorizer can't take a verdict of this kind
     */
    public byte[] encode(AuthorizerResult result, AuthorizerEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator generator = json.createGenerator(bytes)) {
            generator.writeStartObject();
            if (result instanceof IamPolicy policy) {
                writePolicy(policy, generator);
            } else if (result instanceof SimpleResult simple) {
                requireSimpleResults(event);
                generator.writeBooleanField("isAuthorized", simple.isAuthorized());
            }
            writeContext(result.context(), event, generator);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new ResponseEncodingException("The authorizer's result can't be written as JSON. Look at the cause.", e);
        }
        return bytes.toByteArray();
    }

    private static void requireSimpleResults(AuthorizerEvent event) {
        if (!event.allowsSimpleResult()) {
            throw new ResponseEncodingException("The authorizer answered with a SimpleResult, and the event has not payload "
                    + "format version 2.0, which alone knows simple responses. Answer with an IamPolicy.", null);
        }
    }

    private static void writePolicy(IamPolicy policy, JsonGenerator generator) throws IOException {
        generator.writeStringField("principalId", policy.principalId());
        generator.writeObjectFieldStart("policyDocument");
        generator.writeStringField("Version", POLICY_VERSION);
        generator.writeArrayFieldStart("Statement");
        for (IamStatement statement : policy.statements()) {
            writeStatement(statement, generator);
        }
        generator.writeEndArray();
        generator.writeEndObject();
        if (policy.usageIdentifierKey() != null) {
            generator.writeStringField("usageIdentifierKey", policy.usageIdentifierKey());
        }
    }

    private static void writeStatement(IamStatement statement, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("Effect", switch (statement.effect()) {
            case ALLOW -> "Allow";
            case DENY -> "Deny";
        });
        JsonOutput.write("Action", statement.actions(), generator);
        JsonOutput.write("Resource", statement.resources(), generator);
        if (!statement.conditions().isEmpty()) {
            JsonOutput.write("Condition", statement.conditions(), generator);
        }
        generator.writeEndObject();
    }

    private static void writeContext(Map<String, Object> context, AuthorizerEvent event, JsonGenerator generator)
            throws IOException {
        if (context.isEmpty()) {
            return;
        }
        if (!event.allowsSimpleResult()) {
            for (Map.Entry<String, Object> value : context.entrySet()) {
                requireScalar(value.getKey(), value.getValue());
            }
        }
        JsonOutput.write("context", context, generator);
    }

    private static void requireScalar(String name, Object value) {
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            throw new ResponseEncodingException("The value of '" + name + "' in the authorizer's context is a "
                    + (value instanceof List<?> ? "list" : "map")
                    + "; in payload format version 1.0 API Gateway takes strings, "
                    + "numbers and booleans only. Write it as a JSON text.", null);
        }
    }
}
