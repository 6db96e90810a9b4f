package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The probability that an event came first, where other events compete with it (Aalen and Johansen 1978, Scand J Stat 5:141),
 * with the variance by the delta method (Marubini and Valsecchi 1995, Analysing Survival Data, section 10.2).
 *
 * <pre>
 *   F(t) = Σ S(u−)·d1/n                         over times u up to t; S is the survival without any event
 *   Var F(t) = Σ (F(t) − F(u))²·d/(n(n − d)) + Σ S(u−)²·d1·(n − d1)/n³ − 2·Σ (F(t) − F(u))·S(u−)·d1/n²
 * </pre>
 *
 * <p>Without censoring the variance is F(1 − F)/n. One minus Kaplan and Meier would count patients who died of something else
 * as still able to have the event, and be too high.
 *
 * @param steps one for each different time, in order
 */
public record CumulativeIncidence(List<Step> steps) {
    /**
     * What happened at one time.
     *
     * @param time when
     * @param atRisk patients followed up to just before
     * @param events how many had the event of interest
     * @param allEvents how many had any event
     * @param before probability of being without any event before this time
     * @param incidence probability that the event of interest came by this time
     */
    public record Step(double time, int atRisk, int events, int allEvents, double before, double incidence) {}

    public CumulativeIncidence {
        steps = List.copyOf(steps);
    }

    /** The incidence of one cause. */
    public static CumulativeIncidence of(List<CompetingTime> patients, int cause) {
        List<CompetingTime> sorted = new ArrayList<>(patients);
        sorted.sort(Comparator.comparingDouble(CompetingTime::time));
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double incidence = 0;
        for (int from = 0; from < sorted.size(); ) {
            double time = sorted.get(from).time();
            int to = from;
            int own = 0;
            int all = 0;
            for (; to < sorted.size() && sorted.get(to).time() == time; to++) {
                own += sorted.get(to).cause() == cause ? 1 : 0;
                all += sorted.get(to).cause() == CompetingTime.CENSORED ? 0 : 1;
            }
            int atRisk = sorted.size() - from;
            incidence += survival * own / atRisk;
            steps.add(new Step(time, atRisk, own, all, survival, incidence));
            survival *= (double) (atRisk - all) / atRisk;
            from = to;
        }
        return new CumulativeIncidence(steps);
    }

    /** Probability that the event came by this time. */
    public double at(double time) {
        double incidence = 0;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            incidence = step.incidence();
        }
        return incidence;
    }

    /** Variance of the incidence at a time. */
    public double variance(double time) {
        double end = at(time);
        double variance = 0;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            double n = step.atRisk();
            double d = step.events();
            double rest = end - step.incidence();
            if (step.allEvents() > 0 && step.allEvents() < step.atRisk()) {
                variance += rest * rest * step.allEvents() / (n * (n - step.allEvents()));
            }
            variance += step.before() * step.before() * d * (n - d) / (n * n * n);
            variance -= 2 * rest * step.before() * d / (n * n);
        }
        return variance;
    }

    /** The incidence at a time with an interval on the scale of log(−log(1 − F)); unknown while it is 0. */
    public Estimate estimate(double time, double level) {
        double value = at(time);
        double error = Math.sqrt(Math.max(0, variance(time)));
        if (!(value > 0 && value < 1)) {
            return new Estimate(value, error, Interval.UNKNOWN);
        }
        double logarithm = StrictMath.log1p(-value);
        double reach = -Tails.quantileOfBothSides(level) * error / ((1 - value) * logarithm);
        return new Estimate(
                value,
                error,
                new Interval(
                        -StrictMath.expm1(logarithm * StrictMath.exp(-reach)),
                        -StrictMath.expm1(logarithm * StrictMath.exp(reach))));
    }
}
