package dev.apigateway.runtime.codec.event;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.json.JsonPlace;

/**
 * Says where an event stops being JSON. The parser's exception is not kept as the cause, and its message is shown for
 * exceeded limits only: the others quote the payload, which may be secret.
 */
final class NotJson {

    /** How jackson-core's messages begin then; not all of them come in a {@code JsonEOFException}. */
    private static final String END_OF_INPUT = "Unexpected end-of-input";

    private NotJson() {
    }

    static EventDecodingException from(IOException e) {
        if (!(e instanceof JsonProcessingException problem)) {
            return notJson("unexpected bytes", null);
        }
        String message = problem.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return new EventDecodingException(
                    "The event is beyond the limits of the JSON parser: " + message + ". Send a smaller one.");
        }
        boolean ended = message != null && message.startsWith(END_OF_INPUT);
        return notJson(ended ? "it ends too early" : "unexpected character", problem.getLocation());
    }

    private static EventDecodingException notJson(String problem, @Nullable JsonLocation location) {
        String position = location == null ? "" : " at " + JsonPlace.position(location);
        return new EventDecodingException("The event is not JSON: " + problem + position + ". " + Advice.SEND_AN_EVENT);
    }
}
