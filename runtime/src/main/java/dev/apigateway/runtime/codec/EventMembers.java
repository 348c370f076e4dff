package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The top-level members of an event of whatever shape, collected before the shape is known. */
final class EventMembers {

    private static final int MAX_NAMES = 10;

    @Nullable
    String body;
    List<String> cookies = List.of();
    Map<String, String> headers = Map.of();
    @Nullable
    String httpMethod;
    boolean isBase64Encoded;
    boolean isForAuthorizerV1;
    boolean isForAuthorizerV2;
    boolean isOfVpcLattice;
    Map<String, List<String>> multiValueHeaders = Map.of();
    Map<String, List<String>> multiValueQueryStringParameters = Map.of();
    final List<String> names = new ArrayList<>(MAX_NAMES);
    @Nullable
    String path;
    Map<String, String> pathParameters = Map.of();
    Map<String, String> queryStringParameters = Map.of();
    @Nullable
    String rawPath;
    @Nullable
    String rawQueryString;
    RequestContextMembers requestContext = new RequestContextMembers();
    @Nullable
    String resource;
    @Nullable
    String routeKey;
    Map<String, String> stageVariables = Map.of();
    @Nullable
    String version;

    static EventMembers read(JsonCursor cursor) throws IOException {
        EventMembers members = new EventMembers();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            if (members.names.size() < MAX_NAMES) {
                members.names.add(name);
            }
            members.readMember(name, cursor);
        }
        return members;
    }

    private void readMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "body" -> body = cursor.text();
            case "cookies" -> cookies = cursor.texts();
            case "headers" -> headers = cursor.textMap();
            case "httpMethod" -> httpMethod = cursor.text();
            case "isBase64Encoded" -> isBase64Encoded = cursor.flag();
            case "multiValueHeaders" -> multiValueHeaders = cursor.textsMap();
            case "multiValueQueryStringParameters" -> multiValueQueryStringParameters = cursor.textsMap();
            case "path" -> path = cursor.text();
            case "pathParameters" -> pathParameters = cursor.textMap();
            case "queryStringParameters" -> queryStringParameters = cursor.textMap();
            case "rawPath" -> rawPath = cursor.text();
            case "rawQueryString" -> rawQueryString = cursor.text();
            case "requestContext" -> requestContext = RequestContextMembers.read(cursor);
            case "resource" -> resource = cursor.text();
            case "routeKey" -> routeKey = cursor.text();
            case "stageVariables" -> stageVariables = cursor.textMap();
            case "version" -> version = cursor.text();
            default -> readForeignMember(name, cursor);
        }
    }

    private void readForeignMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "methodArn" -> isForAuthorizerV1 = true;
            case "routeArn" -> isForAuthorizerV2 = true;
            case "raw_path" -> isOfVpcLattice = true;
            default -> {
            }
        }
        cursor.skip();
    }
}
