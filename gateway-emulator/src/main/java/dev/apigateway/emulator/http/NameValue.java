package dev.apigateway.emulator.http;

/**
 * A header line or a query parameter, as received or as sent.
 *
 * @param name the name, in the case of its sender
 * @param value the value; lines of the same name are not joined
 */
public record NameValue(String name, String value) {
}
