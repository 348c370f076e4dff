package dev.apigateway.deployment.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.deployment.jvm.JvmZipConfig;
import io.quarkus.deployment.builditem.MainClassBuildItem;
import io.quarkus.deployment.pkg.PackageConfig;
import io.quarkus.deployment.pkg.PackageConfig.JarConfig.JarType;
import io.quarkus.deployment.pkg.builditem.JarBuildItem;
import io.quarkus.deployment.pkg.builditem.JvmStartupOptimizerArchiveResultBuildItem;
import io.quarkus.deployment.pkg.builditem.NativeImageBuildItem;
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;
import io.smallrye.config.SmallRyeConfigBuilder;

class FunctionZipProcessorTest {

    private static final JvmZipConfig WITHOUT_JAVA = answering(JvmZipConfig.class, "bundledJava", false);
    private static final MainClassBuildItem MAIN_CLASS = new MainClassBuildItem("com.acme.Main");

    @TempDir
    Path application;

    private final Logger logger = Logger.getLogger(FunctionZipProcessor.class.getName());
    private final Messages messages = new Messages();
    private Path target;

    @BeforeEach
    void makeApplication() throws IOException {
        target = Files.createDirectories(application.resolve("target"));
        write("src/main/zip/extra.txt");
        logger.addHandler(messages);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(messages);
    }

    @Test
    void aNativeBuildPackagesTheExecutableItsLibrariesAndTheExtraFiles() throws IOException {
        write("target/libawt.so");
        write("target/app.jar");
        write("target/lib.so/directory");
        packageNative(new TinyElf().machine(183).bytes());
        assertThat(ZipContent.modes(zip()))
                .isEqualTo(Map.of("bootstrap", "755", "extra.txt", "644", "libawt.so", "644"));
        assertThat(messages.texts).singleElement().asString()
                .matches("INFO Built .*function.zip for arm64: 0.0 MB, 0.0 MB unzipped");
    }

    @Test
    void twoNativeBuildsOfOneExecutableHaveTheSameBytes() throws IOException {
        packageNative(new TinyElf().bytes());
        byte[] first = Files.readAllBytes(zip());
        packageNative(new TinyElf().bytes());
        assertThat(zip()).hasBinaryContent(first);
    }

    @Test
    void newerGlibcIsWarnedAboutAndPackaged() throws IOException {
        packageNative(new TinyElf().needs("GLIBC_2.38", "__isoc23_strtol").bytes());
        assertThat(zip()).exists();
        assertThat(messages.texts).first().asString().startsWith("WARN ")
                .contains("needs glibc 2.38: it uses '__isoc23_strtol'");
    }

    @Test
    void anExecutableOfAnotherSystemFailsTheBuild() {
        assertThatExceptionOfType(FunctionZipException.class).isThrownBy(() -> packageNative(new byte[] { 'M', 'Z' }))
                .withMessageContaining("is a Windows executable (PE)");
        assertThat(zip()).doesNotExist();
    }

    @Test
    void aLibraryAndAnExtraFileOfOneNameFailTheBuild() throws IOException {
        write("target/libawt.so");
        write("src/main/zip/libawt.so");
        assertThatExceptionOfType(FunctionZipException.class).isThrownBy(() -> packageNative(new TinyElf().bytes()))
                .withMessageStartingWith("Two files would be 'libawt.so' in function.zip: ");
    }

    @Test
    void aNativeBuildWithoutExecutableIsWarnedAbout() throws IOException {
        new FunctionZipProcessor().packageNativeZip(output(), image(target.resolve("app-runner")), null);
        assertThat(zip()).doesNotExist();
        assertThat(messages.texts).containsExactly("WARN No function.zip is written: the image build left no executable at '"
                + target.resolve("app-runner") + "', as with quarkus.native.bundle.");
    }

    @ParameterizedTest
    @EnumSource(value = JarType.class, names = { "FAST_JAR", "MUTABLE_JAR", "AOT_JAR" })
    void jarsInTheFastLayoutArePackagedAsTheirDirectory(JarType type) throws IOException {
        Path jar = write("target/quarkus-app/quarkus-run.jar");
        write("target/quarkus-app/lib/main/a.jar").toFile().setExecutable(true);
        write("target/quarkus-app/quarkus/generated-bytecode.jar");
        write("target/app.jar");
        packageJvm(new JarBuildItem(jar, null, jar.resolveSibling("lib"), type, null));
        assertThat(ZipContent.modes(zip())).isEqualTo(Map.of("bootstrap", "755", "extra.txt", "644",
                "quarkus-app/quarkus-run.jar", "644", "quarkus-app/lib/main/a.jar", "644",
                "quarkus-app/quarkus/generated-bytecode.jar", "644"));
        assertThat(messages.texts).singleElement().asString().matches("INFO Built .*function.zip for the JVM: .*");
    }

    @Test
    void anUberJarIsPackagedAsTheJarToRun() throws IOException {
        Path jar = write("target/app-runner.jar");
        packageJvm(new JarBuildItem(jar, target.resolve("app.jar"), null, JarType.UBER_JAR, null));
        assertThat(ZipContent.modes(zip()))
                .isEqualTo(Map.of("bootstrap", "755", "extra.txt", "644", "quarkus-app/quarkus-run.jar", "644"));
        assertThat(ZipContent.text(zip(), "quarkus-app/quarkus-run.jar")).isEqualTo("target/app-runner.jar");
    }

    @Test
    @SuppressWarnings("deprecation")
    void aLegacyJarIsPackagedWithItsLibrariesBesideIt() throws IOException {
        Path jar = write("target/app-runner.jar");
        write("target/lib/a.jar");
        packageJvm(new JarBuildItem(jar, null, target.resolve("lib"), JarType.LEGACY_JAR, null));
        assertThat(ZipContent.modes(zip())).containsOnlyKeys("bootstrap", "extra.txt", "quarkus-app/quarkus-run.jar",
                "quarkus-app/lib/a.jar");
    }

