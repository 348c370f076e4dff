package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.codec.event.EventDecoder;

class MutatedEventTest {

    private static final byte[] JSON = "{}[]\",:\\ \n0123456789-+.eE\0truefalsn".getBytes(StandardCharsets.UTF_8);

    private final EventDecoder decoder = new EventDecoder(null);

    @ParameterizedTest
    @MethodSource("dev.apigateway.runtime.codec.EventFiles#http")
    void everyTruncationIsRefused(String name) {
        byte[] event = new String(Events.bytes(name), StandardCharsets.UTF_8).trim().getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < event.length; length++) {
            assertThat(isRefused(Arrays.copyOf(event, length))).as("the first %d bytes are refused", length).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.apigateway.runtime.codec.EventFiles#http")
    void onlyDecodingExceptionsComeOut(String name) {
        Random random = new Random(42);
        byte[] event = Events.bytes(name);
        int refused = 0;

        for (int i = 0; i < 1_000; i++) {
            refused += isRefused(mutate(event, random)) ? 1 : 0;
        }

        assertThat(refused).isBetween(1, 999);
    }

    private boolean isRefused(byte[] event) {
        try {
            decoder.decode(event);
            return false;
        } catch (EventDecodingException e) {
            assertThat(e.getMessage()).startsWith("The event");
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("Not an EventDecodingException for " + new String(event, StandardCharsets.ISO_8859_1), e);
        }
    }

    /** Some bytes replaced, by JSON's own more often than by any, and now and then a piece cut out. */
    private static byte[] mutate(byte[] event, Random random) {
        byte[] mutated = event.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            byte b = random.nextInt(4) == 0 ? (byte) random.nextInt(256) : JSON[random.nextInt(JSON.length)];
            mutated[random.nextInt(mutated.length)] = b;
        }
        if (random.nextInt(4) == 0) {
            int start = random.nextInt(mutated.length);
            int end = Math.min(mutated.length, start + random.nextInt(100));
            byte[] cut = Arrays.copyOf(mutated, mutated.length - (end - start));
            System.arraycopy(mutated, end, cut, start, mutated.length - end);
            return cut;
        }
        return mutated;
    }
}
