package dev.apigateway.it.soundness.process;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.ConfigProvider;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;

/** What has to be different in any two processes. */
@Singleton
class Chance implements Subject {

    @Override
    public void observe(Report report) {
        report.add("unique.uuid", UUID::randomUUID);
        report.add("unique.quarkus-uuid", () -> ConfigProvider.getConfig().getValue("quarkus.uuid", String.class));
        report.add("unique.secure-random", () -> new SecureRandom().nextLong());
        report.add("unique.random", () -> new Random().nextLong());
        report.add("unique.math-random", Math::random);
        report.add("unique.thread-local-random", () -> ThreadLocalRandom.current().nextLong());
        report.add("unique.splittable-random", () -> new SplittableRandom().nextLong());
        report.add("unique.instant", Instant::now);
        report.add("unique.nano-time", System::nanoTime);
        report.add("unique.pid", () -> ProcessHandle.current().pid());
    }
}
