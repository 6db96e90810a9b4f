package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lungbridge.engine.EventRecord;

/**
 * What the circuit gives for what is asked of it: blood flow over pump speed, drainage pressure and pressure drop of the
 * membrane lung over blood flow, a line for each circuit; chatter marked.
 */
public final class PumpLoopFigure extends PanesFigure {
    static final FigureKind KIND = FigureKind.ofPatient(
            "pump-loop",
            "blood flow over pump speed, and circuit pressures over blood flow, for each circuit",
            "where the pump of an ECMO turns",
            PumpLoopFigure::fits,
            (run, view) -> of(run));

    private static final String SPEED = "ecmoPumpSpeed_rpm";
    private static final String FLOW = "ecmoBloodFlow_LPerMin";
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final Set<String> CHANGES = Set.of("change-oxygenator", "change-circuit", "change-pump-head");
    /** As many circuits as there are inks beside that of chatter. */
    private static final int MOST = 3;
    /** Chatter that is seen at the line (design choice). */
    private static final double CHATTERS = 0.2;
    /** An exchanged circuit is drawn from then on, s. */
    private static final double SETTLED = 300;
    /** More points of a line cannot be seen. */
    private static final int POINTS = 600;

    private static final List<Scale> UP = List.of(
            new Scale("Blood flow (L/min)", 1, 0, ANY),
            new Scale("Drainage pressure (mmHg)", 40, -ANY, ANY),
            new Scale("Pressure drop of the membrane lung (mmHg)", 20, 0, ANY));
    private static final List<String> COLUMNS = List.of(FLOW, "ecmoDrainagePressure_mmHg", "ecmoMembraneDeltaP_mmHg");

    /** The rows of one circuit. */
    private record Circuit(String name, Ink ink, List<Integer> rows) {}

    private PumpLoopFigure(RunRecord run, List<Pane> panes) {
        super(
                run.title(),
                run.patient(),
                3,
                330,
                panes,
                List.of(
                        "Each line follows a circuit from row to row of the run; an exchange of circuit, membrane lung or pump"
                                + " head begins a new one. Hollow triangles: chatter of the drainage line."));
    }

    private static boolean fits(RunRecord run) {
        int turning = 0;
        for (int row = 0; row < run.series().rows(); row++) {
            turning += isOn(run.series(), row) ? 1 : 0;
        }
        return run.series().has(SPEED) && turning > 1;
    }

    private static boolean isOn(RunSeries series, int row) {
        return Phase.pumpTurns(series, row) && series.value(FLOW, row) > 0.05;
    }

    private static PumpLoopFigure of(RunRecord run) {
        List<Circuit> circuits = circuits(run);
        List<Pane> panes = new ArrayList<>();
        for (int i = 0; i < UP.size(); i++) {
            String across = i == 0 ? SPEED : FLOW;
            Scale scale = i == 0 ? new Scale("Pump speed (/min)", 400, 0, ANY) : UP.get(0);
            panes.add(pane(run.series(), circuits, scale, across, UP.get(i), COLUMNS.get(i)));
        }
        return new PumpLoopFigure(run, panes);
    }

    private static List<Circuit> circuits(RunRecord run) {
        List<Double> changes = new ArrayList<>();
        for (EventRecord event : run.events()) {
            boolean last = !changes.isEmpty() && event.time() - changes.get(changes.size() - 1) < 3600;
            if (CHANGES.contains(event.what()) && !last && changes.size() < MOST - 1) {
                changes.add(event.time());
            }
        }
        changes.add(ANY);
        TimeScale time = TimeScale.of(run.end());
        List<Circuit> circuits = new ArrayList<>();
        double from = 0;
        for (double to : changes) {
            List<Integer> rows = new ArrayList<>();
            for (int row = 0; row < run.series().rows(); row++) {
                double t = run.series().time(row);
                boolean settled = from == 0 ? t < to : t > from + SETTLED && t < to;
                if (settled && isOn(run.series(), row)) {
                    rows.add(row);
                }
            }
            if (!rows.isEmpty()) {
                String first = time.text(run.series().time(rows.get(0)));
                String last = time.text(run.series().time(rows.get(rows.size() - 1)));
                String name = "circuit " + (circuits.size() + 1) + ", " + first + " to " + last;
                Ink[] inks = {Ink.BLUE, Ink.ORANGE, Ink.GREEN};
                circuits.add(new Circuit(name, inks[circuits.size()], thinned(rows)));
            }
            from = to;
        }
        return circuits;
    }

    private static List<Integer> thinned(List<Integer> rows) {
        int step = Math.max(1, rows.size() / POINTS);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += step) {
            kept.add(rows.get(i));
        }
        if (!kept.get(kept.size() - 1).equals(rows.get(rows.size() - 1))) {
            kept.add(rows.get(rows.size() - 1));
        }
        return kept;
    }

    private static Pane pane(
            RunSeries series, List<Circuit> circuits, Scale xScale, String xId, Scale yScale, String yId) {
        List<Curve> curves = new ArrayList<>();
        List<Integer> chatter = new ArrayList<>();
        for (Circuit circuit : circuits) {
            curves.add(Curve.line(
                    circuit.name(),
                    circuit.ink(),
                    values(series, circuit.rows(), xId),
                    values(series, circuit.rows(), yId)));
            circuit.rows().stream()
                    .filter(row -> series.value("ecmoChatter", row) > CHATTERS)
                    .forEach(chatter::add);
        }
        if (!chatter.isEmpty()) {
            curves.add(Curve.marks(
                    "chatter", Ink.BLACK, true, values(series, chatter, xId), values(series, chatter, yId)));
        }
        double[] x = Curve.bounds(curves, true);
        double[] y = Curve.bounds(curves, false);
        return new Pane(
                Pane.Axis.of(xScale, x[0], x[1]),
                Pane.Axis.of(yScale, y[0], y[1]),
                curves,
                List.of(),
                starts(curves, xScale, x));
    }

    /** Where each circuit begins. */
    private static List<Pane.Note> starts(List<Curve> curves, Scale scale, double[] x) {
        double[] range = scale.range(x[0], x[1]);
        List<Pane.Note> notes = new ArrayList<>();
        for (Curve curve : curves) {
            if (curve.joined()) {
                double place = curve.x()[0] + 0.02 * (range[1] - range[0]);
                boolean near =
                        notes.stream().anyMatch(note -> Math.abs(note.x() - place) < 0.1 * (range[1] - range[0]));
                if (!near) {
                    notes.add(new Pane.Note("start", place, curve.y()[0]));
                }
            }
        }
        return notes;
    }

    private static double[] values(RunSeries series, List<Integer> rows, String id) {
        return rows.stream().mapToDouble(row -> series.value(id, row)).toArray();
    }

    @Override
    String about() {
        return "Pump speed, blood flow and pressures of the circuit in a simulated run,";
    }
}
