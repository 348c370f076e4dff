package dev.apigateway.deployment.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ElfFileTest {

    private static final int SYMBOLS = 2;
    private static final int NEEDS = 4;

    @TempDir
    Path directory;

    private final TinyElf tiny = new TinyElf().needs("GLIBC_2.4", "__stack_chk_fail").needs("GCC_3.0", "_Unwind_Resume")
            .needs("GLIBC_2.34", "pthread_create", "dlopen", "pthread_create");

    @Test
    void machineTypeAndRequirementsAreRead() throws IOException {
        assertThat(read(tiny.bytes())).isEqualTo(new ElfFile(64, ByteOrder.LITTLE_ENDIAN, ElfFile.TYPE_SHARED, 62, List.of(
                new GlibcRequirement(new GlibcVersion(2, 4, 0), "GLIBC_2.4", List.of("__stack_chk_fail")),
                new GlibcRequirement(new GlibcVersion(2, 34, 0), "GLIBC_2.34", List.of("dlopen", "pthread_create")))));
    }

    @Test
    void aStaticallyLinkedFileHasNoRequirements() throws IOException {
        assertThat(read(new TinyElf().bytes()).glibcRequirements()).isEmpty();
    }

    @Test
    void aVersionThatIsOnlyNeededWeaklyIsNoRequirement() throws IOException {
        assertThat(read(new TinyElf().needsWeakly("GLIBC_2.38", "arc4random").bytes()).glibcRequirements()).isEmpty();
    }

    @Test
    void aVersionWithoutSymbolsIsARequirement() throws IOException {
        assertThat(read(new TinyElf().needs("GLIBC_ABI_DT_RELR").bytes()).glibcRequirements()).containsExactly(
                new GlibcRequirement(new GlibcVersion(2, 36, 0), "GLIBC_ABI_DT_RELR", List.of()));
    }

    @Test
    void moreSectionsThanSixteenBitsCountAreFoundInTheFirstHeader() throws IOException {
        ByteBuffer elf = little(tiny.bytes());
        elf.putShort(60, (short) 0).putLong(tiny.sectionHeader(0) + 32, 5);
        assertThat(read(elf.array()).glibcRequirements()).hasSize(2);
    }

    @Test
    void ofA32BitOrBigEndianFileOnlyTheIdentificationIsRead() throws IOException {
        assertThat(read(new TinyElf().elfClass(1).machine(3).bytes()))
                .isEqualTo(new ElfFile(32, ByteOrder.LITTLE_ENDIAN, 3, 3, List.of()));
        assertThat(read(new TinyElf().data(2).type(2).machine(21).bytes()))
                .isEqualTo(new ElfFile(64, ByteOrder.BIG_ENDIAN, 2, 21, List.of()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theRunningJavaIsRead() throws IOException {
        Path self = Path.of("/proc/self/exe");
        assumeTrue(Files.exists(self));
        ElfFile java = ElfFile.read(self);
        assertThat(java.bits()).isEqualTo(64);
        assertThat(java.machine()).isEqualTo(switch (System.getProperty("os.arch")) {
            case "amd64" -> 62;
            case "aarch64" -> 183;
            default -> java.machine();
        });
        assumeTrue(Files.exists(Path.of("/etc/debian_version")), "a distribution with glibc");
        assertThat(java.glibcRequirements()).isSorted()
                .anySatisfy(requirement -> assertThat(requirement.symbols()).contains("__libc_start_main"));
    }

    @Test
    void aFileThatEndsInItsHeaderIsDamaged() {
        assertDamaged(Arrays.copyOf(tiny.bytes(), 10),
                "its identification should be 20 bytes at 0, but the file ends at 10");
        assertDamaged(Arrays.copyOf(tiny.bytes(), 40), "its header should be 64 bytes at 0, but the file ends at 40");
    }

    @Test
    void aFileThatEndsBeforeItsSectionHeadersIsDamaged() {
        byte[] elf = tiny.bytes();
        assertDamaged(Arrays.copyOf(elf, elf.length - 1), "its section headers should be 320 bytes at "
                + tiny.sectionHeader(0) + ", but the file ends at " + (elf.length - 1));
    }

    @Test
    void anUnknownClassOrByteOrderIsDamage() {
        assertDamaged(new TinyElf().elfClass(7).bytes(), "its class is 7, neither 1 (32-bit) nor 2 (64-bit)");
        assertDamaged(new TinyElf().data(0).bytes(), "its byte order is 0, neither 1 (little) nor 2 (big-endian)");
    }

    @Test
    void sectionsOutsideTheFileAreDamage() {
        ByteBuffer elf = little(tiny.bytes());
        elf.putLong(tiny.sectionHeader(NEEDS) + 24, -1);
        assertDamaged(elf.array(), "its section .gnu.version_r should be 64 bytes at 18446744073709551615");
    }

    @Test
    void moreSectionHeadersThanBytesAreDamage() {
        ByteBuffer elf = little(tiny.bytes());
        elf.putShort(60, (short) 0).putLong(tiny.sectionHeader(0) + 32, Long.MAX_VALUE);
        assertDamaged(elf.array(), "it claims 9223372036854775807 section headers, more than fit into it");
    }

    @Test
    void sectionHeadersOfAnotherSizeAreDamage() {
        assertDamaged(little(tiny.bytes()).putShort(58, (short) 40).array(),
                "its section headers have 40 bytes instead of 64");
    }

    @Test
    void aReferenceToNoSectionIsDamage() {
        ByteBuffer elf = little(tiny.bytes());
        elf.putInt(tiny.sectionHeader(NEEDS) + 40, 77);
        assertDamaged(elf.array(), "a section refers to section 77 of 5");
    }

    @Test
    void aNameOutsideTheNamesIsDamage() {
        ByteBuffer elf = little(tiny.bytes());
        elf.putInt((int) elf.getLong(tiny.sectionHeader(SYMBOLS) + 24) + 24, 123456);
        assertDamaged(elf.array(), "something refers to byte 123456 of its names of .dynsym");
    }

    @Test
    void aChainOfVersionsThatLeadsBackIsDamage() {
        ByteBuffer elf = little(tiny.bytes());
        elf.putInt((int) elf.getLong(tiny.sectionHeader(NEEDS) + 24) + 12, 1);
        assertDamaged(elf.array(), "the entries of its section .gnu.version_r overlap");
    }

    @Test
    void whateverIsDamagedTheAnswerIsAFileOrAMessage() throws IOException {
        byte[] whole = tiny.bytes();
        var random = new Random(2026);
        for (int i = 0; i < 5000; i++) {
            byte[] elf = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int change = 0; change < 4 && elf.length > 0; change++) {
                elf[random.nextInt(elf.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(read(elf)).isNotNull();
            } catch (FunctionZipException e) {
                assertThat(e).hasMessageContaining("is a damaged ELF file: ");
            }
        }
    }

    private void assertDamaged(byte[] elf, String detail) {
        assertThatExceptionOfType(FunctionZipException.class).isThrownBy(() -> read(elf))
                .withMessageStartingWith("The native executable '" + directory.resolve("app-runner")
                        + "' is a damaged ELF file: " + detail)
                .withMessageEndingWith(". Lambda could not start it. Build it again; if it is compressed, build it without"
                        + " compression to see which of the two damages it.");
    }

    private ElfFile read(byte[] elf) throws IOException {
        return ElfFile.read(Files.write(directory.resolve("app-runner"), elf));
    }

    private static ByteBuffer little(byte[] elf) {
        return ByteBuffer.wrap(elf).order(ByteOrder.LITTLE_ENDIAN);
    }
}
