package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import io.quarkus.bootstrap.util.IoUtils;

/**
 * A directory with all that {@code /var/task} is to hold: the application with fixed file times, a Java runtime, and the cache
 * of a training run that took place right there. The JVM takes the cache only with jars of the times that it was made with.
 */
public final class BundledJava {

    private static final Logger LOG = Logger.getLogger(BundledJava.class);

    private final Jdk jdk;
    private final JvmZipConfig config;
    private final Path module;

    private BundledJava(Jdk jdk, JvmZipConfig config, Path module) {
        this.jdk = jdk;
        this.config = config;
        this.module = module;
    }

    /**
     * Java out of the JDK that is configured, or of that which runs the build.
     *
     * @param build the JDK that runs the build
     * @param module the directory of the application's sources
     * @throws BundledJavaException when it can't be taken
     */
    public static BundledJava of(JvmZipConfig config, Path build, Path module) {
        Path home = config.javaHome().orElse(build);
        // An older one starts slower, so it is taken only where it is asked for.
        int oldest = config.javaHome().isPresent() ? Jdk.FIRST_USABLE : Jdk.FIRST_WITH_CACHE;
        Jdk jdk = Jdk.in(home).filter(found -> found.featureRelease() >= oldest).orElseThrow(
                () -> new BundledJavaException("'" + home + "' is no JDK " + oldest + " or newer for Linux."));
        return new BundledJava(jdk, config, module);
    }

    /** Such as {@code Java 25.0.3 on x86_64}. */
    public String platform() {
        return "Java " + jdk.version() + " on " + jdk.architecture();
    }

    /**
     * Makes the directory.
     *
     * @param files of the application by their names in the zip
     * @param mainClass of the application
     * @param fileTime what the files have in the zip
     * @throws BundledJavaException when the JDK's tools fail
     */
    public Path write(Map<String, Path> files, String mainClass, FileTime fileTime, Path directory) throws IOException {
        IoUtils.createOrEmptyDir(directory);
        Path task = Files.createDirectory(directory.resolve("task"));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Path target = task.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.copy(file.getValue(), target);
        }
        new StartJar(task.resolve("quarkus-app")).write(mainClass);
        List<Path> jars = filesOf(task);
        for (Path file : jars) {
            Files.setLastModifiedTime(file, fileTime);
        }
        jars.removeIf(file -> !file.toString().endsWith(".jar") || file.endsWith(StartJar.NAME));
        new RuntimeImage(jdk).write(jars, config.addModules().orElse(List.of()), task.resolve("runtime"));
        StartArchive archive = StartArchive.of(task.resolve("runtime"));
        train(task, archive, directory.resolve("training-output.txt"));
        return task;
    }

    /** An application that can't run where it is built starts without an archive. */
    private void train(Path task, StartArchive archive, Path output) throws IOException {
        try {
            new TrainingRun(task, archive).over(TrainingEvents.in(module.resolve(config.trainingEvents())), output);
        } catch (BundledJavaException e) {
            LOG.warnf("function.zip holds no %s, so the function starts slower. %s", archive.fileName(), e.getMessage());
        }
    }

    private static List<Path> filesOf(Path task) throws IOException {
        try (Stream<Path> files = Files.walk(task)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
