package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Every patient of one arm against every patient of another (Pocock 2012, Eur Heart J 33:176), with the large-sample interval of
 * Bebu and Lachin (2016, Biostatistics 17:178) and the test of Finkelstein and Schoenfeld (1999, Stat Med 18:1341).
 *
 * <pre>
 *   ratio = wins/losses ,   benefit = (wins − losses)/pairs ,   odds = (wins + ties/2)/(losses + ties/2)
 *   Σ = Cov(wᵢ, lᵢ)/m + Cov(wⱼ, lⱼ)/n       shares of wins and losses of each patient of the first and second arm
 *   Var ln ratio = aᵀΣa ,   a = (1/w, −1/l)
 * </pre>
 *
 * @param wins pairs that the first arm won
 * @param losses pairs that it lost
 * @param ties the others
 * @param ratio wins over losses; its standard error is that of the logarithm
 * @param benefit net benefit (Buyse 2010, Stat Med 29:3245)
 * @param odds win odds, ties to both sides alike; its standard error is that of the logarithm
 * @param test z of Finkelstein and Schoenfeld, with the variance of a permutation of the arms
 */
public record WinRatio(
        long wins, long losses, long ties, Estimate ratio, Estimate benefit, Estimate odds, TestResult test) {

    /** Compares all pairs. */
    public static <T> WinRatio of(List<T> first, List<T> second, Comparison<T> comparison, double level) {
        Shares one = new Shares(first.size(), second.size());
        Shares two = new Shares(second.size(), first.size());
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                Verdict verdict = comparison.of(first.get(i), second.get(j));
                one.count(i, verdict);
                two.count(j, verdict);
            }
        }
        double pairs = (double) first.size() * second.size();
        double w = one.wins / pairs;
        double l = one.losses / pairs;
        double[] sigma = new double[3];
        one.addTo(sigma);
        two.addTo(sigma);
        double benefit = w - l;
        double oddsLogScale = 2 / (1 - benefit * benefit);
        Estimate net = Estimate.normal(benefit, error(sigma, 1, -1), level);
        return new WinRatio(
                one.wins,
                one.losses,
                (long) pairs - one.wins - one.losses,
                onLogScale(w / l, error(sigma, 1 / w, -1 / l), level),
                net,
                onLogScale((1 + benefit) / (1 - benefit), oddsLogScale * net.standardError(), level),
                permutation(first, second, comparison));
    }

    private static Estimate onLogScale(double value, double error, double level) {
        return new Estimate(
                value,
                error,
                Interval.around(StrictMath.log(value), error, level).exponential());
    }

    private static double error(double[] sigma, double a, double b) {
        return Math.sqrt(a * a * sigma[0] + 2 * a * b * sigma[1] + b * b * sigma[2]);
    }

    /** Scores of each patient against all others of both arms. */
    private static <T> TestResult permutation(List<T> first, List<T> second, Comparison<T> comparison) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < all.size(); i++) {
            long score = 0;
            for (T other : all) {
                Verdict verdict = comparison.of(all.get(i), other);
                score += verdict == Verdict.WIN ? 1 : verdict == Verdict.LOSS ? -1 : 0;
            }
            sum += i < first.size() ? score : 0;
            squares += (double) score * score;
        }
        double n = all.size();
        double z = sum / Math.sqrt((double) first.size() * second.size() / (n * (n - 1)) * squares);
        return new TestResult(z, Double.POSITIVE_INFINITY, Tails.outside(z));
    }

    /** Wins and losses of the first arm, by patient of one of the arms. */
    private static final class Shares {
        private final int[] won;
        private final int[] lost;
        private final int opponents;
        private long wins;
        private long losses;

        Shares(int patients, int opponents) {
            if (patients < 2) {
                throw new IllegalArgumentException("Each arm must have two patients at least.");
            }
            won = new int[patients];
            lost = new int[patients];
            this.opponents = opponents;
        }

        void count(int patient, Verdict verdict) {
            if (verdict == Verdict.WIN) {
                won[patient]++;
                wins++;
            } else if (verdict == Verdict.LOSS) {
                lost[patient]++;
                losses++;
            }
        }

        /** Variance of wins, covariance, variance of losses; each over the number of patients. */
        void addTo(double[] sigma) {
            double patients = won.length;
            double w = wins / patients;
            double l = losses / patients;
            double scale = patients * patients * opponents * opponents;
            for (int i = 0; i < won.length; i++) {
                sigma[0] += (won[i] - w) * (won[i] - w) / scale;
                sigma[1] += (won[i] - w) * (lost[i] - l) / scale;
                sigma[2] += (lost[i] - l) * (lost[i] - l) / scale;
            }
        }
    }
}
