package dev.apigateway.emulator.function;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import dev.apigateway.emulator.EmulatorException;

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
        if (!Files.isRegularFile(zip)) {
            throw new EmulatorException("There is no file " + zip + ". Build the function first, or name its zip.");
        }
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            requireBootstrap(zip, file);
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                unpack(zip, file, entry, directory);
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
        if (!target.startsWith(directory) || entry.isUnixSymlink()) {
            throw new EmulatorException("The entry '" + entry.getName() + "' of " + zip
                    + " may lead out of the function's directory, so nothing is started. Pack plain files with relative names.");
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
