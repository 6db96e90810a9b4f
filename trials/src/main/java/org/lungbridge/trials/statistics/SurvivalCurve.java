package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The survival of a group by Kaplan and Meier (1958, J Am Stat Assoc 53:457), with the variance of Greenwood (1926) and
 * intervals on the scale of log(−log S), which stay within 0 and 1 (Kalbfleisch and Prentice 1980, section 1.3).
 *
 * <pre>
 *   S(t)     = Π (1 − d/n)                        over times up to t; d events among n at risk
 *   Var S(t) = S² · Σ d / (n·(n − d))
 *   limits   = S^exp(±z·√Var / (S·ln S))
 * </pre>
 *
 * <p>Who is censored at the time of an event was at risk of it.
 *
 * @param steps one for each different time of follow-up, in order
 */
public record SurvivalCurve(List<Step> steps) {
    /**
     * What happened at one time.
     *
     * @param time when
     * @param atRisk patients followed up to just before
     * @param events how many had the event
     * @param censored how many were lost to follow-up
     * @param survival probability of being without event after it
     * @param variance Greenwood's variance of the survival; NaN once it is 0
     */
    public record Step(double time, int atRisk, int events, int censored, double survival, double variance) {}

    public SurvivalCurve {
        steps = List.copyOf(steps);
    }

    /** The curve of these patients. */
    public static SurvivalCurve of(List<TimeToEvent> patients) {
        List<TimeToEvent> sorted = new ArrayList<>(patients);
        sorted.sort(Comparator.comparingDouble(TimeToEvent::time));
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        for (int from = 0; from < sorted.size(); ) {
            double time = sorted.get(from).time();
            int to = from;
            int events = 0;
            for (; to < sorted.size() && sorted.get(to).time() == time; to++) {
                events += sorted.get(to).event() ? 1 : 0;
            }
            int atRisk = sorted.size() - from;
            survival *= (double) (atRisk - events) / atRisk;
            greenwood += events == 0 ? 0 : (double) events / ((double) atRisk * (atRisk - events));
            steps.add(new Step(time, atRisk, events, to - from - events, survival, survival * survival * greenwood));
            from = to;
        }
        return new SurvivalCurve(steps);
    }

    /** Probability of being without event after this time. */
    public double at(double time) {
        int k = last(time);
        return k < 0 ? 1 : steps.get(k).survival();
    }

    /** Greenwood's variance of the survival at this time. */
    public double variance(double time) {
        int k = last(time);
        return k < 0 ? 0 : steps.get(k).variance();
    }

    /** How many are still followed and without event just before this time. */
    public int atRisk(double time) {
        for (Step step : steps) {
            if (step.time() >= time) {
                return step.atRisk();
            }
        }
        return 0;
    }

    /** The interval at this time; unknown while the survival is 1 and once it is 0. */
    public Interval interval(double time, double level) {
        return interval(at(time), variance(time), level);
    }

    /**
     * The first time at which the survival is at or below 1 − {@code share}: the median for 0.5. NaN if it never is. (Some
     * programs take the middle of a flat stretch at exactly 1 − share.)
     */
    public double quantile(double share) {
        for (Step step : steps) {
            if (step.survival() <= 1 - share) {
                return step.time();
            }
        }
        return Double.NaN;
    }

    /** The interval of a quantile: the first times at which the limits are so low (Brookmeyer and Crowley 1982, Biometrics 38:29). */
    public Interval quantileInterval(double share, double level) {
        double low = Double.NaN;
        double high = Double.NaN;
        for (Step step : steps) {
            Interval limits = interval(step.survival(), step.variance(), level);
            low = Double.isNaN(low) && limits.low() <= 1 - share ? step.time() : low;
            high = Double.isNaN(high) && limits.high() <= 1 - share ? step.time() : high;
        }
        return new Interval(low, high);
    }

    private static Interval interval(double survival, double variance, double level) {
        if (!(survival > 0 && survival < 1)) {
            return Interval.UNKNOWN;
        }
        double logarithm = StrictMath.log(survival);
        double reach = -Tails.quantileOfBothSides(level) * Math.sqrt(variance) / (survival * logarithm);
        return new Interval(
                StrictMath.exp(logarithm * StrictMath.exp(reach)), StrictMath.exp(logarithm * StrictMath.exp(-reach)));
    }

    /** The last step at or before a time; −1 before all. */
    private int last(double time) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).time() <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
