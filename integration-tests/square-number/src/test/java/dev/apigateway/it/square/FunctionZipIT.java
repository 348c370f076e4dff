package dev.apigateway.it.square;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class FunctionZipIT {

    private static final Path ZIP = Path.of("target", "function.zip");

    @Test
    void bootstrapIsAnExecutableAtTheRoot() throws IOException {
        ZipArchiveEntry bootstrap = entries().stream().filter(entry -> entry.getName().equals("bootstrap")).findFirst()
                .orElseThrow();

        assertThat(bootstrap.getUnixMode() & 0777).isEqualTo(0755);
    }

    @Test
    void entriesAreSorted() throws IOException {
        assertThat(names()).isSorted();
    }

    @Test
    void filesOfSrcMainZipAreBesideTheBootstrap() throws IOException {
        assertThat(names()).contains("config/greeting.txt");
    }

    @Test
    @EnabledIfSystemProperty(named = "function.native", matches = "true")
    void nativeZipHoldsTheExecutableAndNoJar() throws IOException {
        assertThat(names()).containsExactly("bootstrap", "config/greeting.txt");
    }

    @Test
    @DisabledIfSystemProperty(named = "function.native", matches = "true")
    void jvmZipHoldsTheFastJar() throws IOException {
        assertThat(names()).contains("quarkus-app/quarkus-run.jar");
        assertThat(names().contains("runtime/bin/java")).as("the JVM has its own Java and its cache, or neither")
                .isEqualTo(names().contains("app.aot"));
    }

    private static List<String> names() throws IOException {
        return entries().stream().map(ZipArchiveEntry::getName).toList();
    }

    private static List<ZipArchiveEntry> entries() throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(ZIP).get()) {
            List<ZipArchiveEntry> entries = new ArrayList<>();
            zip.getEntriesInPhysicalOrder().asIterator().forEachRemaining(entries::add);
            return entries;
        }
    }
}
