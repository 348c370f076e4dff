package dev.apigateway.it.rest.error;

import org.jboss.resteasy.reactive.server.UnwrapException;

@UnwrapException
public class WrapperException extends RuntimeException {

    public WrapperException(Throwable cause) {
        super(cause);
    }
}
