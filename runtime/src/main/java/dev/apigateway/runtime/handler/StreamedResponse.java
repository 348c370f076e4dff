package dev.apigateway.runtime.handler;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Headers;
import dev.apigateway.ResponseBody;
import dev.apigateway.ResponseStream;
import dev.apigateway.ServerSentEvents;
import dev.apigateway.runtime.client.RuntimeApiException;
import dev.apigateway.runtime.codec.response.Dialect;
import dev.apigateway.runtime.codec.response.PreludeEncoder;

/**
 * The response of a streaming handler: a JSON prelude of status, headers and cookies, eight zero bytes, then the content as it
 * is written.
 */
final class StreamedResponse extends OutputStream implements ResponseStream {

    private static final String CONTENT_TYPE = "content-type";
    private static final byte[] SEPARATOR = new byte[8];

    private final Dialect dialect;
    private final Reply reply;
    private int status = 200;
    private Headers.Builder headers = Headers.builder();
    private List<String> cookies = new ArrayList<>();
    private String contentType = "application/octet-stream";

    StreamedResponse(Dialect dialect, Reply reply) {
        this.dialect = dialect;
        this.reply = reply;
    }

    @Override
    public ResponseStream status(int newStatus) {
        requireNoContent();
        status = newStatus;
        return this;
    }

    @Override
    public ResponseStream header(String name, String value) {
        requireNoContent();
        if (name.equalsIgnoreCase("set-cookie")) {
            cookies.add(value);
        } else if (name.equalsIgnoreCase(CONTENT_TYPE)) {
            contentType = value;
        } else {
            headers.add(name, value);
        }
        return this;
    }

    @Override
    public ResponseStream cookie(String setCookie) {
        requireNoContent();
        cookies.add(setCookie);
        return this;
    }

    @Override
    public OutputStream body() {
        return this;
    }

    @Override
    public ServerSentEvents serverSentEvents() {
        requireNoContent();
        contentType = "text/event-stream";
        return new ServerSentEvents(this);
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] { (byte) oneByte }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        try {
            begin();
            reply.write(bytes, offset, length);
        } catch (RuntimeApiException e) {
            throw new IOException("Lambda no longer takes the response.", e);
        }
    }

    /** Replaces what was set by a problem document. */
    void problem(ApiGatewayResponse problem) throws IOException {
        status = problem.status();
        headers = Headers.builder();
        cookies = new ArrayList<>();
        contentType = "application/problem+json";
        if (problem.body() instanceof ResponseBody.Text text) {
            write(text.value().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Sends status and headers unless they have left. */
    void begin() throws RuntimeApiException {
        if (reply.isAnswered()) {
            return;
        }
        ApiGatewayResponse head = new ApiGatewayResponse(status, headers.set(CONTENT_TYPE, contentType).build(), cookies,
                new ResponseBody.Empty());
        byte[] prelude = PreludeEncoder.encode(head, dialect);
        reply.beginStream();
        reply.write(prelude, 0, prelude.length);
        reply.write(SEPARATOR, 0, SEPARATOR.length);
    }

    private void requireNoContent() {
        if (reply.isAnswered()) {
            throw new IllegalStateException("The response's status and headers have left with its first byte. "
                    + "Set them before writing.");
        }
    }
}
