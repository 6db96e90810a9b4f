package org.lungbridge.laboratory;

import org.lungbridge.network.Law;
import org.lungbridge.network.MassAction;
import org.lungbridge.network.ReactionTable;
import org.lungbridge.network.UntilLevel;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.LaneStatus;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.StepListener;
import org.lungbridge.solver.Tolerance;

/**
 * aPTT and PT from the plasma itself: the network of Wajima and colleagues 2009 in a tube.
 *
 * <pre>
 *   tube     = plasma / 3, nothing is made, no thrombomodulin
 *   PT       : 100 nmol/L tissue factor; the reagent neutralizes heparin up to 1 IU/mL
 *   aPTT     : XIa = 4.5288/30.6 and XI = 10.3734/30.6 of the factor XI of the patient, what contact has made of it
 *   heparin  : 2100 per IU/mL on the scale of the network, diluted like the rest
 *   clot     : ∫ [fibrin] dt = 1500 nmol/L·s
 * </pre>
 *
 * <p>Normal plasma clots after 34.4 s (aPTT) and 11.05 s (PT). The model and the order of its elimination are made once
 * and used for every sample; a sample allocates nothing. Not for several threads at once.
 *
 * <p><b>Limits.</b> The aPTT does not feel factor XII, nor factor V down to 10 %; half of all factors give 70 s where 40-45
 * s are seen, so it is too steep for dilution. Direct thrombin inhibitors are not in it.
 *
 * <p>Sources: T. Wajima, G. K. Isbister, S. B. Duffull 2009, Clin Pharmacol Ther 86:290 (network, dilution, clot);
 * BioModels BIOMD0000000338 (XIa and XI after preincubation), 339 (PT). The scale of heparin is fitted: ratios 1.16, 1.52
 * and 2.47 at 0.1, 0.3 and 0.7 IU/mL, which is the therapeutic range of 1.5 to 2.5. Reagents for PT neutralize up to 1 IU/mL
 * (recalled).
 */
public final class ClottingTimes {
    private static final double DILUTION = 3;
    private static final double TISSUE_FACTOR_nM = 100;
    private static final double XIA_OF_XI = 4.5288 / 30.6;
    private static final double XI_LEFT = 10.3734 / 30.6;
    private static final double HEPARIN_SCALE = 2100;
    private static final double NEUTRALIZED_IUPerMl = 1;
    private static final double CLOT_nM_h = 1500.0 / 3600;
    /** How long a tube is watched, s. */
    private static final double WATCHED = 600;

    /** Keeps times within 0.005 s of those at 1e-8. */
    private static final Tolerance TOLERANCE = Tolerance.of(5e-5);

    private static final double SMALLEST_NOMINAL_nM = 1;
    private static final StepListener DEAF = (lane, from, to, dense) -> {};

    private final ReactionTable tube;
    private final Integrator integrator;
    private final double[] normal;
    private final double[] target = {WATCHED};

    /** Tests that run on the network of these tables, see {@link org.lungbridge.network.EnzymeTable}. */
    public ClottingTimes(ReactionTable wajima) {
        this(wajima, "rodas5p", TOLERANCE);
    }

    ClottingTimes(ReactionTable wajima, String solver, Tolerance tolerance) {
        tube = wajima.keeping(reaction -> reaction.law() != Law.PRODUCTION);
        int species = tube.species().size();
        normal = new double[species];
        double[] nominal = new double[species];
        for (int s = 0; s < species; s++) {
            normal[s] = tube.species().get(s).initial() / DILUTION;
            nominal[s] = Math.max(normal[s], SMALLEST_NOMINAL_nM);
        }
        MassAction network = new MassAction(tube, 1, nominal);
        integrator = Solvers.of(solver, new UntilLevel(network, "AUC_F", CLOT_nM_h), tolerance);
    }

    /** Activated partial thromboplastin time, s; infinite if the tube does not clot within ten minutes. */
    public double aptt(Plasma plasma) {
        fill(plasma);
        double xi = integrator.state()[tube.indexOf("XI")][0];
        put("XIa", XIA_OF_XI * xi);
        put("XI", XI_LEFT * xi);
        put("ATIII_Heparin", HEPARIN_SCALE * plasma.heparin_IUPerMl() / DILUTION);
        return clot();
    }

    /** Prothrombin time, s; infinite if the tube does not clot within ten minutes. */
    public double pt(Plasma plasma) {
        fill(plasma);
        put("TF", TISSUE_FACTOR_nM);
        double left = Math.max(0, plasma.heparin_IUPerMl() - NEUTRALIZED_IUPerMl);
        put("ATIII_Heparin", HEPARIN_SCALE * left / DILUTION);
        return clot();
    }

    private void fill(Plasma plasma) {
        double[][] state = integrator.state();
        for (int s = 0; s < normal.length; s++) {
            state[s][0] = normal[s];
        }
        put("Tmod", 0);
        scale("II", plasma.ii());
        scale("V", plasma.v());
        scale("VII", plasma.vii());
        scale("VIII", plasma.viii());
        scale("IX", plasma.ix());
        scale("X", plasma.x());
        scale("XI", plasma.xi());
        scale("XII", plasma.xii());
        scale("XIII", plasma.xiii());
        scale("PC", plasma.proteinC());
        scale("Fg", plasma.fibrinogen_gPerL() / Plasma.NORMAL_FIBRINOGEN_gPerL);
    }

    private void scale(String species, double level) {
        int s = tube.indexOf(species);
        integrator.state()[s][0] = normal[s] * level;
    }

    private void put(String species, double value) {
        integrator.state()[tube.indexOf(species)][0] = value;
    }

    private double clot() {
        integrator.place(0, 0);
        integrator.advance(target, DEAF);
        if (integrator.status(0) == LaneStatus.FAILED) {
            throw new IllegalStateException("The clotting network could not be solved beyond (%s s): %s"
                    .formatted(integrator.time(0), integrator.failure(0).reason()));
        }
        return integrator.status(0) == LaneStatus.AT_EVENT ? integrator.time(0) : Double.POSITIVE_INFINITY;
    }
}
