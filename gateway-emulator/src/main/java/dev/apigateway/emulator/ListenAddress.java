package dev.apigateway.emulator;

import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where the gateway listens.
 *
 * @param host the host name or address
 * @param port the port, 0 for a free one
 */
record ListenAddress(String host, int port) {

    /**
     * The address of the host.
     *
     * @throws EmulatorException if the host is unknown
     */
    String ip() {
        try {
            return InetAddress.getByName(host).getHostAddress();
        } catch (UnknownHostException unknown) {
            throw new EmulatorException("The host '" + host + "' is unknown, so the gateway cannot listen on it. "
                    + "Set a host name or address of this machine, for instance localhost.", unknown);
        }
    }

    /** The URL for callers on this machine, without a slash at its end. */
    String url(int boundPort) {
        String called = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return "http://" + (called.contains(":") ? "[" + called + "]" : called) + ":" + boundPort;
    }

    /** What to say when it cannot be listened on. */
    EmulatorException failure(Throwable cause) {
        String address = host + ":" + port;
        if (cause instanceof BindException) {
            return new EmulatorException("The gateway cannot listen on " + address + ": another program uses this port. "
                    + "Stop that program, or set another port.", cause);
        }
        return new EmulatorException("The gateway cannot listen on " + address + ": " + cause + ".", cause);
    }
}
