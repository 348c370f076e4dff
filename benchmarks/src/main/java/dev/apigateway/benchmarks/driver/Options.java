package dev.apigateway.benchmarks.driver;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param rounds in each of which every contestant has its turn
 * @param only a part of a contestant's name
 */
record Options(Path contestants, Path workDirectory, int rounds, boolean coldCache, boolean quick, Optional<String> only) {

    static final String USAGE = """
            usage: --contestants FILE --work DIRECTORY [--rounds N] [--cold-cache] [--quick] [--only NAME]
              --rounds N     how often each contestant has its turn (20)
              --cold-cache   measures cold starts with a cold page cache, too (root only; drops the machine's page cache)
              --quick        leaves out what takes long: the limits of a 128 MB function, 5.5 MB events
              --only NAME    only contestants whose name contains it
            """;

    static Options parse(List<String> arguments) {
        Path contestants = null;
        Path workDirectory = null;
        int rounds = 20;
        boolean coldCache = false;
        boolean quick = false;
        String only = null;
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--contestants" -> contestants = Path.of(left.pop());
                case "--work" -> workDirectory = Path.of(left.pop());
                case "--rounds" -> rounds = Integer.parseInt(left.pop());
                case "--cold-cache" -> coldCache = true;
                case "--quick" -> quick = true;
                case "--only" -> only = left.pop();
                default -> throw new IllegalArgumentException("Unknown option '" + option + "'.");
            }
        }
        if (contestants == null || workDirectory == null) {
            throw new IllegalArgumentException("--contestants and --work are needed.");
        }
        return new Options(contestants, workDirectory.toAbsolutePath(), rounds, coldCache, quick, Optional.ofNullable(only));
    }
}
