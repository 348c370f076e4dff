package dev.apigateway.benchmarks.floor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;

/**
 * Squares the number in an event, over a raw socket. It knows just as much of HTTP and JSON as the benchmark sends and has no
 * error handling, which is why it is a floor and no function to deploy.
 */
public final class Floor {

    private static final byte[] NEXT = ("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            .getBytes(ISO_8859_1);

    private Floor() {
    }

    public static void main(String[] arguments) throws IOException {
        String[] address = System.getenv("AWS_LAMBDA_RUNTIME_API").split(":");
        try (Socket socket = new Socket(address[0], Integer.parseInt(address[1]))) {
            socket.setTcpNoDelay(true);
            Message message = new Message(socket.getInputStream());
            while (true) {
                socket.getOutputStream().write(NEXT);
                message.read();
                socket.getOutputStream().write(response(message.header("Lambda-Runtime-Aws-Request-Id: "),
                        EventBody.number(message)));
                message.read();
            }
        }
    }

    private static byte[] response(String requestId, long number) {
        String body = "{\"statusCode\":200,\"headers\":{\"content-type\":\"application/json\"},\"body\":\"{\\\"result\\\":"
                + number * number + "}\"}";
        return ("POST /2018-06-01/runtime/invocation/" + requestId + "/response HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body).getBytes(ISO_8859_1);
    }
}
