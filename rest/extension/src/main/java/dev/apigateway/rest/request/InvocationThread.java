package dev.apigateway.rest.request;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The thread of an invocation, on which the whole request is processed: what other threads hand to it runs there, until the
 * request is complete. Made on that thread; tasks and timers come from any.
 */
final class InvocationThread implements Executor {

    private final Thread thread = Thread.currentThread();
    private final Queue<Runnable> tasks = new ArrayDeque<>(4);
    private PriorityQueue<Timer> timers;
    private boolean complete;

    /** Runs a task on the thread of the invocation, at once if it is the caller. */
    void executeHere(Runnable task) {
        if (Thread.currentThread() == thread) {
            task.run();
        } else {
            execute(task);
        }
    }

    @Override
    public synchronized void execute(Runnable task) {
        tasks.add(task);
        notifyAll();
    }

    /** Runs a task after some time unless that is called off. */
    synchronized Runnable schedule(long millis, Runnable task) {
        if (timers == null) {
            timers = new PriorityQueue<>();
        }
        Timer timer = new Timer(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis), task);
        timers.add(timer);
        notifyAll();
        return () -> cancel(timer);
    }

    private synchronized void cancel(Timer timer) {
        Iterator<Timer> iterator = timers.iterator();
        while (iterator.hasNext()) {
            if (iterator.next() == timer) {
                iterator.remove();
            }
        }
    }

    /** Says that nothing is left to do. */
    synchronized void complete() {
        complete = true;
        notifyAll();
    }

    /** Runs tasks until the request is complete. */
    void runUntilComplete() throws InterruptedException {
        for (Runnable task = take(); task != null; task = take()) {
            task.run();
        }
    }

    /** Null when the request is complete. */
    private synchronized Runnable take() throws InterruptedException {
        while (true) {
            Runnable task = tasks.poll();
            if (task != null || complete) {
                return task;
            }
            Timer next = timers == null ? null : timers.peek();
            if (next == null) {
                wait();
                continue;
            }
            long left = next.time() - System.nanoTime();
            if (left <= 0) {
                timers.remove();
                return next.task();
            }
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, TimeUnit.MILLISECONDS.toNanos(1)));
        }
    }

    private record Timer(long time, Runnable task) implements Comparable<Timer> {

        @Override
        public int compareTo(Timer other) {
            return Long.compare(time - other.time, 0);
        }
    }
}
