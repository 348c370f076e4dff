package dev.apigateway.emulator.intake;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import io.netty.channel.ChannelHandlerContext;

/**
 * Measures how long a request takes to arrive. Each half kilobyte buys it a second, so that a slow line is no fault but a
 * trickle is; while the gateway itself does not read, no time passes. Belongs to the event loop.
 */
final class ArrivalClock {

    private static final long BYTES_PER_SECOND = 512;

    private final ChannelHandlerContext channel;
    private final Runnable late;
    private @Nullable ScheduledFuture<?> timer;
    private long deadline;

    /** @param late called when the time is over */
    ArrivalClock(ChannelHandlerContext channel, Runnable late) {
        this.channel = channel;
        this.late = late;
    }

    /** Bytes have arrived, the first of a request or further ones. */
    void arrived(int bytes, Duration time) {
        if (timer == null) {
            deadline = System.nanoTime() + time.toNanos();
            schedule(time.toNanos(), time);
        }
        deadline += TimeUnit.SECONDS.toNanos(bytes) / BYTES_PER_SECOND;
    }

    /** The request has arrived. */
    void stop() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    private void schedule(long nanos, Duration time) {
        timer = channel.executor().schedule(() -> look(time), nanos, TimeUnit.NANOSECONDS);
    }

    private void look(Duration time) {
        if (!channel.channel().config().isAutoRead()) {
            deadline = System.nanoTime() + time.toNanos();
        }
        long left = deadline - System.nanoTime();
        if (left > 0) {
            schedule(left, time);
        } else {
            timer = null;
            late.run();
        }
    }
}
