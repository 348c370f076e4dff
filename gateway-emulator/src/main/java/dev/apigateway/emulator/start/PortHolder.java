package dev.apigateway.emulator.start;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The process that listens on a port of this machine.
 *
 * @param pid its process id
 * @param program the name of what it runs, for instance {@code java}
 * @param directory the directory that it runs in, for {@code quarkus dev} that of the project
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_net.5.html">/proc/net/tcp</a>
 */
record PortHolder(long pid, String program, Path directory) {

    private static final Path PROC = Path.of("/proc");
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENING = "0A";

    /** Nothing where it is not known: outside Linux, and for the processes of other users. */
    static Optional<PortHolder> of(int port) {
        Set<String> sockets = listening(port);
        return sockets.isEmpty() ? Optional.empty()
                : ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(pid -> hasOpen(pid, sockets)).findFirst()
                        .flatMap(PortHolder::describe);
    }

    @Override
    public String toString() {
        return "process " + pid + " (" + program + " in " + directory + ")";
    }

    /** What the descriptors of the sockets link to. */
    private static Set<String> listening(int port) {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            for (String line : lines(PROC.resolve(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > INODE && columns[STATE].equals(LISTENING) && columns[ADDRESS].endsWith(suffix)) {
                    sockets.add("socket:[" + columns[INODE] + "]");
                }
            }
        }
        return sockets;
    }

    private static boolean hasOpen(long pid, Set<String> sockets) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process(pid).resolve("fd"),
                descriptor -> sockets.contains(Files.readSymbolicLink(descriptor).toString()))) {
            return descriptors.iterator().hasNext();
        } catch (IOException | DirectoryIteratorException notReadable) {
            return false;
        }
    }

    private static Optional<PortHolder> describe(long pid) {
        try {
            return Optional.of(new PortHolder(pid, Files.readString(process(pid).resolve("comm")).strip(),
                    Files.readSymbolicLink(process(pid).resolve("cwd"))));
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException notLinux) {
            return List.of();
        }
    }

    private static Path process(long pid) {
        return PROC.resolve(String.valueOf(pid));
    }
}
