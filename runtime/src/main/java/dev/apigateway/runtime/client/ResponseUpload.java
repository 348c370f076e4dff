package dev.apigateway.runtime.client;

import java.io.IOException;
import java.util.Base64;

/**
 * A response that leaves in pieces, each as a chunk of its own. Blocks while Lambda takes no more. Belongs to the loop's
 * thread.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html#runtimes-custom-response-streaming">Response
 *      streaming of custom runtimes</a>
 */
public final class ResponseUpload {

    static final String ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";
    static final String ERROR_BODY = "Lambda-Runtime-Function-Error-Body";

    /**
     * The Runtime API is a Go program, whose HTTP server takes 4,096 bytes of trailers; base64 makes four bytes of three.
     *
     * @see <a href="https://github.com/golang/go/blob/go1.24.0/src/net/http/transfer.go">Go's readTrailer</a>
     */
    private static final int MAX_TRAILER_BYTES = 2_900;

    private final String call;
    private final ApiConnection api;
    private final HttpConnection connection;

    ResponseUpload(String call, ApiConnection api, HttpConnection connection) {
        this.call = call;
        this.api = api;
        this.connection = connection;
    }

    /**
     * Sends a piece.
     *
     * @throws RefusedException when Lambda refused the response before its end; nothing more can be sent
     * @throws RuntimeApiException when the connection broke; nothing more can be sent
     */
    public void write(byte[] bytes, int offset, int length) throws RuntimeApiException {
        if (length == 0) {
            return;
        }
        try {
            connection.sendChunk(bytes, offset, length);
        } catch (IOException e) {
            throw api.interrupted(call, connection, e);
        }
    }

    /**
     * Ends the response.
     *
     * @throws RefusedException when Lambda didn't take it
     * @throws RuntimeApiException when it is not known whether it arrived
     */
    public void finish() throws RuntimeApiException {
        end("0\r\n\r\n");
    }

    /**
     * Ends the response as a failed one.
     *
     * @throws RefusedException when Lambda didn't take it
     * @throws RuntimeApiException when it is not known whether it arrived
     */
    public void abort(FunctionError error) throws RuntimeApiException {
        end("0\r\n" + ERROR_TYPE + ": " + error.category() + "\r\n" + ERROR_BODY + ": "
                + Base64.getEncoder().encodeToString(trailer(error)) + "\r\n\r\n");
    }

    private static byte[] trailer(FunctionError error) {
        FunctionError cut = error;
        byte[] json = FunctionErrorWriter.write(cut);
        while (json.length > MAX_TRAILER_BYTES) {
            cut = cut.halved();
            json = FunctionErrorWriter.write(cut);
        }
        return json;
    }

    private void end(String lastChunk) throws RuntimeApiException {
        try {
            connection.send(lastChunk, ApiConnection.NO_BODY);
        } catch (IOException e) {
            throw api.interrupted(call, connection, e);
        }
        api.end(call, connection);
    }
}
