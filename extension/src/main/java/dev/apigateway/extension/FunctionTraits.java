package dev.apigateway.extension;

/**
 * What the build found out about the application, so that only those functions pay for something that need it.
 *
 * @param requestScope whether some bean lives as long as one invocation
 * @param lambdaExtension whether the process registers as an internal Lambda extension, to hear SIGTERM and to work after
 *        responses
 */
public record FunctionTraits(boolean requestScope, boolean lambdaExtension) {
}
