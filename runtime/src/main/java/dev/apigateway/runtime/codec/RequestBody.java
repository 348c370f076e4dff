package dev.apigateway.runtime.codec;

import org.jspecify.annotations.Nullable;

import dev.apigateway.Body;
import dev.apigateway.BodyBinder;

/** Makes the body of an event, whose members are the same in every shape. */
final class RequestBody {

    private RequestBody() {
    }

    static Body of(EventMembers event, @Nullable BodyBinder binder) {
        String body = event.body;
        if (body == null || body.isEmpty()) {
            return Body.empty();
        }
        return event.isBase64Encoded ? Body.ofBase64(body, binder) : Body.ofText(body, binder);
    }
}
