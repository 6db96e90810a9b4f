package org.lungbridge.trials.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the results of the laboratory row by row and keeps, by arm and test, how they are spread over time. */
final class Trajectories {
    /** Tests that are shown, in this order, where a trial has them. */
    private static final List<String> TESTS =
            List.of("aPTT", "ACT", "anti-Xa", "hemoglobin", "platelets", "fibrinogen", "D-dimer", "PaO2");
    /** Tests of a figure at most. */
    private static final int MOST_TESTS = 4;
    /** Patients whose path is drawn (design choice). */
    private static final int PATHS = 25;

    private static final double SECONDS = 86_400;
    /** Values of a stretch of time from which quantiles are told (design choice). */
    private static final int FEWEST = 5;

    private final AnalysisPlan plan;
    private final double width;
    private final Map<String, Map<String, Building>> byTest = new LinkedHashMap<>();
    private int arm;
    private int study;
    private int patient;
    private int drawn;
    private int test;
    private int value;
    private int unit;

    private Trajectories(AnalysisPlan plan) {
        this.plan = plan;
        this.width = plan.follow_d() > 10 ? 1 : 0.5;
    }

    /** The trajectories of a trial; none if it kept no results. */
    static List<Trajectory> read(Path folder, AnalysisPlan plan) throws IOException {
        Optional<Path> file = CsvTable.find(folder, "labs");
        if (file.isEmpty()) {
            return List.of();
        }
        Trajectories reading = new Trajectories(plan);
        CsvTable.read(file.get(), reading::begin, reading::row);
        return reading.done();
    }

    private void begin(CsvTable table) {
        arm = table.required("arm");
        study = table.required("study");
        patient = table.required("patient");
        drawn = table.required("drawn_s");
        test = table.required("test");
        value = table.required("value");
        unit = table.place("unit");
    }

    private void row(CsvTable.Row row) {
        double number = row.number(value);
        double day = row.number(drawn) / SECONDS;
        if (Double.isNaN(number) || Double.isNaN(day) || day > plan.follow_d() || day < 0) {
            return;
        }
        byTest.computeIfAbsent(row.text(test), name -> new LinkedHashMap<>())
                .computeIfAbsent(row.text(arm), name -> new Building(row.text(unit)))
                .add(ArmCourses.key(row.count(study), row.count(patient)), day, number);
    }

    private List<Trajectory> done() {
        List<String> tests = TESTS.stream()
                .filter(name -> find(name) != null)
                .limit(MOST_TESTS)
                .toList();
        List<Trajectory> all = new ArrayList<>();
        for (String name : tests) {
            Map<String, Building> arms = byTest.get(find(name));
            for (AnalysisPlan.PlannedArm planned : plan.plainArms()) {
                Building building = arms == null ? null : arms.get(planned.id());
                if (building != null) {
                    all.add(building.done(planned.id(), name));
                }
            }
        }
        return all;
    }

    private @Nullable String find(String name) {
        return byTest.keySet().stream()
                .filter(known -> known.equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** The values of a test in an arm so far. */
    private final class Building {
        private final String code;
        private final Map<Long, List<Double>> paths = new LinkedHashMap<>();
        private final Set<Long> patients = new HashSet<>();
        private final double[][] values = new double[(int) Math.ceil(plan.follow_d() / width) + 1][8];
        private final int[] sizes = new int[values.length];

        Building(String code) {
            this.code = code;
        }

        void add(long key, double day, double number) {
            patients.add(key);
            int place = (int) Math.floor(day / width);
            if (sizes[place] == values[place].length) {
                values[place] = Arrays.copyOf(values[place], 2 * sizes[place]);
            }
            values[place][sizes[place]++] = number;
            if (paths.size() < PATHS || paths.containsKey(key)) {
                List<Double> path = paths.computeIfAbsent(key, name -> new ArrayList<>());
                path.add(day);
                path.add(number);
            }
        }

        Trajectory done(String id, String name) {
            List<Double> days = new ArrayList<>();
            List<List<Double>> quantiles = new ArrayList<>();
            for (int k = 0; k < values.length; k++) {
                if (sizes[k] >= FEWEST) {
                    days.add((k + 0.5) * width);
                    quantiles.add(Covariate.quantiles(Arrays.copyOf(values[k], sizes[k])));
                }
            }
            return new Trajectory(id, name, code, patients.size(), days, quantiles, List.copyOf(paths.values()));
        }
    }
}
