package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.lanes.Functions;

/**
 * A breath of the ventilator at chosen moments: airway pressure, flow and volume over time and the loop of pressure and
 * volume.
 *
 * <p>The engine computes no waveforms; a breath is drawn from settings and mechanics. Inspiration is a third of the cycle at
 * constant flow with a pause of a tenth of the cycle at its end, expiration passive:
 *
 * <pre>
 *   P = PEEP + V/C + R·flow,  C = VT/(Pplat − PEEP),  R = (Ppeak − Pplat)/flow,  V = VT·exp(−t/(R·C))
 * </pre>
 *
 * <p>Times of inspiration and pause are a design choice, as is a resistance of no less than 5 (in)
 * and 12 cmH2O·s/L (out, with tube and valve).
 */
public final class BreathFigure extends PanesFigure {
    static final FigureKind KIND = FigureKind.ofPatient(
            "breath",
            "airway pressure, flow and volume of a breath at chosen moments",
            "where a ventilator breathes for the patient",
            BreathFigure::fits,
            BreathFigure::of);

    private static final double INSPIRATION = 1 / 3.0;
    private static final double PAUSE = 0.1;
    private static final double LEAST_RESISTANCE = 5;
    private static final double LEAST_OUT = 12;
    private static final int POINTS = 120;
    private static final double TUBE = 4;
    private static final List<String> NEEDED = List.of(
            "tidalVolume_mL",
            "respiratoryRate_perMin",
            "plateauPressure_cmH2O",
            "peakPressure_cmH2O",
            "totalPEEP_cmH2O");

    private BreathFigure(RunRecord run, List<Pane> panes) {
        super(
                run.title(),
                run.patient(),
                2,
                250,
                panes,
                List.of(
                        "Drawn from settings and mechanics of the run, not computed as waveforms: constant inspiratory flow and"
                                + " a pause in the first third of the cycle,",
                        "then passive expiration. Volume control is assumed in every mode."));
    }

    private static boolean fits(RunRecord run) {
        return breathes(run.series(), 0) || breathes(run.series(), run.series().rows() - 1);
    }

    private static boolean breathes(RunSeries series, int row) {
        boolean tube = !series.has("airwaySupport") || series.value("airwaySupport", row) >= TUBE;
        boolean rises = series.value("plateauPressure_cmH2O", row) > series.value("totalPEEP_cmH2O", row) + 0.1;
        return tube
                && rises
                && NEEDED.stream().allMatch(id -> series.value(id, row) > 0)
                && series.value("tidalVolume_mL", row) > 1;
    }

    private static BreathFigure of(RunRecord run, View view) {
        TimeScale scale = TimeScale.of(run.end());
        List<Breath> breaths = new ArrayList<>();
        for (int row : Moments.of(run, view)) {
            if (breathes(run.series(), row)) {
                String label = "at " + scale.text(run.series().time(row));
                breaths.add(new Breath(label, Ink.values()[breaths.size()], run.series(), row));
            }
        }
        double longest =
                breaths.stream().mapToDouble(breath -> breath.cycle).max().orElse(1);
        Pane.Axis time = new Pane.Axis("Time (s)", 0, longest);
        Pane.Axis pressure = axis("Airway pressure (cmH2O)", 10, breaths, breath -> breath.pressure);
        Pane.Axis volume = axis("Volume above end of expiration (mL)", 100, breaths, breath -> breath.volume);
        List<Pane> panes = List.of(
                pane(time, pressure, breaths, breath -> breath.time, breath -> breath.pressure),
                pane(
                        time,
                        axis("Flow (L/min)", 20, breaths, breath -> breath.flow),
                        breaths,
                        breath -> breath.time,
                        breath -> breath.flow),
                pane(time, volume, breaths, breath -> breath.time, breath -> breath.volume),
                pane(pressure, volume, breaths, breath -> breath.pressure, breath -> breath.volume));
        return new BreathFigure(run, panes);
    }

    /** What is taken from a breath. */
    private interface Wave {
        double[] of(Breath breath);
    }

    private static Pane pane(Pane.Axis across, Pane.Axis up, List<Breath> breaths, Wave x, Wave y) {
        List<Curve> curves = breaths.stream()
                .map(breath -> Curve.line(breath.label, breath.ink, x.of(breath), y.of(breath)))
                .toList();
        return new Pane(across, up, curves, List.of(), List.of());
    }

    private static Pane.Axis axis(String label, double span, List<Breath> breaths, Wave wave) {
        double low = 0;
        double high = 0;
        for (Breath breath : breaths) {
            for (double value : wave.of(breath)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return Pane.Axis.of(new Scale(label, span, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), low, high);
    }

    @Override
    String about() {
        return "Breaths in a simulated run,";
    }

    /** One breath as waves. */
    private static final class Breath {
        private final String label;
        private final Ink ink;
        private final double cycle;
        private final double[] time = new double[POINTS + 1];
        private final double[] pressure = new double[POINTS + 1];
        private final double[] flow = new double[POINTS + 1];
        private final double[] volume = new double[POINTS + 1];

        Breath(String label, Ink ink, RunSeries series, int row) {
            this.label = label;
            this.ink = ink;
            cycle = 60 / series.value("respiratoryRate_perMin", row);
            double full = series.value("tidalVolume_mL", row);
            double peep = series.value("totalPEEP_cmH2O", row);
            double plateau = series.value("plateauPressure_cmH2O", row);
            double moving = cycle * (INSPIRATION - PAUSE);
            double litersPerSecond = full / 1000 / moving;
            double resistance =
                    Math.max(LEAST_RESISTANCE, (series.value("peakPressure_cmH2O", row) - plateau) / litersPerSecond);
            double compliance = full / (plateau - peep);
            double constant = Math.max(LEAST_OUT, resistance) * compliance / 1000;
            for (int i = 0; i <= POINTS; i++) {
                double t = cycle * i / POINTS;
                double out = t - cycle * INSPIRATION;
                time[i] = t;
                if (t <= moving) {
                    volume[i] = full * t / moving;
                    flow[i] = litersPerSecond * 60;
                    pressure[i] = peep + volume[i] / compliance + (i == 0 ? 0 : resistance * litersPerSecond);
                } else if (out <= 0) {
                    volume[i] = full;
                    pressure[i] = plateau;
                } else {
                    volume[i] = full * Functions.exp(-out / constant);
                    flow[i] = -volume[i] / 1000 / constant * 60;
                    pressure[i] = peep;
                }
            }
        }
    }
}
