package org.lungbridge.dossier.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.lungbridge.chance.Chance;
import org.lungbridge.dossier.validation.Validation;

/**
 * Variance-based indices of a few parameters (Sobol 2001, Math Comput Simul 55:271), from a Sobol sequence of Apache Commons Math.
 *
 * <pre>
 *   first  S_k = mean(y_B (y_ABk − y_A))/V           Saltelli 2010, Comput Phys Commun 181:259
 *   total  T_k = mean((y_A − y_ABk)²)/(2 V)          Jansen 1999, Comput Phys Commun 117:35
 * </pre>
 *
 * <p>V variance of y_A and y_B together; y_ABk with parameter k of B and the others of A. Rows in which somebody died are left out.
 * Intervals: percentiles 2.5 and 97.5 of the bootstrap over rows.
 */
public final class Indices {
    private static final int RESAMPLES = 200;
    private static final long SEED = 11;
    private static final int SKIPPED = 64;

    /**
     * One parameter and one output.
     *
     * @param factor the parameter
     * @param output the column
     * @param first share of the variance that it makes alone
     * @param total share that it has part in
     * @param low of the interval of the total
     * @param high of the interval of the total
     * @param rows how many rows counted
     */
    public record Index(Factor factor, String output, double first, double total, double low, double high, int rows) {}

    private Indices() {}

    /**
     * The indices of these parameters for every output.
     *
     * @param course whose outputs
     * @param rows of the sequence; runs are rows times two more than parameters
     */
    public static List<Index> of(
            Headline course,
            List<Factor> factors,
            int rows,
            int threads,
            Validation.Listener listener,
            BooleanSupplier stop) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * factors.size());
        sequence.skipTo(SKIPPED);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<double[][]>> runs = new ArrayList<>();
            for (int r = 0; r < rows; r++) {
                double[] point = sequence.nextVector();
                runs.add(pool.submit(() -> stop.getAsBoolean() ? new double[0][] : row(course, factors, point)));
            }
            List<double[][]> told = new ArrayList<>();
            int done = 0;
            for (Future<double[][]> run : runs) {
                double[][] row = Screening.get(run);
                if (row.length > 0) {
                    told.add(row);
                }
                listener.done(++done, rows, "row");
            }
            return indices(factors, told);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Outputs at A, at B and at each AB; nothing if one of them has none. */
    private static double[][] row(Headline course, List<Factor> factors, double[] point) {
        int n = factors.size();
        double[] a = Arrays.copyOfRange(point, 0, n);
        double[] b = Arrays.copyOfRange(point, n, 2 * n);
        double[][] outputs = new double[n + 2][];
        outputs[0] = course.of(factors, a);
        outputs[1] = course.of(factors, b);
        for (int k = 0; k < n; k++) {
            double[] mixed = a.clone();
            mixed[k] = b[k];
            outputs[k + 2] = course.of(factors, mixed);
        }
        for (double[] output : outputs) {
            if (output.length == 0) {
                return new double[0][];
            }
        }
        return outputs;
    }

    private static List<Index> indices(List<Factor> factors, List<double[][]> rows) {
        List<Index> indices = new ArrayList<>();
        int[] all = new int[rows.size()];
        Arrays.setAll(all, r -> r);
        for (int k = 0; k < factors.size(); k++) {
            for (int o = 0; o < Headline.OUTPUTS.size(); o++) {
                double[] totals = new double[RESAMPLES];
                UniformRandomProvider luck = new Chance(SEED, k).generator("bootstrap", o);
                for (int resample = 0; resample < RESAMPLES; resample++) {
                    int[] some = new int[all.length];
                    Arrays.setAll(some, r -> luck.nextInt(all.length));
                    totals[resample] = total(rows, some, k, o);
                }
                Arrays.sort(totals);
                indices.add(new Index(
                        factors.get(k),
                        Headline.OUTPUTS.get(o),
                        first(rows, all, k, o),
                        total(rows, all, k, o),
                        totals[(int) (0.025 * RESAMPLES)],
                        totals[(int) (0.975 * RESAMPLES)],
                        rows.size()));
            }
        }
        return List.copyOf(indices);
    }

    private static double variance(List<double[][]> rows, int[] chosen, int o) {
        double sum = 0;
        double squares = 0;
        for (int r : chosen) {
            for (int side = 0; side < 2; side++) {
                double y = rows.get(r)[side][o];
                sum += y;
                squares += y * y;
            }
        }
        int n = 2 * chosen.length;
        return squares / n - sum / n * (sum / n);
    }

    static double first(List<double[][]> rows, int[] chosen, int k, int o) {
        double sum = 0;
        for (int r : chosen) {
            double[][] y = rows.get(r);
            sum += y[1][o] * (y[k + 2][o] - y[0][o]);
        }
        return sum / chosen.length / variance(rows, chosen, o);
    }

    static double total(List<double[][]> rows, int[] chosen, int k, int o) {
        double sum = 0;
        for (int r : chosen) {
            double[][] y = rows.get(r);
            double d = y[0][o] - y[k + 2][o];
            sum += d * d;
        }
        return sum / (2.0 * chosen.length) / variance(rows, chosen, o);
    }
}
