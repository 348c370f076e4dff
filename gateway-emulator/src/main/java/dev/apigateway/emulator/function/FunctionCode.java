package dev.apigateway.emulator.function;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.apigateway.emulator.start.EmulatorException;

/** The code of a function: a program in its directory. Closing it removes what was made for it. */
interface FunctionCode extends AutoCloseable {

    /** The directory in which it runs, {@code LAMBDA_TASK_ROOT}. */
    Path directory();

    /** The program. */
    Path bootstrap();

    @Override
    void close();

    /**
     * Takes a zip, a program, or a directory with a program named {@code bootstrap}. A zip is unpacked, the others are run
     * where they are.
     *
     * @throws EmulatorException if there is nothing that Lambda could start
     */
    static FunctionCode of(Path file) {
        if (Files.isDirectory(file)) {
            return inPlace(file.resolve("bootstrap"));
        }
        if (!Files.isRegularFile(file)) {
            throw new EmulatorException("There is no file " + file + ". Build the function first, or name its zip.");
        }
        String magic = magic(file);
        return magic.startsWith("PK") || file.toString().endsWith(".zip") ? UnpackedZip.of(file) : inPlace(file, magic);
    }

    private static FunctionCode inPlace(Path bootstrap) {
        if (!Files.isRegularFile(bootstrap)) {
            throw new EmulatorException("There is no file " + bootstrap + ", which Lambda starts. Name a function.zip, a "
                    + "bootstrap, or the directory of one.");
        }
        return inPlace(bootstrap, magic(bootstrap));
    }

    private static FunctionCode inPlace(Path bootstrap, String magic) {
        if (!magic.startsWith("#!") && !magic.startsWith("\u007FELF") && !Files.isExecutable(bootstrap)) {
            throw new EmulatorException("The file " + bootstrap + " is neither a zip nor a program. Name a function.zip or a "
                    + "bootstrap.");
        }
        if (!Files.isExecutable(bootstrap)) {
            throw new EmulatorException(
                    "The file " + bootstrap + " is not executable, so Lambda could not start it. Give it the mode 0755.");
        }
        try {
            Path program = bootstrap.toRealPath();
            return new ProgramInPlace(program.resolveSibling(".").normalize(), program);
        } catch (IOException failure) {
            throw new EmulatorException("The file " + bootstrap + " cannot be read: " + failure.getMessage() + ".", failure);
        }
    }

    private static String magic(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new EmulatorException("The file " + file + " cannot be read: " + failure.getMessage() + ".", failure);
        }
    }

    /**
     * A program that stays where it is.
     *
     * @param directory where it runs
     * @param bootstrap the program
     */
    record ProgramInPlace(Path directory, Path bootstrap) implements FunctionCode {

        @Override
        public void close() {
        }
    }
}
