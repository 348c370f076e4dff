package dev.apigateway.deployment.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads zips back as Lambda does: names, permissions and content. */
final class ZipContent {

    private ZipContent() {
    }

    /** Entry names with their permissions, as {@code bootstrap=755}. */
    static SortedMap<String, String> modes(Path zip) throws IOException {
        SortedMap<String, String> modes = new TreeMap<>();
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                modes.put(entry.getName(), Integer.toOctalString(entry.getUnixMode() & 0777));
            }
        }
        return modes;
    }

    static String text(Path zip, String name) throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(zip).get(); InputStream in = file.getInputStream(file.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void unpack(Path zip, Path directory) throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                Path unpacked = directory.resolve(entry.getName());
                Files.createDirectories(unpacked.getParent());
                Files.write(unpacked, file.getInputStream(entry).readAllBytes());
                if ((entry.getUnixMode() & 0111) != 0) {
                    unpacked.toFile().setExecutable(true);
                }
            }
        }
    }
}
