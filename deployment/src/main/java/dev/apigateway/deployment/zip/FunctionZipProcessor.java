package dev.apigateway.deployment.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jboss.logging.Logger;

import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.pkg.PackageConfig;
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
    void packageJvmZip(OutputTargetBuildItem target, PackageConfig config, JarBuildItem jar,
            Optional<JvmStartupOptimizerArchiveResultBuildItem> archive,
            BuildProducer<ArtifactResultBuildItem> artifacts) throws IOException {
        if (!config.jar().enabled()) {
            return;
        }
        Set<Path> leftOut = new HashSet<>(Set.of(target.getOutputDirectory().resolve(FunctionZip.FILE_NAME)));
        archive.map(JvmStartupOptimizerArchiveResultBuildItem::getArchive).ifPresent(file -> {
            LOG.warnf("'%s' is not in %s. The JVM takes it only with jars of the times that it was made with, and the zip has"
                    + " fixed ones. Switch quarkus.package.jar.aot.enabled off.", file, FunctionZip.FILE_NAME);
            leftOut.add(file);
        });
        var zip = new FunctionZip();
        new JvmApplication(jar, leftOut).addTo(zip);
        writeZip(zip, target.getOutputDirectory(), "the JVM");
    }

    private static void writeZip(FunctionZip zip, Path outputDirectory, String platform) throws IOException {
        ExtraFiles.addTo(zip, outputDirectory);
        FunctionZip.Written written = zip.write(outputDirectory.resolve(FunctionZip.FILE_NAME));
        LOG.info(written.summary(platform));
        written.warning().ifPresent(LOG::warn);
    }
}
