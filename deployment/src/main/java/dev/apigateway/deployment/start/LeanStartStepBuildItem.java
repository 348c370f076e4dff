package dev.apigateway.deployment.start;

import java.util.Objects;

import io.quarkus.builder.item.MultiBuildItem;

/**
 * What becomes of a step that an extension recorded for the runtime start, when the executable has the lean start. Any
 * extension
 * may produce it for its own steps or for those of others; without it, a step runs as recorded. Consumed by
 * {@link StepProcessor}.
 */
public final class LeanStartStepBuildItem extends MultiBuildItem {

    private final String step;
    private final boolean run;
    private final String remark;

    private LeanStartStepBuildItem(Class<?> processor, String method, boolean run, String remark) {
        this.step = Objects.requireNonNull(processor, "processor").getName() + "#" + Objects.requireNonNull(method, "method");
        this.run = run;
        this.remark = Objects.requireNonNull(remark, "remark");
    }

    /**
     * The step is left out, since a function has no need of it.
     *
     * @param processor the class with the build step
     * @param method the name of the build step
     * @param reason why nothing is lost, a sentence for the build's log
     */
    public static LeanStartStepBuildItem leftOut(Class<?> processor, String method, String reason) {
        return new LeanStartStepBuildItem(processor, method, false, reason);
    }

    /**
     * The step runs as recorded.
     *
     * @param processor the class with the build step
     * @param method the name of the build step
     * @param cost what it does that takes time, some words for the build's log
     */
    public static LeanStartStepBuildItem runs(Class<?> processor, String method, String cost) {
        return new LeanStartStepBuildItem(processor, method, true, cost);
    }

    /** {@code org.acme.deployment.AcmeProcessor#connect}. */
    public String step() {
        return step;
    }

    /** Whether the step runs. */
    public boolean run() {
        return run;
    }

    /** The reason why it is left out, or what it costs. */
    public String remark() {
        return remark;
    }
}
