package dev.apigateway.emulator.authorizer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.vertx.core.json.JsonObject;

/**
 * What an event says of a caller who may pass.
 *
 * @param authorizer the content of {@code requestContext.authorizer}, null if there is none
 * @param identity members of a REST API's {@code requestContext.identity}; members without a value are null there
 */
public record Access(@Nullable JsonObject authorizer, Map<String, String> identity) {

    /** A caller of whom nothing is known. */
    public static final Access ANYONE = new Access(null, Map.of());

    public Access {
        identity = Collections.unmodifiableMap(new LinkedHashMap<>(identity));
    }
}
