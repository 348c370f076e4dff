package dev.apigateway.it.rest.parameter;

/** Is made by a static method. */
public record Weight(int grams) {

    public static Weight valueOf(String text) {
        if (!text.endsWith("g")) {
            throw new IllegalArgumentException("A weight ends with g.");
        }
        return new Weight(Integer.parseInt(text.substring(0, text.length() - 1)));
    }
}
