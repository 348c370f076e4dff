package dev.apigateway.runtime.codec;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonToken;

import dev.apigateway.Body;
import dev.apigateway.BodyBinder;

/** The body of an event, whose members are the same in every shape. A string is left in the event's bytes. */
final class RequestBody {

    static final RequestBody NONE = new RequestBody(null, null);

    private final @Nullable JsonStretch string;
    private final @Nullable String scalar;

    private RequestBody(@Nullable JsonStretch string, @Nullable String scalar) {
        this.string = string;
        this.scalar = scalar;
    }

    static RequestBody read(JsonCursor cursor) throws IOException {
        return cursor.parser().hasToken(JsonToken.VALUE_STRING) ? new RequestBody(cursor.leaveString(), null)
                : new RequestBody(null, cursor.text());
    }

    Body toBody(EventMembers event, @Nullable BodyBinder binder) {
        if (string != null && string.length() > 0) {
            return Body.ofJsonString(event.json, string.start(), string.length(), event.isBase64Encoded, binder);
        }
        return scalar == null ? Body.empty() : Body.ofText(scalar, binder);
    }
}
