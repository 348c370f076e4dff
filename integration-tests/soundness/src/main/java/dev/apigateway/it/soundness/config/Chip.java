package dev.apigateway.it.soundness.config;

/** A type that is read with its own method, as any type with {@code of} or {@code valueOf}. */
public record Chip(String country, String number) {

    public static Chip of(String text) {
        int dash = text.indexOf('-');
        return new Chip(text.substring(0, dash), text.substring(dash + 1));
    }
}
