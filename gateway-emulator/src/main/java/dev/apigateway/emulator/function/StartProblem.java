package dev.apigateway.emulator.function;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says why the operating system did not start a program, in words that help. */
final class StartProblem {

    private static final Logger LOG = System.getLogger(StartProblem.class.getName());
    private static final int MACHINE = 18;
    private static final int X86_64 = 62;
    private static final int AARCH64 = 183;
    private static final String THIS_ARCHITECTURE = System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64",
            "arm64");

    private StartProblem() {
    }

    static String explain(Path bootstrap, IOException failure) {
        return "The bootstrap does not start: " + failure.getMessage() + ". " + wayOut(bootstrap);
    }

    /** Whether the operating system will probably not start a program. */
    static boolean isExpected(Path bootstrap) {
        byte[] start = start(bootstrap);
        if (isScript(start)) {
            return !Files.isExecutable(Path.of(interpreter(start).stripLeading().split("[ \t]", 2)[0]));
        }
        return !isElf(start) || !architecture(start).equals(THIS_ARCHITECTURE);
    }

    private static String wayOut(Path bootstrap) {
        byte[] start = start(bootstrap);
        if (isScript(start)) {
            String interpreter = interpreter(start);
            return interpreter.endsWith("\r") ? "Its first line ends with a carriage return. Save it with unix line ends."
                    : "Install its interpreter '" + interpreter.strip() + "'.";
        }
        return (isElf(start)
                ? "It is built for " + architecture(start) + ", and this machine is " + System.getProperty("os.arch") + ". "
                : "")
                + "Build it for this machine's operating system and architecture.";
    }

    private static boolean isScript(byte[] start) {
        return start.length > 2 && start[0] == '#' && start[1] == '!';
    }

    private static String interpreter(byte[] script) {
        return new String(script, StandardCharsets.ISO_8859_1).substring(2).split("\n", 2)[0];
    }

    private static boolean isElf(byte[] start) {
        return start.length > MACHINE && new String(start, 0, 4, StandardCharsets.ISO_8859_1).equals("\u007FELF");
    }

    private static String architecture(byte[] elf) {
        int machine = elf[MACHINE] & 0xff;
        return switch (machine) {
            case X86_64 -> "x86_64";
            case AARCH64 -> "arm64";
            default -> "the ELF machine " + machine;
        };
    }

    private static byte[] start(Path bootstrap) {
        try (InputStream in = Files.newInputStream(bootstrap)) {
            return in.readNBytes(256);
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "The bootstrap cannot be read.", unreadable);
            return new byte[0];
        }
    }
}
