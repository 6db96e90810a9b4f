package org.lungbridge.scenarios.document.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;

/** What distributions are written in. */
final class DistributionUnits {
    private DistributionUnits() {}

    /** The unit of the first value of a distribution; 1 for words and where no value has one. */
    static Unit of(Distribution distribution) {
        if (distribution instanceof Distribution.Normal normal) {
            return normal.mean().unit();
        }
        if (distribution instanceof Distribution.LogNormal log) {
            return log.median().unit();
        }
        if (distribution instanceof Distribution.Gamma gamma) {
            return gamma.mean().unit();
        }
        if (distribution instanceof Distribution.Beta beta) {
            return written(beta.high() == null ? beta.low() : beta.high());
        }
        if (distribution instanceof Distribution.Uniform flat) {
            return flat.high().unit();
        }
        if (distribution instanceof Distribution.Triangular peaked) {
            return peaked.mode().unit();
        }
        if (distribution instanceof Distribution.Discrete few) {
            return first(few.values());
        }
        if (distribution instanceof Distribution.Empirical observed) {
            List<Measure> sample = observed.sample();
            List<Distribution.ValueShare> quantiles = observed.quantiles();
            return sample != null ? sample.get(0).unit() : quantiles == null ? Unit.ONE : first(quantiles);
        }
        return Unit.ONE;
    }

    private static Unit first(List<Distribution.ValueShare> values) {
        return values.get(0).value().unit();
    }

    private static Unit written(@Nullable Measure measure) {
        return measure == null ? Unit.ONE : measure.unit();
    }
}
