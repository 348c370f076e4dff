package dev.apigateway.runtime.codec.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.json.JsonCursor;
import dev.apigateway.runtime.json.JsonScalars;
import dev.apigateway.runtime.json.MismatchListener;

/** The top-level members of an event of whatever shape, collected before the shape is known. */
final class EventMembers implements MismatchListener {

    private static final int MAX_NAMES = 10;

    final byte[] json;
    @Nullable
    String authorizationToken;
    RequestBody body = RequestBody.NONE;
    List<String> cookies = List.of();
    Pairs headers = Pairs.NONE;
    @Nullable
    String httpMethod;
    List<String> identitySource = List.of();
    boolean isBase64Encoded;
    boolean isOfVpcLatticeV1;
    @Nullable
    String method;
    @Nullable
    String methodArn;
    Pairs multiValueHeaders = Pairs.NONE;
    Pairs multiValueQueryStringParameters = Pairs.NONE;
    final List<String> names = new ArrayList<>(MAX_NAMES);
    @Nullable
    String path;
    Map<String, String> pathParameters = Map.of();
    Pairs queryStringParameters = Pairs.NONE;
    @Nullable
    String rawPath;
    @Nullable
    String rawQueryString;
    RequestContextMembers requestContext = new RequestContextMembers();
    @Nullable
    String resource;
    @Nullable
    String routeArn;
    @Nullable
    String routeKey;
    Map<String, String> stageVariables = Map.of();
    @Nullable
    String type;
    @Nullable
    String version;
    private @Nullable Mismatches mismatches;

    EventMembers(byte[] json) {
        this.json = json;
    }

    void read(JsonCursor cursor) throws IOException {
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            if (names.size() < MAX_NAMES) {
                names.add(name);
            }
            readMember(name, cursor);
        }
    }

    @Override
    public void found(JsonParser parser, String expected) {
        mismatches().found(parser, expected);
    }

    /** Takes what is not as AWS sends it, and so counts as absent. */
    Mismatches mismatches() {
        if (mismatches == null) {
            mismatches = new Mismatches();
        }
        return mismatches;
    }

    /** Tells what counts as absent though it is there. */
    void tellMismatches() {
        if (mismatches != null) {
            mismatches.tell();
        }
    }

    /** Whether a member has something to say: some senders leave it empty where it hasn't. */
    static boolean isGiven(@Nullable String member) {
        return member != null && !member.isEmpty();
    }

    private static @Nullable String orNull(@Nullable String member) {
        return isGiven(member) ? member : null;
    }

    /**
     * Insists on a member without which there is no request.
     *
     * @param value of the member, or null or empty where there is none
     * @param shape whose event it is
     */
    String required(@Nullable String value, String path, String shape) {
        if (value != null && !value.isEmpty()) {
            return value;
        }
        @Nullable
        EventDecodingException refusal = mismatches == null ? null : mismatches.refusalOf(path);
        throw refusal != null ? refusal
                : new EventDecodingException("The event of " + shape + " has no '" + path + "'. " + Advice.SEND_AN_EVENT);
    }

    private void readMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "body" -> body = RequestBody.read(cursor);
            case "cookies" -> cookies = TextCollections.list(cursor);
            case "headers" -> headers = TextCollections.pairs(cursor);
            case "httpMethod" -> httpMethod = cursor.text();
            case "isBase64Encoded" -> isBase64Encoded = JsonScalars.flag(cursor);
            case "method" -> method = cursor.text();
            case "multiValueHeaders" -> multiValueHeaders = TextCollections.pairs(cursor);
            case "multiValueQueryStringParameters" -> multiValueQueryStringParameters = TextCollections.pairs(cursor);
            case "path" -> path = cursor.text();
            case "pathParameters" -> pathParameters = TextCollections.map(cursor);
            case "queryStringParameters" -> queryStringParameters = TextCollections.pairs(cursor);
            case "rawPath" -> rawPath = cursor.text();
            case "rawQueryString" -> rawQueryString = cursor.text();
            case "requestContext" -> requestContext = RequestContextMembers.read(cursor);
            case "resource" -> resource = cursor.text();
            case "routeKey" -> routeKey = cursor.text();
            case "stageVariables" -> stageVariables = TextCollections.map(cursor);
            case "version" -> version = orNull(cursor.text());
            default -> readRareMember(name, cursor);
        }
    }

    private void readRareMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "authorizationToken" -> authorizationToken = cursor.text();
            case "identitySource" -> identitySource = TextCollections.listOrOne(cursor);
            case "methodArn" -> methodArn = cursor.text();
            case "raw_path" -> {
                isOfVpcLatticeV1 = true;
                cursor.skip();
            }
            case "routeArn" -> routeArn = cursor.text();
            case "type" -> type = cursor.text();
            default -> cursor.skip();
        }
    }
}
