package dev.apigateway.deployment.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The deployment package of a function. The same entries give the same bytes, whatever the files' times, the order in which
 * they were added, the time zone and the operating system.
 */
final class FunctionZip {

    static final String FILE_NAME = "function.zip";
    static final String BOOTSTRAP = "bootstrap";

    /** Modes: Lambda unpacks the zip with the permissions that it states. */
    static final int EXECUTABLE = 0755;
    static final int READABLE = 0644;

    /** Times in a zip are local ones without zone. The first month of 1980 reads as "no time" in the library. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What a file has that was unpacked in Lambda, where the zone is UTC. */
    static final FileTime FILE_TIME = FileTime.from(ENTRY_TIME.toInstant(ZoneOffset.UTC));

    private final Map<String, Entry> entries = new TreeMap<>();

    /** @throws FunctionZipException when the name is taken */
    FunctionZip add(String name, int mode, Path source) throws IOException {
        return add(name, new Entry(mode, Files.size(source), source.toString(), () -> Files.newInputStream(source)));
    }

    /** @throws FunctionZipException when the name is taken */
    FunctionZip add(String name, int mode, byte[] content, String origin) {
        return add(name, new Entry(mode, content.length, origin, () -> new ByteArrayInputStream(content)));
    }

    private FunctionZip add(String name, Entry entry) {
        Entry other = entries.putIfAbsent(name, entry);
        if (other != null) {
            throw new FunctionZipException("Two files would be '" + name + "' in " + FILE_NAME + ": " + other.origin + " and "
                    + entry.origin + ". An entry has one content. Rename or remove one of the two.");
        }
        return this;
    }

    /** Writes the zip beside its place and then moves it there, so that nobody sees half of it. */
    Written write(Path zip) throws IOException {
        Path part = zip.resolveSibling(zip.getFileName() + ".part");
        try {
            try (var out = new ZipArchiveOutputStream(part)) {
                out.setLevel(Deflater.BEST_COMPRESSION);
                out.setUseZip64(Zip64Mode.Never);
                for (var named : entries.entrySet()) {
                    writeEntry(out, named.getKey(), named.getValue());
                }
            }
            Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return new Written(zip, Files.size(zip), entries.values().stream().mapToLong(Entry::bytes).sum());
    }

    private static void writeEntry(ZipArchiveOutputStream out, String name, Entry entry) throws IOException {
        var header = new ZipArchiveEntry(name);
        header.setUnixMode(UnixStat.FILE_FLAG | entry.mode);
        header.setSize(entry.bytes);
        header.setTime(ENTRY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        out.putArchiveEntry(header);
        try (InputStream in = entry.content.open()) {
            in.transferTo(out);
        }
        out.closeArchiveEntry();
    }

    private record Entry(int mode, long bytes, String origin, Content content) {
    }

    private interface Content {

        InputStream open() throws IOException;
    }

    /** What a finished zip weighs. Lambda counts in units of 1024. */
    record Written(Path path, long bytes, long unzippedBytes) {

        /** @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a> */
        private static final long UNZIPPED_LIMIT_BYTES = 250L * 1024 * 1024;

        String summary(String platform) {
            return "Built " + path + " for " + platform + ": " + megabytes(bytes) + ", " + megabytes(unzippedBytes)
                    + " unzipped";
        }

        Optional<String> warning() {
            if (unzippedBytes <= UNZIPPED_LIMIT_BYTES) {
                return Optional.empty();
            }
            return Optional.of("The content of " + path + " is " + megabytes(unzippedBytes)
                    + " unzipped. Lambda accepts at most 250 MB, layers included."
                    + " Remove dependencies or extra files, or deploy the function as a container image.");
        }

        private static String megabytes(long bytes) {
            return String.format(Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024.0));
        }
    }
}
