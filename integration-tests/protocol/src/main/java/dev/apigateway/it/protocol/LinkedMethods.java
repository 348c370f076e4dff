package dev.apigateway.it.protocol;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Times what javac leaves to {@code invokedynamic} against the same written out. Where the image builder does not inline the
 * method handles that it is linked to, the executable interprets them, which takes a thousand times as long.
 */
final class LinkedMethods {

    private static final int ROUNDS = 30;
    private static final int CALLS = 512;
    private static final int KEYS = 64;

    private final Key[] keys = new Key[KEYS];
    private final Key[] copies = new Key[KEYS];
    private final Map<Key, Integer> map = new HashMap<>();
    private final WrittenKey[] writtenKeys = new WrittenKey[KEYS];
    private final WrittenKey[] writtenCopies = new WrittenKey[KEYS];
    private final Map<WrittenKey, Integer> writtenMap = new HashMap<>();

    private int results;

    record Key(String table, int partition, long sort, double weight) {
    }

    LinkedMethods() {
        for (int i = 0; i < KEYS; i++) {
            keys[i] = new Key("table " + i, i, i, i);
            copies[i] = new Key("table " + i, i, i, i);
            map.put(keys[i], i);
            writtenKeys[i] = new WrittenKey("table " + i, i, i, i);
            writtenCopies[i] = new WrittenKey("table " + i, i, i, i);
            writtenMap.put(writtenKeys[i], i);
        }
    }

    /** A line for each method: its name, and how many times as long the linked one takes. */
    String ratios() {
        return line("equals", i -> keys[i].equals(copies[i]) ? 1 : 0, i -> writtenKeys[i].equals(writtenCopies[i]) ? 1 : 0)
                + line("hashCode", i -> keys[i].hashCode(), i -> writtenKeys[i].hashCode())
                + line("toString", i -> keys[i].toString().length(), i -> writtenKeys[i].toString().length())
                + line("lookup", i -> map.get(copies[i]), i -> writtenMap.get(writtenCopies[i]))
                + line("concatenation", i -> ("key " + i + " of " + keys[i].table()).length(),
                        i -> new StringBuilder("key ").append(i).append(" of ").append(keys[i].table()).toString().length());
    }

    private String line(String name, IntUnaryOperator linked, IntUnaryOperator written) {
        long linkedBest = Long.MAX_VALUE;
        long writtenBest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            linkedBest = Math.min(linkedBest, nanoseconds(linked));
            writtenBest = Math.min(writtenBest, nanoseconds(written));
        }
        return String.format(Locale.ROOT, "%s %.1f%n", name, (double) linkedBest / writtenBest);
    }

    /** The results are kept, so that no compiler leaves the calls out. */
    private long nanoseconds(IntUnaryOperator method) {
        int sum = 0;
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            sum += method.applyAsInt(i % KEYS);
        }
        long took = System.nanoTime() - start;
        results += sum;
        return took;
    }
}
