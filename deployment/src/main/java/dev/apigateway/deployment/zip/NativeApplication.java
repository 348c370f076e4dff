package dev.apigateway.deployment.zip;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A native executable as {@code bootstrap}, and the native libraries that the image build left beside it. */
record NativeApplication(Path executable) {

    void addTo(FunctionZip zip) throws IOException {
        zip.add(FunctionZip.BOOTSTRAP, FunctionZip.EXECUTABLE, executable);
        Path directory = executable.toAbsolutePath().getParent();
        try (DirectoryStream<Path> libraries = Files.newDirectoryStream(directory, "*.so")) {
            for (Path library : libraries) {
                if (Files.isRegularFile(library)) {
                    zip.add(library.getFileName().toString(), FunctionZip.READABLE, library);
                }
            }
        }
    }
}
