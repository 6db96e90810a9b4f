package org.lungbridge.trials.population;

import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Distribution;

/**
 * Makes laws of distributions as they are written, in one unit and within what the document and the drawn value allow.
 *
 * @param unit of all values
 * @param least value with meaning, in this unit
 * @param greatest value with meaning, in this unit
 */
record Laws(Unit unit, double least, double greatest) {
    private static final double ACCURACY = 1e-12;

    Law of(Distribution distribution) {
        if (distribution instanceof Distribution.Normal normal) {
            Law whole = new SmoothLaw(new NormalDistribution(null, of(normal.mean()), of(normal.sd())));
            return cut(whole, normal.low(), normal.high());
        }
        if (distribution instanceof Distribution.LogNormal log) {
            double center = StrictMath.log(of(log.median()));
            Law whole = new LogLaw(new SmoothLaw(new NormalDistribution(null, center, log.sdOfLog())));
            return cut(whole, log.low(), log.high());
        }
        if (distribution instanceof Distribution.Gamma gamma) {
            return cut(gamma(of(gamma.mean()), of(gamma.sd())), gamma.low(), gamma.high());
        }
        if (distribution instanceof Distribution.Empirical observed) {
            return cut(observed(observed), observed.low(), observed.high());
        }
        return cut(bounded(distribution), null, null);
    }

    private Law bounded(Distribution distribution) {
        if (distribution instanceof Distribution.Beta beta) {
            double low = beta.low() == null ? 0 : of(beta.low());
            double high = beta.high() == null ? 1 : of(beta.high());
            return new StretchedLaw(
                    new SmoothLaw(new BetaDistribution(null, beta.alpha(), beta.beta(), ACCURACY)), low, high);
        }
        if (distribution instanceof Distribution.Uniform flat) {
            return new SmoothLaw(new UniformRealDistribution(null, of(flat.low()), of(flat.high())));
        }
        if (distribution instanceof Distribution.Triangular peaked) {
            return new SmoothLaw(
                    new TriangularDistribution(null, of(peaked.low()), of(peaked.mode()), of(peaked.high())));
        }
        if (distribution instanceof Distribution.Discrete few) {
            return DiscreteLaw.of(
                    values(few.values()),
                    few.values().stream()
                            .mapToDouble(Distribution.ValueShare::share)
                            .toArray());
        }
        List<Distribution.WordShare> words = ((Distribution.Words) distribution).words();
        double[] places = new double[words.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        return DiscreteLaw.of(
                places,
                words.stream().mapToDouble(Distribution.WordShare::share).toArray());
    }

    /** With shape (mean/sd)² and scale sd²/mean; solved in units of the mean. */
    private static Law gamma(double mean, double sd) {
        double shape = mean / sd * (mean / sd);
        return new StretchedLaw(new SmoothLaw(new GammaDistribution(null, shape, 1 / shape, ACCURACY)), 0, mean);
    }

    private Law observed(Distribution.Empirical observed) {
        List<Measure> sample = observed.sample();
        if (sample != null) {
            return PiecewiseLaw.ofSample(sample.stream().mapToDouble(this::of).toArray());
        }
        List<Distribution.ValueShare> quantiles = Objects.requireNonNull(observed.quantiles());
        return new PiecewiseLaw(
                quantiles.stream().mapToDouble(Distribution.ValueShare::share).toArray(), values(quantiles));
    }

    private double[] values(List<Distribution.ValueShare> shares) {
        return shares.stream().mapToDouble(one -> of(one.value())).toArray();
    }

    private Law cut(Law whole, @Nullable Measure low, @Nullable Measure high) {
        return CutLaw.of(
                whole,
                low == null ? least : Math.max(least, of(low)),
                high == null ? greatest : Math.min(greatest, of(high)));
    }

    private double of(Measure measure) {
        return measure.unit() == unit ? measure.value() : unit.of(measure.engineValue());
    }
}
