package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.lungbridge.chemistry.OxygenCurve;

/**
 * Where blood stands on the oxyhemoglobin curve at chosen moments: arterial, mixed venous, and behind the membrane lung. The
 * left pane is the steep part, the right one has room for blood that left the membrane lung.
 */
public final class OxygenCurveFigure extends PanesFigure {
    static final FigureKind KIND = FigureKind.ofPatient(
            "oxygen-curve",
            "arterial, mixed venous and post-oxygenator blood on the oxyhemoglobin curve at chosen moments",
            "where true saturations and tensions are shown",
            run -> run.series().has("PaO2_mmHg") && run.series().has("SaO2"),
            OxygenCurveFigure::of);

    private static final double STEEP = 120;
    private static final double STEP = 1;

    /** A place in the circulation. */
    private record Place(String name, Ink ink, String tension, String saturation) {
        boolean isIn(RunSeries series, int row) {
            boolean pumped = ink != Ink.GREEN || Phase.pumpTurns(series, row);
            return pumped && series.value(tension, row) > 0 && series.value(saturation, row) > 0;
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("arterial", Ink.BLUE, "PaO2_mmHg", "SaO2"),
            new Place("mixed venous", Ink.ORANGE, "PvO2_mmHg", "SvO2"),
            new Place("after the membrane lung", Ink.GREEN, "ecmoPostMembranePO2_mmHg", "ecmoPostMembraneSO2"));

    private OxygenCurveFigure(RunRecord run, List<Integer> rows, List<Pane> panes) {
        super(
                run.title(),
                run.patient(),
                2,
                360,
                panes,
                List.of(
                        moments(run, rows),
                        "Curve: Severinghaus 1979 at pH 7.40, PCO2 40 mmHg and 37 °C. Points are the run's own blood and lie"
                                + " beside it by pH, PCO2 and temperature; true values."));
    }

    private static OxygenCurveFigure of(RunRecord run, View view) {
        List<Integer> rows = Moments.of(run, view);
        double most = 150;
        for (int row : rows) {
            for (Place place : PLACES) {
                most = place.isIn(run.series(), row)
                        ? Math.max(most, run.series().value(place.tension(), row) * 1.12)
                        : most;
            }
        }
        List<Pane> panes = new ArrayList<>();
        panes.add(pane(run, rows, STEEP, 0));
        panes.add(pane(run, rows, most, STEEP));
        return new OxygenCurveFigure(run, rows, panes);
    }

    /** Points are numbered where they are not in another pane. */
    private static Pane pane(RunRecord run, List<Integer> rows, double most, double numbered) {
        List<Curve> curves = new ArrayList<>();
        List<Pane.Note> notes = new ArrayList<>();
        curves.add(standard(most));
        for (Place place : PLACES) {
            List<double[]> points = new ArrayList<>();
            for (int row : rows) {
                double tension = run.series().value(place.tension(), row);
                if (place.isIn(run.series(), row) && tension <= most) {
                    double saturation = 100 * run.series().value(place.saturation(), row);
                    points.add(new double[] {tension, saturation});
                    if (tension > numbered) {
                        note(notes, Integer.toString(rows.indexOf(row) + 1), tension, saturation, most);
                    }
                }
            }
            if (!points.isEmpty()) {
                curves.add(Curve.marks(
                        place.name(),
                        place.ink(),
                        false,
                        points.stream().mapToDouble(p -> p[0]).toArray(),
                        points.stream().mapToDouble(p -> p[1]).toArray()));
            }
        }
        return new Pane(
                new Pane.Axis("PO2 (mmHg)", 0, most),
                new Pane.Axis("Saturation (%)", 0, 104),
                curves,
                List.of(),
                notes);
    }

    /** Beside its point; moments at one place share the words. */
    private static void note(List<Pane.Note> notes, String text, double x, double y, double most) {
        double place = x > 0.94 * most ? x - 0.035 * most : x + 0.016 * most;
        for (int i = 0; i < notes.size(); i++) {
            Pane.Note other = notes.get(i);
            if (Math.abs(other.x() - place) < 0.03 * most && Math.abs(other.y() - y + 3) < 4) {
                notes.set(i, new Pane.Note(other.text() + ", " + text, other.x(), other.y()));
                return;
            }
        }
        notes.add(new Pane.Note(text, place, y - 3));
    }

    private static String moments(RunRecord run, List<Integer> rows) {
        TimeScale scale = TimeScale.of(run.end());
        StringJoiner words = new StringJoiner(", ", "Numbered moments: ", ".");
        for (int i = 0; i < rows.size(); i++) {
            words.add((i + 1) + " at " + scale.text(run.series().time(rows.get(i))));
        }
        return words.toString();
    }

    private static Curve standard(double most) {
        int points = (int) (most / STEP) + 1;
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = i * STEP;
            y[i] = 100 * OxygenCurve.saturation(x[i]);
        }
        return Curve.line("normal curve", Ink.BLACK, x, y);
    }

    @Override
    String about() {
        return "Blood on the oxyhemoglobin curve in a simulated run,";
    }
}
