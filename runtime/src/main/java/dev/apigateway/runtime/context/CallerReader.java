package dev.apigateway.runtime.context;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import dev.apigateway.ClientContext;
import dev.apigateway.CognitoIdentity;

/** Reads what a caller with a mobile SDK tells about itself. A value that isn't a string becomes its JSON text. */
final class CallerReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private CallerReader() {
    }

    static ClientContext clientContext(String json) throws MalformedHeaderException {
        try (JsonParser parser = JSON.createParser(json)) {
            Map<String, String> client = null;
            Map<String, String> custom = Map.of();
            Map<String, String> environment = Map.of();
            expectObject(parser, parser.nextToken());
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value != JsonToken.START_OBJECT) {
                    parser.skipChildren();
                } else if (name.equals("client")) {
                    client = texts(parser);
                } else if (name.equalsIgnoreCase("custom")) {
                    custom = texts(parser);
                } else if (name.equals("env")) {
                    environment = texts(parser);
                } else {
                    parser.skipChildren();
                }
            }
            return new ClientContext(client == null ? null : client(client), custom, environment);
        } catch (IOException e) {
            throw new MalformedHeaderException();
        }
    }

    static CognitoIdentity cognitoIdentity(String json) throws MalformedHeaderException {
        try (JsonParser parser = JSON.createParser(json)) {
            expectObject(parser, parser.nextToken());
            Map<String, String> members = texts(parser);
            return new CognitoIdentity(members.get("cognitoIdentityId"), members.get("cognitoIdentityPoolId"));
        } catch (IOException e) {
            throw new MalformedHeaderException();
        }
    }

    private static ClientContext.Client client(Map<String, String> members) {
        return new ClientContext.Client(
                members.get("installation_id"),
                members.get("app_title"),
                members.get("app_version_name"),
                members.get("app_version_code"),
                members.get("app_package_name"));
    }

    private static Map<String, String> texts(JsonParser parser) throws IOException {
        Map<String, String> texts = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value != JsonToken.VALUE_NULL) {
                texts.put(name, value.isStructStart() ? jsonText(parser) : parser.getText());
            }
        }
        return texts;
    }

    private static String jsonText(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }

    private static void expectObject(JsonParser parser, JsonToken token) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "The header does not hold a JSON object.");
        }
    }
}
