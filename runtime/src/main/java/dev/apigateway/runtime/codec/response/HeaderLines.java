package dev.apigateway.runtime.codec.response;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import dev.apigateway.Headers;

/**
 * The headers of a response that are sent, each with all its values. Names that differ only in case are one header, under the
 * first one's spelling.
 */
final class HeaderLines {

    /** Up to here a scan costs less than a tree; beyond it a scan for each pair would cost the square of their number. */
    private static final int SCANNED = 32;

    private final Headers headers;

    /** For each pair the next one of the same name, or their number if there is none; inverted where it begins no header. */
    private final int[] next;

    private boolean repeated;

    private HeaderLines(Headers headers) {
        this.headers = headers;
        this.next = new int[headers.size()];
    }

    static HeaderLines of(Headers headers) {
        HeaderLines lines = new HeaderLines(headers);
        if (headers.size() <= SCANNED) {
            lines.linkByScan();
        } else {
            lines.linkByTree();
        }
        return lines;
    }

    int size() {
        return next.length;
    }

    /** Whether a pair begins a header. */
    boolean begins(int index) {
        return next[index] >= 0;
    }

    /** Whether some header has several values. */
    boolean hasRepeatedName() {
        return repeated;
    }

    String name(int first) {
        return headers.name(first);
    }

    /** The values of a header in one text. */
    String joined(int first) {
        if (next[first] == next.length) {
            return headers.value(first);
        }
        StringBuilder joined = new StringBuilder(headers.value(first));
        for (int i = next[first]; i < next.length; i = ~next[i]) {
            joined.append(ResponseHeaderRules.SEPARATOR).append(headers.value(i));
        }
        return joined.toString();
    }

    List<String> values(int first) {
        List<String> values = new ArrayList<>(2);
        values.add(headers.value(first));
        for (int i = next[first]; i < next.length; i = ~next[i]) {
            values.add(headers.value(i));
        }
        return values;
    }

    private void linkByScan() {
        for (int i = 0; i < next.length; i++) {
            int previous = i - 1;
            while (previous >= 0 && !headers.name(previous).equalsIgnoreCase(headers.name(i))) {
                previous--;
            }
            link(previous, i);
        }
    }

    private void linkByTree() {
        TreeMap<String, Integer> last = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < next.length; i++) {
            Integer previous = last.put(headers.name(i), i);
            link(previous == null ? -1 : previous, i);
        }
    }

    private void link(int previous, int index) {
        if (previous < 0) {
            next[index] = ResponseHeaderRules.isSent(headers.name(index)) ? next.length : ~next.length;
        } else {
            repeated |= ResponseHeaderRules.isSent(headers.name(index));
            next[previous] = begins(previous) ? index : ~index;
            next[index] = ~next.length;
        }
    }
}
