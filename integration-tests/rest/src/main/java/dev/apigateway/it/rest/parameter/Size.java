package dev.apigateway.it.rest.parameter;

/** An enum that reads its constants itself. */
public enum Size {
    SMALL,
    LARGE;

    public static Size fromString(String text) {
        return text.equals("s") ? SMALL : LARGE;
    }
}
