package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.L_PER_MG;
import static org.lungbridge.quantity.Unit.ML_PER_IU;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_MG;
import static org.lungbridge.quantity.Unit.S;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * Activated partial thromboplastin time, true and smooth, as an algebraic function of factors and drugs.
 *
 * <pre>
 *   G    = intrinsic pathway
 *   κ    = 1.33 mL/IU · ((VIII + 0.15)/1.15)^−0.3 · ((Fg + 0.5)/3.5)^−0.4
 *   aPTT = 32 s · baseline · (1 + 0.35 · shortage(1/G − 1)) · ((VIII + 0.15)/1.15)^−0.05 · (1 + 0.25 · lack of fibrinogen)
 *          · exp(κ · heparin + 0.9 L/mg · bivalirudin + 1.25 L/mg · argatroban) · (1 + 0.05 · excess protamine/10 mg)
 *   capped at 180 s; forms in ClottingForms, 1 in health
 * </pre>
 *
 * <p>Factor VIII and fibrinogen of the acute phase blunt the answer to heparin. <b>Holds for</b> the reagent this was
 * calibrated on; others have κ 1.1-3.2. <b>Leaves out</b> lupus anticoagulant (set the baseline factor), and the assay's
 * noise and ceiling. Offsets are normalized so that a healthy plasma keeps the printed values.
 *
 * <p>Sources: κ calibrated on 1.5 times at 0.3 and 2.5 times at 0.7 IU/mL; direction of the damping Arachchillage (3,543
 * samples, 56 % of aPTT below range at anti-Xa 0.3-0.7, those with higher fibrinogen); baseline factor on Aubron 2019.
 */
public final class PartialThromboplastinTime implements Component {
    private static final Source REAGENT =
            new Source("aptt-reagent", "Normal aPTT 32 s (26-38 by reagent), textbook, recalled");
    private static final Source SENSITIVITY = new Source(
            "aptt-sensitivity", "Therapeutic range: aPTT 1.5 times at 0.3, 2.5 times at 0.7 IU/mL anti-Xa; fitted");
    private static final Source DAMPING = new Source(
            "arachchillage",
            "Arachchillage, 3,543 samples: at anti-Xa 0.3-0.7 aPTT in range in 38 %, below in 56 %, by fibrinogen; fitted");
    private static final Source FACTORS =
            Source.assumption("Half of all factors gives 1.35 times; published networks are steeper than plasma is");
    private static final Source AUBRON = new Source(
            "aubron-2019", "Aubron 2019: aPTT 5-8 s above the formula on ECMO; log-normal, mean 1.12, CV 12 %");
    private static final Source THROMBIN = new Source(
            "thrombin-inhibitors",
            "Bivalirudin 0.5-0.7 mg/L 1.6-1.9 times (Walker 2019); argatroban 0.2 ug/kg/min 46 to 65 s; fitted");
    private static final Source PROTAMINE =
            Source.assumption("Protamine beyond 1.3 to 1 prolongs clotting tests by 5 % for 10 mg");
    private static final Source CAP = Source.assumption("No clot within 180 s on the usual analyzer");
    private static final double VIII_OFFSET = 0.15;
    private static final double NORMAL_FIBRINOGEN = 3;
    private static final double WIDTH = 0.02;

    private final Variable.Read pathway;
    private final Variable.Read viii;
    private final Variable.Read fibrinogen;
    private final Variable.Read heparin;
    private final Variable.Read bivalirudin;
    private final Variable.Read argatroban;
    private final Variable.Read protamine;
    private final Variable.Signal aptt;
    private final Variable.Parameter normal;
    private final Variable.Parameter baseline;
    private final Variable.Parameter perShortage;
    private final Variable.Parameter viiiExponent;
    private final Variable.Parameter perLack;
    private final Variable.Parameter sensitivity;
    private final Variable.Parameter viiiDamping;
    private final Variable.Parameter fibrinogenDamping;
    private final Variable.Parameter perBivalirudin;
    private final Variable.Parameter perArgatroban;
    private final Variable.Parameter perProtamine;
    private final Variable.Parameter cap;
    private final Partial byPathway;
    private final Partial byViii;
    private final Partial byFibrinogen;
    private final Partial byHeparin;
    private final Partial byBivalirudin;
    private final Partial byArgatroban;
    private final Partial byProtamine;

