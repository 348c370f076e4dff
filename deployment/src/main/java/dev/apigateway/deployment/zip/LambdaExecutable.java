package dev.apigateway.deployment.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A native executable that Lambda's custom runtime can start.
 *
 * @param path of the executable
 * @param architecture the function's, in Lambda's words: {@code x86_64} or {@code arm64}
 * @param glibcRequirements sorted, newest last
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-provided.html">OS-only runtimes</a>
 */
record LambdaExecutable(Path path, String architecture, List<GlibcRequirement> glibcRequirements) {

    private static final int SYMBOLS_SHOWN = 3;

    LambdaExecutable {
        glibcRequirements = List.copyOf(glibcRequirements);
    }

    /** @throws FunctionZipException when Lambda could not start the file */
    static LambdaExecutable of(Path path) throws IOException {
        byte[] start = start(path);
        if (!ElfFile.isElf(start)) {
            throw unfit(path, formatOf(start));
        }
        ElfFile elf = ElfFile.read(path);
        if (elf.bits() != 64 || elf.order() != ByteOrder.LITTLE_ENDIAN) {
            throw unfit(path, "a " + elf.bits() + "-bit " + (elf.order() == ByteOrder.LITTLE_ENDIAN ? "little" : "big")
                    + "-endian ELF file for " + machineName(elf.machine()));
        }
        if (elf.type() != ElfFile.TYPE_EXECUTABLE && elf.type() != ElfFile.TYPE_SHARED) {
            throw unfit(path, "an ELF file that is no executable (e_type " + elf.type() + ")");
        }
        String architecture = switch (elf.machine()) {
            case 62 -> "x86_64";
            case 183 -> "arm64";
            default -> throw unfit(path, "an ELF file for " + machineName(elf.machine()));
        };
        return new LambdaExecutable(path, architecture, elf.glibcRequirements());
    }

    /** What the user should change although the build succeeds. */
    Optional<String> warning() {
        if (glibcRequirements.isEmpty()) {
            return Optional.empty();
        }
        GlibcRequirement newest = glibcRequirements.get(glibcRequirements.size() - 1);
        if (!newest.version().isNewerThan(GlibcVersion.PROVIDED_AL2023)) {
            return Optional.empty();
        }
        return Optional.of("The native executable '" + path + "' needs glibc " + newest.version() + ": " + reason(newest)
                + ". provided.al2023 has glibc " + GlibcVersion.PROVIDED_AL2023
                + ", where it stops before its first line with \"version `" + newest.symbolVersion() + "' not found\"."
                + " Build it in a container whose glibc is not newer than " + GlibcVersion.PROVIDED_AL2023
                + " (-Dquarkus.native.container-build=true), or link it statically with musl"
                + " (-Dquarkus.native.additional-build-args=--static,--libc=musl).");
    }

    private static String reason(GlibcRequirement requirement) {
        List<String> symbols = requirement.symbols();
        if (symbols.isEmpty()) {
            return "it is linked against " + requirement.symbolVersion();
        }
        String shown = symbols.stream().limit(SYMBOLS_SHOWN).map(symbol -> "'" + symbol + "'")
                .collect(Collectors.joining(", "));
        String more = symbols.size() > SYMBOLS_SHOWN ? " and " + (symbols.size() - SYMBOLS_SHOWN) + " more" : "";
        return "it uses " + shown + more + " of version " + requirement.symbolVersion();
    }

    private static FunctionZipException unfit(Path path, String found) {
        return new FunctionZipException("The native executable '" + path + "' is " + found
                + ". Lambda's provided.al2023 starts only 64-bit Linux executables (ELF) for x86_64 or arm64."
                + " Build on Linux, or in a container: -Dquarkus.native.container-build=true.");
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(4);
        }
    }

    private static String formatOf(byte[] start) {
        if (start.length == 0) {
            return "an empty file";
        }
        if (start.length >= 2 && start[0] == 'M' && start[1] == 'Z') {
            return "a Windows executable (PE)";
        }
        if (start.length >= 2 && start[0] == '#' && start[1] == '!') {
            return "a script";
        }
        int magic = start.length < 4 ? 0 : ByteBuffer.wrap(start).getInt();
        return switch (magic) {
            case 0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe, 0xcafebabf -> "a macOS executable (Mach-O)";
            default -> "no executable that is known here";
        };
    }

    private static String machineName(int machine) {
        String name = switch (machine) {
            case 3 -> "x86";
            case 20, 21 -> "PowerPC";
            case 22 -> "s390";
            case 40 -> "32-bit Arm";
            case 62 -> "x86-64";
            case 183 -> "aarch64";
            case 243 -> "RISC-V";
            default -> "another machine";
        };
        return name + " (e_machine " + machine + ")";
    }
}
