package dev.apigateway.emulator.http;

/** A request body is longer than it may be. The connection is still usable: the body was read to its end. */
public final class BodyTooLongException extends Exception {

    private static final long serialVersionUID = 1;

    BodyTooLongException(long limitBytes) {
        super("The request body is longer than " + limitBytes + " bytes.");
    }
}
