package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ClientCertificate;
import dev.apigateway.PayloadV1Identity;
import dev.apigateway.PayloadV2Http;

/** The members of {@code requestContext} of whatever shape, collected before the shape is known. */
final class RequestContextMembers {

    @Nullable
    String accountId;
    @Nullable
    String apiId;
    @Nullable
    ClientCertificate authentication;
    Map<String, Object> authorizer = Map.of();
    @Nullable
    String deploymentId;
    @Nullable
    String domainName;
    @Nullable
    String domainPrefix;
    @Nullable
    String extendedRequestId;
    @Nullable
    PayloadV2Http http;
    @Nullable
    String httpMethod;
    PayloadV1Identity identity = IdentityReader.NONE;
    boolean isOfLoadBalancer;
    boolean isOfVpcLattice;
    boolean isOfWebSocket;
    @Nullable
    String operationName;
    @Nullable
    String path;
    @Nullable
    String protocol;
    @Nullable
    String requestId;
    @Nullable
    Instant requestTimeEpoch;
    @Nullable
    String resourceId;
    @Nullable
    String resourcePath;
    @Nullable
    String routeKey;
    @Nullable
    String stage;
    @Nullable
    Instant timeEpoch;

    static RequestContextMembers read(JsonCursor cursor) throws IOException {
        RequestContextMembers members = new RequestContextMembers();
        if (cursor.atObject()) {
            for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
                members.readMember(name, cursor);
            }
        }
        return members;
    }

    private void readMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "accountId" -> accountId = cursor.text();
            case "apiId" -> apiId = cursor.text();
            case "authentication" -> authentication = ClientCertificateReader.readAuthentication(cursor);
            case "authorizer" -> authorizer = cursor.atObject() ? JsonValues.members(cursor) : Map.of();
            case "deploymentId" -> deploymentId = cursor.text();
            case "domainName" -> domainName = cursor.text();
            case "domainPrefix" -> domainPrefix = cursor.text();
            case "extendedRequestId" -> extendedRequestId = cursor.text();
            case "http" -> http = HttpReader.read(cursor);
            case "httpMethod" -> httpMethod = cursor.text();
            case "identity" -> identity = IdentityReader.read(cursor);
            case "operationName" -> operationName = cursor.text();
            case "path" -> path = cursor.text();
            case "protocol" -> protocol = cursor.text();
            case "requestId" -> requestId = cursor.text();
            case "requestTimeEpoch" -> requestTimeEpoch = cursor.time();
            case "resourceId" -> resourceId = cursor.text();
            case "resourcePath" -> resourcePath = cursor.text();
            case "routeKey" -> routeKey = cursor.text();
            case "stage" -> stage = cursor.text();
            case "timeEpoch" -> timeEpoch = cursor.time();
            default -> readForeignMember(name, cursor);
        }
    }

    private void readForeignMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "connectionId" -> isOfWebSocket = !cursor.isNull();
            case "elb" -> isOfLoadBalancer = true;
            case "serviceNetworkArn" -> isOfVpcLattice = true;
            default -> {
            }
        }
        cursor.skip();
    }
}
