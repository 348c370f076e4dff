package dev.apigateway.emulator.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where a server of the emulator listens.
 *
 * @param server which one it is
 * @param host the host name or address
 * @param port the port, 0 for a free one
 */
public record ListenAddress(LocalServer server, String host, int port) {

    private static final int LAST_PRIVILEGED_PORT = 1023;

    /**
     * The address of the host.
     *
     * @throws EmulatorException if the host is unknown
     */
    public String ip() {
        try {
            return InetAddress.getByName(host).getHostAddress();
        } catch (UnknownHostException unknown) {
            throw new EmulatorException("The host '" + host + "' is unknown. " + server + " cannot listen on it. "
                    + "Set a host name or address of this machine, for instance localhost.", unknown);
        }
    }

    /** The URL for callers on this machine, without a slash at its end. */
    public String url(int boundPort) {
        String called = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return "http://" + (called.contains(":") ? "[" + called + "]" : called) + ":" + boundPort;
    }

    /** What to say when it cannot be listened on. */
    public EmulatorException failure(Throwable cause) {
        String address = host + ":" + port;
        if (!isOfThisMachine()) {
            return new EmulatorException(
                    server + " cannot listen on " + address + ": this machine does not have that address. "
                            + "Set a host name or address of this machine, for instance localhost.",
                    cause);
        }
        Optional<PortHolder> holder = PortHolder.of(port);
        // Below, the system may as well refuse the port to everyone but root.
        if (cause instanceof BindException taken && (holder.isPresent() || port > LAST_PRIVILEGED_PORT)) {
            return new PortTakenException(server, address, holder.map(PortHolder::toString).orElse("another program"), taken);
        }
        return new EmulatorException(server + " cannot listen on " + address + ": " + cause + ".", cause);
    }

    private boolean isOfThisMachine() {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress() || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (IOException unknown) {
            return false;
        }
    }
}
