package dev.apigateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The HTTP response of a handler. It leaves in the dialect of the front door that sent the event. Immutable.
 * <p>
 * Headers that belong to the connection, such as {@code Content-Length}, {@code Connection} and {@code Transfer-Encoding}, are
 * left out on the way: the front door sends its own.
 *
 * @param status the HTTP status, from 100 to 599
 * @param headers the response's headers without {@code Set-Cookie}, which is in the cookies
 * @param cookies values of {@code Set-Cookie} headers, for instance {@code session=1; HttpOnly}
 * @param body the content
 * @param bodyEncoding in which form the content leaves
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Response
 *      formats of HTTP APIs</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">
 *      Output format of REST APIs</a>
 */
public record ApiGatewayResponse(int status, Headers headers, List<String> cookies, ResponseBody body,
        BodyEncoding bodyEncoding) {

    private static final String CONTENT_TYPE = "content-type";

    /**
     * Checks the status and every header.
     *
     * @throws IllegalArgumentException when the status is out of range, a header name is no HTTP token, or a value holds a
     *         control character, as it would to smuggle in a second header
     */
    public ApiGatewayResponse {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("Status " + status + " is no HTTP status; use one from 100 to 599.");
        }
        for (int i = 0; i < headers.size(); i++) {
            HeaderSyntax.check(headers.name(i), headers.value(i));
        }
        cookies = List.copyOf(cookies);
        for (String cookie : cookies) {
            HeaderSyntax.check("set-cookie", cookie);
        }
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(bodyEncoding, "bodyEncoding");
    }

    /** A response whose content leaves in the form that fits it. */
    public ApiGatewayResponse(int status, Headers headers, List<String> cookies, ResponseBody body) {
        this(status, headers, cookies, body, BodyEncoding.AUTOMATIC);
    }

    /** A response without content. */
    public static ApiGatewayResponse of(int status) {
        return builder(status).build();
    }

    /** Status 200 with an object as JSON, {@code content-type: application/json}. */
    public static ApiGatewayResponse json(@Nullable Object value) {
        return builder(200).json(value).build();
    }

    /** Status 200 with text, {@code content-type: text/plain; charset=utf-8}. */
    public static ApiGatewayResponse text(String text) {
        return builder(200).text(text).build();
    }

    /**
     * Status 200 with bytes, base64-encoded when the response leaves unless they are text.
     *
     * @param contentType for instance {@code image/png}
     */
    public static ApiGatewayResponse bytes(byte[] bytes, String contentType) {
        return builder(200).bytes(bytes, contentType).build();
    }

    /**
     * An error as {@code application/problem+json}.
     *
     * @param status from 400 to 599
     * @param detail a sentence for the HTTP caller, or null
     */
    public static ApiGatewayResponse problem(int status, @Nullable String detail) {
        return builder(status)
                .header(CONTENT_TYPE, "application/problem+json")
                .body(new ResponseBody.Text(Problem.json(status, detail)))
                .build();
    }

    /** Starts a response with no headers and no content. */
    public static Builder builder(int status) {
        return new Builder(status);
    }

    /** Status and sizes: neither body nor header values, which stay out of logs. */
    @Override
    public String toString() {
        return "ApiGatewayResponse[" + status + ", headers " + headers + ", " + cookies.size() + " cookies, " + body + "]";
    }

    /** Collects a response; belongs to one thread. */
    public static final class Builder {

        private final int status;
        private final Headers.Builder headers = Headers.builder();
        private final List<String> cookies = new ArrayList<>();
        private ResponseBody body = new ResponseBody.Empty();
        private BodyEncoding bodyEncoding = BodyEncoding.AUTOMATIC;
        private @Nullable String contentType;
        private @Nullable String contentTypeOfBody;

        private Builder(int status) {
            this.status = status;
        }

        /**
         * Adds a header and keeps those that are there; {@code Set-Cookie} becomes a cookie, {@code Content-Type} wins over
         * the one that the content brings.
         */
        public Builder header(String name, String value) {
            if (name.equalsIgnoreCase("set-cookie")) {
                return cookie(value);
            }
            if (name.equalsIgnoreCase(CONTENT_TYPE)) {
                contentType = value;
                return this;
            }
            headers.add(name, value);
            return this;
        }

        /** Adds a cookie, the value of one {@code Set-Cookie} header. */
        public Builder cookie(String setCookie) {
            cookies.add(setCookie);
            return this;
        }

        /** Sets an object as JSON content, {@code application/json} unless a content type is set. */
        public Builder json(@Nullable Object value) {
            return content(new ResponseBody.Json(value), "application/json");
        }

        /** Sets text as content, {@code text/plain; charset=utf-8} unless a content type is set. */
        public Builder text(String text) {
            return content(new ResponseBody.Text(text), "text/plain; charset=utf-8");
        }

        /** Sets bytes as content. */
        public Builder bytes(byte[] bytes, String contentType) {
            return content(new ResponseBody.Bytes(bytes), contentType);
        }

        /** Sets in which form the content leaves, {@link BodyEncoding#AUTOMATIC} unless set. */
        public Builder bodyEncoding(BodyEncoding bodyEncoding) {
            this.bodyEncoding = bodyEncoding;
            return this;
        }

        /** Sets the content and leaves the content type as it is. */
        public Builder body(ResponseBody body) {
            this.body = body;
            return this;
        }

        /**
         * @throws IllegalArgumentException as the record's constructor says
         */
        public ApiGatewayResponse build() {
            String type = contentType == null ? contentTypeOfBody : contentType;
            if (type != null) {
                headers.set(CONTENT_TYPE, type);
            }
            return new ApiGatewayResponse(status, headers.build(), cookies, body, bodyEncoding);
        }

        private Builder content(ResponseBody content, String defaultContentType) {
            body = content;
            contentTypeOfBody = defaultContentType;
            return this;
        }
    }
}
