package dev.apigateway.it.rest.error;

public class CheckedException extends Exception {

    public CheckedException(String message) {
        super(message);
    }
}
