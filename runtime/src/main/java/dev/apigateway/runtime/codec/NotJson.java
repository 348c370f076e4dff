package dev.apigateway.runtime.codec;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

import dev.apigateway.EventDecodingException;

/**
 * Says where an event stops being JSON. The parser's exception is not kept as the cause, and its message is used for exceeded
 * limits only: other messages quote the payload, which may be secret.
 */
final class NotJson {

    private NotJson() {
    }

    static EventDecodingException from(IOException e) {
        String position = position(e);
        if (e instanceof StreamConstraintsException limit) {
            return new EventDecodingException("The event is beyond the limits of the JSON parser" + position + ": "
                    + limit.getOriginalMessage() + ". Send a smaller one.");
        }
        String problem = e instanceof JsonEOFException ? "it ends too early" : "unexpected character";
        return new EventDecodingException(
                "The event is not JSON: " + problem + position + ". " + Advice.SEND_AN_EVENT);
    }

    private static String position(IOException e) {
        @Nullable
        JsonLocation location = e instanceof JsonProcessingException json ? json.getLocation() : null;
        return location == null ? "" : " at " + JsonCursor.position(location);
    }
}
