package dev.apigateway.runtime.codec.event;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonToken;

import dev.apigateway.Body;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.json.JsonCursor;
import dev.apigateway.runtime.json.JsonStretch;
import dev.apigateway.runtime.json.JsonStringText;

/** The body of an event, whose members are the same in every shape. A string is left in the event's bytes. */
final class RequestBody {

    static final RequestBody NONE = new RequestBody(null, null, null);

    private final @Nullable JsonStretch string;
    private final @Nullable String scalar;
    private final @Nullable Mismatch mismatch;

    private RequestBody(@Nullable JsonStretch string, @Nullable String scalar, @Nullable Mismatch mismatch) {
        this.string = string;
        this.scalar = scalar;
        this.mismatch = mismatch;
    }

    static RequestBody read(JsonCursor cursor) throws IOException {
        if (cursor.parser().hasToken(JsonToken.VALUE_STRING)) {
            return new RequestBody(cursor.leaveString(), null, null);
        }
        if (cursor.parser().currentToken().isStructStart()) {
            Mismatch mismatch = Mismatch.at(cursor.parser(), "a string");
            cursor.skip();
            return new RequestBody(null, null, mismatch);
        }
        return new RequestBody(null, cursor.text(), null);
    }

    /** @throws EventDecodingException when it is neither a text nor absent, so that nobody could say what was sent */
    Body toBody(EventMembers event, @Nullable BodyBinder binder) {
        if (mismatch != null) {
            throw mismatch.refusal();
        }
        if (string != null && string.length() > 0) {
            return Body.of(new JsonStringText(event.json, string.start(), string.length()), event.isBase64Encoded, binder);
        }
        return scalar == null ? Body.empty() : Body.ofText(scalar, binder);
    }
}
