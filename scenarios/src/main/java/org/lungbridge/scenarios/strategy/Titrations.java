package org.lungbridge.scenarios.strategy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.care.Titration;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.strategy.StepRule;
import org.lungbridge.scenarios.document.strategy.TitrationRow;
import org.lungbridge.scenarios.document.strategy.TitrationRule;

/** Translates steps and tables of titration. */
final class Titrations {
    private static final double HOUR = 3600;
    private static final double NEVER = Double.MAX_VALUE;

    private Titrations() {}

    static Titration of(TitrationRule rule) {
        if (rule.step() != null) {
            return step(rule.step());
        }
        if (rule.table() == null) {
            throw new IllegalStateException("A titration without step and table was not refused.");
        }
        List<Titration.Row> rows = new ArrayList<>();
        rule.table().forEach(row -> rows.add(row(row)));
        return new Titration.Table(rows);
    }

    private static Titration step(StepRule rule) {
        Measure above = rule.pauseAbove();
        return new Titration.Step(
                rule.change().engineValue() / rule.per().engineValue(),
                rule.up().engineValue(),
                rule.down().engineValue(),
                above == null ? NEVER : above.engineValue(),
                Strategies.seconds(rule.pause(), HOUR));
    }

    private static Titration.Row row(TitrationRow row) {
        return new Titration.Row(
                end(row.from(), 0),
                end(row.below(), Double.POSITIVE_INFINITY),
                end(row.change(), 0),
                Strategies.number(row.changeShare(), 0),
                Strategies.amount(row.bolus()),
                Strategies.seconds(row.pause(), 0));
    }

    private static double end(@Nullable Measure written, double open) {
        return written == null ? open : written.engineValue();
    }
}
