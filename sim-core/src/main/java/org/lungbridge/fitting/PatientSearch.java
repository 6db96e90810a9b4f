package org.lungbridge.fitting;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/**
 * Finds the most probable patient that reproduces the measurements: the maximum of prior times likelihood,
 *
 * <pre>
 *   minimise Σ_targets ((model − measured)/sd)² + Σ_unknowns z²
 * </pre>
 *
 * by Levenberg-Marquardt (Commons Math) over quasi-steady patients, with differences for the slopes.
 */
public final class PatientSearch {
    private static final double STEP = 0.02;
    private static final double LARGE = 1e3;
    private static final int MAX_ITERATIONS = 40;
    private static final int WARM_UP_ROUNDS = 4;

    private final QuasiSteady patient;
    private final List<Unknown> unknowns;
    private final List<Target> targets;
    private final double[] start;
    private double[] bestStates;
    private int evaluations;

    /** Prepares a search on this patient. */
    public PatientSearch(QuasiSteady patient, List<Unknown> unknowns, List<Target> targets) {
        this.patient = patient;
        this.unknowns = List.copyOf(unknowns);
        this.targets = List.copyOf(targets);
        this.start = patient.states();
        this.bestStates = start.clone();
    }

    /** Runs the search; throws {@link ImplausiblePatient} if a target is missed by more than its tolerance. */
    public Fit run() {
        warmUp();
        double[] z = search();
        double[] residuals = residuals(z);
        double[] misfits = new double[targets.size()];
        for (int k = 0; k < misfits.length; k++) {
            misfits[k] = residuals[k] * targets.get(k).sd();
        }
        refuseIfMissed(misfits, z);
        List<Inference> inferences = new ArrayList<>();
        for (int k = 0; k < z.length; k++) {
            Unknown unknown = unknowns.get(k);
            inferences.add(new Inference(unknown.label(), unknown.map().applyAsDouble(z[k]), unknown.unit(), z[k]));
        }
        return new Fit(patient.states(), inferences, misfits, evaluations);
    }

    /** Lets the middle patient settle fully: slopes are differences of settled patients. */
    private void warmUp() {
        double[] usual = new double[unknowns.size()];
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            residuals(usual);
            bestStates = patient.states();
        }
    }

    private double[] search() {
        var problem = new LeastSquaresBuilder()
                .start(new double[unknowns.size()])
                .target(new double[targets.size() + unknowns.size()])
                .model(point -> valueAndSlopes(point.toArray()))
                .maxEvaluations(MAX_ITERATIONS)
                .maxIterations(MAX_ITERATIONS)
                .checker((iteration, previous, current) -> converged(
                        previous.getPoint().toArray(), current.getPoint().toArray()))
                .build();
        try {
            LeastSquaresOptimizer.Optimum optimum = new LevenbergMarquardtOptimizer()
                    .withInitialStepBoundFactor(1.0)
                    .optimize(problem);
            return optimum.getPoint().toArray();
        } catch (MathIllegalStateException e) {
            throw new ImplausiblePatient(
                    "The search for a patient with this blood gas did not settle (%s).".formatted(e.getMessage()));
        }
    }

    private static boolean converged(double[] a, double[] b) {
        double largest = 0;
        for (int k = 0; k < a.length; k++) {
            largest = Math.max(largest, Math.abs(a[k] - b[k]));
        }
        return largest < 1e-3;
    }

    private Pair<RealVector, RealMatrix> valueAndSlopes(double[] z) {
        double[] value = residuals(z);
        bestStates = patient.states();
        RealMatrix slopes = new Array2DRowRealMatrix(value.length, z.length);
        for (int k = 0; k < z.length; k++) {
            double[] moved = z.clone();
            moved[k] += STEP;
            double[] other = residuals(moved);
            for (int r = 0; r < value.length; r++) {
                slopes.setEntry(r, k, (other[r] - value[r]) / STEP);
            }
        }
        return new Pair<>(new ArrayRealVector(value, false), slopes);
    }

    private double[] residuals(double[] z) {
        evaluations++;
        patient.start(bestStates);
        for (int k = 0; k < z.length; k++) {
            Unknown unknown = unknowns.get(k);
            unknown.apply().apply(patient, unknown.map().applyAsDouble(z[k]));
        }
        boolean settled = patient.settle();
        double[] out = new double[targets.size() + z.length];
        for (int k = 0; k < targets.size(); k++) {
            Target target = targets.get(k);
            double value = target.quantity().unit().of(patient.value(target.quantity()));
            double residual = (value - target.value()) / target.sd();
            out[k] = settled && Math.abs(residual) <= LARGE ? residual : LARGE;
        }
        System.arraycopy(z, 0, out, targets.size(), z.length);
        return out;
    }

    private void refuseIfMissed(double[] misfits, double[] z) {
        for (int k = 0; k < misfits.length; k++) {
            Target target = targets.get(k);
            if (!(Math.abs(misfits[k]) <= target.tolerance())) {
                throw new ImplausiblePatient("No patient was found with %s %s %s: the nearest one has %.4g (%s)."
                        .formatted(
                                target.label(),
                                target.value(),
                                target.quantity().unit().code(),
                                target.value() + misfits[k],
                                describe(z)));
            }
        }
    }

    private String describe(double[] z) {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < z.length; k++) {
            Unknown unknown = unknowns.get(k);
            parts.add("%s %.3g %s, %.1f SD from usual"
                    .formatted(unknown.label(), unknown.map().applyAsDouble(z[k]), unknown.unit(), z[k]));
        }
        return String.join("; ", parts);
    }
}
