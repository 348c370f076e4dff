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

    private StartProblem() {
    }

    static String explain(Path bootstrap, IOException failure) {
        return "The bootstrap does not start: " + failure.getMessage() + ". " + wayOut(bootstrap);
    }

    private static String wayOut(Path bootstrap) {
        byte[] start = start(bootstrap);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("#!")) {
            String interpreter = text.substring(2).split("\n", 2)[0];
            return interpreter.endsWith("\r") ? "Its first line ends with a carriage return. Save it with unix line ends."
                    : "Install its interpreter '" + interpreter.strip() + "'.";
        }
        String architecture = text.startsWith("\u007FELF") && start.length > MACHINE ? architecture(start[MACHINE] & 0xff) : "";
        return (architecture.isEmpty() ? ""
                : "It is built for " + architecture + ", and this machine is "
                        + System.getProperty("os.arch") + ". ")
                + "Build it for this machine's operating system and architecture.";
    }

    private static String architecture(int machine) {
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
