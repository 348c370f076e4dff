package dev.apigateway.emulator.start;

/** What of the emulator listens where its users can say so. */
public enum LocalServer {

    GATEWAY("The gateway"),

    CONSOLE("The console"),

    LAMBDA_ENDPOINT("The Lambda endpoint");

    private final String inWords;

    LocalServer(String inWords) {
        this.inWords = inWords;
    }

    /** At the beginning of a sentence. */
    @Override
    public String toString() {
        return inWords;
    }
}
