package dev.apigateway.emulator.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.emulator.Conditions;
import dev.apigateway.emulator.TestZip;
import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.host.FunctionStart;
import dev.apigateway.emulator.host.FunctionUnavailableException;

@DisabledOnOs(OS.WINDOWS)
class FunctionWatchTest {

    private static final String STAYS = "#!/bin/sh\nexec tail -f /dev/null\n";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger taken = new AtomicInteger();
    private ZipFunction function;
    private FunctionWatch watch;

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        watch.close();
        function.close();
    }

    @Test
    void changedZipIsTakenAndTold() throws Exception {
        Path zip = watchFile(TestZip.of(directory, "bootstrap", 0755, STAYS));
        FunctionInstance old = start();

        TestZip.of(directory, "bootstrap", 0755, STAYS + "# changed\n");
        Conditions.await(() -> taken.get() == 1);

        assertThat(lines).containsExactly(zip + " has changed; the next request starts it anew.");
        assertThat(old.isCurrent()).isFalse();
        assertThat(start().isCurrent()).isTrue();
    }

    @Test
    void zipThatIsHalfWrittenIsNotTaken() throws Exception {
        Path zip = watchFile(TestZip.of(directory, "bootstrap", 0755, STAYS));
        FunctionInstance old = start();
        byte[] next = Files.readAllBytes(TestZip.of(Files.createDirectory(directory.resolve("next")), "bootstrap", 0755,
                STAYS + "# changed\n"));

        Files.write(zip, Arrays.copyOf(next, next.length / 2));
        Conditions.await(() -> !lines.isEmpty());
        assertThat(lines.get(0)).startsWith(zip + " has changed; the function stays what it was. The file " + zip
                + " cannot be unpacked: ");
        assertThat(old.isCurrent()).isTrue();

        Files.write(zip, next);
        Conditions.await(() -> taken.get() == 1);
        assertThat(old.isCurrent()).isFalse();
    }

    @Test
    void fileThatIsGoneForAWhileIsWaitedFor() throws Exception {
        Path bootstrap = watchFile(program(directory.resolve("bootstrap"), STAYS));
        FunctionInstance old = start();

        Files.delete(bootstrap);
        program(bootstrap, STAYS + "# changed\n");
        Conditions.await(() -> taken.get() == 1);

        assertThat(lines).containsExactly(bootstrap + " has changed; the next request starts it anew.");
        assertThat(old.isCurrent()).isFalse();
    }

    @Test
    void fileThatBecomesExecutableIsTakenThen() throws Exception {
        Path bootstrap = watchFile(program(directory.resolve("bootstrap"), STAYS));

        Files.setPosixFilePermissions(bootstrap, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(bootstrap, STAYS + "# changed\n");
        if (!Files.isExecutable(bootstrap)) {
            Conditions.await(() -> lines.size() == 1);
            assertThat(lines.get(0)).endsWith("is not executable, so Lambda could not start it. Give it the mode 0755.");
        }
        Files.setPosixFilePermissions(bootstrap, PosixFilePermissions.fromString("rwx------"));

        Conditions.await(() -> taken.get() == 1);
    }

    @Test
    void anyFileOfADirectoryCounts() throws Exception {
        program(directory.resolve("bootstrap"), STAYS);
        Path library = Files.writeString(Files.createDirectory(directory.resolve("lib")).resolve("settings"), "a");
        watchFile(directory);
        FunctionInstance old = start();

        Files.writeString(library, "other");
        Conditions.await(() -> taken.get() == 1);

        assertThat(old.isCurrent()).isFalse();
    }

    @Test
    void codeOfAnOldProcessStaysUntilThatEnds() throws Exception {
        watchFile(TestZip.of(directory, "bootstrap", 0755, "#!/bin/sh\npwd\nexec tail -f /dev/null\n"));
        List<String> log = new CopyOnWriteArrayList<>();
        FunctionInstance old = start(log);
        Conditions.await(() -> !log.isEmpty());
        Path code = Path.of(log.get(0));

        TestZip.of(directory, "bootstrap", 0755, STAYS);
        Conditions.await(() -> taken.get() == 1);
        assertThat(code).isDirectory();

        old.kill();
        Conditions.await(() -> !Files.exists(code));
    }

    private Path watchFile(Path file) {
        function = new ZipFunction(file, Map.of(), line -> {
        });
        watch = FunctionWatch.start(function, file, taken::incrementAndGet, lines::add);
        return file;
    }

    private FunctionInstance start() throws FunctionUnavailableException {
        return start(new CopyOnWriteArrayList<>());
    }

    private FunctionInstance start(List<String> log) throws FunctionUnavailableException {
        return function.start(new FunctionStart("127.0.0.1:1", Map.of(), () -> false, log::add, exitCode -> {
        }));
    }

    private static Path program(Path file, String content) throws IOException {
        Files.writeString(file, content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
