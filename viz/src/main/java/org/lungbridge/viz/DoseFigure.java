package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What clotting tests tell of the heparin dose: ACT, aPTT and anti-Xa over the dose at which blood was drawn, a path for each
 * patient in the order of time, the bands that the strategy aimed at, and the slope over all patients.
 */
public final class DoseFigure extends PanesFigure {
    static final FigureKind KIND = FigureKind.ofRun(
            "dose",
            "ACT, aPTT and anti-Xa over the heparin dose, a path for each patient",
            "where heparin runs and its tests are done",
            runs -> runs.stream().anyMatch(DoseFigure::fits),
            (runs, view) -> of(runs));

    private static final String DOSE = "heparinRate_IUPerKgPerH";
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final double HOUR = 3600;
    private static final List<Scale> UP = List.of(
            new Scale("ACT (s)", 40, 0, ANY),
            new Scale("aPTT (s)", 20, 0, ANY),
            new Scale("Anti-Xa (IU/mL)", 0.2, 0, ANY));
    private static final List<String> TESTS = List.of("ACT", "aPTT", "antiXa");
    private static final List<String> COLUMNS = List.of("ACT_s", "aPTT_s", "antiXa_IUPerMl");

    private DoseFigure(String title, String subtitle, List<Pane> panes, List<String> caption) {
        super(title, subtitle, 3, 330, panes, caption);
    }

    private static boolean fits(RunRecord run) {
        boolean runs = false;
        for (int row = 0; row < run.series().rows() && !runs; row++) {
            runs = run.series().value(DOSE, row) > 1e-6;
        }
        return runs;
    }

    private static DoseFigure of(List<RunRecord> all) {
        List<RunRecord> runs = all.stream().filter(DoseFigure::fits).toList();
        List<Pane> panes = new ArrayList<>();
        List<String> caption = new ArrayList<>();
        for (int test = 0; test < TESTS.size(); test++) {
            Pane pane = pane(runs, test);
            if (pane != null) {
                panes.add(pane);
                caption.add(slope(pane));
            }
        }
        caption.add("Marks: results over the dose that ran when blood was drawn. Line: true values from hour to hour."
                + " Green: what the strategy aimed at.");
        RunRecord first = runs.get(0);
        return new DoseFigure(first.title(), runs.size() == 1 ? first.patient() : "", panes, caption);
    }

