package dev.apigateway.deployment.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jboss.logging.Logger;

import dev.apigateway.deployment.jvm.BundledJava;
import dev.apigateway.deployment.jvm.BundledJavaException;
import dev.apigateway.deployment.jvm.JvmZipConfig;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.builditem.MainClassBuildItem;
import io.quarkus.deployment.pkg.PackageConfig;
import io.quarkus.deployment.pkg.PackageConfig.JarConfig.JarType;
import io.quarkus.deployment.pkg.builditem.ArtifactResultBuildItem;
import io.quarkus.deployment.pkg.builditem.JarBuildItem;
import io.quarkus.deployment.pkg.builditem.JvmStartupOptimizerArchiveResultBuildItem;
import io.quarkus.deployment.pkg.builditem.NativeImageBuildItem;
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;
import io.quarkus.deployment.pkg.builditem.UpxCompressedBuildItem;
import io.quarkus.deployment.pkg.steps.NativeBuild;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;

/**
 * Packages the application as {@code function.zip}.
 * <p>
 * The steps declare {@link ArtifactResultBuildItem} and produce none: a package build runs the steps that can produce one, and
 * {@code quarkus-artifact.properties} has to keep pointing at the executable or the jar, which integration tests start.
 */
class FunctionZipProcessor {

    private static final Logger LOG = Logger.getLogger(FunctionZipProcessor.class);

    @BuildStep(onlyIf = { IsProduction.class, NativeBuild.class })
    @Consume(UpxCompressedBuildItem.class)
    void packageNativeZip(OutputTargetBuildItem target, NativeImageBuildItem image,
            BuildProducer<ArtifactResultBuildItem> artifacts) throws IOException {
        if (!Files.exists(image.getPath())) {
            LOG.warnf("No %s is written: the image build left no executable at '%s', as with quarkus.native.bundle.",
                    FunctionZip.FILE_NAME, image.getPath());
            return;
        }
        LambdaExecutable executable = LambdaExecutable.of(image.getPath());
        executable.warning().ifPresent(LOG::warn);
        var zip = new FunctionZip();
        new NativeApplication(executable.path()).addTo(zip);
        writeZip(zip, target.getOutputDirectory(), executable.architecture());
    }

    @BuildStep(onlyIf = IsProduction.class, onlyIfNot = NativeOrNativeSourcesBuild.class)
    void packageJvmZip(OutputTargetBuildItem target, PackageConfig config, JvmZipConfig zipConfig, JarBuildItem jar,
            MainClassBuildItem mainClass, Optional<JvmStartupOptimizerArchiveResultBuildItem> archive,
            BuildProducer<ArtifactResultBuildItem> artifacts) throws IOException {
        if (!config.jar().enabled()) {
            return;
        }
        Path workDirectory = target.getOutputDirectory().resolve("function-java");
        Set<Path> leftOut = new HashSet<>(Set.of(target.getOutputDirectory().resolve(FunctionZip.FILE_NAME), workDirectory));
        archive.map(JvmStartupOptimizerArchiveResultBuildItem::getArchive).ifPresent(file -> {
            LOG.warnf("'%s' is not in %s. The JVM takes it only with jars of the times that it was made with, and the zip has"
                    + " fixed ones. Switch quarkus.package.jar.aot.enabled off.", file, FunctionZip.FILE_NAME);
            leftOut.add(file);
        });
        var application = new JvmApplication(jar, leftOut);
        if (!zipConfig.bundledJava()) {
            packageAlone(application, target.getOutputDirectory());
            return;
        }
        try {
            packageWithJava(application, java(zipConfig, target, jar.getType()), mainClass.getClassName(), workDirectory);
        } catch (BundledJavaException e) {
            packageAlone(application, target.getOutputDirectory());
            LOG.warnf("%s holds no Java, and provided.al2023 has none, so the function can't start there. %s Build a native"
                    + " executable, or name a JDK with quarkus.apigateway.jvm-zip.java-home; where a layer brings Java, set"
                    + " quarkus.apigateway.jvm-zip.bundled-java=false.", FunctionZip.FILE_NAME, e.getMessage());
        }
    }

    private static BundledJava java(JvmZipConfig config, OutputTargetBuildItem target, JarType type) {
        if (type == JarType.MUTABLE_JAR) {
            throw new BundledJavaException("Java can't go with a jar of the type mutable-jar.");
        }
        return BundledJava.of(config, Path.of(System.getProperty("java.home")),
                ExtraFiles.applicationOf(target.getOutputDirectory()));
    }

    private static void packageAlone(JvmApplication application, Path outputDirectory) throws IOException {
        var zip = new FunctionZip();
        application.addTo(zip);
        writeZip(zip, outputDirectory, "the JVM");
    }

    private static void packageWithJava(JvmApplication application, BundledJava java, String mainClass, Path workDirectory)
            throws IOException {
        Path task = java.write(application.files(), mainClass, FunctionZip.FILE_TIME, workDirectory);
        var zip = new FunctionZip();
        zip.add(FunctionZip.BOOTSTRAP, FunctionZip.EXECUTABLE, JvmApplication.scriptForBundledJava(),
                "the start script for the JVM");
        for (var file : FileTree.of(task).entrySet()) {
            zip.add(file.getKey(), ExtraFiles.modeOf(file.getValue()), file.getValue());
        }
        writeZip(zip, workDirectory.getParent(), java.platform());
    }

    private static void writeZip(FunctionZip zip, Path outputDirectory, String platform) throws IOException {
        ExtraFiles.addTo(zip, outputDirectory);
        FunctionZip.Written written = zip.write(outputDirectory.resolve(FunctionZip.FILE_NAME));
        LOG.info(written.summary(platform));
        written.warning().ifPresent(LOG::warn);
    }
}
