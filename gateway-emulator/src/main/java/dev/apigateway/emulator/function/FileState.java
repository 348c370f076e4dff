package dev.apigateway.emulator.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a file is, or a directory with all that is in it, as far as it shows without reading: who has changed it, differs from
 * before.
 *
 * @param files the files, by their paths; none if there is nothing
 */
record FileState(Map<Path, Entry> files) {

    private static final Logger LOG = System.getLogger(FileState.class.getName());

    /** What is known of a file. */
    private record Entry(long size, FileTime modified, boolean executable, @Nullable Object identity) {

        static Entry of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Entry(attributes.isDirectory() ? 0 : attributes.size(), attributes.lastModifiedTime(),
                    Files.isExecutable(file), attributes.fileKey());
        }
    }

    /** The present state; null while it cannot be told, since something changes under the eyes of the reader. */
    static @Nullable FileState of(Path file) {
        Map<Path, Entry> files = new HashMap<>();
        if (!Files.exists(file)) {
            return new FileState(files);
        }
        try (Stream<Path> all = Files.walk(file)) {
            List<Path> paths = all.toList();
            for (Path each : paths) {
                files.put(each, Entry.of(each));
            }
            return new FileState(files);
        } catch (IOException | UncheckedIOException changing) {
            LOG.log(Level.TRACE, "The file changes.", changing);
            return null;
        }
    }

    boolean isMissing() {
        return files.isEmpty();
    }
}
