package dev.apigateway.extension.lean;

import dev.apigateway.extension.Settings;

/** What the build left to do at the lean start; generated, since only the build knows the application's recorded steps. */
public interface RecordedStart {

    /** The class that the build generates. */
    String GENERATED_CLASS = "dev.apigateway.generated.RecordedStartImpl";

    /** Whether the {@code ObjectMapper} is made of nothing but what the build knows, so that it can be in the image. */
    boolean isMapperKnown();

    /** The names of the classes that JSON bodies are read as and written from; they need not be public. */
    String[] bodies();

    /** The categories of the log that the build knows a level of. */
    String[] categories();

    /** The settings, after Quarkus's configuration was created if the application reads it. */
    Settings settings();

    /** Runs what is left of Quarkus's runtime start. */
    void run();

    /** Shuts the application down. */
    void close();
}
