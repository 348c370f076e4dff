package dev.apigateway.runtime.codec.event;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ClientCertificate;
import dev.apigateway.PayloadV2Http;
import dev.apigateway.runtime.json.JsonCursor;
import dev.apigateway.runtime.json.JsonScalars;
import dev.apigateway.runtime.json.JsonValues;

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
    IdentityMembers identity = IdentityMembers.NONE;
    @Nullable
    LoadBalancerMembers loadBalancer;
    @Nullable
    String operationName;
    @Nullable
    String path;
    @Nullable
    String protocol;
    @Nullable
    String requestId;
    @Nullable
    String requestTime;
    @Nullable
    Long requestTimeEpoch;
    @Nullable
    String resourceId;
    @Nullable
    String resourcePath;
    @Nullable
    String region;
    @Nullable
    String routeKey;
    @Nullable
    String serviceArn;
    @Nullable
    String serviceNetworkArn;
    @Nullable
    String stage;
    @Nullable
    String targetGroupArn;
    @Nullable
    Long timeEpoch;
    final WebSocketMembers webSocket = new WebSocketMembers();

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
            case "identity" -> identity = IdentityMembers.read(cursor);
            case "operationName" -> operationName = cursor.text();
            case "path" -> path = cursor.text();
            case "protocol" -> protocol = cursor.text();
            case "requestId" -> requestId = cursor.text();
            case "requestTime" -> requestTime = cursor.text();
            case "requestTimeEpoch" -> requestTimeEpoch = JsonScalars.epoch(cursor);
            case "resourceId" -> resourceId = cursor.text();
            case "resourcePath" -> resourcePath = cursor.text();
            case "routeKey" -> routeKey = cursor.text();
            case "stage" -> stage = cursor.text();
            case "timeEpoch" -> timeEpoch = JsonScalars.epoch(cursor);
            default -> readRareMember(name, cursor);
        }
    }

    private void readRareMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "elb" -> loadBalancer = LoadBalancerMembers.read(cursor);
            case "region" -> region = cursor.text();
            case "serviceArn" -> serviceArn = cursor.text();
            case "serviceNetworkArn" -> serviceNetworkArn = cursor.text();
            case "targetGroupArn" -> targetGroupArn = cursor.text();
            default -> webSocket.readMember(name, cursor);
        }
    }
}
