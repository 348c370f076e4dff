package dev.apigateway.emulator.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.emulator.LogLines;
import dev.apigateway.emulator.host.FunctionStart;
import dev.apigateway.emulator.host.FunctionUnavailableException;

@DisabledOnOs(OS.WINDOWS)
class EnvironmentTmpTest {

    @TempDir
    Path directory;

    @Test
    void executionEnvironmentsDoNotSeeEachOthersTmp() throws Exception {
        assumeTrue(PrivateTmp.find() != null, "this machine gives no process a /tmp of its own");
        try (ZipFunction function = function("[ -e /tmp/mark-of-a-test ] && echo seen; touch /tmp/mark-of-a-test")) {
            assertThat(run(function, "127.0.0.1:1")).isEmpty();
            assertThat(run(function, "127.0.0.1:2")).isEmpty();
            assertThat(Path.of("/tmp/mark-of-a-test")).doesNotExist();
        }
    }

    @Test
    void tmpOutlivesAProcess() throws Exception {
        assumeTrue(PrivateTmp.find() != null, "this machine gives no process a /tmp of its own");
        try (ZipFunction function = function("[ -e /tmp/mark-of-a-test ] && echo seen; touch /tmp/mark-of-a-test")) {
            assertThat(run(function, "127.0.0.1:1")).isEmpty();
            assertThat(run(function, "127.0.0.1:1")).containsExactly("seen");
        }
    }

    @Test
    void tmpDoesNotOutliveTheCode() throws Exception {
        assumeTrue(PrivateTmp.find() != null, "this machine gives no process a /tmp of its own");
        try (ZipFunction function = function("[ -e /tmp/mark-of-a-test ] && echo seen; touch /tmp/mark-of-a-test")) {
            assertThat(run(function, "127.0.0.1:1")).isEmpty();
            function.reload();
            assertThat(run(function, "127.0.0.1:1")).isEmpty();
        }
    }

    @Test
    void codeInTmpIsSeenWhereItIsByTheSameUser() throws Exception {
        Path code = directory.toRealPath();
        String user = Files.getAttribute(code, "unix:uid").toString();
        try (ZipFunction function = function("pwd; id -u; ls bootstrap")) {
            assertThat(run(function, "127.0.0.1:1")).containsExactly(code.toString(), user, "bootstrap");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void librariesOfTheFunctionDoNotGetIntoTheProgramsThatPrepareItsStart() throws Exception {
        String missing = directory.resolve("missing.so").toString();
        try (ZipFunction function = new ZipFunction(bootstrap("echo started"), Map.of("LD_PRELOAD", missing), line -> {
        })) {
            List<String> log = run(function, "127.0.0.1:1");

            assertThat(log).as("a complaint of the function's own process").hasSize(2).endsWith("started");
            assertThat(log.get(0)).contains(missing);
        }
    }

    @Test
    void whereTmpIsSharedEachExecutionEnvironmentHasADirectoryAndTheSecondOneWarns() throws IOException {
        EnvironmentTmp tmp = new EnvironmentTmp(() -> null);
        FunctionCode code = FunctionCode.of(bootstrap("true"));
        try (LogLines log = new LogLines()) {
            EnvironmentTmp.Launch first = tmp.launch("1", code, Map.of());
            assertThat(log.lines()).isEmpty();
            EnvironmentTmp.Launch second = tmp.launch("2", code, Map.of());
            tmp.launch("3", code, Map.of());

            Path tmpdir = Path.of(first.environment().get("TMPDIR"));
            assertThat(first.command()).containsExactly(code.bootstrap().toString());
            assertThat(tmpdir).isDirectory();
            assertThat(second.environment().get("TMPDIR")).isNotEqualTo(tmpdir.toString());
            assertThat(log.lines())
                    .containsExactly("WARNING The processes of the function share /tmp, since this machine lets no "
                            + "process have its own. They disturb each other if they use the same names there. Set the concurrency to 1 "
                            + "in that case.");
            tmp.delete();
            assertThat(tmpdir).doesNotExist();
        }
    }

    @Test
    void programInTmpItselfIsStartedWithoutAnother() throws IOException {
        PrivateTmp way = PrivateTmp.find();
        assumeTrue(way != null, "this machine gives no process a /tmp of its own");
        Path bootstrap = bootstrap("true");

        assertThat(way.fits(new FunctionCode.ProgramInPlace(Path.of("/tmp").toRealPath(), bootstrap))).isFalse();
        assertThat(way.fits(FunctionCode.of(bootstrap))).isTrue();
    }

    private ZipFunction function(String script) throws IOException {
        return new ZipFunction(bootstrap(script), Map.of(), line -> {
        });
    }

    private Path bootstrap(String script) throws IOException {
        Path bootstrap = Files.writeString(directory.resolve("bootstrap"), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(bootstrap, PosixFilePermissions.fromString("rwx------"));
    }

    /** What a process writes in an execution environment, which is told apart by its Runtime API. */
    private static List<String> run(ZipFunction function, String runtimeApi) throws FunctionUnavailableException {
        List<String> log = new CopyOnWriteArrayList<>();
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        function.start(new FunctionStart(runtimeApi, Map.of(), () -> false, log::add, exit::complete));
        exit.join();
        return log;
    }
}
