package dev.apigateway.runtime.codec;

/** Where the content of a string stands in an event; known once the cursor has moved on from it. */
final class JsonStretch {

    private final int start;
    private int end;

    /** @param start the index behind the opening quote */
    JsonStretch(int start) {
        this.start = start;
        this.end = start;
    }

    void endBefore(int closingQuote) {
        end = closingQuote;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }
}
