package dev.apigateway.emulator.runtimeapi;

import java.util.UUID;

import dev.apigateway.emulator.api.AwsIds;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/**
 * Tells a function about its execution environment: in which availability zone it is.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-metadata-endpoint.html">The Lambda metadata
 *      endpoint</a>
 */
public final class MetadataEndpoint {

    private static final String PATH = "/2026-01-15/metadata/execution-environment";

    private final String token = UUID.randomUUID().toString();

    /** What a function has to show, {@code AWS_LAMBDA_METADATA_TOKEN}. */
    public String token() {
        return token;
    }

    /** Answers a call of this endpoint; false if it is none. */
    boolean route(HttpServerRequest request) {
        if (!PATH.equals(request.path())) {
            return false;
        }
        HttpServerResponse response = request.response();
        if (!("Bearer " + token).equals(request.getHeader("Authorization"))) {
            response.setStatusCode(401).end();
        } else if (!request.method().equals(HttpMethod.GET)) {
            response.setStatusCode(405).end();
        } else {
            response.putHeader("Content-Type", "application/json")
                    .putHeader("Cache-Control", "private, max-age=43200, immutable")
                    .end(new JsonObject().put("AvailabilityZoneID", AwsIds.AVAILABILITY_ZONE).encode());
        }
        return true;
    }
}
