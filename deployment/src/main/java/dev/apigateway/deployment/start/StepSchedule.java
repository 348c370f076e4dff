package dev.apigateway.deployment.start;

import java.util.ArrayList;
import java.util.List;

/**
 * When the recorded steps run.
 *
 * @param running tasks that run at the start, in their order
 * @param formatting tasks that run with the first line of the log
 * @param executing tasks that run when somebody asks for the executor
 */
record StepSchedule(List<String> running, List<String> formatting, List<String> executing) {

    /**
     * @param logRecorded whether Quarkus's own step sets up the log
     * @param executorUsed whether the application itself can ask for the executor
     */
    static StepSchedule of(RuntimeStepsBuildItem steps, boolean logRecorded, boolean executorUsed) {
        List<String> running = new ArrayList<>();
        List<String> formatting = new ArrayList<>();
        List<String> executing = new ArrayList<>();
        for (PlannedStep step : steps.steps()) {
            switch (step.fate()) {
                case RUNS -> running.add(step.task());
                case WITH_LOG -> {
                    if (logRecorded) {
                        running.add(step.task());
                    }
                }
                case WITH_EXTENSIONS -> {
                    if (steps.hasExtensions()) {
                        running.add(step.task());
                    }
                }
                case WITH_FIRST_LINE -> (logRecorded ? running : formatting).add(step.task());
                case WITH_EXECUTOR -> (steps.hasExtensions() || executorUsed ? running : executing).add(step.task());
                case LEFT_OUT -> {
                    // Nothing runs.
                }
            }
        }
        return new StepSchedule(List.copyOf(running), List.copyOf(formatting), List.copyOf(executing));
    }
}
