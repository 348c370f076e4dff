package dev.apigateway.emulator.console;

/**
 * What the console tells about the application.
 *
 * @param name the name of the function
 * @param template the template for the deployment
 */
public record About(String name, String template) {
}
