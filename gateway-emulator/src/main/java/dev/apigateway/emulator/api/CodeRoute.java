package dev.apigateway.emulator.api;

/**
 * A route that the application's code tells, for the console; whether the API has it is up to the API.
 *
 * @param key the route key as AWS writes it, {@code GET /pets/{id}}
 * @param handler the name of the handler; empty for the default one
 * @param javaMethod the Java method that answers, {@code com.acme.Pets#get(String)}
 */
public record CodeRoute(String key, String handler, String javaMethod) {
}
