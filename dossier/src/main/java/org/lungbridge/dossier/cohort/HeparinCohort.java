package org.lungbridge.dossier.cohort;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.lungbridge.chance.Chance;
import org.lungbridge.laboratory.Result;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;

/**
 * Paired tests in a cohort on heparin and ECMO. Patients differ by what their parameters of clotting and drugs declare; nothing
 * else is drawn but weight, N(80, 15) in 50-120 kg. Half of them follow the shipped strategy to an ACT of 160-180 s and half
 * that to 180-220 s (design choice).
 */
public final class HeparinCohort {
    private static final double HOUR = 3600;
    private static final long SEED = 2021;
    /** Three sets a patient, at 26, 50 and 74 h of the run: 24, 48 and 72 h of ECMO. */
    private static final double[] DRAWN = {26 * HOUR, 50 * HOUR, 74 * HOUR};

    private static final double END = 84 * HOUR;
    private static final List<String> PARTS = List.of("coagulation.", "heparin.");
    private static final Shared<String, List<Pair>> COHORTS = new Shared<>();

    private HeparinCohort() {}

    /** One set drawn together. */
    public record Pair(double act, double aptt, double antiXa, double dose_IUPerH) {}

    /** The sets of the first so many patients; a set of which a test was not drawn is left out. */
    public static List<Pair> pairs(int patients) {
        return COHORTS.of("heparin", patients, HeparinCohort::pairsOf).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Pair> pairsOf(long number) {
        Chance luck = new Chance(SEED, number);
        double weight = Math.min(Math.max(80 + 15 * luck.normal("cohort.weight", 0), 50), 120);
        Scenario scenario = patient(number, weight, overrides(luck));
        RunOptions options = new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.of(60), OptionalDouble.of(END));
        RunResult run = ScenarioRun.prepare(scenario, options).run((done, total) -> {}, () -> false);
        return DoubleStream.of(DRAWN)
                .mapToObj(drawn -> pair(run, drawn, weight))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isOfClotting(String name) {
        return PARTS.stream().anyMatch(name::startsWith)
                || Factor.ALL.stream()
                        .anyMatch(factor -> factor.parameter("setpoint").equals(name));
    }

    private static Map<String, String> overrides(Chance luck) {
        Map<String, String> overrides = new TreeMap<>();
        for (ParameterInfo info :
                PatientModel.assemble(1, new LungResolution(4, 1)).parameters()) {
            String name = info.quantity().name();
            if (info.spread() instanceof Spread.None || !isOfClotting(name)) {
                continue;
            }
            double value = Math.min(Math.max(drawn(info.spread(), luck, name), info.low()), info.high());
            Unit unit = info.quantity().unit();
            String written = String.format(Locale.ROOT, "%.6f", value);
            overrides.put(name, unit == Unit.ONE ? written : "\"" + written + " " + unit.code() + "\"");
        }
        return overrides;
    }

    private static double drawn(Spread spread, Chance luck, String name) {
        double normal = luck.normal("draw." + name, 0);
        if (spread instanceof Spread.LogNormal log) {
            return log.median() * StrictMath.exp(log.sdOfLog() * normal);
        }
        if (spread instanceof Spread.Normal plain) {
            return plain.mean() + plain.sd() * normal;
        }
        throw new IllegalStateException("The parameter (%s) varies in another way: %s".formatted(name, spread));
    }

    private static Scenario patient(long number, double weight, Map<String, String> overrides) {
        String watched = Stream.of("ACT", "aPTT", "antiXa")
                .map(test -> "{ \"test\": \"%s\", \"interval\": \"24 h\" }".formatted(test))
                .collect(Collectors.joining(", "));
        String strategy = text(number % 2 == 0 ? "classic-180-220" : "peds-160-180")
                .replaceFirst("\"watch\": \\[.*?\\],", "\"watch\": [" + watched + "],");
        String all = overrides.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                .collect(Collectors.joining(", "));
        String document = String.format(Locale.ROOT, """
                {
                  "id": "cohort", "title": "one of a cohort",
                  "patient": {
                    "id": "p%d", "sex": "male", "age": "50 a", "height": "174 cm", "weight": "%.1f kg", "etiology": "vasculitis",
                    "baseline": {
                      "ventilator": {
                        "mode": "volume-control", "FiO2": 0.8, "PEEP": "10 cmH2O", "tidalVolume": "6 mL/kg",
                        "respiratoryRate": "20 /min"
                      },
                      "blood": { "hemoglobin": "9.0 g/dL" },
                      "drugs": { "norepinephrine": "0.1 ug/kg/min", "neuromuscularBlock": 1 }
                    },
                    "lung": { "filling": "300 mL", "bloodShare": 0.2 },
                    "constitution": { "contractility": 0.62, "vascularTone": 0.45, "oxygenDemand": "3.5 mL/kg/min" },
                    "overrides": { %s }
                  },
                  "equipment": {
                    "ecmo": {
                      "pump": "rotaflow", "oxygenator": "quadrox-d",
                      "drainage": { "cannula": "bio-medicus-19-femoral", "site": "right-femoral-vein" },
                      "return": { "cannula": "fem-flex-18", "site": "right-internal-jugular-vein" }
                    }
                  },
                  "care": { "anticoagulation": %s },
                  "timeline": [
                    { "at": "2 h", "order": "start-ecmo", "speed": "3240 /min", "sweep": "3.6 L/min", "FdO2": 1.0 },
                    { "at": "3 h", "order": "set-ventilator", "tidalVolume": "4 mL/kg", "respiratoryRate": "12 /min" }
                  ],
                  "end": { "after": "84 h" },
                  "resolution": { "lungUnits": 4, "subUnits": 1 }
                }
                """, number, weight, all, strategy);
        return Documents.readScenario("cohort.json", document.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Pair> pair(RunResult run, double drawn, double weight) {
        Optional<Double> act = result(run, "ACT", drawn);
        Optional<Double> aptt = result(run, "aPTT", drawn);
        Optional<Double> antiXa = result(run, "antiXa", drawn);
        if (act.isEmpty() || aptt.isEmpty() || antiXa.isEmpty()) {
            return Optional.empty();
        }
        double rate = run.recording().column("heparinRate_IUPerKgPerH")[(int) (drawn / 60) - 1];
        return Optional.of(new Pair(act.get(), aptt.get(), antiXa.get(), rate * weight));
    }

    private static Optional<Double> result(RunResult run, String test, double drawn) {
        return run.labs().stream()
                .filter(result -> result.test().equals(test) && result.drawn() == drawn)
                .map(Result::value)
                .findFirst();
    }

    private static String text(String strategy) {
        return new String(Library.strategyBytes(strategy), StandardCharsets.UTF_8);
    }
}
