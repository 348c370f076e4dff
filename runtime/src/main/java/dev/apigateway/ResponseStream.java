package dev.apigateway;

import java.io.OutputStream;

/**
 * A response that leaves while it is written. Status, headers and cookies are set first; the first byte of content sends them.
 * Belongs to the thread of its invocation.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html">Response streaming</a>
 */
public interface ResponseStream {

    /**
     * Sets the HTTP status, 200 unless set.
     *
     * @param status from 100 to 599
     * @throws IllegalStateException when content was written
     */
    ResponseStream status(int status);

    /**
     * Adds a header and keeps those that are there; {@code Set-Cookie} becomes a cookie.
     *
     * @throws IllegalStateException when content was written
     */
    ResponseStream header(String name, String value);

    /**
     * Adds a cookie, the value of one {@code Set-Cookie} header.
     *
     * @throws IllegalStateException when content was written
     */
    ResponseStream cookie(String setCookie);

    /**
     * The content. Each {@code write} leaves at once, so write in pieces of some size; the call blocks while the caller reads
     * more slowly than the handler writes. A {@code write} throws {@link java.io.IOException} when Lambda no longer takes the
     * response. Closing it is allowed and does nothing: the response ends when the handler returns.
     *
     * @throws IllegalArgumentException when the headers or the status aren't valid
     */
    OutputStream body();

    /**
     * The content as server-sent events, {@code content-type: text/event-stream}.
     *
     * @throws IllegalStateException when content was written
     */
    ServerSentEvents serverSentEvents();
}
