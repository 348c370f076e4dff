package dev.apigateway.benchmarks.driver;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The file that names the contestants: on each line a name, {@code =}, and the path of a {@code function.zip} or of an
 * executable, relative to the file. Empty lines and those that begin with {@code #} say nothing.
 */
final class ContestantFile {

    private final Path workDirectory;

    /** @param workDirectory to unpack in */
    ContestantFile(Path workDirectory) {
        this.workDirectory = workDirectory;
    }

    List<Contestant> read(Path file) throws IOException {
        List<Contestant> contestants = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int sign = line.indexOf('=');
            if (sign < 0) {
                throw new IllegalArgumentException(
                        "'" + line + "' in " + file + " is not 'name = path of a zip or bootstrap'.");
            }
            Path path = file.toAbsolutePath().resolveSibling(line.substring(sign + 1).strip());
            contestants.add(unpack(line.substring(0, sign).strip(), path.normalize(), contestants.size()));
        }
        return contestants;
    }

    private Contestant unpack(String name, Path path, int index) throws IOException {
        Path task = Files.createDirectories(workDirectory.resolve("task-" + index));
        delete(task);
        if (!path.toString().endsWith(".zip")) {
            Files.createDirectories(task);
            Files.copy(path, task.resolve("bootstrap"), StandardCopyOption.COPY_ATTRIBUTES);
            return new Contestant(name, task, 0, Files.size(path));
        }
        // Unlike ZipInputStream, the zip file system tells the permissions, with which Lambda unpacks.
        try (FileSystem zip = FileSystems.newFileSystem(path, Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            long bytes = 0;
            for (Path entry : (Iterable<Path>) entries::iterator) {
                Path target = task.resolve(entry.toString().substring(1));
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(target);
                } else {
                    bytes += copy(entry, target);
                }
            }
            return new Contestant(name, task, Files.size(path), bytes);
        }
    }

    private static long copy(Path entry, Path target) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(entry);
        try (InputStream content = Files.newInputStream(entry)) {
            Files.copy(content, target);
        }
        if (target.getFileName().toString().equals("bootstrap")) {
            permissions = PosixFilePermissions.fromString("rwxr-xr-x");
        }
        Files.setPosixFilePermissions(target, permissions);
        Files.setLastModifiedTime(target, Files.getLastModifiedTime(entry));
        return Files.size(target);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
