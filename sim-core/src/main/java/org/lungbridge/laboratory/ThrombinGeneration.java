package org.lungbridge.laboratory;

import java.util.Arrays;
import org.lungbridge.network.MassAction;
import org.lungbridge.network.ReactionTable;
import org.lungbridge.solver.DenseOutput;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.LaneStatus;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.StepListener;
import org.lungbridge.solver.Tolerance;

/**
 * Thrombin generation in plasma after tissue factor: the network of Hockin, Jones, Everse and Mann 2002, with heparin.
 *
 * <pre>
 *   active thrombin = [IIa] + 1.2 [mIIa]            5 pmol/L tissue factor, one hour
 *   HAH             = 6 nmol/L per IU/mL of heparin
 * </pre>
 *
 * <p>Mean plasma peaks at 395 nmol/L after 698.5 s. What heparin truly forms with antithrombin (about 120 nmol/L per IU/mL)
 * would leave no curve at all, so an effective concentration is used: a picture of what heparin does, on which nothing else
 * rests. There is no contact pathway in this network and no fibrin: it gives no aPTT.
 *
 * <p>The curve is read every second from the dense output. The model and the order of its elimination are made once and
 * used for every sample; a sample allocates nothing but its result. Not for several threads at once.
 *
 * <p>Sources: M. F. Hockin et al. 2002, J Biol Chem 277:18322 (network, mean plasma, weight of meizothrombin); heparin:
 * rate constants recalled, effective concentration fitted here to a curve that is half as high at 0.3 IU/mL.
 */
public final class ThrombinGeneration {
    private static final double NANO = 1e-9;
    private static final double MEIZOTHROMBIN = 1.2;
    private static final double USUAL_TISSUE_FACTOR_pM = 5;
    private static final double COMPLEX_PER_HEPARIN_nM = 6;
    private static final double LAG_LEVEL_nM = 10;
    private static final int USUAL_SECONDS = 3600;
    private static final Tolerance TOLERANCE = Tolerance.of(1e-4);

    private final ReactionTable table;
    private final Integrator integrator;
    private final int thrombin;
    private final int meizothrombin;
    private final double[] target = new double[1];
    private final double[] curve;
    private final double[] point;
    private final StepListener reader = this::read;
    private int next;

    /** Curves of an hour from the tables of the network with those of heparin added. */
    public ThrombinGeneration(ReactionTable hockinMannWithHeparin) {
        this(hockinMannWithHeparin, USUAL_SECONDS, TOLERANCE);
    }

    ThrombinGeneration(ReactionTable hockinMannWithHeparin, int seconds, Tolerance tolerance) {
        table = hockinMannWithHeparin;
        double[] nominal = new double[table.species().size()];
        Arrays.fill(nominal, NANO);
        integrator = Solvers.of("rodas5p", new MassAction(table, 1, nominal), tolerance);
        thrombin = table.indexOf("IIa");
        meizothrombin = table.indexOf("mIIa");
        target[0] = seconds;
        curve = new double[seconds + 1];
        point = new double[nominal.length];
    }

    /** The curve of this plasma after the usual tissue factor. */
    public ThrombinCurve curve(Plasma plasma) {
        return curve(plasma, USUAL_TISSUE_FACTOR_pM);
    }

    /** The curve of this plasma after so much tissue factor, pmol/L. */
    public ThrombinCurve curve(Plasma plasma, double tissueFactor_pM) {
        fill(plasma);
        put("TF", tissueFactor_pM * 1e-12);
        next = 0;
        integrator.place(0, 0);
        integrator.advance(target, reader);
        if (integrator.status(0) == LaneStatus.FAILED) {
            throw new IllegalStateException("The thrombin network could not be solved beyond (%s s): %s"
                    .formatted(integrator.time(0), integrator.failure(0).reason()));
        }
        return summary();
    }

    private void fill(Plasma plasma) {
        double[][] state = integrator.state();
        for (int s = 0; s < state.length; s++) {
            state[s][0] = table.species().get(s).initial();
        }
        scale("II", plasma.ii());
        scale("V", plasma.v());
        scale("VII", plasma.vii());
        scale("VIIa", plasma.vii());
        scale("VIII", plasma.viii());
        scale("IX", plasma.ix());
        scale("X", plasma.x());
        scale("ATIII", plasma.antithrombin());
        put("HAH", COMPLEX_PER_HEPARIN_nM * NANO * plasma.heparin_IUPerMl());
    }

    private void scale(String species, double level) {
        integrator.state()[table.indexOf(species)][0] *= level;
    }

    private void put(String species, double value) {
        integrator.state()[table.indexOf(species)][0] = value;
    }

    private void read(int lane, double from, double to, DenseOutput dense) {
        for (; next <= to && next < curve.length; next++) {
            dense.at(lane, next, point);
            curve[next] = (point[thrombin] + MEIZOTHROMBIN * point[meizothrombin]) / NANO;
        }
    }

    private ThrombinCurve summary() {
        int top = 0;
        double lag = Double.POSITIVE_INFINITY;
        double area = -0.5 * (curve[0] + curve[curve.length - 1]);
        for (int s = 0; s < curve.length; s++) {
            area += curve[s];
            top = curve[s] > curve[top] ? s : top;
            if (s > 0 && lag == Double.POSITIVE_INFINITY && curve[s] >= LAG_LEVEL_nM) {
                lag = s - (curve[s] - LAG_LEVEL_nM) / (curve[s] - curve[s - 1]);
            }
        }
        return vertex(top, lag, area);
    }

    /** The peak of the parabola through the highest point and its neighbors. */
    private ThrombinCurve vertex(int top, double lag, double area) {
        if (top == 0 || top == curve.length - 1) {
            return new ThrombinCurve(curve[top], top, lag, area);
        }
        double slope = 0.5 * (curve[top + 1] - curve[top - 1]);
        double bend = 2 * curve[top] - curve[top + 1] - curve[top - 1];
        double shift = bend > 0 ? slope / bend : 0;
        return new ThrombinCurve(curve[top] + 0.5 * slope * shift, top + shift, lag, area);
    }

    /** Active thrombin of the last curve, nmol/L, every second from 0; a copy. */
    public double[] lastCurve_nM() {
        return curve.clone();
    }
}
