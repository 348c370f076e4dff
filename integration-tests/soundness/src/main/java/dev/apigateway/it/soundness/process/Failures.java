package dev.apigateway.it.soundness.process;

import jakarta.inject.Singleton;

/** Threads that end with an exception. */
@Singleton
public class Failures {

    /** Returns when it is over, and whoever hears of such things has heard of them. */
    public void happen() throws InterruptedException {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("Nobody catches this.");
        }, "unlucky");
        thread.start();
        thread.join();
    }
}
