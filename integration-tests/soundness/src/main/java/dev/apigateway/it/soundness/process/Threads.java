package dev.apigateway.it.soundness.process;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;
import io.quarkus.runtime.Quarkus;

/** The threads that an application runs in and can have, and its clocks. */
@Singleton
class Threads implements Subject {

    private static final long PATIENCE_SECONDS = 10;
    /** Null before Java 21. */
    private static final MethodHandle START_VIRTUAL_THREAD = startVirtualThread();

    @Override
    public void observe(Report report) {
        Thread current = Thread.currentThread();
        report.add("thread.of-invocation",
                () -> current.getName().replaceAll("[0-9]+$", "") + " " + current.isDaemon() + " " + current.getPriority());
        report.add("thread.of-invocation-is-main", () -> Quarkus.isMainThread(current));
        report.add("thread.class-loader", () -> current.getContextClassLoader() != null);
        report.add("thread.group", () -> current.getThreadGroup().getName());
        report.add("thread.uncaught-exceptions", () -> Thread.getDefaultUncaughtExceptionHandler() == null);
        report.add("thread.new-has-class-loader",
                () -> inNewThread(() -> Thread.currentThread().getContextClassLoader() == current
                        .getContextClassLoader()));
        report.add("thread.common-pool", () -> onCommonPool(() -> Thread.currentThread().isDaemon()));
        report.add("thread.common-pool-class-loader",
                () -> onCommonPool(() -> Thread.currentThread().getContextClassLoader() != null));
        report.add("thread.common-pool-parallelism", () -> ForkJoinPool.commonPool().getParallelism() > 0);
        report.add("thread.parallel-stream", () -> IntStream.rangeClosed(1, 1000).parallel().sum());
        report.add("thread.virtual", Threads::inVirtualThread);
        report.add("thread.stack-overflow", () -> {
            try {
                return deeper(1);
            } catch (StackOverflowError e) {
                return "caught";
            }
        });
        report.add("clock.runs", () -> {
            long before = System.nanoTime();
            return System.nanoTime() >= before && Instant.now().isAfter(Instant.parse("2020-01-01T00:00:00Z"));
        });
    }

    private static Object onCommonPool(Supplier<Object> task) throws Exception {
        return CompletableFuture.supplyAsync(task, ForkJoinPool.commonPool()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static Object inNewThread(Supplier<Object> task) throws InterruptedException {
        AtomicReference<Object> result = new AtomicReference<>();
        Thread thread = new Thread(() -> result.set(task.get()));
        thread.start();
        thread.join();
        return result.get();
    }

    private static Object inVirtualThread() throws InterruptedException {
        if (START_VIRTUAL_THREAD == null) {
            return "before Java 21";
        }
        AtomicReference<Object> result = new AtomicReference<>();
        Runnable task = () -> result.set(Thread.currentThread().isDaemon() + " in " + Thread.currentThread().getThreadGroup()
                .getName());
        Thread thread;
        try {
            thread = (Thread) START_VIRTUAL_THREAD.invokeExact(task);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        thread.join();
        return result.get();
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    private static MethodHandle startVirtualThread() {
        try {
            return MethodHandles.publicLookup().findStatic(Thread.class, "startVirtualThread",
                    MethodType.methodType(Thread.class, Runnable.class));
        } catch (NoSuchMethodException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
