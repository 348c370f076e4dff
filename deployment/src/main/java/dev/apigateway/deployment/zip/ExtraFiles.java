package dev.apigateway.deployment.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;

/** The files that an application keeps in {@code src/main/zip}, to have them beside {@code bootstrap}. */
final class ExtraFiles {

    private ExtraFiles() {
    }

    /**
     * @param outputDirectory of the build, such as {@code target}; the application is the first directory above it with sources
     * @throws FunctionZipException when one of the files would be {@code bootstrap}
     */
    static void addTo(FunctionZip zip, Path outputDirectory) throws IOException {
        Path directory = applicationOf(outputDirectory).resolve("src/main/zip");
        if (!Files.isDirectory(directory)) {
            return;
        }
        for (var file : FileTree.of(directory).entrySet()) {
            String name = file.getKey();
            if (name.equals(FunctionZip.BOOTSTRAP) || name.startsWith(FunctionZip.BOOTSTRAP + "/")) {
                throw new FunctionZipException("'" + file.getValue() + "' would take the place of bootstrap in "
                        + FunctionZip.FILE_NAME + ". Lambda starts the entry bootstrap, which this build makes itself."
                        + " Rename or remove it.");
            }
            zip.add(name, modeOf(file.getValue()), file.getValue());
        }
    }

    /** The first directory above with sources. */
    static Path applicationOf(Path outputDirectory) {
        Path start = outputDirectory.toAbsolutePath().normalize();
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            if (Files.isDirectory(directory.resolve("src/main"))) {
                return directory;
            }
        }
        return start;
    }

    /** Where files have no permissions, as on Windows, what starts like a program is one. */
    static int modeOf(Path file) throws IOException {
        var attributes = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean executable = attributes == null ? startsLikeProgram(file)
                : attributes.readAttributes().permissions().contains(PosixFilePermission.OWNER_EXECUTE);
        return executable ? FunctionZip.EXECUTABLE : FunctionZip.READABLE;
    }

    private static boolean startsLikeProgram(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return ElfFile.isElf(start) || start.length >= 2 && start[0] == '#' && start[1] == '!';
        }
    }
}
