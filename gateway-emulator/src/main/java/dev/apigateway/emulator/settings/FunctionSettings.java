package dev.apigateway.emulator.settings;

import java.util.Map;

import dev.apigateway.emulator.api.AwsIds;

/**
 * What Lambda would know about the function.
 *
 * @param name the function's name, also the last part of its ARN
 * @param memoryMegabytes the configured memory in MB; told to the function, not enforced
 * @param handler the content of {@code _HANDLER}
 * @param environment additional environment variables for the function
 */
public record FunctionSettings(String name, int memoryMegabytes, String handler, Map<String, String> environment) {

    public FunctionSettings {
        environment = Map.copyOf(environment);
    }

    /** A function named {@code function} with 128 MB. */
    public static FunctionSettings defaults() {
        return new FunctionSettings("function", 128, "bootstrap", Map.of());
    }

    /** The ARN of the function, in a region and an account that do not exist. */
    public String arn() {
        return arnOf(name);
    }

    /** The ARN of a function of this name. */
    public static String arnOf(String name) {
        return "arn:aws:lambda:" + AwsIds.REGION + ":" + AwsIds.ACCOUNT + ":function:" + name;
    }

    /** The function of a handler beside the default one; the same for an empty name. */
    public FunctionSettings ofHandler(String handlerName) {
        return handlerName.isEmpty() ? this
                : new FunctionSettings(name + "-" + handlerName, memoryMegabytes, handlerName, environment);
    }
}
