package dev.apigateway.deployment.start;

/**
 * A step that an extension recorded for the runtime start.
 *
 * @param processor the simple name of the class with the build step
 * @param method the name of the build step
 * @param hash of the build step's signature, as Quarkus puts it behind the names
 * @param task the generated class that runs it
 */
record RecordedStep(String processor, String method, String hash, String task) {

    /** @param task {@code io.quarkus.runner.recorded.ThreadPoolSetup$createExecutor2117483448} */
    static RecordedStep of(String task) {
        String name = task.substring(task.lastIndexOf('.') + 1);
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        int method = name.indexOf('$');
        return method < 0 || method > end ? new RecordedStep(name, "", "", task)
                : new RecordedStep(name.substring(0, method), name.substring(method + 1, end), name.substring(end), task);
    }
}
