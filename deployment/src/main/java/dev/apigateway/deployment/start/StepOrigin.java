package dev.apigateway.deployment.start;

/**
 * Where a recorded step comes from.
 *
 * @param processor the full name of the class with the build step; the simple one where no class was found
 * @param method the name of the build step
 * @param extension {@code group:artifact}, or a word for an extension that isn't known
 */
record StepOrigin(String processor, String method, String extension) {

    /** {@code io.quarkus.deployment.steps.ThreadPoolSetup#createExecutor}. */
    String name() {
        return processor + "#" + method;
    }
}
