package dev.apigateway.deployment.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExtraFilesTest {

    @TempDir
    Path application;

    Path target;
    Path extra;

    @BeforeEach
    void makeApplication() throws IOException {
        target = Files.createDirectories(application.resolve("target"));
        extra = Files.createDirectories(application.resolve("src/main/zip"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void filesOfAllDirectoriesKeepTheirExecutableBitAndNothingElseOfTheirMode() throws IOException {
        write("certificates/root.pem").setWritable(true, false);
        write("extensions/flush").setExecutable(true);
        write("deep/er/x.json").setWritable(false);
        assertThat(modes(target)).isEqualTo(
                Map.of("certificates/root.pem", "644", "extensions/flush", "755", "deep/er/x.json", "644"));
    }

    @Test
    void theApplicationIsTheFirstDirectoryWithSourcesAboveTheOutput() throws IOException {
        write("x.txt");
        assertThat(modes(target.resolve("deeper/not/there/yet/../yet"))).containsOnlyKeys("x.txt");
        assertThat(modes(application)).containsOnlyKeys("x.txt");
        Path inner = Files.createDirectories(application.resolve("inner/src/main")).getParent().getParent();
        assertThat(modes(inner.resolve("target"))).isEmpty();
    }

    @Test
    void anApplicationWithoutTheDirectoryHasNoExtraFiles() throws IOException {
        Files.delete(extra);
        assertThat(modes(target)).isEmpty();
    }

    @Test
    void aFileNamedBootstrapIsRefused() throws IOException {
        write("bootstrap");
        assertThatExceptionOfType(FunctionZipException.class).isThrownBy(() -> modes(target))
                .withMessage("'" + extra.resolve("bootstrap") + "' would take the place of bootstrap in function.zip."
                        + " Lambda starts the entry bootstrap, which this build makes itself. Rename or remove it.");
    }

    @Test
    void aDirectoryNamedBootstrapIsRefused() throws IOException {
        write("bootstrap/x.txt");
        assertThatExceptionOfType(FunctionZipException.class).isThrownBy(() -> modes(target))
                .withMessageStartingWith("'" + extra.resolve("bootstrap/x.txt") + "' would take the place of bootstrap");
    }

    @Test
    void bootstrapInADirectoryIsAFileLikeAnother() throws IOException {
        write("tools/bootstrap");
        assertThat(modes(target)).containsOnlyKeys("tools/bootstrap");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksCountAsWhatTheyLeadTo() throws IOException {
        Path outside = Files.createDirectory(application.resolve("outside"));
        Files.writeString(outside.resolve("x.txt"), "x");
        Files.createSymbolicLink(extra.resolve("linked"), outside);
        Files.createSymbolicLink(extra.resolve("y.txt"), outside.resolve("x.txt"));
        assertThat(modes(target)).containsOnlyKeys("linked/x.txt", "y.txt");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToNothingIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(extra.resolve("gone"), Path.of("nowhere"));
        assertThatExceptionOfType(FunctionZipException.class).isThrownBy(() -> modes(target))
                .withMessage("'" + link + "' is neither a file nor a directory, or a link to nothing."
                        + " function.zip holds files only. Remove it from '" + extra + "'.");
    }

    @Test
    void whereFilesHaveNoPermissionsProgramsAreRecognizedByTheirStart() throws IOException {
        Map<String, String> create = Map.of("create", "true");
        try (FileSystem plain = FileSystems.newFileSystem(application.resolve("plain.zip"), create)) {
            assertThat(ExtraFiles.modeOf(Files.writeString(plain.getPath("run"), "#!/bin/sh\n"))).isEqualTo(0755);
            assertThat(ExtraFiles.modeOf(Files.write(plain.getPath("elf"), new TinyElf().bytes()))).isEqualTo(0755);
            assertThat(ExtraFiles.modeOf(Files.writeString(plain.getPath("text"), "#"))).isEqualTo(0644);
            assertThat(ExtraFiles.modeOf(Files.writeString(plain.getPath("empty"), ""))).isEqualTo(0644);
        }
    }

    private java.io.File write(String name) throws IOException {
        Path file = extra.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name).toFile();
    }

    private Map<String, String> modes(Path outputDirectory) throws IOException {
        var zip = new FunctionZip();
        ExtraFiles.addTo(zip, outputDirectory);
        return ZipContent.modes(zip.write(application.resolve("function.zip")).path());
    }
}
