package dev.apigateway.runtime.client;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Calls over one keep-alive connection, opened when it is needed and again after it broke. Not thread-safe but for
 * {@link #close()}, which ends a call that waits and lets a call that posts come to its end.
 */
final class ApiConnection implements Closeable {

    static final byte[] NO_BODY = {};

    private final RuntimeApiAddress address;
    private final String commonHead;
    private final Object lock = new Object();
    private volatile @Nullable HttpConnection connection;
    private boolean waiting;
    private volatile boolean closed;

    ApiConnection(RuntimeApiAddress address) {
        this.address = address;
        this.commonHead = " HTTP/1.1\r\nHost: " + address + "\r\nUser-Agent: " + Version.USER_AGENT + "\r\n";
    }

    /** Begins a request: the request line and the header lines that all requests have. */
    StringBuilder head(String method, String path) {
        return new StringBuilder(384).append(method).append(' ').append(path).append(commonHead);
    }

    /** Makes a call that the other side may answer as late as it likes. */
    HttpResponse await(String call, String head) throws RuntimeApiException {
        synchronized (lock) {
            if (closed) {
                throw new RuntimeApiException("The call '" + call + "' was not made, since the client is closed.");
            }
            waiting = true;
        }
        try {
            return exchange(call, head, NO_BODY);
        } finally {
            stopWaiting();
        }
    }

    /** Makes a call and demands its success. */
    HttpResponse post(String call, String head, byte[] body) throws RuntimeApiException {
        HttpResponse response = exchange(call, head, body);
        requireSuccess(call, response);
        return response;
    }

    /** Sends the head of a request whose body follows in pieces. */
    HttpConnection begin(String call, String head) throws RuntimeApiException {
        try {
            HttpConnection open = connected();
            open.send(head, NO_BODY);
            return open;
        } catch (IOException e) {
            throw broken(call, e);
        }
    }

    /** Reads the answer to a request whose body has been sent in pieces, and demands success. */
    void end(String call, HttpConnection open) throws RuntimeApiException {
        try {
            requireSuccess(call, receive(open));
        } catch (IOException e) {
            throw broken(call, e);
        }
    }

    /** Gives the connection up, since a call can't be completed over it. */
    RuntimeApiException broken(String call, IOException cause) {
        disconnect();
        return new RuntimeApiException(
                "The call '" + call + "' of the Runtime API at " + address + " failed (" + cause.getMessage() + ").", cause);
    }

    /** Gives the connection up, too: a request that could not be sent to its end may have been refused before it came there. */
    RuntimeApiException interrupted(String call, HttpConnection open, IOException cause) {
        try {
            HttpResponse early = open.receive();
            requireSuccess(call, early);
            return broken(call, cause);
        } catch (RefusedException refusal) {
            disconnect();
            return refusal;
        } catch (IOException e) {
            return broken(call, cause);
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            closed = true;
            HttpConnection open = connection;
            if (waiting && open != null) {
                open.closeFromElsewhere();
            }
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** What close() may have closed while an answer came in is not used for what has to be posted yet. */
    private void stopWaiting() {
        synchronized (lock) {
            waiting = false;
            if (closed) {
                disconnect();
            }
        }
    }

    private HttpResponse exchange(String call, String head, byte[] body) throws RuntimeApiException {
        try {
            HttpConnection open = connected();
            send(call, open, head, body);
            return receive(open);
        } catch (IOException e) {
            throw broken(call, e);
        }
    }

    private void send(String call, HttpConnection open, String head, byte[] body) throws RuntimeApiException {
        try {
            open.send(head, body);
        } catch (IOException e) {
            throw interrupted(call, open, e);
        }
    }

    private HttpResponse receive(HttpConnection open) throws IOException {
        HttpResponse response = open.receive();
        if (open.ends()) {
            disconnect();
        }
        return response;
    }

    private HttpConnection connected() throws IOException {
        HttpConnection open = connection;
        if (open == null) {
            open = HttpConnection.open(address);
            synchronized (lock) {
                connection = open;
                if (closed && waiting) {
                    open.close();
                }
            }
        }
        return open;
    }

    /** Gives the connection up; the next call opens another. */
    void disconnect() {
        HttpConnection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // nothing is sent over it any more, so there is nothing to lose
            }
        }
    }

    private static void requireSuccess(String call, HttpResponse response) throws RefusedException {
        if (response.status() < 200 || response.status() > 299) {
            throw new RefusedException(call, response);
        }
    }
}
