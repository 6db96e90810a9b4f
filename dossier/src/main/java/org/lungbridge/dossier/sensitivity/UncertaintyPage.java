package org.lungbridge.dossier.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lungbridge.viz.IntervalFigure;

/** The part of {@code sensitivity.md} about all unknowns together, its figure and its table for machines. */
public final class UncertaintyPage {
    private UncertaintyPage() {}

    /** The figure: what lies in the middle half and in 95 of 100 draws, in percent of the outcome without any change. */
    public static IntervalFigure figure(Uncertainty.Told told) {
        List<IntervalFigure.Row> rows = new ArrayList<>();
        for (Uncertainty.Outcome outcome : told.outcomes()) {
            rows.add(new IntervalFigure.Row(
                    outcome.output(),
                    brief(outcome.usual()),
                    outcome.percentiles().stream()
                            .map(value -> 100 * value / outcome.usual())
                            .toList()));
        }
        return new IntervalFigure(
                "Ten outputs with every unknown drawn within " + percent(told) + " of its range",
                "percent of the outcome without any change; thin: 95 of 100 draws, thick: the middle half, dot: median",
                rows);
    }

    /** {@code uncertainty.csv}. */
    public static byte[] csv(List<Uncertainty.Told> all) {
        StringBuilder text = new StringBuilder("reach,drawn,told,output,usual,p2.5,p25,p50,p75,p97.5\n");
        for (Uncertainty.Told told : all) {
            for (Uncertainty.Outcome outcome : told.outcomes()) {
                text.append(String.format(
                        Locale.ROOT,
                        "%.4g,%d,%d,%s,%.6g",
                        told.reach(),
                        told.drawn(),
                        told.told(),
                        outcome.output(),
                        outcome.usual()));
                outcome.percentiles().forEach(value -> text.append(String.format(Locale.ROOT, ",%.6g", value)));
                text.append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The section of the page. */
    static String section(List<Uncertainty.Told> all) {
        StringBuilder page = new StringBuilder("""

                ## All unknowns together

                Every parameter is drawn at once (Latin hypercube, McKay 1979), each triangular around what the patient has,
                independently of the others; the same patient and course. A draw in which the patient dies or nothing could be computed has no outputs.
                Nobody knows how parameters depend on each other, nor how far off all of them are at once: the intervals say what the
                declared ranges mean, and not how wrong the model is.

                ![Ten outputs with every unknown drawn](figures/sensitivity/uncertainty.svg)

                """);
        page.append("| output | nothing changed |");
        all.forEach(told -> page.append(" within %s: median [95 of 100] |".formatted(percent(told))));
        page.append("\n|---|---|").append("---|".repeat(all.size())).append('\n');
        for (int o = 0; o < Headline.OUTPUTS.size(); o++) {
            page.append("| ").append(Headline.OUTPUTS.get(o)).append(" | ");
            page.append(brief(all.get(0).outcomes().get(o).usual())).append(" |");
            for (Uncertainty.Told told : all) {
                List<Double> p = told.outcomes().get(o).percentiles();
                page.append(" %s [%s to %s] |".formatted(brief(p.get(2)), brief(p.get(0)), brief(p.get(4))));
            }
            page.append('\n');
        }
        page.append("| draws with outputs | |");
        all.forEach(told -> page.append(" %s of %s |".formatted(told.told(), told.drawn())));
        return page.append('\n').toString();
    }

    private static String percent(Uncertainty.Told told) {
        return told.reach() >= 1 ? "all" : Math.round(100 * told.reach()) + " %";
    }

    /** Three digits, without an exponent. */
    private static String brief(double value) {
        return Double.isNaN(value) ? "–" : new BigDecimal(value, new MathContext(3)).toPlainString();
    }
}
