package org.lungbridge.fitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.commons.math3.exception.ConvergenceException;
import org.apache.commons.math3.exception.MaxCountExceededException;
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
 * by Levenberg-Marquardt (Commons Math) over quasi-steady patients. Slopes need no patient of their own: the linear
 * equations of the one who has settled say where he would settle with each unknown moved a little ({@link QuasiSteady#shift}).
 * The search ends when a step would gain less than 1e-4 of the sum, and goes on to believe the measurements more tightly
 * when a step would gain less than a few hundredths.
 */
public final class PatientSearch {
    /** How far an unknown is moved for its slope: the fast parts of the lung are far from linear beyond a hundredth. */
    private static final double STEP = 1e-3;

    private static final double LARGE = 1e3;
    private static final int MAX_ITERATIONS = 80;
    /** Bound of the first step, in residuals it may change (Commons Math's own default). */
    private static final double FIRST_STEP_BOUND = 100;

    private static final double SMALLEST_MOVE = 1e-3;
    /** Measurements are believed loosely at first, then tightly; the loose searches only lead to where the next begins. */
    private static final List<Stage> STAGES = List.of(new Stage(40, 0.05), new Stage(6, 0.02), new Stage(1, 1e-4));

    private final QuasiSteady patient;
    private final List<Unknown> unknowns;
    private final List<Target> targets;
    private double looseness;
    private Settled last;
    private Settled best;
    private int evaluations;
    /** Why a search ended before its time, in words; empty if none did. */
    private String stopped = "";

    /** Prepares a search on this patient. */
    public PatientSearch(QuasiSteady patient, List<Unknown> unknowns, List<Target> targets) {
        this.patient = patient;
        this.unknowns = List.copyOf(unknowns);
        this.targets = List.copyOf(targets);
        this.last = settle(new double[unknowns.size()], patient.states());
        this.best = last;
    }

    /** Runs the search; throws {@link ImplausiblePatient} if a target is missed by more than its tolerance. */
    public Fit run() {
        double[] z = last.z();
        last = settle(z, last.states()); // The first patient came from far away.
        for (Stage stage : STAGES) {
            looseness = stage.looseness();
            best = last;
            search(best.z(), stage.worthwhileGain());
            last = best;
        }
        place(best);
        double[] misfits = new double[targets.size()];
        for (int k = 0; k < misfits.length; k++) {
            Target target = targets.get(k);
            misfits[k] = best.alive()
                    ? target.quantity().unit().of(patient.value(target.quantity())) - target.value()
                    : Double.NaN;
        }
        refuseIfMissed(misfits, best.z());
        List<Inference> inferences = new ArrayList<>();
        for (int k = 0; k < unknowns.size(); k++) {
            Unknown unknown = unknowns.get(k);
            inferences.add(new Inference(
                    unknown.label(),
                    unknown.map().applyAsDouble(best.z()[k]),
                    unknown.unit(),
                    OptionalDouble.of(best.z()[k])));
        }
        return new Fit(best.states(), inferences, misfits, evaluations);
    }

    private void search(double[] from, double worthwhileGain) {
        var problem = new LeastSquaresBuilder()
                .start(from)
                .target(new double[targets.size() + unknowns.size()])
                .model(new Residuals())
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
        } catch (MaxCountExceededException | ConvergenceException ended) {
            // The budget is spent, or no step gains anything in the digits of a double. The misfits of the best patient
            // found decide whether it is good enough.
        } catch (NoSlope lost) {
            stopped = " The search stopped early: " + lost.getMessage();
        }
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int k = 0; k < a.length; k++) {
            largest = Math.max(largest, Math.abs(a[k] - b[k]));
        }
        return largest;
    }

    /** Settles the patient with these unknowns, starting from these states. */
    private Settled settle(double[] z, double[] from) {
        evaluations++;
        patient.start(from);
        applyAll(z);
        boolean alive = patient.settle();
        return new Settled(z, alive, misses(), patient.states());
    }

    /** Puts a patient who had settled back into the model. */
    private void place(Settled settled) {
        applyAll(settled.z());
        patient.start(settled.states());
        patient.rest();
    }

    private void applyAll(double[] z) {
        for (int k = 0; k < z.length; k++) {
            apply(k, z[k]);
        }
    }

    private void apply(int unknown, double z) {
        Unknown of = unknowns.get(unknown);
        of.apply().apply(patient, of.map().applyAsDouble(z));
    }

    /** How far each measurement is missed, in its standard deviations. */
    private double[] misses() {
        double[] misses = new double[targets.size()];
        for (int k = 0; k < misses.length; k++) {
            Target target = targets.get(k);
            double value = target.quantity().unit().of(patient.value(target.quantity()));
            misses[k] = StrictMath.log(value / target.value()) * target.value() / target.sd();
        }
        return misses;
    }

    private double[] residuals(Settled settled) {
        double[] misses = settled.misses();
        double[] residuals = Arrays.copyOf(misses, misses.length + settled.z().length);
        for (int k = 0; k < misses.length; k++) {
            double residual = misses[k] / looseness;
            residuals[k] = settled.alive() && Math.abs(residual) <= LARGE ? residual : LARGE;
        }
        System.arraycopy(settled.z(), 0, residuals, misses.length, settled.z().length);
        return residuals;
    }

    private double cost(Settled settled) {
        double cost = 0;
        for (double residual : residuals(settled)) {
            cost += residual * residual;
        }
        return cost;
    }

    private void refuseIfMissed(double[] misfits, double[] z) {
        for (int k = 0; k < misfits.length; k++) {
            Target target = targets.get(k);
            if (!(Math.abs(misfits[k]) <= target.tolerance())) {
                throw new ImplausiblePatient(String.format(
                        Locale.ROOT,
                        "No patient was found with %s %s %s: the nearest one has %.4g (%s).%s",
                        target.label(),
                        target.value(),
                        target.quantity().unit().code(),
                        target.value() + misfits[k],
                        describe(z),
                        stopped));
            }
        }
    }

    private String describe(double[] z) {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < z.length; k++) {
            Unknown unknown = unknowns.get(k);
            double value = unknown.map().applyAsDouble(z[k]);
            parts.add(String.format(
                    Locale.ROOT, "%s %.3g %s, %.1f SD from usual", unknown.label(), value, unknown.unit(), z[k]));
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

    /**
     * A patient who has settled.
     *
     * @param z unknowns, standard normal
     * @param alive false if he died or the numbers failed on the way
     * @param misses of the measurements, in their standard deviations
     * @param states engine units
     */
    private record Settled(double[] z, boolean alive, double[] misses, double[] states) {}

    /** The equations have no slope where the search stands: the optimizer would take that for a spent budget. */
    private static final class NoSlope extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSlope(String where) {
            super(where);
        }
    }

    /** Residuals where the optimizer asks for them, slopes only where it goes on from. */
    private final class Residuals implements ValueAndJacobianFunction {
        /** Where the search goes on from: the next patient is settled from there. */
        private double[] from = last.states();

        @Override
        public Pair<RealVector, RealMatrix> value(RealVector z) {
            return new Pair<>(computeValue(z.toArray()), computeJacobian(z.toArray()));
        }

        @Override
        public RealVector computeValue(double[] z) {
            if (!Arrays.equals(z, last.z())) {
                last = settle(z.clone(), from);
                if (cost(last) < cost(best)) {
                    best = last;
                }
            }
            return new ArrayRealVector(residuals(last));
        }

        @Override
        public RealMatrix computeJacobian(double[] z) {
            computeValue(z);
            from = last.states();
            RealMatrix rows = new Array2DRowRealMatrix(targets.size() + z.length, z.length);
            place(last);
            for (int k = 0; k < z.length; k++) {
                double[] beside = beside(k);
                for (int r = 0; r < beside.length; r++) {
                    rows.setEntry(r, k, last.alive() ? slope(r, k, beside[r]) : 0);
                }
                rows.setEntry(targets.size() + k, k, 1);
            }
            return rows;
        }

        private double slope(int target, int unknown, double beside) {
            double slope = (beside - last.misses()[target]) / (STEP * looseness);
            if (!Double.isFinite(slope)) {
                throw new NoSlope("the slope of (%s) with (%s) is no number at the patient (%s)."
                        .formatted(
                                targets.get(target).label(),
                                unknowns.get(unknown).label(),
                                describe(last.z())));
            }
            return slope;
        }

        /** What would be missed if this unknown were moved a little. */
        private double[] beside(int unknown) {
            patient.start(last.states());
            apply(unknown, last.z()[unknown] + STEP);
            patient.shift();
            double[] misses = misses();
            apply(unknown, last.z()[unknown]);
            return misses;
        }
    }
}
