package org.lungbridge.dossier.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.lungbridge.chance.Chance;
import org.lungbridge.dossier.validation.Validation;

/**
 * Elementary effects (Morris 1991, Technometrics 33:161; Campolongo 2007, Environ Model Softw 22:1509): from a drawn point every
 * parameter is moved once, in drawn order, by half of its interval.
 *
 * <pre>
 *   d_k = (y(x + Δ e_k) − y(x))/Δ ,  Δ = ± 1/2 of the interval
 *   μ* = mean |d| ,  σ = standard deviation of d
 * </pre>
 *
 * <p>A trajectory in which the patient dies ends there; what it had told counts.
 */
public final class Screening {
    private static final double STEP = 0.5;
    private static final long SEED = 7;

    /**
     * One parameter and one output.
     *
     * @param factor the parameter
     * @param output the column
     * @param effect mean size of the elementary effects over the interval, in the unit of the column
     * @param spread their standard deviation
     * @param trajectories in how many of them it was moved
     */
    public record Effect(Factor factor, String output, double effect, double spread, int trajectories) {}

    private Screening() {}

    /**
     * Screens all parameters.
     *
     * @param course whose outputs
     * @param trajectories how many; nothing is screened by none
     * @param reach share of the range to each side of the default
     * @param threads at once
     */
    public static List<Effect> of(
            Headline course,
            int trajectories,
            double reach,
            int threads,
            Validation.Listener listener,
            BooleanSupplier stop) {
        List<Factor> factors = trajectories == 0 ? List.of() : Factor.all(reach);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<double[][]>> runs = new ArrayList<>();
            for (int t = 0; t < trajectories; t++) {
                int number = t;
                runs.add(pool.submit(() -> trajectory(course, factors, number, stop)));
            }
            List<double[][]> told = new ArrayList<>();
            for (Future<double[][]> run : runs) {
                told.add(get(run));
                listener.done(told.size(), trajectories, "trajectory");
            }
            return effects(factors, told);
        } finally {
            pool.shutdownNow();
        }
    }

    static <T> T get(Future<T> run) {
        try {
            return run.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The analysis was interrupted.", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Elementary effects by factor and output; an empty row where the factor was not reached. */
    private static double[][] trajectory(Headline course, List<Factor> factors, int number, BooleanSupplier stop) {
        UniformRandomProvider luck = new Chance(SEED, number).generator("screening", 0);
        double[] shares = new double[factors.size()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = luck.nextBoolean() ? 0.25 : 0.75;
        }
        int[] order = PermutationSampler.natural(shares.length);
        PermutationSampler.shuffle(luck, order);
        double[][] effects = new double[shares.length][0];
        double[] before = course.of(factors, shares);
        for (int k : order) {
            if (before.length == 0 || stop.getAsBoolean()) {
                break;
            }
            double step = shares[k] < 0.5 ? STEP : -STEP;
            shares[k] += step;
            double[] after = course.of(factors, shares);
            if (after.length > 0) {
                effects[k] = new double[after.length];
                for (int o = 0; o < after.length; o++) {
                    effects[k][o] = (after[o] - before[o]) / step;
                }
            }
            before = after;
        }
        return effects;
    }

    private static List<Effect> effects(List<Factor> factors, List<double[][]> told) {
        List<Effect> effects = new ArrayList<>();
        for (int k = 0; k < factors.size(); k++) {
            for (int o = 0; o < Headline.OUTPUTS.size(); o++) {
                int n = 0;
                double size = 0;
                double sum = 0;
                double squares = 0;
                for (double[][] trajectory : told) {
                    if (trajectory[k].length > 0) {
                        double d = trajectory[k][o];
                        n++;
                        size += Math.abs(d);
                        sum += d;
                        squares += d * d;
                    }
                }
                double mean = n == 0 ? 0 : sum / n;
                double spread = n < 2 ? 0 : Math.sqrt(Math.max(0, (squares - n * mean * mean) / (n - 1)));
                effects.add(new Effect(factors.get(k), Headline.OUTPUTS.get(o), n == 0 ? 0 : size / n, spread, n));
            }
        }
        return List.copyOf(effects);
    }
}
