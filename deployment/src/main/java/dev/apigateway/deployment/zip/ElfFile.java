package dev.apigateway.deployment.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Lambda's custom runtime cares about in an ELF file: which machine it is for, and which glibc it needs.
 *
 * @param bits 32 or 64
 * @param order of the bytes in its numbers
 * @param type {@code e_type}: 2 for an executable at a fixed address, 3 for a position-independent one
 * @param machine {@code e_machine}: 62 for x86-64, 183 for aarch64
 * @param glibcRequirements sorted, newest last; empty when it is statically linked, or not a 64-bit little-endian file
 * @see <a href="https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html">Symbol
 *      versions</a>
 */
record ElfFile(int bits, ByteOrder order, int type, int machine, List<GlibcRequirement> glibcRequirements) {

    static final int TYPE_EXECUTABLE = 2;
    static final int TYPE_SHARED = 3;

    ElfFile {
        glibcRequirements = List.copyOf(glibcRequirements);
    }

    static boolean isElf(byte[] start) {
        return start.length >= 4 && start[0] == 0x7f && start[1] == 'E' && start[2] == 'L' && start[3] == 'F';
    }

    /** @throws FunctionZipException when the file ends early or contradicts itself */
    static ElfFile read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new Reader(file, channel).read();
        }
    }

    private static final class Reader {

        private static final int SECTION_HEADER_BYTES = 64;
        private static final int SECTION_DYNSYM = 11;
        private static final int SECTION_VERSYM = 0x6fffffff;
        private static final int SECTION_VERNEED = 0x6ffffffe;
        private static final int SYMBOL_BYTES = 24;
        private static final int VERNEED_BYTES = 16;
        private static final int VERSION_IS_WEAK = 0x2;
        private static final int VERSION_INDEX = 0x7fff;

        private final Path file;
        private final FileChannel channel;

        Reader(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        ElfFile read() throws IOException {
            Block identity = block("identification", 0, 20, ByteOrder.LITTLE_ENDIAN);
            int bits = switch (identity.u8(4)) {
                case 1 -> 32;
                case 2 -> 64;
                default -> throw damaged("its class is " + identity.u8(4) + ", neither 1 (32-bit) nor 2 (64-bit)");
            };
            ByteOrder order = switch (identity.u8(5)) {
                case 1 -> ByteOrder.LITTLE_ENDIAN;
                case 2 -> ByteOrder.BIG_ENDIAN;
                default -> throw damaged("its byte order is " + identity.u8(5) + ", neither 1 (little) nor 2 (big-endian)");
            };
            Block kind = block("identification", 0, 20, order);
            boolean readable = bits == 64 && order == ByteOrder.LITTLE_ENDIAN;
            return new ElfFile(bits, order, kind.u16(16), kind.u16(18), readable ? glibcRequirements() : List.of());
        }

        private List<GlibcRequirement> glibcRequirements() throws IOException {
            List<Section> sections = sections();
            Map<Integer, String> versions = new TreeMap<>();
            for (Section section : sections) {
                if (section.type == SECTION_VERNEED) {
                    collectVersions(section, sections, versions);
                }
            }
            Map<Integer, List<String>> symbols = symbolsByVersion(sections, versions);
            List<GlibcRequirement> requirements = new ArrayList<>();
            versions.forEach((index, name) -> GlibcVersion.ofSymbolVersion(name).ifPresent(version -> requirements
                    .add(new GlibcRequirement(version, name, symbols.getOrDefault(index, List.of())))));
            return requirements.stream().sorted().toList();
        }

        /** None for a file without section headers, as UPX leaves it. */
        private List<Section> sections() throws IOException {
            Block header = block("header", 0, 64, ByteOrder.LITTLE_ENDIAN);
            long offset = header.u64(40);
            if (offset == 0) {
                return List.of();
            }
            if (header.u16(58) != SECTION_HEADER_BYTES) {
                throw damaged("its section headers have " + header.u16(58) + " bytes instead of " + SECTION_HEADER_BYTES);
            }
            long count = header.u16(60);
            if (count == 0) {
                // More sections than 16 bits can count: their number is in the first header.
                count = block("section headers", offset, SECTION_HEADER_BYTES, ByteOrder.LITTLE_ENDIAN).u64(32);
            }
            if (count < 0 || count > channel.size() / SECTION_HEADER_BYTES) {
                throw damaged("it claims " + Long.toUnsignedString(count) + " section headers, more than fit into it");
            }
            Block headers = block("section headers", offset, count * SECTION_HEADER_BYTES, ByteOrder.LITTLE_ENDIAN);
            List<Section> sections = new ArrayList<>();
            for (int at = 0; at < headers.bytes(); at += SECTION_HEADER_BYTES) {
                sections.add(new Section((int) headers.u32(at + 4), headers.u64(at + 24), headers.u64(at + 32),
                        headers.u32(at + 40)));
            }
            return sections;
        }

        /** Symbol version names by the index that .gnu.version refers to them with. */
        private void collectVersions(Section section, List<Section> sections, Map<Integer, String> versions)
                throws IOException {
            Block needs = block("section .gnu.version_r", section);
            Block names = block("names of .gnu.version_r", linked(section, sections));
            long next;
            for (long need = 0;; need += next) {
                int count = needs.u16(need + 2);
                long at = need + needs.u32(need + 8);
                for (int i = 0; i < count; i++) {
                    // The loader starts a program without a version that it needs only weakly.
                    if ((needs.u16(at + 4) & VERSION_IS_WEAK) == 0) {
                        versions.put(needs.u16(at + 6) & VERSION_INDEX, names.string(needs.u32(at + 8)));
                    }
                    at += needs.u32(at + 12);
                }
                next = needs.u32(need + 12);
                if (next == 0) {
                    return;
                }
                if (next < VERNEED_BYTES) {
                    throw damaged("the entries of its section .gnu.version_r overlap");
                }
            }
        }

        private Map<Integer, List<String>> symbolsByVersion(List<Section> sections, Map<Integer, String> versions)
                throws IOException {
            Map<Integer, List<String>> symbols = new TreeMap<>();
            Section versionSection = find(SECTION_VERSYM, sections);
            Section symbolSection = find(SECTION_DYNSYM, sections);
            if (versions.isEmpty() || versionSection == null || symbolSection == null) {
                return symbols;
            }
            Block indexes = block("section .gnu.version", versionSection);
            Block table = block("section .dynsym", symbolSection);
            Block names = block("names of .dynsym", linked(symbolSection, sections));
            for (long i = 0; i < indexes.bytes() / 2; i++) {
                int version = indexes.u16(i * 2) & VERSION_INDEX;
                if (versions.containsKey(version)) {
                    symbols.computeIfAbsent(version, v -> new ArrayList<>())
                            .add(names.string(table.u32(i * SYMBOL_BYTES)));
                }
            }
            return symbols;
        }

        private static Section find(int type, List<Section> sections) {
            return sections.stream().filter(section -> section.type == type).findFirst().orElse(null);
        }

        private Section linked(Section section, List<Section> sections) {
            if (section.link >= sections.size()) {
                throw damaged("a section refers to section " + section.link + " of " + sections.size());
            }
            return sections.get((int) section.link);
        }

        private Block block(String what, Section section) throws IOException {
            return block(what, section.offset, section.bytes, ByteOrder.LITTLE_ENDIAN);
        }

        private Block block(String what, long offset, long bytes, ByteOrder order) throws IOException {
            long size = channel.size();
            if (offset < 0 || bytes < 0 || offset > size || bytes > size - offset) {
                throw damaged("its " + what + " should be " + Long.toUnsignedString(bytes) + " bytes at "
                        + Long.toUnsignedString(offset) + ", but the file ends at " + size);
            }
            if (bytes > Integer.MAX_VALUE) {
                throw damaged("its " + what + " has " + bytes + " bytes, more than any executable needs");
            }
            ByteBuffer content = ByteBuffer.allocate((int) bytes).order(order);
            while (content.hasRemaining()) {
                if (channel.read(content, offset + content.position()) < 0) {
                    throw damaged("it became shorter while it was read");
                }
            }
            return new Block(what, content);
        }

        private FunctionZipException damaged(String detail) {
            return new FunctionZipException("The native executable '" + file + "' is a damaged ELF file: " + detail
                    + ". Lambda could not start it. Build it again; if it is compressed, build it without compression to see"
                    + " which of the two damages it.");
        }

        private record Section(int type, long offset, long bytes, long link) {
        }

        private final class Block {

            private final String what;
            private final ByteBuffer content;

            Block(String what, ByteBuffer content) {
                this.what = what;
                this.content = content;
            }

            int bytes() {
                return content.capacity();
            }

            int u8(long at) {
                return content.get(checked(at, 1)) & 0xff;
            }

            int u16(long at) {
                return content.getShort(checked(at, 2)) & 0xffff;
            }

            long u32(long at) {
                return content.getInt(checked(at, 4)) & 0xffffffffL;
            }

            long u64(long at) {
                return content.getLong(checked(at, 8));
            }

            String string(long at) {
                int start = checked(at, 1);
                int end = start;
                while (content.get(checked(end, 1)) != 0) {
                    end++;
                }
                return new String(content.array(), start, end - start, StandardCharsets.UTF_8);
            }

            private int checked(long at, int bytes) {
                if (at < 0 || at > content.capacity() - bytes) {
                    throw damaged("something refers to byte " + at + " of its " + what + ", which has " + content.capacity());
                }
                return (int) at;
            }
        }
    }
}
