package dev.apigateway.benchmarks.driver;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The command line: measures the contestants of a file, prints what it found and writes it beside the unpacked functions. */
public final class MeasureCommand {

    private MeasureCommand() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Contestant> contestants = new ContestantFile(options.workDirectory()).read(options.contestants()).stream()
                .filter(contestant -> options.only().map(contestant.name()::contains).orElse(true))
                .toList();
        if (contestants.isEmpty()) {
            System.err.println("No contestant's name contains '" + options.only().orElse("") + "'. The names are in "
                    + options.contestants() + ".");
            System.exit(2);
        }
        Map<Contestant, Figures> figures = new Rounds(contestants, out).measure(options);
        Report report = new Report(figures);
        Path table = Files.writeString(options.workDirectory().resolve("report.adoc"), report.table());
        Path samples = Files.writeString(options.workDirectory().resolve("samples.csv"), report.csv());
        out.println(report.text());
        out.println(
                "Medians, with the smallest and the largest in brackets. As a table: " + table + ", all samples: " + samples);
    }
}
