package dev.apigateway.emulator.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.lambda.InvocationReport;
import dev.apigateway.emulator.lambda.ReportListener;

/**
 * The latest invocations: at most 200, and at most 32 MB of events, responses and log lines; the oldest leave first. Belongs to
 * the event loop.
 */
public final class InvocationHistory implements ReportListener {

    private static final int MAX_ENTRIES = 200;
    private static final long MAX_BYTES = 32L * 1024 * 1024;

    private final Deque<Entry> newestFirst = new ArrayDeque<>();
    private final Set<Consumer<Entry>> followers = new LinkedHashSet<>();
    private long bytes;

    @Override
    public void ended(InvocationReport report) {
        Entry entry = Entry.of(report);
        newestFirst.addFirst(entry);
        bytes += entry.bytes();
        while (newestFirst.size() > MAX_ENTRIES || bytes > MAX_BYTES && newestFirst.size() > 1) {
            bytes -= newestFirst.removeLast().bytes();
        }
        List.copyOf(followers).forEach(follower -> follower.accept(entry));
    }

    List<Entry> newestFirst() {
        return new ArrayList<>(newestFirst);
    }

    @Nullable
    Entry find(String id) {
        for (Entry entry : newestFirst) {
            if (entry.id().equals(id)) {
                return entry;
            }
        }
        return null;
    }

    void clear() {
        newestFirst.clear();
        bytes = 0;
    }

    /** Tells of each invocation that ends from now on. */
    void follow(Consumer<Entry> follower) {
        followers.add(follower);
    }

    void unfollow(Consumer<Entry> follower) {
        followers.remove(follower);
    }
}
