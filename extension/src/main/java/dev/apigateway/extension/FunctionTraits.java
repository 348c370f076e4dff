package dev.apigateway.extension;

/**
 * What the build found out about the application, so that only those functions pay for something that need it.
 *
 * @param requestScope whether some bean lives as long as one invocation
 * @param lambdaExtension whether the process registers as an internal Lambda extension, to hear SIGTERM and to work after
 *        responses
 * @param afterResponses whether some bean works after responses
 * @param primings whether some bean wants to be primed for the first event
 * @param bodyChecks whether some bean looks at what bodies are read into
 */
public record FunctionTraits(boolean requestScope, boolean lambdaExtension, boolean afterResponses, boolean primings,
        boolean bodyChecks) {
}
