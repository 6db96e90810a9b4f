package org.lungbridge.trials.figure;

import java.util.List;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.ArmCurve;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.Layer;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** Step curves of arms over time. */
final class Curves {
    private static final int PALE = 16;

    private Curves() {}

    /** The curves of an endpoint. */
    static List<ArmCurve> of(TrialAnalysis analysis, String endpoint) {
        return analysis.curves().stream()
                .filter(curve -> curve.endpoint().equals(endpoint))
                .toList();
    }

    /** The axis of days. */
    static Axis time(AnalysisPlan plan) {
        double last = plan.follow_d();
        double step = last > 35 ? 10 : last > 14 ? 7 : last > 7 ? 2 : 1;
        return Axis.steps("Days from start", 0, last, step);
    }

    /** How many are at risk, in brackets how many had the event so far, for a row under the plot. */
    static List<Axis.Tick> atRisk(ArmCurve curve) {
        return curve.risk().stream()
                .map(column -> new Axis.Tick(column.day(), column.atRisk() + " (" + column.events() + ")"))
                .toList();
    }

    /** Limits of all, then lines of all, with names beside their ends if asked. */
    static void draw(AnalysisPlan plan, List<ArmCurve> curves, Plot.Maker plot, boolean named) {
        for (ArmCurve curve : curves) {
            List<Layer.Reach> reaches = curve.points().stream()
                    .map(step -> new Layer.Reach(step.day(), step.low(), step.high()))
                    .toList();
            plot.add(new Layer.Ribbon(reaches, Pages.tone(plan, curve.arm()), true, PALE));
        }
        for (ArmCurve curve : curves) {
            List<Layer.Point> points = curve.points().stream()
                    .map(step -> new Layer.Point(step.day(), step.value()))
                    .toList();
            Tone tone = Pages.tone(plan, curve.arm());
            plot.add(new Layer.Line(points, tone, true, false));
            if (named) {
                plot.name(points.get(points.size() - 1).y(), Pages.name(plan, curve.arm()), tone);
            }
        }
    }
}
