package dev.apigateway.it.soundness.quarkus;

import jakarta.inject.Singleton;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.ExecutionModeManager;
import io.quarkus.runtime.ExecutorRecorder;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.annotations.CommandLineArguments;
import io.quarkus.value.registry.ValueRegistry;

/** What libraries ask Quarkus for, injected or by static methods. */
@Singleton
class QuarkusState implements Subject {

    private final String[] arguments;
    private final ValueRegistry values;

    QuarkusState(@CommandLineArguments String[] arguments, ValueRegistry values) {
        this.arguments = arguments;
        this.values = values;
    }

    @Override
    public void observe(Report report) {
        report.add("quarkus.command-line-arguments", () -> arguments.length);
        report.add("quarkus.values", () -> values.getClass().getSimpleName());
        report.add("quarkus.application", () -> Application.currentApplication().getName());
        report.add("quarkus.application-is-started", () -> Application.currentApplication().isStarted());
        report.add("quarkus.managed-application", () -> ApplicationLifecycleManager.getCurrentApplication() != null);
        report.add("quarkus.exit-code", ApplicationLifecycleManager::getExitCode);
        report.add("quarkus.shutting-down", ApplicationLifecycleManager::isVmShuttingDown);
        report.add("quarkus.executor", () -> {
            Thread[] thread = new Thread[1];
            Runnable task = () -> {
                synchronized (thread) {
                    thread[0] = Thread.currentThread();
                    thread.notifyAll();
                }
            };
            ExecutorRecorder.getCurrent().execute(task);
            synchronized (thread) {
                while (thread[0] == null) {
                    thread.wait();
                }
            }
            return thread[0].getName().replaceAll("[0-9]+$", "");
        });
        report.add("quarkus.launch-mode", LaunchMode::current);
        report.add("quarkus.image-mode", ImageMode::current);
        report.add("quarkus.execution-mode", ExecutionModeManager::getExecutionMode);
        report.add("quarkus.blocking-allowed", BlockingOperationControl::isBlockingAllowed);
    }
}
