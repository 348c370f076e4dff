package nativetoolchain;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Options of the JVM that runs the image builder. README.md has a table of them, with what each is for. */
final class BuilderJvm {
    private static final List<String> MEMORY = List.of("-Xmx", "-XX:MaxHeapSize", "-XX:MaxRAMPercentage");

    private final Path svm;
    private final Properties about;
    private final List<String> ofUser;

    BuilderJvm(Path svm, Properties about, List<String> ofUser) {
        this.svm = svm;
        this.about = about;
        this.ofUser = ofUser;
    }

    List<String> options(List<String> addedModules, List<String> limitedModules) throws IOException {
        List<String> options = new ArrayList<>(machine());
        options.addAll(properties());
        options.addAll(modules(addedModules, limitedModules));
        options.addAll(ofUser);
        return options;
    }

    private List<String> machine() throws IOException {
        List<String> options = new ArrayList<>(List.of(
            "-XX:+UseParallelGC", "-XX:+UnlockExperimentalVMOptions", "-XX:+EnableJVMCI", "-XX:-UseJVMCICompiler",
            "-Xss10m", "-XX:GCTimeRatio=9", "-XX:+ExitOnOutOfMemoryError", "-Xshare:off"));
        if (ofUser.stream().noneMatch(option -> MEMORY.stream().anyMatch(option::startsWith))) {
            options.addAll(BuilderMemory.ofThisMachine().options());
        }
        return options;
    }

    private List<String> properties() {
        return List.of(
            "-Djava.awt.headless=true",
            "-Djava.system.class.loader=com.oracle.svm.hosted.NativeImageSystemClassLoader",
            "-Djdk.internal.lambda.disableEagerInitialization=true",
            "-Djdk.internal.lambda.eagerlyInitialize=false",
            "-Djava.lang.invoke.InnerClassLambdaMetafactory.initializeLambdas=false",
            // Without these two the method handles of a record's equals are not inlined, and a call takes 13 us, not 10 ns.
            "-Djava.lang.invoke.MethodHandle.DONT_INLINE_THRESHOLD=-1",
            "-Djava.lang.invoke.MethodHandle.PROFILE_GWT=false",
            "-Dorg.graalvm.nativeimage.imagecode=buildtime",
            "-Dcom.oracle.graalvm.isaot=true",
            "-Dsubstratevm.HostLibC=glibc",
            "-Dorg.graalvm.version=" + about.getProperty("version"),
            "-Dorg.graalvm.vendorversion=" + about.getProperty("vendorversion"),
            "-Dorg.graalvm.vendor=" + about.getProperty("vendor"));
    }

    private List<String> modules(List<String> added, List<String> limited) throws IOException {
        List<Path> builder = Jars.in(svm.resolve("builder"));
        List<String> options = new ArrayList<>(Files.readAllLines(svm.resolve("driver/exports.args")));
        options.add("--enable-native-access=" + ModuleFinder.of(builder.toArray(Path[]::new)).findAll().stream()
            .map(module -> module.descriptor().name()).sorted().collect(Collectors.joining(",")));
        Collections.addAll(options, "--upgrade-module-path", Jars.path(Jars.in(svm.resolve("upgrade"))),
            "--module-path", Jars.path(builder), "--add-modules=ALL-DEFAULT");
        if (!added.isEmpty()) {
            List<String> ofSystem = added.stream()
                .filter(name -> name.startsWith("ALL-") || ModuleFinder.ofSystem().find(name).isPresent()).toList();
            if (!ofSystem.isEmpty()) {
                options.add("--add-modules=" + String.join(",", ofSystem));
            }
            options.add("-Dsvm.modulesupport.addedModules=" + String.join(",", added));
        }
        if (!limited.isEmpty()) {
            options.add("-Dsvm.modulesupport.limitedModules=" + String.join(",", limited));
        }
        return options;
    }
}
