package dev.apigateway.runtime.codec.event;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.apigateway.PayloadV2Http;
import dev.apigateway.runtime.json.JsonCursor;

/** Reads {@code requestContext.http}. */
final class HttpReader {

    private @Nullable String method;
    private @Nullable String path;
    private @Nullable String protocol;
    private @Nullable String sourceIp;
    private @Nullable String userAgent;

    private HttpReader() {
    }

    static @Nullable PayloadV2Http read(JsonCursor cursor) throws IOException {
        if (!cursor.atObject()) {
            return null;
        }
        HttpReader http = new HttpReader();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            http.readMember(name, cursor);
        }
        return new PayloadV2Http(http.method, http.path, http.protocol, http.sourceIp, http.userAgent);
    }

    private void readMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "method" -> method = cursor.text();
            case "path" -> path = cursor.text();
            case "protocol" -> protocol = cursor.text();
            case "sourceIp" -> sourceIp = cursor.text();
            case "userAgent" -> userAgent = cursor.text();
            default -> cursor.skip();
        }
    }
}
