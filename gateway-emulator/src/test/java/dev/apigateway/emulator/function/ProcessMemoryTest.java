package dev.apigateway.emulator.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import dev.apigateway.emulator.Conditions;

class ProcessMemoryTest {

    /** Reads 50 MB that have no line end, and keeps them until the end of its input. */
    private static final String LARGE = "(head -c 50000000 /dev/zero; cat) | tail -n 1";

    @Test
    @EnabledOnOs(OS.LINUX)
    void memoryOfWhatAProcessStartedCountsAndThatOfOthersDoesNot() throws IOException {
        Process parent = new ProcessBuilder("/bin/sh", "-c", LARGE).start();
        Process other = new ProcessBuilder("/bin/sh", "-c", "cat").start();
        try {
            Conditions.await(() -> ProcessMemory.maxMegabytes(parent.pid()) > 50);

            assertThat(ProcessMemory.maxMegabytes(parent.pid())).isLessThan(200);
            assertThat(ProcessMemory.maxMegabytes(other.pid())).isBetween(1, 20);
        } finally {
            parent.getOutputStream().close();
            other.getOutputStream().close();
        }
    }

    @Test
    void nothingIsKnownOfAProcessThatIsNotThere() {
        assertThat(ProcessMemory.maxMegabytes(Long.MAX_VALUE)).isZero();
    }
}
