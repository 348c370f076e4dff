package dev.apigateway.emulator.start;

import java.net.BindException;

/** The emulator cannot start, since somebody else listens on one of its ports. */
public final class PortTakenException extends EmulatorException {

    private static final long serialVersionUID = 1;

    private final LocalServer server;
    private final String what;

    PortTakenException(LocalServer server, String address, String holder, BindException cause) {
        this(server, server + " cannot listen on " + address + ": " + holder + " uses this port.", cause);
    }

    private PortTakenException(LocalServer server, String what, BindException cause) {
        super(what + " Stop that program, or set another port.", cause);
        this.server = server;
        this.what = what;
    }

    /**
     * The message for someone who sets the ports in one way.
     *
     * @param gateway how the port of the gateway is set, for instance {@code --port}
     * @param lambdaEndpoint how that of the Lambda endpoint is
     */
    public String message(String gateway, String lambdaEndpoint) {
        String setting = server == LocalServer.LAMBDA_ENDPOINT ? lambdaEndpoint : gateway;
        return what + " Stop that program, or set " + setting + " to another port; 0 takes a free one.";
    }
}
