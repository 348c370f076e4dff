package dev.apigateway.deployment.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Tells in the log of the build what an executable with the lean start does at the start of a process. */
final class StartReport {

    private StartReport() {
    }

    /** A line for each step of an extension, and one for the configuration where it has to be made in the process. */
    static List<String> of(List<PlannedStep> steps, Collection<String> sources) {
        List<String> lines = new ArrayList<>();
        for (PlannedStep step : steps) {
            if (step.isOfExtension()) {
                lines.add("At the start runs " + step.origin().processor() + "#" + step.origin().method() + " of "
                        + step.origin().extension() + (step.remark().isEmpty() ? "." : ": " + step.remark() + "."));
            } else if (!step.remark().isEmpty() && step.fate() == RuntimeSteps.Fate.LEFT_OUT) {
                lines.add("Left out at the start is " + step.origin().name() + ": " + step.remark());
            }
        }
        if (!sources.isEmpty()) {
            lines.add("At the start the configuration is made, since only a process can read "
                    + String.join(", ", new TreeSet<>(sources)) + ".");
        }
        return lines;
    }
}
