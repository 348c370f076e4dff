package dev.apigateway.emulator.function;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.function.EnvironmentTmp.Launch;

/**
 * Gives a process a {@code /tmp} of its own, by a mount namespace. On Linux root may make one, and in most places anybody, in a
 * user namespace; whether it works is tried once. The process keeps its user and its process id.
 *
 * @see <a href="https://man7.org/linux/man-pages/man1/unshare.1.html">unshare(1)</a>
 */
final class PrivateTmp {

    private static final Logger LOG = System.getLogger(PrivateTmp.class.getName());
    private static final long PATIENCE_SECONDS = 10;
    private static final Path TMP = Path.of("/tmp");
    /** Takes mount, /tmp, the directory in its place, where the code is seen there or nothing, the code, and what to run. */
    private static final String SCRIPT = """
            set -e
            mount=$1 tmp=$2 own=$3 seen=$4 code=$5
            shift 5
            [ -z "$seen" ] || "$mount" --bind "$code" "$seen"
            "$mount" --rbind "$own" "$tmp"
            cd "$code"
            exec "$@"
            """;

    private final List<String> before;
    private final List<String> after;
    private final String mount;
    private final String env;
    private final Path tmp;

    /**
     * @param before the command that makes the namespace
     * @param after the command that gives up the rights which that took
     */
    private PrivateTmp(List<String> before, List<String> after, String mount, String env, Path tmp) {
        this.before = before;
        this.after = after;
        this.mount = mount;
        this.env = env;
        this.tmp = tmp;
    }

    /** What works on this machine; null if nothing does. */
    static @Nullable PrivateTmp find() {
        String unshare = program("unshare");
        String mount = program("mount");
        String env = program("env");
        if (unshare == null || mount == null || env == null || !Files.isDirectory(TMP)) {
            return null;
        }
        try {
            Map<String, Object> user = Files.readAttributes(Path.of("/proc/self"), "unix:uid,gid");
            Path tmp = TMP.toRealPath();
            PrivateTmp asRoot = new PrivateTmp(List.of(unshare, "--mount", "--"), List.of(), mount, env, tmp);
            PrivateTmp asAnybody = new PrivateTmp(List.of(unshare, "--user", "--map-root-user", "--mount", "--"),
                    List.of(unshare, "--user", "--map-user=" + user.get("uid"), "--map-group=" + user.get("gid"), "--"), mount,
                    env, tmp);
            return asRoot.works() ? asRoot : asAnybody.works() ? asAnybody : null;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException elsewhere) {
            LOG.log(Level.DEBUG, "This machine gives no process a /tmp of its own.", elsewhere);
            return null;
        }
    }

    /** Whether a program can be started like this: not where it would be hidden, and not if it would not start anyway. */
    boolean fits(FunctionCode code) {
        return !code.directory().equals(tmp) && !code.bootstrap().toString().contains("=")
                && !StartProblem.isExpected(code.bootstrap());
    }

    /**
     * How a program is started. What the environment tells the loader of programs is for the function alone: the libraries that
     * it brings must not get into the programs that prepare its start.
     *
     * @param own the directory that takes the place of {@code /tmp}; code that is in {@code /tmp} is seen in it
     */
    Launch launch(FunctionCode code, Path own, Map<String, String> environment) throws IOException {
        Map<String, String> others = new HashMap<>(environment);
        List<String> program = new ArrayList<>(after);
        program.add(env);
        environment.forEach((name, value) -> {
            if (name.startsWith("LD_")) {
                others.remove(name);
                program.add(name + "=" + value);
            }
        });
        program.add(code.bootstrap().toString());
        List<String> command = command(code, own);
        command.addAll(program);
        return new Launch(command, others);
    }

    private List<String> command(FunctionCode code, Path own) throws IOException {
        String seen = "";
        if (code.directory().startsWith(tmp)) {
            seen = Files.createDirectories(own.resolve(tmp.relativize(code.directory()))).toString();
        }
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of("/bin/sh", "-c", SCRIPT, "sh", mount, tmp.toString(), own.toString(), seen,
                code.directory().toString()));
        return command;
    }

    private boolean works() throws IOException {
        Path trial = Files.createTempDirectory("function-trial-").toRealPath();
        try {
            Path own = Files.createFile(Files.createDirectory(trial.resolve("own")).resolve("mark")).resolveSibling(".")
                    .normalize();
            Path code = Files.createDirectory(trial.resolve("code"));
            Path bootstrap = Files.createFile(code.resolve("bootstrap"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.writeString(bootstrap, "#!/bin/sh\n[ -e '" + tmp + "/mark' ]\n");
            return succeeds(launch(new FunctionCode.ProgramInPlace(code, bootstrap), own, Map.of()).command());
        } finally {
            DirectoryTree.delete(trial);
        }
    }

    private static boolean succeeds(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static @Nullable String program(String name) {
        for (String directory : List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/run/current-system/sw/bin")) {
            Path program = Path.of(directory, name);
            if (Files.isExecutable(program)) {
                return program.toString();
            }
        }
        return null;
    }
}
