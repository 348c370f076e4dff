package dev.apigateway.it.rest.error;

public class TeapotException extends RuntimeException {

    public TeapotException(String message) {
        super(message);
    }

    public static class Small extends TeapotException {

        public Small(String message) {
            super(message);
        }
    }
}
