package dev.apigateway.emulator.function;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import dev.apigateway.emulator.start.EmulatorException;

/** A deployment package: a zip with an executable named {@code bootstrap} at its root. */
final class FunctionZip {

    private static final String BOOTSTRAP = "bootstrap";
    private static final int ANY_EXECUTE_BIT = 0111;
    /** From the lowest bit of a unix mode to the highest. */
    private static final List<PosixFilePermission> MODE_BITS = List.of(PosixFilePermission.OTHERS_EXECUTE,
            PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_READ, PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_READ);

    private FunctionZip() {
    }

    /**
     * Unpacks a deployment package as Lambda does.
     *
     * @throws EmulatorException if it is missing, no zip, leaves the directory, or has no executable {@code bootstrap}
     */
    static void unpack(Path zip, Path directory) {
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            requireBootstrap(zip, file);
            List<ZipArchiveEntry> links = new ArrayList<>();
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                if (entry.isUnixSymlink()) {
                    links.add(entry);
                } else {
                    unpack(zip, file, entry, directory);
                }
            }
            for (ZipArchiveEntry link : links) {
                link(zip, link.getName(), Path.of(file.getUnixSymlink(link)), directory);
            }
        } catch (IOException failure) {
            throw new EmulatorException(
                    "The file " + zip + " cannot be unpacked: " + failure.getMessage() + ". Name the function.zip of a build.",
                    failure);
        }
    }

    private static void requireBootstrap(Path zip, ZipFile file) {
        ZipArchiveEntry bootstrap = file.getEntry(BOOTSTRAP);
        if (bootstrap == null) {
            throw new EmulatorException("The zip " + zip + " has no entry named bootstrap at its root, which Lambda starts. "
                    + "Name the function.zip of a build.");
        }
        if ((bootstrap.getUnixMode() & ANY_EXECUTE_BIT) == 0) {
            throw new EmulatorException("The entry bootstrap of " + zip + " is not executable, so Lambda could not start it. "
                    + "Pack it with the unix mode 0755.");
        }
    }

    private static void unpack(Path zip, ZipFile file, ZipArchiveEntry entry, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw leadsOut(zip, entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (InputStream content = file.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix") && entry.getUnixMode() != 0) {
            Files.setPosixFilePermissions(target, permissions(entry.getUnixMode()));
        }
    }

    /** Links come last, so that no file is written through one. */
    private static void link(Path zip, String name, Path end, Path directory) throws IOException {
        Path target = directory.resolve(name).normalize();
        Path parent = target.getParent();
        if (parent == null || !target.startsWith(directory) || !parent.resolve(end).normalize().startsWith(directory)) {
            throw leadsOut(zip, name);
        }
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(directory)) {
            throw leadsOut(zip, name);
        }
        Files.createSymbolicLink(target, end);
    }

    private static EmulatorException leadsOut(Path zip, String name) {
        return new EmulatorException("The entry '" + name + "' of " + zip
                + " may lead out of the function's directory, so nothing is started. Pack files and links with relative names.");
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.of(PosixFilePermission.OWNER_READ);
        for (int bit = 0; bit < MODE_BITS.size(); bit++) {
            if ((mode & (1 << bit)) != 0) {
                permissions.add(MODE_BITS.get(bit));
            }
        }
        return permissions;
    }
}
