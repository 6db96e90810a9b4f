package org.lungbridge.fitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.fitting.leastsquares.ValueAndJacobianFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/**
 * Finds the most probable patient that reproduces the measurements: the maximum of prior times likelihood,
 *
 * <pre>
 *   minimise Σ_targets (measured·ln(model/measured)/sd)² + Σ_unknowns z²
 * </pre>
 *
 * by Levenberg-Marquardt (Commons Math) over quasi-steady patients, with {@link SecantSlopes}: differences where the search and
 * its last stage begin and where what they foretold did not come, corrected by each step in between. Slopes are needed
 * only where the search goes on from; a point that turned out worse costs one patient. Settled patients repeat to about
 * 1e-6 of the sum, so the search ends when a step would gain less than 1e-4 of it, and goes on to believe the measurements
 * more tightly when a step would gain less than a few hundredths.
 */
public final class PatientSearch {
    private static final double STEP = 0.02;
    private static final double LARGE = 1e3;
    private static final int MAX_ITERATIONS = 80;
    /** Bound of the first step, in residuals it may change (Commons Math's own default). */
    private static final double FIRST_STEP_BOUND = 100;

    private static final double SMALLEST_MOVE = 1e-3;
    private static final int WARM_UP_ROUNDS = 4;
    /** Measurements are believed loosely at first, then tightly; the loose searches only lead to where the next begins. */
    private static final List<Stage> STAGES = List.of(new Stage(40, 0.05), new Stage(6, 0.02), new Stage(1, 1e-4));

    private final QuasiSteady patient;
    private final List<Unknown> unknowns;
    private final List<Target> targets;
    private double[] bestStates;
    private double looseness;
    private double[] bestPoint = new double[0];
    private double bestCost;
    private int evaluations;
    private final SecantSlopes slopes;

    /** Prepares a search on this patient. */
    public PatientSearch(QuasiSteady patient, List<Unknown> unknowns, List<Target> targets) {
        this.patient = patient;
        this.unknowns = List.copyOf(unknowns);
        this.targets = List.copyOf(targets);
        this.bestStates = patient.states();
        this.slopes = new SecantSlopes(this.targets.size(), this.unknowns.size());
    }

    /** Runs the search; throws {@link ImplausiblePatient} if a target is missed by more than its tolerance. */
    public Fit run() {
        double[] z = new double[unknowns.size()];
        looseness = STAGES.get(0).looseness();
        warmUp(z);
        for (Stage stage : STAGES) {
            looseness = stage.looseness();
            if (stage.equals(STAGES.get(STAGES.size() - 1))) {
                slopes.renew();
            }
            z = search(z, stage.worthwhileGain());
        }
        double[] residuals = residuals(z);
        double[] misfits = new double[targets.size()];
        for (int k = 0; k < misfits.length; k++) {
            Target target = targets.get(k);
            misfits[k] = target.quantity().unit().of(patient.value(target.quantity())) - target.value();
            if (Math.abs(residuals[k]) >= LARGE) {
                misfits[k] = Double.NaN;
            }
        }
        refuseIfMissed(misfits, z);
        List<Inference> inferences = new ArrayList<>();
        for (int k = 0; k < z.length; k++) {
            Unknown unknown = unknowns.get(k);
            inferences.add(new Inference(
                    unknown.label(), unknown.map().applyAsDouble(z[k]), unknown.unit(), OptionalDouble.of(z[k])));
        }
        return new Fit(patient.states(), inferences, misfits, evaluations);
    }

    /** Lets the middle patient settle fully: slopes are differences of settled patients. */
    private void warmUp(double[] z) {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            residuals(z);
            bestStates = patient.states();
        }
    }

    private double[] search(double[] from, double worthwhileGain) {
        bestCost = Double.POSITIVE_INFINITY;
        bestPoint = from;
        var problem = new LeastSquaresBuilder()
                .start(from)
                .target(new double[targets.size() + unknowns.size()])
                .model(new Settled())
                .lazyEvaluation(true)
                .maxEvaluations(MAX_ITERATIONS)
                .maxIterations(MAX_ITERATIONS)
                .checker((iteration, previous, current) -> distance(
                                previous.getPoint().toArray(),
                                current.getPoint().toArray())
                        < SMALLEST_MOVE)
                .build();
        try {
            new LevenbergMarquardtOptimizer()
                    .withInitialStepBoundFactor(FIRST_STEP_BOUND)
                    .withCostRelativeTolerance(worthwhileGain)
                    .withParameterRelativeTolerance(SMALLEST_MOVE)
                    .optimize(problem);
        } catch (MathIllegalStateException e) {
            // the budget is spent; whether the best patient found is good enough is judged by its misfits
            return bestPoint;
        }
        return bestPoint;
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int k = 0; k < a.length; k++) {
            largest = Math.max(largest, Math.abs(a[k] - b[k]));
        }
        return largest;
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
            double residual = StrictMath.log(value / target.value()) * target.value() / (target.sd() * looseness);
            out[k] = settled && Math.abs(residual) <= LARGE ? residual : LARGE;
        }
        System.arraycopy(z, 0, out, targets.size(), z.length);
        return out;
    }

    private void remember(double[] z, double[] residuals) {
        double cost = 0;
        for (double residual : residuals) {
            cost += residual * residual;
        }
        if (cost < bestCost) {
            bestCost = cost;
            bestPoint = z.clone();
        }
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

    /**
     * One search.
     *
     * @param looseness factor on the standard deviations of the measurements
     * @param worthwhileGain share of the sum that a step must gain for the search to go on
     */
    private record Stage(double looseness, double worthwhileGain) {}

    /** Residuals where the optimizer asks for them, slopes only where it goes on from. */
    private final class Settled implements ValueAndJacobianFunction {
        private double[] point = new double[0];
        private double[] value = new double[0];
        private double[] states = new double[0];

        @Override
        public Pair<RealVector, RealMatrix> value(RealVector z) {
            return new Pair<>(computeValue(z.toArray()), computeJacobian(z.toArray()));
        }

        @Override
        public RealVector computeValue(double[] z) {
            if (!Arrays.equals(z, point)) {
                value = residuals(z);
                point = z.clone();
                states = patient.states();
                remember(z, value);
            }
            return new ArrayRealVector(value);
        }

        @Override
        public RealMatrix computeJacobian(double[] z) {
            computeValue(z);
            bestStates = states;
            if (!slopes.follow(z, tight(value))) {
                takeSlopes(z);
            }
            RealMatrix rows = new Array2DRowRealMatrix(value.length, z.length);
            for (int k = 0; k < z.length; k++) {
                for (int r = 0; r < targets.size(); r++) {
                    rows.setEntry(r, k, slopes.of(r, k) / looseness);
                }
                rows.setEntry(targets.size() + k, k, 1);
            }
            return rows;
        }

        /** Differences of the residuals of the measurements as if these were believed tightly. */
        private void takeSlopes(double[] z) {
            double[] here = tight(value);
            double[][] beside = new double[z.length][];
            for (int k = 0; k < z.length; k++) {
                double[] moved = z.clone();
                moved[k] += STEP;
                beside[k] = tight(residuals(moved));
            }
            slopes.take(z, here, beside, STEP);
        }

        private double[] tight(double[] residuals) {
            double[] tight = new double[targets.size()];
            for (int r = 0; r < tight.length; r++) {
                tight[r] = residuals[r] * looseness;
            }
            return tight;
        }
    }
}
