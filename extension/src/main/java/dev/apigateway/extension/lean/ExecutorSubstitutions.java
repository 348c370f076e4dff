package dev.apigateway.extension.lean;

import java.util.concurrent.Executor;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

import io.quarkus.runtime.ExecutorRecorder;

/**
 * Creates the executor of the application when a library asks Quarkus for it. Where injected beans, asynchronous observers or
 * steps of extensions need one, the start has created it already.
 */
@TargetClass(value = ExecutorRecorder.class, onlyWith = LeanStartSubstitutions.Chosen.class)
final class ExecutorSubstitutions {

    @Alias
    private static volatile Executor current;

    private ExecutorSubstitutions() {
    }

    @Substitute
    public static Executor getCurrent() {
        if (current == null) {
            ImageContents.APPLICATION.steps().createExecutor();
        }
        return current;
    }
}
