package dev.apigateway.emulator.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.apigateway.emulator.start.EmulatorException;

/** A deployment package unpacked into a temporary directory, which is deleted on close. */
final class UnpackedZip implements FunctionCode {

    private final Path directory;

    private UnpackedZip(Path directory) {
        this.directory = directory;
    }

    static UnpackedZip of(Path zip) {
        try {
            UnpackedZip unpacked = new UnpackedZip(Files.createTempDirectory("function-").toRealPath());
            try {
                FunctionZip.unpack(zip, unpacked.directory);
                return unpacked;
            } catch (RuntimeException | Error refused) {
                unpacked.close();
                throw refused;
            }
        } catch (IOException failure) {
            throw new EmulatorException("There is no place to unpack " + zip + ": " + failure.getMessage()
                    + ". Set java.io.tmpdir to a writable directory.", failure);
        }
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Path bootstrap() {
        return directory.resolve("bootstrap");
    }

    @Override
    public void close() {
        try {
            DirectoryTree.delete(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException("The directory " + directory + " cannot be deleted. Delete it by hand.", failure);
        }
    }
}