    private static @Nullable Pane pane(List<RunRecord> runs, int test) {
        List<Curve> curves = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            RunRecord run = runs.get(i);
            String name = runs.size() == 1 ? "" : run.name() + ", ";
            Ink ink = Ink.values()[i % Ink.values().length];
            boolean hollow = i / Ink.values().length % 2 != 0;
            if (run.series().has(COLUMNS.get(test))) {
                curves.add(truth(run, test, name, runs.size() == 1 ? Ink.GREEN : ink));
            }
            List<Curve> results =
                    runs.size() == 1 ? byPhase(run, test) : List.of(results(run, test, name, ink, hollow, 0, ANY));
            results.stream().filter(curve -> curve.x().length > 0).forEach(curves::add);
            addBands(run, test, bands);
        }
        if (curves.isEmpty()) {
            return null;
        }
        double[] x = Curve.bounds(curves, true);
        double[] y = Curve.bounds(curves, false);
        for (Band band : bands) {
            y[0] = Math.min(y[0], band.low());
            y[1] = Math.max(y[1], band.high());
        }
        Pane.Axis across = Pane.Axis.of(new Scale("Heparin (IU/kg/h)", 4, -0.5, ANY), Math.min(0, x[0]), x[1]);
        List<Band> wide = bands.stream()
                .map(band -> new Band(across.low(), across.high(), band.low(), band.high()))
                .distinct()
                .toList();
        return new Pane(across, Pane.Axis.of(UP.get(test), y[0], y[1]), curves, wide, names(runs, test, across));
    }

    /** The results of one patient by what the strategy aimed at when blood was drawn. */
    private static List<Curve> byPhase(RunRecord run, int test) {
        List<AimedAt> aims = AimedAt.of(run);
        if (aims.isEmpty()) {
            return List.of(results(run, test, "", Ink.BLUE, false, 0, ANY));
        }
        Ink[] inks = {Ink.BLUE, Ink.ORANGE, Ink.BLACK};
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < aims.size(); i++) {
            String phase = "phase " + aims.get(i).aim().phase() + ", ";
            double to = i == aims.size() - 1 ? ANY : aims.get(i).until();
            double from = i == 0 ? 0 : aims.get(i).aim().time();
            curves.add(results(run, test, phase, inks[i % inks.length], i >= inks.length, from, to));
        }
        return curves;
    }

    private static Curve results(
            RunRecord run, int test, String name, Ink ink, boolean hollow, double from, double to) {
        List<Measured> found = run.results().stream()
                .filter(result -> result.test().equals(TESTS.get(test)))
                .filter(result -> result.drawn() <= run.end())
                .filter(result -> result.drawn() >= from && result.drawn() < to)
                .toList();
        double[] x = found.stream()
                .mapToDouble(result -> run.series().value(DOSE, run.series().rowAt(result.drawn())))
                .toArray();
        double[] y = found.stream().mapToDouble(Measured::value).toArray();
        return Curve.marks(name + "results", ink, hollow, x, y);
    }

    private static Curve truth(RunRecord run, int test, String name, Ink ink) {
        List<Integer> rows = new ArrayList<>();
        for (double t = 0; t <= run.end(); t += HOUR) {
            int row = run.series().rowAt(t);
            if (run.series().value(COLUMNS.get(test), row) >= 0) {
                rows.add(row);
            }
        }
        return Curve.line(
                name + "true values",
                ink,
                rows.stream().mapToDouble(row -> run.series().value(DOSE, row)).toArray(),
                rows.stream()
                        .mapToDouble(row -> run.series().value(COLUMNS.get(test), row))
                        .toArray());
    }

    private static void addBands(RunRecord run, int test, List<Band> bands) {
        for (AimedAt aimed : AimedAt.of(run)) {
            if (aimed.aim().test().equals(TESTS.get(test))) {
                bands.add(new Band(0, 1, aimed.aim().low(), aimed.aim().high()));
            }
        }
    }

    /** The phases beside their bands, on the right. */
    private static List<Pane.Note> names(List<RunRecord> runs, int test, Pane.Axis across) {
        List<Pane.Note> notes = new ArrayList<>();
        for (RunRecord run : runs) {
            for (AimedAt aimed : AimedAt.of(run)) {
                double y = (aimed.aim().low() + aimed.aim().high()) / 2;
                boolean known = notes.stream().anyMatch(note -> note.y() == y);
                if (aimed.aim().test().equals(TESTS.get(test)) && !known) {
                    double x = across.high() - 0.11 * (across.high() - across.low());
                    notes.add(new Pane.Note(aimed.aim().phase(), x, y));
                }
            }
        }
        return notes;
    }

    /** Results where there are any, true values otherwise. */
    private static List<Curve> drawn(Pane pane) {
        List<Curve> marks = pane.curves().stream().filter(Curve::marked).toList();
        return marks.isEmpty() ? pane.curves() : marks;
    }

    /** Least squares over the results of all patients. */
    private static String slope(Pane pane) {
        int n = 0;
        double sx = 0;
        double sy = 0;
        for (Curve curve : drawn(pane)) {
            for (int i = 0; i < curve.x().length; i++) {
                n++;
                sx += curve.x()[i];
                sy += curve.y()[i];
            }
        }
        double sxx = 0;
        double sxy = 0;
        for (Curve curve : drawn(pane)) {
            for (int i = 0; i < curve.x().length; i++) {
                double dx = curve.x()[i] - sx / n;
                sxx += dx * dx;
                sxy += dx * (curve.y()[i] - sy / n);
            }
        }
        String what = pane.up().label();
        return sxx > 0 && n > 2
                ? what + ": slope " + TimeScale.plain(sxy / sxx, 3) + " per IU/kg/h, least squares over " + n
                        + " points."
                : what + ": one dose, no slope.";
    }

    @Override
    String about() {
        return "Clotting tests over the heparin dose in a simulated run,";
    }
}
