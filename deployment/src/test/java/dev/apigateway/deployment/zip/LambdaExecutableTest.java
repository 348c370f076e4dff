package dev.apigateway.deployment.zip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LambdaExecutableTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({ "62, x86_64", "183, arm64" })
    void linuxExecutablesOfLambdasArchitecturesAreFit(int machine, String architecture) throws IOException {
        assertThat(check(new TinyElf().machine(machine)).architecture()).isEqualTo(architecture);
        assertThat(check(new TinyElf().machine(machine).type(2)).architecture()).isEqualTo(architecture);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            \u00cf\u00fa\u00ed\u00fe, a macOS executable (Mach-O)
            \u00fe\u00ed\u00fa\u00cf, a macOS executable (Mach-O)
            \u00ca\u00fe\u00ba\u00be, a macOS executable (Mach-O)
            MZ\u0090, a Windows executable (PE)
            '#!/bin/sh', a script
            '', an empty file
            PK, no executable that is known here
            '<html>', no executable that is known here
            """)
    void aFileOfAnotherSystemIsNamed(String start, String found) {
        assertThatExceptionOfType(FunctionZipException.class).isThrownBy(() -> check(start.getBytes(ISO_8859_1)))
                .withMessage(unfit(found));
    }

    @Test
    void anElfFileForAnotherMachineIsNamed() {
        assertUnfit(new TinyElf().machine(243), "an ELF file for RISC-V (e_machine 243)");
        assertUnfit(new TinyElf().machine(4711), "an ELF file for another machine (e_machine 4711)");
        assertUnfit(new TinyElf().machine(40).elfClass(1), "a 32-bit little-endian ELF file for 32-bit Arm (e_machine 40)");
        assertUnfit(new TinyElf().machine(183).data(2), "a 64-bit big-endian ELF file for aarch64 (e_machine 183)");
    }

    @Test
    void anElfFileThatIsNoExecutableIsNamed() {
        assertUnfit(new TinyElf().type(1), "an ELF file that is no executable (e_type 1)");
    }

    @Test
    void glibcOfProvidedAl2023IsNoReasonToWarn() throws IOException {
        assertThat(check(new TinyElf().needs("GLIBC_2.34", "dlopen").needs("GLIBC_2.4", "__fdelt_chk")).warning()).isEmpty();
    }

    @Test
    void aStaticallyLinkedExecutableIsNoReasonToWarn() throws IOException {
        assertThat(check(new TinyElf()).warning()).isEmpty();
    }

    @Test
    void newerGlibcIsWarnedAboutWithASymbolThatNeedsIt() throws IOException {
        assertThat(check(new TinyElf().needs("GLIBC_2.38", "__isoc23_strtol").needs("GLIBC_2.35", "hypot")
                .needs("GLIBC_2.4", "__stack_chk_fail")).warning()).contains("The native executable '" + file()
                        + "' needs glibc 2.38: it uses '__isoc23_strtol' of version GLIBC_2.38."
                        + " provided.al2023 has glibc 2.34, where it stops before its first line with"
                        + " \"version `GLIBC_2.38' not found\"."
                        + " Build it in a container whose glibc is not newer than 2.34 (-Dquarkus.native.container-build=true),"
                        + " or link it statically with musl (-Dquarkus.native.additional-build-args=--static,--libc=musl).");
    }

    @Test
    void ofManySymbolsTheWarningNamesThree() throws IOException {
        assertThat(check(new TinyElf().needs("GLIBC_2.38", "e", "d", "c", "b", "a")).warning()).get().asString()
                .contains("needs glibc 2.38: it uses 'a', 'b', 'c' and 2 more of version GLIBC_2.38.");
    }

    @Test
    void newerGlibcWithoutASymbolIsWarnedAboutToo() throws IOException {
        assertThat(check(new TinyElf().needs("GLIBC_ABI_DT_RELR")).warning()).get().asString()
                .contains("needs glibc 2.36: it is linked against GLIBC_ABI_DT_RELR.");
    }

    private void assertUnfit(TinyElf elf, String found) {
        assertThatExceptionOfType(FunctionZipException.class).isThrownBy(() -> check(elf)).withMessage(unfit(found));
    }

    private String unfit(String found) {
        return "The native executable '" + file() + "' is " + found + ". Lambda's provided.al2023 starts only 64-bit Linux"
                + " executables (ELF) for x86_64 or arm64. Build on Linux, or in a container:"
                + " -Dquarkus.native.container-build=true.";
    }

    private LambdaExecutable check(TinyElf elf) throws IOException {
        return check(elf.bytes());
    }

    private LambdaExecutable check(byte[] content) throws IOException {
        return LambdaExecutable.of(Files.write(file(), content));
    }

    private Path file() {
        return directory.resolve("app-runner");
    }
}
