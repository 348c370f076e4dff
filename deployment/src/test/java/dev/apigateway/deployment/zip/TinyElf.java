package dev.apigateway.deployment.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the smallest ELF files that have what {@link ElfFile} reads: a header, and the sections of versioned symbols. */
final class TinyElf {

    private static final int SECTIONS = 5;

    private final Map<String, List<String>> symbolsByVersion = new LinkedHashMap<>();
    private final List<String> weakVersions = new ArrayList<>();
    private int elfClass = 2;
    private int data = 1;
    private int type = 3;
    private int machine = 62;

    /** Where the section headers begin, for tests that damage one. */
    private int sectionHeaders;

    TinyElf elfClass(int elfClass) {
        this.elfClass = elfClass;
        return this;
    }

    TinyElf data(int data) {
        this.data = data;
        return this;
    }

    TinyElf type(int type) {
        this.type = type;
        return this;
    }

    TinyElf machine(int machine) {
        this.machine = machine;
        return this;
    }

    TinyElf needs(String version, String... symbols) {
        symbolsByVersion.put(version, List.of(symbols));
        return this;
    }

    TinyElf needsWeakly(String version, String... symbols) {
        weakVersions.add(version);
        return needs(version, symbols);
    }

    int sectionHeader(int section) {
        return sectionHeaders + section * 64;
    }

    byte[] bytes() {
        var names = new ByteArrayOutputStream();
        names.write(0);
        int library = add(names, "libc.so.6");
        ByteBuffer symbols = little(4096).putLong(0).putLong(0).putLong(0);
        ByteBuffer indexes = little(4096).putShort((short) 0);
        ByteBuffer needs = little(4096);
        needs.putShort((short) 1).putShort((short) symbolsByVersion.size()).putInt(library).putInt(16).putInt(0);
        int index = 2;
        int left = symbolsByVersion.size();
        for (var version : symbolsByVersion.entrySet()) {
            needs.putInt(0).putShort((short) (weakVersions.contains(version.getKey()) ? 2 : 0)).putShort((short) index)
                    .putInt(add(names, version.getKey())).putInt(--left == 0 ? 0 : 16);
            for (String symbol : version.getValue()) {
                symbols.putInt(add(names, symbol)).putInt(0x12).putLong(0).putLong(0);
                indexes.putShort((short) index);
            }
            index++;
        }
        return symbolsByVersion.isEmpty() ? header(0, 0).array()
                : join(names.toByteArray(), content(symbols), content(indexes), content(needs));
    }

    private byte[] join(byte[] names, byte[] symbols, byte[] indexes, byte[] needs) {
        int offset = 64;
        ByteBuffer headers = little(SECTIONS * 64);
        headers.position(64);
        List<byte[]> sections = List.of(names, symbols, indexes, needs);
        int[] types = { 3, 11, 0x6fffffff, 0x6ffffffe };
        int[] links = { 0, 1, 2, 1 };
        for (int i = 0; i < sections.size(); i++) {
            int bytes = sections.get(i).length;
            headers.putInt(0).putInt(types[i]).putLong(0).putLong(0).putLong(offset).putLong(bytes)
                    .putInt(links[i]).putInt(1).putLong(1).putLong(0);
            offset += bytes;
        }
        sectionHeaders = offset;
        var file = new ByteArrayOutputStream();
        file.writeBytes(header(offset, SECTIONS).array());
        sections.forEach(file::writeBytes);
        file.writeBytes(headers.array());
        return file.toByteArray();
    }

    private ByteBuffer header(long sectionHeaders, int sections) {
        ByteBuffer header = ByteBuffer.allocate(64).order(data == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        header.put(new byte[] { 0x7f, 'E', 'L', 'F', (byte) elfClass, (byte) data, 1 });
        header.position(16);
        header.putShort((short) type).putShort((short) machine).putInt(1);
        return header.putLong(40, sectionHeaders).putShort(58, (short) 64).putShort(60, (short) sections);
    }

    private static int add(ByteArrayOutputStream names, String name) {
        int at = names.size();
        names.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        names.write(0);
        return at;
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] content(ByteBuffer buffer) {
        byte[] content = new byte[buffer.position()];
        buffer.get(0, content);
        return content;
    }
}
