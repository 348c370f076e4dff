package dev.apigateway.it.soundness.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;

/** The mapping of the application, injected. */
@Singleton
class KennelView implements Subject {

    private final Kennel kennel;

    KennelView(Kennel kennel) {
        this.kennel = kennel;
    }

    @Override
    public void observe(Report report) {
        report.add("config.mapping.text", kennel::name);
        report.add("config.mapping.variable", kennel::capacity);
        report.add("config.mapping.optional", kennel::nightRest);
        report.add("config.mapping.optional-absent", kennel::licence);
        report.add("config.mapping.list", kennel::days);
        report.add("config.mapping.own-converter", kennel::foodPerDay);
        report.add("config.mapping.secret",
                () -> kennel.alarmCode().get() + " " + kennel.alarmCode().toString().equals("4711"));
        report.add("config.mapping.group", () -> kennel.yard().metres() + " " + kennel.yard().size());
        report.add("config.mapping.group-absent", () -> kennel.secondYard().isPresent());
        report.add("config.mapping.list-of-groups", this::cages);
        report.add("config.mapping.map-of-groups", this::tariffs);
        report.add("config.mapping.map-with-default", () -> tariff(kennel.tariffs().get("whatever")));
        report.add("config.mapping.map-of-enum", () -> new TreeMap<>(kennel.places()));
        report.add("config.mapping.map-of-lists", () -> new TreeMap<>(kennel.rotas()));
        report.add("config.mapping.address", () -> kennel.address().server().getAddress().getHostAddress() + " "
                + kennel.address().server().getPort());
        report.add("config.mapping.path", () -> kennel.address().register());
    }

    private List<String> cages() {
        List<String> cages = new ArrayList<>();
        for (Kennel.Cage cage : kennel.cages()) {
            cages.add(cage.size() + " " + cage.dogs().orElse(List.of()));
        }
        return cages;
    }

    private Map<String, String> tariffs() {
        Map<String, String> tariffs = new TreeMap<>();
        kennel.tariffs().forEach((name, tariff) -> tariffs.put(name, tariff(tariff)));
        return tariffs;
    }

    private static String tariff(Kennel.Tariff tariff) {
        return tariff.perDay() + " " + tariff.title();
    }
}
