package dev.apigateway.deployment.jvm;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a `function.zip` for the JVM holds besides the application. */
@ConfigMapping(prefix = "quarkus.apigateway.jvm-zip")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface JvmZipConfig {

    /**
     * Whether the zip holds a Java runtime of its own, with a cache of what a training run of the application loaded and
     * linked.
     * <p>
     * It then needs no layer with Java and starts in half the time, but runs on the processor architecture of the
     * build machine only. Needs a JDK 25 or newer for Linux, or an older one that `quarkus.apigateway.jvm-zip.java-home` names;
     * without one the zip holds the application alone, and the build warns, since `provided.al2023` has no Java. Set this to
     * false where a layer of the function brings Java.
     */
    @WithDefault("true")
    boolean bundledJava();

    /**
     * The JDK that the runtime is made of, 17 or newer.
     * <p>
     * When unset, the JDK that runs the build, if that is 25 or newer. An older one stores the classes of the training run, but
     * not linked, so that the function starts slower than on a JDK 25.
     */
    Optional<Path> javaHome();

    /**
     * Modules of the JDK that the runtime has to have besides those that the classes of the application and its dependencies
     * refer to, for instance what is only found by name.
     */
    Optional<List<String>> addModules();

    /**
     * A directory with events that the application answers in the training run, each in a file `*.json`; relative to the
     * module.
     * <p>
     * The run has the environment of the build without `AWS_` variables, and calls the application's handler like any
     * invocation. Where the directory does not exist, the handler gets a `POST` to `/` with an empty JSON object, in both
     * payload format versions.
     */
    @WithDefault("src/training/events")
    Path trainingEvents();
}
