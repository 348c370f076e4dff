package dev.apigateway.deployment.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionZipTest {

    @TempDir
    Path directory;

    @Test
    void entriesAreSortedAndKeepTheirModes() throws IOException {
        Path zip = write("function.zip", List.of("z.txt", "bootstrap", "a/b/c.txt", "a.txt"));
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            List<ZipArchiveEntry> entries = Collections.list(file.getEntriesInPhysicalOrder());
            assertThat(entries).extracting(ZipArchiveEntry::getName)
                    .containsExactly("a.txt", "a/b/c.txt", "bootstrap", "z.txt");
            assertThat(entries).extracting(entry -> Integer.toOctalString(entry.getUnixMode()))
                    .containsExactly("100644", "100644", "100755", "100644");
            assertThat(entries).allSatisfy(entry -> {
                assertThat(entry.getPlatform()).isEqualTo(ZipArchiveEntry.PLATFORM_UNIX);
                assertThat(entry.getExtra()).isEmpty();
                assertThat(entry.getGeneralPurposeBit().usesDataDescriptor()).isFalse();
                assertThat(new String(file.getInputStream(entry).readAllBytes(), UTF_8)).isEqualTo("of " + entry.getName());
            });
        }
    }

    @Test
    void neitherOrderNorFileTimesChangeTheBytes() throws IOException {
        List<String> names = new ArrayList<>(List.of("bootstrap", "b.txt", "a.txt"));
        byte[] first = Files.readAllBytes(write("first.zip", names));
        Collections.reverse(names);
        for (String name : names) {
            Files.setLastModifiedTime(directory.resolve(name.replace('/', '-')),
                    FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
        }
        byte[] second = Files.readAllBytes(new FunctionZip()
                .add("a.txt", FunctionZip.READABLE, directory.resolve("a.txt"))
                .add("b.txt", FunctionZip.READABLE, directory.resolve("b.txt"))
                .add("bootstrap", FunctionZip.EXECUTABLE, directory.resolve("bootstrap"))
                .write(directory.resolve("second.zip")).path());
        assertThat(second).isEqualTo(first);
    }

    @Test
    void noTimeZoneChangesTheBytes() throws IOException {
        byte[] expected = Files.readAllBytes(write("function.zip", List.of("bootstrap")));
        TimeZone machine = TimeZone.getDefault();
        try {
            for (String zone : TimeZone.getAvailableIDs()) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(Files.readAllBytes(write("function.zip", List.of("bootstrap")))).as(zone).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("libx.so"), "x");
        var zip = new FunctionZip().add("libx.so", FunctionZip.READABLE, file);
        assertThatExceptionOfType(FunctionZipException.class)
                .isThrownBy(() -> zip.add("libx.so", FunctionZip.READABLE, new byte[1], "another"))
                .withMessage("Two files would be 'libx.so' in function.zip: " + file + " and another."
                        + " An entry has one content. Rename or remove one of the two.");
    }

    @Test
    void anOlderZipIsReplaced() throws IOException {
        Files.write(directory.resolve("function.zip"), new byte[100_000]);
        assertThat(Files.size(write("function.zip", List.of("bootstrap")))).isLessThan(1000);
    }

    @Test
    void aZipThatFailsLeavesTheOlderOneAndNothingElse() throws IOException {
        Path target = Files.createDirectory(directory.resolve("target"));
        Path older = Files.writeString(target.resolve("function.zip"), "older");
        Path vanishing = Files.writeString(directory.resolve("x"), "x");
        var zip = new FunctionZip().add("x", FunctionZip.READABLE, vanishing);
        Files.delete(vanishing);
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> zip.write(older));
        assertThat(target).isDirectoryNotContaining(path -> !path.equals(older));
        assertThat(older).hasContent("older");
    }

    @Test
    void theSummaryHasPathPlatformAndSizes() throws IOException {
        byte[] zeros = new byte[3 * 1024 * 1024];
        var written = new FunctionZip().add("bootstrap", FunctionZip.EXECUTABLE, zeros, "zeros")
                .write(directory.resolve("function.zip"));
        assertThat(written.unzippedBytes()).isEqualTo(zeros.length);
        assertThat(written.bytes()).isEqualTo(Files.size(directory.resolve("function.zip"))).isLessThan(10_000);
        assertThat(written.summary("arm64"))
                .isEqualTo("Built " + directory.resolve("function.zip") + " for arm64: 0.0 MB, 3.0 MB unzipped");
        assertThat(written.warning()).isEmpty();
    }

    @Test
    void moreThanLambdaUnzipsIsWarnedAbout() {
        long limit = 250L * 1024 * 1024;
        assertThat(new FunctionZip.Written(Path.of("function.zip"), 1, limit).warning()).isEmpty();
        assertThat(new FunctionZip.Written(Path.of("function.zip"), 1, limit + 1024 * 1024).warning())
                .contains("The content of function.zip is 251.0 MB unzipped. Lambda accepts at most 250 MB, layers included."
                        + " Remove dependencies or extra files, or deploy the function as a container image.");
    }

    private Path write(String zipName, List<String> names) throws IOException {
        var zip = new FunctionZip();
        for (String name : names) {
            Path file = Files.writeString(directory.resolve(name.replace('/', '-')), "of " + name);
            boolean executable = Arrays.asList("bootstrap", "tool").contains(name);
            zip.add(name, executable ? FunctionZip.EXECUTABLE : FunctionZip.READABLE, file);
        }
        return zip.write(directory.resolve(zipName)).path();
    }
}
