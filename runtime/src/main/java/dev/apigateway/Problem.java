package dev.apigateway;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * Writes problem documents without an object mapper.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
final class Problem {

    private Problem() {
    }

    static String json(int status, @Nullable String detail) {
        StringBuilder json = new StringBuilder(128);
        json.append("{\"title\":\"").append(HttpStatus.title(status)).append("\",\"status\":").append(status);
        if (detail != null) {
            json.append(",\"detail\":\"");
            JsonStringEncoder.getInstance().quoteAsString(detail, json);
            json.append('"');
        }
        return json.append('}').toString();
    }
}
