package nativetoolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The process of the image builder: a JVM of its own. */
final class BuilderProcess {
    private static final String MAIN = "org.graalvm.nativeimage.builder/com.oracle.svm.hosted.NativeImageGeneratorRunner";

    /** Environment that the builder gets to see; anything else takes -E. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "PWD", "HOME", "LANG", "LANGUAGE", "TERM",
        "TMPDIR", "TMP", "TEMP", "LD_LIBRARY_PATH", "LIBRARY_PATH", "CPATH", "C_INCLUDE_PATH", "SOURCE_DATE_EPOCH");

    private static final int OUT_OF_MEMORY = 3;
    private static final int KILLED = 137;

    private final List<String> jvm;
    private final List<String> arguments;

    BuilderProcess(Path home, List<String> jvmOptions, List<String> arguments) {
        this.jvm = new ArrayList<>();
        jvm.add(home.resolve("bin/java").toString());
        jvm.addAll(jvmOptions);
        jvm.addAll(List.of("--module", MAIN));
        // The builder ends when this file is gone, even where nothing could tell it that this process was killed.
        this.arguments = new ArrayList<>(List.of("-keepalive", "/proc/" + ProcessHandle.current().pid() + "/comm"));
        this.arguments.addAll(arguments);
    }

    void show() {
        List<String> all = new ArrayList<>(jvm);
        all.addAll(arguments);
        System.out.println("Executing [");
        System.out.println(all.stream().map(word -> quote(word) + " \\").collect(Collectors.joining("\n")));
        System.out.println("]");
    }

    /** @return the builder's exit code */
    int run(Map<String, String> environment) throws IOException, InterruptedException {
        Path file = Files.createTempFile("native-image-", ".args");
        try {
            Files.writeString(file, String.join("\0", arguments));
            List<String> command = new ArrayList<>(jvm);
            command.add("--image-args-file=" + file);
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().keySet().removeIf(name -> !ENVIRONMENT.contains(name) && !name.startsWith("LC_"));
            builder.environment().putAll(environment);
            int status = waitFor(builder.start());
            if (status == OUT_OF_MEMORY || status == KILLED) {
                System.err.println(status == KILLED ? "Error: The image builder was killed. The machine may have run out of memory."
                    : "Error: The image builder ran out of memory. Give it more with -J-Xmx.");
            }
            return status;
        } finally {
            Files.delete(file);
        }
    }

    private static int waitFor(Process process) throws InterruptedException {
        Thread stop = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(stop);
        int status = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(stop);
        return status;
    }

    private static String quote(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