    public PartialThromboplastinTime(Declarations d) {
        pathway = d.reads(Coagulation.INTRINSIC_PATHWAY);
        viii = d.reads(Coagulation.FACTOR_VIII_LEVEL);
        fibrinogen = d.reads(Coagulation.FIBRINOGEN_LEVEL);
        heparin = d.reads(Coagulation.HEPARIN_IN_TESTS);
        bivalirudin = d.reads(Drug.BIVALIRUDIN_LEVEL);
        argatroban = d.reads(Drug.ARGATROBAN_LEVEL);
        protamine = d.reads(Drug.PROTAMINE_EXCESS);
        aptt = d.provides(Coagulation.APTT);
        normal = d.parameter("normal", 32, S, 26, 38, Tag.RECALLED, REAGENT);
        var between = new Spread.LogNormal(1.112, 0.1196);
        baseline = d.parameter(Coagulation.APTT_BASELINE_FACTOR, 1, 0.75, 1.6, Tag.CALIBRATED, AUBRON, between);
        perShortage = d.parameter("per_shortage", 0.35, ONE, 0.2, 0.6, Tag.DESIGN, FACTORS);
        viiiExponent = d.parameter("factor_viii_exponent", 0.05, ONE, 0, 0.2, Tag.DESIGN, DAMPING);
        perLack = d.parameter("per_lack_of_fibrinogen", 0.25, ONE, 0, 1, Tag.DESIGN, FACTORS);
        sensitivity = d.parameter("sensitivity", 1.33, ML_PER_IU, 1.1, 3.2, Tag.CALIBRATED, SENSITIVITY);
        viiiDamping = d.parameter("factor_viii_damping", 0.3, ONE, 0, 0.6, Tag.CALIBRATED, DAMPING);
        fibrinogenDamping = d.parameter("fibrinogen_damping", 0.4, ONE, 0, 0.6, Tag.CALIBRATED, DAMPING);
        perBivalirudin = d.parameter("per_bivalirudin", 0.9, L_PER_MG, 0.4, 2, Tag.CALIBRATED, THROMBIN);
        perArgatroban = d.parameter("per_argatroban", 1.25, L_PER_MG, 0.5, 3, Tag.CALIBRATED, THROMBIN);
        perProtamine = d.parameter("per_protamine", 0.005, PER_MG, 0, 0.02, Tag.DESIGN, PROTAMINE);
        cap = d.parameter("cap", 180, S, 120, 300, Tag.DESIGN, CAP);
        byPathway = d.partial(aptt, pathway);
        byViii = d.partial(aptt, viii);
        byFibrinogen = d.partial(aptt, fibrinogen);
        byHeparin = d.partial(aptt, heparin);
        byBivalirudin = d.partial(aptt, bivalirudin);
        byArgatroban = d.partial(aptt, argatroban);
        byProtamine = d.partial(aptt, protamine);
    }

    private double viii(Rows x, int i) {
        return (ClottingForms.present(x.of(viii)[i]) + VIII_OFFSET) / (ClottingForms.present(1) + VIII_OFFSET);
    }

    private double fibrinogen(Rows x, int i) {
        return ClottingForms.fibrinogen(x.of(fibrinogen)[i]) / ClottingForms.fibrinogen(NORMAL_FIBRINOGEN);
    }

    private double sensitivity(Rows x, int i) {
        double viii = Functions.pow(viii(x, i), -x.of(viiiDamping)[i]);
        return x.of(sensitivity)[i] * viii * Functions.pow(fibrinogen(x, i), -x.of(fibrinogenDamping)[i]);
    }

    private double lacking(Rows x, int i) {
        return 1 + x.of(perLack)[i] * ClottingForms.lackOfFibrinogen(x.of(fibrinogen)[i], WIDTH);
    }

    private double logTime(Rows x, int i) {
        double shortage = 1 + x.of(perShortage)[i] * ClottingForms.shortage(1 / x.of(pathway)[i] - 1, WIDTH);
        double excess = 1 + x.of(perProtamine)[i] * x.of(protamine)[i];
        double product = x.of(normal)[i] * x.of(baseline)[i] * shortage * lacking(x, i) * excess;
        return Functions.log(product)
                - x.of(viiiExponent)[i] * Functions.log(viii(x, i))
                + sensitivity(x, i) * x.of(heparin)[i]
                + x.of(perBivalirudin)[i] * x.of(bivalirudin)[i]
                + x.of(perArgatroban)[i] * x.of(argatroban)[i];
    }

    @Override
    public void signals(Rows x) {
        double[] aptt = x.of(this.aptt), cap = x.of(this.cap);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            aptt[i] = ClottingForms.capped(logTime(x, i), Functions.log(cap[i]));
        }
    }

    @Override
    public void partials(Rows x) {
        double[] aptt = x.of(this.aptt), cap = x.of(this.cap), heparin = x.of(this.heparin);
        double[] fibrinogen = x.of(this.fibrinogen), viii = x.of(this.viii), protamine = x.of(this.protamine);
        double[] perShortage = x.of(this.perShortage), perLack = x.of(this.perLack);
        double[] perProtamine = x.of(this.perProtamine), pathway = x.of(this.pathway);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double scale = aptt[i] * ClottingForms.cappedSlope(logTime(x, i), Functions.log(cap[i]));
            double shortage = 1 + perShortage[i] * ClottingForms.shortage(1 / pathway[i] - 1, WIDTH);
            x.of(byPathway)[i] = -scale
                    * perShortage[i]
                    * ClottingForms.shortageSlope(1 / pathway[i] - 1, WIDTH)
                    / (pathway[i] * pathway[i] * shortage);
            double sensitivity = sensitivity(x, i);
            double damped = x.of(viiiExponent)[i] + x.of(viiiDamping)[i] * sensitivity * heparin[i];
            double viiiSlope = ClottingForms.presentSlope(viii[i]) / (ClottingForms.present(viii[i]) + VIII_OFFSET);
            x.of(byViii)[i] = -scale * damped * viiiSlope;
            double perFibrinogen = ClottingForms.fibrinogenSlope(fibrinogen[i])
                    / ClottingForms.fibrinogen(fibrinogen[i])
                    * x.of(fibrinogenDamping)[i]
                    * sensitivity
                    * heparin[i];
            double lackSlope = perLack[i] * ClottingForms.lackOfFibrinogenSlope(fibrinogen[i], WIDTH) / lacking(x, i);
            x.of(byFibrinogen)[i] = scale * (lackSlope - perFibrinogen);
            x.of(byHeparin)[i] = scale * sensitivity;
            x.of(byBivalirudin)[i] = scale * x.of(perBivalirudin)[i];
            x.of(byArgatroban)[i] = scale * x.of(perArgatroban)[i];
            x.of(byProtamine)[i] = scale * perProtamine[i] / (1 + perProtamine[i] * protamine[i]);
        }
    }
}
