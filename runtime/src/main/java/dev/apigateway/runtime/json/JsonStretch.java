package dev.apigateway.runtime.json;

/** Where the content of a string stands in an event; known once the cursor has moved on from it. */
public final class JsonStretch {

    private final int start;
    private int end;

    /** @param start the index behind the opening quote */
    public JsonStretch(int start) {
        this.start = start;
        this.end = start;
    }

    public void endBefore(int closingQuote) {
        end = closingQuote;
    }

    public int start() {
        return start;
    }

    public int length() {
        return end - start;
    }
}