    @Test
    void anOutputDirectoryThatIsTheJarDirectoryDoesNotPutTheZipIntoItself() throws IOException {
        Path jar = write("target/quarkus-run.jar");
        packageJvm(new JarBuildItem(jar, null, target.resolve("lib"), JarType.FAST_JAR, null));
        byte[] first = Files.readAllBytes(zip());
        packageJvm(new JarBuildItem(jar, null, target.resolve("lib"), JarType.FAST_JAR, null));
        assertThat(ZipContent.modes(zip())).containsOnlyKeys("bootstrap", "extra.txt", "quarkus-app/quarkus-run.jar");
        assertThat(zip()).hasBinaryContent(first);
    }

    @Test
    void aStartupArchiveIsLeftOutWithAWarning() throws IOException {
        Path jar = write("target/quarkus-app/quarkus-run.jar");
        Path archive = write("target/quarkus-app/app-cds.jsa");
        new FunctionZipProcessor().packageJvmZip(output(), config(true), WITHOUT_JAVA,
                new JarBuildItem(jar, null, jar.resolveSibling("lib"), JarType.FAST_JAR, null), MAIN_CLASS,
                Optional.of(new JvmStartupOptimizerArchiveResultBuildItem(archive)), null);
        assertThat(ZipContent.modes(zip())).containsOnlyKeys("bootstrap", "extra.txt", "quarkus-app/quarkus-run.jar");
        assertThat(messages.texts).first().isEqualTo("WARN '" + archive + "' is not in function.zip. The JVM takes it only with"
                + " jars of the times that it was made with, and the zip has fixed ones."
                + " Switch quarkus.package.jar.aot.enabled off.");
    }

    @Test
    void zipWithoutJavaIsWarnedAboutWithTheReasonAndWhatToDo() throws IOException {
        packageJvm(new JarBuildItem(write("target/app-runner.jar"), null, null, JarType.UBER_JAR, null),
                javaOf(application));

        assertThat(messages.texts.get(0)).matches("INFO Built .*function.zip for the JVM: .*");
        assertThat(messages.texts.get(1)).isEqualTo("WARN function.zip holds no Java, and provided.al2023 has none, so the"
                + " function can't start there. '" + application + "' is no JDK 17 or newer for Linux. Build a native"
                + " executable, or name a JDK with quarkus.apigateway.jvm-zip.java-home; where a layer brings Java, set"
                + " quarkus.apigateway.jvm-zip.bundled-java=false.");
        assertThat(ZipContent.modes(zip())).containsOnlyKeys("bootstrap", "extra.txt", "quarkus-app/quarkus-run.jar");
    }

    @Test
    void mutableJarWithoutJavaIsWarnedAbout() throws IOException {
        Path jar = write("target/quarkus-app/quarkus-run.jar");
        packageJvm(new JarBuildItem(jar, null, jar.resolveSibling("lib"), JarType.MUTABLE_JAR, null), javaOf(application));

        assertThat(messages.texts.get(1)).startsWith("WARN function.zip holds no Java, and provided.al2023 has none, so the"
                + " function can't start there. Java can't go with a jar of the type mutable-jar. ");
    }

    @Test
    void aBuildWithoutJarHasNoZip() throws IOException {
        Path jar = write("target/app-runner.jar");
        new FunctionZipProcessor().packageJvmZip(output(), config(false), WITHOUT_JAVA,
                new JarBuildItem(jar, null, null, JarType.UBER_JAR, null), MAIN_CLASS, Optional.empty(), null);
        assertThat(zip()).doesNotExist();
        assertThat(messages.texts).isEmpty();
    }

    private void packageNative(byte[] executable) throws IOException {
        Path file = Files.write(target.resolve("app-runner"), executable);
        new FunctionZipProcessor().packageNativeZip(output(), image(file), null);
    }

    private void packageJvm(JarBuildItem jar) throws IOException {
        packageJvm(jar, WITHOUT_JAVA);
    }

    private void packageJvm(JarBuildItem jar, JvmZipConfig config) throws IOException {
        new FunctionZipProcessor().packageJvmZip(output(), config(true), config, jar, MAIN_CLASS, Optional.empty(), null);
    }

    private static JvmZipConfig javaOf(Path home) {
        return new SmallRyeConfigBuilder().withDefaultValue("quarkus.apigateway.jvm-zip.java-home", home.toString())
                .addDiscoveredConverters().withMapping(JvmZipConfig.class).build().getConfigMapping(JvmZipConfig.class);
    }

    private OutputTargetBuildItem output() {
        return new OutputTargetBuildItem(target, "app", "app", false, new Properties(), Optional.empty());
    }

    private static NativeImageBuildItem image(Path executable) {
        return new NativeImageBuildItem(executable, NativeImageBuildItem.GraalVMVersion.unknown(), false);
    }

    private static PackageConfig config(boolean jarEnabled) {
        var jar = answering(PackageConfig.JarConfig.class, "enabled", jarEnabled);
        return answering(PackageConfig.class, "jar", jar);
    }

    private static <T> T answering(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, called, arguments) -> {
            assertThat(called.getName()).isEqualTo(method);
            return answer;
        }));
    }

    private Path zip() {
        return target.resolve("function.zip");
    }

    private Path write(String name) throws IOException {
        Path file = application.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private static final class Messages extends Handler {

        private final List<String> texts = new ArrayList<>();

        @Override
        public void publish(LogRecord message) {
            Level level = message.getLevel();
            texts.add(level.getName() + " " + ExtLogRecord.wrap(message).getFormattedMessage());
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
