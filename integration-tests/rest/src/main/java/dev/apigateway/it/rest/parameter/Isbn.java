package dev.apigateway.it.rest.parameter;

/** Is made by its constructor. */
public class Isbn {

    private final String digits;

    public Isbn(String text) {
        digits = text.replace("-", "");
    }

    @Override
    public String toString() {
        return digits;
    }
}
