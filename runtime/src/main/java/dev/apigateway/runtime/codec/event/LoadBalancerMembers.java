package dev.apigateway.runtime.codec.event;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.apigateway.runtime.json.JsonCursor;

/**
 * The members of {@code requestContext.elb}; being there at all tells the shape.
 *
 * @param targetGroupArn {@code targetGroupArn}
 */
record LoadBalancerMembers(@Nullable String targetGroupArn) {

    static @Nullable LoadBalancerMembers read(JsonCursor cursor) throws IOException {
        if (!cursor.atObject()) {
            return null;
        }
        String targetGroupArn = null;
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            if (name.equals("targetGroupArn")) {
                targetGroupArn = cursor.text();
            } else {
                cursor.skip();
            }
        }
        return new LoadBalancerMembers(targetGroupArn);
    }
}
