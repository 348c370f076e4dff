package dev.apigateway.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8Test {

    /** Bytes at which the rules change. */
    private static final int[] EDGES = { 0, 'a', 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1,
            0xec,
            0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff };

    @Test
    void threeBytesAreUtf8WhenTheJdkDecodesThem() {
        for (int first : EDGES) {
            for (int second : EDGES) {
                for (int third : EDGES) {
                    assertIsAsForTheJdk(new byte[] { (byte) first, (byte) second, (byte) third });
                    assertIsAsForTheJdk(new byte[] { (byte) 0xf1, (byte) first, (byte) second, (byte) third });
                    assertIsAsForTheJdk(new byte[] { (byte) first, (byte) second, (byte) third, (byte) 0xbf });
                }
            }
        }
    }

    @Property
    void anyBytesAreUtf8WhenTheJdkDecodesThem(@ForAll("bytes") List<Byte> bytes) {
        byte[] array = new byte[bytes.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = bytes.get(i);
        }

        assertIsAsForTheJdk(array);
    }

    @Provide
    Arbitrary<List<Byte>> bytes() {
        List<Byte> edges = new ArrayList<>();
        for (int edge : EDGES) {
            edges.add((byte) edge);
        }
        return Arbitraries.of(edges).list().ofMaxSize(30);
    }

    private static void assertIsAsForTheJdk(byte[] bytes) {
        assertThat(Utf8.isValid(bytes)).as("%s", (Object) bytes).isEqualTo(isDecoded(bytes));
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
