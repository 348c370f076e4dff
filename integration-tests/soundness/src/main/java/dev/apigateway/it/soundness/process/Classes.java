package dev.apigateway.it.soundness.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;
import dev.apigateway.it.soundness.config.Size;

/** What compiler and virtual machine do for classes. */
@Singleton
class Classes implements Subject {

    private record Pair(String name, int number, double share, List<String> rest) {
    }

    private sealed interface Shape {
        record Circle(int radius) implements Shape {
        }

        record Square(int side) implements Shape {
        }
    }

    @Override
    public void observe(Report report) {
        Pair one = new Pair("a", 1, 0.5, List.of("x"));
        Pair same = new Pair("a", 1, 0.5, List.of("x"));
        report.add("class.record-equals", () -> one.equals(same) + " " + one.equals(new Pair("a", 1, -0.0, List.of())));
        report.add("class.record-hash-code", () -> one.hashCode() == same.hashCode());
        report.add("class.record-to-string", one::toString);
        report.add("class.record-as-key", () -> {
            Map<Pair, String> map = new HashMap<>(Map.of(one, "found"));
            return map.get(same);
        });
        report.add("class.string-hash-code", () -> "Bello".hashCode() + " " + Objects.hash("Bello", 3) + " " + Size.SMALL.name()
                .hashCode());
        report.add("class.set-of", () -> new TreeSet<>(Set.of("c", "a", "b")) + " " + new HashSet<>(List.of(3, 1, 2)));
        report.add("class.enum-switch", () -> switch (Size.valueOf("VERY_LARGE")) {
            case SMALL -> "small";
            case VERY_LARGE -> "large";
        });
        report.add("class.string-switch", () -> switch ("Bel" + "lo".strip()) {
            case "Bello" -> 1;
            default -> 2;
        });
        report.add("class.sealed", () -> area(new Shape.Circle(2)) + area(new Shape.Square(3)));
        report.add("class.reflection", () -> {
            Class<?> type = Class.forName("dev.apigateway.it.soundness.process.Reflected");
            Object object = type.getConstructor(String.class).newInstance("hi");
            return type.getMethod("greet", String.class).invoke(object, "Rex");
        });
        report.add("class.absent", () -> Class.forName("dev.apigateway.it.soundness.Nowhere" + "".strip()));
        report.add("class.services", () -> ServiceLoader.load(Greeter.class).stream().map(provider -> provider.get().greet())
                .toList());
        report.add("class.stack-trace", () -> new Exception().getStackTrace()[0].getFileName());
        report.add("class.suppressed", () -> {
            Exception outer = new Exception("outer", new Exception("inner"));
            outer.addSuppressed(new Exception("beside"));
            return outer.getCause().getMessage() + " " + outer.getSuppressed()[0].getMessage();
        });
    }

    private static int area(Shape shape) {
        if (shape instanceof Shape.Circle circle) {
            return 3 * circle.radius() * circle.radius();
        }
        return shape instanceof Shape.Square square ? square.side() * square.side() : 0;
    }
}
