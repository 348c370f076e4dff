package dev.apigateway.extension.lean;

import io.quarkus.runtime.StartupContext;
import io.quarkus.value.registry.ValueRegistry;

/**
 * What the build knows of an application with the lean start; generated, since only the build knows the application's recorded
 * steps.
 */
public interface RecordedStart {

    /** The class that the build generates. */
    String GENERATED_CLASS = "dev.apigateway.generated.RecordedStartImpl";

    /** What the application is called. */
    String applicationName();

    /** Whether the {@code ObjectMapper} is made of nothing but what the build knows, so that it can be in the image. */
    boolean isMapperKnown();

    /** The names of the classes that JSON bodies are read as and written from; they need not be public. */
    String[] bodies();

    /** Whether the configuration has sources that only a process can read. */
    boolean hasSourcesOfProcess();

    /** Categories of the log and, after each, the least level that extensions want to be in the executable for it. */
    String[] minLevels();

    /**
     * Whether Quarkus's own step sets up the log, since it goes elsewhere than to the console or has handlers of extensions.
     */
    boolean isLogRecorded();

    /** The keys of the formatters of the console that extensions make. */
    String[] consoleFormatters();

    /** The keys of the listeners to a shutdown. */
    String[] shutdownListeners();

    /** What has to be added to {@code java.library.path}. */
    String[] libraryPaths();

    /** Sets the system properties that extensions want a process to have. */
    void setSystemProperties();

    /** Lets extensions tell what only a process knows. */
    void registerInformation(ValueRegistry values);

    /** What the steps hand each other, with what static initialization left in it. */
    StartupContext context();

    /** Runs the steps of the start. */
    void run(StartupContext context);

    /** Runs the steps that make formatters. */
    void makeFormatters(StartupContext context);

    /** Runs the steps that make the executor, where the start left them. */
    void createExecutor(StartupContext context);
}
