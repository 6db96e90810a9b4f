package org.lungbridge.scenarios.cohort;

import java.util.function.LongToDoubleFunction;
import org.lungbridge.chance.Chance;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.quantity.Spread;

/**
 * Numbers of one drawn patient, each keyed by its own name, so that one more of them changes no other.
 *
 * <p>A parameter keeps the distribution it declares but moves to another centre c where a document says so:
 *
 * <pre>
 *   normal      c + sd z                      log-normal  c exp(sd z)          z standard normal
 *   uniform     c + (high − low)(u − ½)       u uniform
 *   beta        c + scale (b − α/(α + β))     b ~ Beta(α, β)
 *   gamma       c g                           g gamma with mean 1
 * </pre>
 *
 * <p>What falls outside of the range is drawn again. Parts of one whole (the units of a lung) share their number.
 *
 * @param luck whose luck it is
 * @param attempt which of several drafts of this patient
 */
record Draw(Chance luck, long attempt) {
    private static final int TRIES = 1000;

    /** The value of a parameter that varies as declared but around this centre, in its declared unit. */
    double around(ParameterInfo info, double centre) {
        String purpose = "cohort." + info.quantity().name().replaceFirst("\\.\\d+$", "");
        Spread spread = info.spread();
        LongToDoubleFunction one = count -> one(spread, centre, purpose, count);
        return within(info.low(), info.high(), centre, one);
    }

    private double one(Spread spread, double centre, String purpose, long count) {
        if (spread instanceof Spread.Normal normal) {
            return centre + normal.sd() * luck.normal(purpose, count);
        }
        if (spread instanceof Spread.LogNormal log) {
            return centre * StrictMath.exp(log.sdOfLog() * luck.normal(purpose, count));
        }
        if (spread instanceof Spread.Uniform flat) {
            return centre + (flat.high() - flat.low()) * (luck.uniform(purpose, count) - 0.5);
        }
        if (spread instanceof Spread.Beta beta) {
            double drawn = luck.beta(purpose, count, (int) beta.alpha(), (int) beta.beta());
            return centre + beta.scale() * (drawn - beta.alpha() / (beta.alpha() + beta.beta()));
        }
        if (spread instanceof Spread.Gamma gamma) {
            return centre * luck.gamma(purpose, count, gamma.mean() * gamma.mean() / gamma.variance());
        }
        return centre;
    }

    /** The centre of a declared distribution. */
    static double centre(ParameterInfo info) {
        Spread spread = info.spread();
        if (spread instanceof Spread.Normal normal) {
            return normal.mean();
        }
        if (spread instanceof Spread.LogNormal log) {
            return log.median();
        }
        if (spread instanceof Spread.Uniform flat) {
            return (flat.low() + flat.high()) / 2;
        }
        if (spread instanceof Spread.Beta beta) {
            return beta.scale() * beta.alpha() / (beta.alpha() + beta.beta());
        }
        return spread instanceof Spread.Gamma gamma ? gamma.mean() : info.value();
    }

    /** A number of the triangular distribution between low and high that is densest at the mode. */
    double triangular(String name, double low, double mode, double high) {
        if (!(high > low)) {
            return mode;
        }
        double u = luck.uniform("cohort." + name, attempt * TRIES);
        double left = (mode - low) / (high - low);
        return u < left
                ? low + Math.sqrt(u * (high - low) * (mode - low))
                : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
    }

    /** A normal number within a range. */
    double normal(String name, double mean, double sd, double low, double high) {
        return within(low, high, mean, count -> mean + sd * luck.normal("cohort." + name, count));
    }

    /** One of so many, all equally likely, counted from 0. */
    int oneOf(String name, int count) {
        return (int) (luck.uniform("cohort." + name, attempt * TRIES) * count);
    }

    /** Whether something is so that is so in this share of patients. */
    boolean happens(String name, double share) {
        return luck.uniform("cohort." + name, attempt * TRIES) < share;
    }

    private double within(double low, double high, double otherwise, LongToDoubleFunction one) {
        for (int i = 0; i < TRIES; i++) {
            double drawn = one.applyAsDouble(attempt * TRIES + i);
            if (low <= drawn && drawn <= high) {
                return drawn;
            }
        }
        return Math.min(Math.max(otherwise, low), high);
    }
}
