package dev.apigateway.deployment.start;

import dev.apigateway.deployment.start.RuntimeSteps.Fate;

/**
 * A step that an extension recorded for the runtime start.
 *
 * @param name of the build step, {@code Class.method}, as Quarkus derives the task's name from it
 * @param task the generated class that runs it
 */
record RecordedStep(String name, String task) {

    static RecordedStep of(String task) {
        String name = task.substring(task.lastIndexOf('.') + 1).replace('$', '.');
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return new RecordedStep(name.substring(0, end), task);
    }

    /** Null when the step is not known. */
    Fate fate() {
        return RuntimeSteps.fate(name);
    }

    /** The simple name of the class with the build step. */
    String processor() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
