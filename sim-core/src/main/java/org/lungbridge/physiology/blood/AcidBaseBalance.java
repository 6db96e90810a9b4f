package org.lungbridge.physiology.blood;

import static org.lungbridge.quantity.Unit.L_PER_KG;
import static org.lungbridge.quantity.Unit.MIN;
import static org.lungbridge.quantity.Unit.MMOL_PER_KG_PER_DAY;
import static org.lungbridge.quantity.Unit.MMOL_PER_L;

import java.util.List;
import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/**
 * Metabolic acid-base state: base excess of the extracellular fluid, slow, and of blood, which follows it.
 *
 * <pre>
 *   rSBE = −(net lactate + A·W·(1 − e) + (24.4 − SID)·crystalloid) / (0.3 L/kg · W)
 *   pH*  = pH that arterial PCO2 and SBE give in the extracellular fluid
 *   rBE  = (BEox(PaCO2, pH*, SaO2, Hb) − BE) / 10 min
 * </pre>
 *
 * <p>A fixed acid of 1 mmol/kg/day, e what kidneys can excrete of it, W body weight, SID strong-ion difference of the
 * crystalloid (0 for saline). In the body bicarbonate formed from CO2 spreads into the extracellular fluid, so acute hypercapnia
 * raises it less than in a test tube; the second line does this and moves no CO2. Kidney and renal replacement add their own rates
 * to SBE. <b>Leaves
 * out</b> weak acids (albumin) and citrate.
 *
 * <p>Sources: Zander 1995 and Siggaard-Andersen 1977 through {@code chemistry.AcidBase}; bicarbonate space and fixed acid
 * textbook; 10 min design (5-20).
 */
public final class AcidBaseBalance implements Component {
    private static final Source SPACE =
            new Source("bicarbonate-space", "Bicarbonate dose rule: 0.3 L/kg of body weight, textbook, recalled");
    private static final Source FIXED_ACID =
            new Source("fixed-acid", "Fixed acid production 1 mmol/kg/day, textbook, recalled");
    private static final Source SALINE = Source.assumption(
            "Crystalloid is saline with a strong-ion difference of 0; balanced solutions have 24-50 mmol/L");
    private static final Source SPREADING =
            Source.assumption("Bicarbonate spreads from blood to interstitium within about 10 min (5-20)");

    private static final double G_DL_PER_G_L = 0.1;

    private final Variable.State standard;
    private final Variable.State blood;
    private final Variable.Read pco2;
    private final Variable.Read saturation;
    private final Variable.Read hemoglobin;
    private final Variable.Read netLactate;
    private final Variable.Read excretion;
    private final Variable.Read crystalloid;
    private final Variable.Read weight;
    private final Variable.Signal standardPH;
    private final Variable.Guess guessPH;
    private final Variable.Parameter space;
    private final Variable.Parameter fixedAcid;
    private final Variable.Parameter normalBicarbonate;
    private final Variable.Parameter strongIons;
    private final Variable.Parameter spreading;
    private final Partial phPco2;
    private final Partial phStandard;
    private final Partial standardLactate;
    private final Partial standardExcretion;
    private final Partial bloodBlood;
    private final Partial bloodPH;

    public AcidBaseBalance(Declarations d) {
        standard = d.state(Blood.STANDARD_BASE_EXCESS, 0);
        blood = d.state(Blood.BASE_EXCESS, 0);
        pco2 = d.reads(Blood.ARTERIAL_PCO2);
        saturation = d.readsLater(Blood.ARTERIAL_SATURATION);
        hemoglobin = d.readsLater(Blood.HEMOGLOBIN);
        netLactate = d.readsLater(Metabolism.NET_LACTATE_PRODUCTION);
        excretion = d.readsLater(Kidney.ACID_EXCRETION);
        crystalloid = d.readsLater(Blood.CRYSTALLOID);
        weight = d.readsLater(Body.WEIGHT);
        standardPH = d.provides(Blood.STANDARD_PH);
        guessPH = d.guess(standardPH, 7.4);
        space = d.parameter("space", 0.3, L_PER_KG, 0.2, 0.5, Tag.RECALLED, SPACE);
        fixedAcid = d.parameter("fixed_acid", 1, MMOL_PER_KG_PER_DAY, 0.5, 2, Tag.RECALLED, FIXED_ACID);
        normalBicarbonate = d.parameter("normal_bicarbonate", 24.4, MMOL_PER_L, 22, 26, Tag.VERIFIED, SALINE);
        strongIons = d.parameter("crystalloid_strong_ion_difference", 0, MMOL_PER_L, 0, 50, Tag.DESIGN, SALINE);
        spreading = d.parameter("spreading_time", 10, MIN, 5, 20, Tag.DESIGN, SPREADING);
        phPco2 = d.partial(standardPH, pco2);
        phStandard = d.partial(standardPH, standard);
        standardLactate = d.partial(standard, netLactate);
        standardExcretion = d.partial(standard, excretion);
        bloodBlood = d.partial(blood, blood);
        bloodPH = d.partial(blood, standardPH);
        d.partialsByDifference(List.of(blood), List.of(pco2, saturation, hemoglobin));
    }

    @Override
    public void signals(Rows x) {
        double[] standard = x.of(this.standard), pco2 = x.of(this.pco2), guess = x.of(guessPH);
        double[] standardPH = x.of(this.standardPH);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            standardPH[i] = AcidBase.pHFromStandardBaseExcess(pco2[i], standard[i], guess[i]);
        }
    }

    @Override
    public void rates(Rows x) {
        double[] blood = x.of(this.blood), pco2 = x.of(this.pco2), saturation = x.of(this.saturation);
        double[] hemoglobin = x.of(this.hemoglobin), netLactate = x.of(this.netLactate), weight = x.of(this.weight);
        double[] excretion = x.of(this.excretion), crystalloid = x.of(this.crystalloid), space = x.of(this.space);
        double[] fixedAcid = x.of(this.fixedAcid), normalBicarbonate = x.of(this.normalBicarbonate);
        double[] strongIons = x.of(this.strongIons), spreading = x.of(this.spreading);
        double[] standardPH = x.of(this.standardPH);
        double[] rateOfStandard = x.rateOf(this.standard), rateOfBlood = x.rateOf(this.blood);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double acid = netLactate[i]
                    + fixedAcid[i] * weight[i] * (1 - excretion[i])
                    + (normalBicarbonate[i] - strongIons[i]) * crystalloid[i];
            rateOfStandard[i] -= acid / (space[i] * weight[i]);
            double target = AcidBase.baseExcess(pco2[i], standardPH[i], saturation[i], hemoglobin[i] * G_DL_PER_G_L);
            rateOfBlood[i] += (target - blood[i]) / spreading[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] standard = x.of(this.standard), pco2 = x.of(this.pco2), hemoglobin = x.of(this.hemoglobin);
        double[] weight = x.of(this.weight), space = x.of(this.space), spreading = x.of(this.spreading);
        double[] standardPH = x.of(this.standardPH), phPco2 = x.of(this.phPco2), phStandard = x.of(this.phStandard);
        double[] standardLactate = x.of(this.standardLactate), bloodBlood = x.of(this.bloodBlood);
        double[] bloodPH = x.of(this.bloodPH);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            phPco2[i] = AcidBase.pHFromStandardBaseExcessSlopePco2(pco2[i], standard[i], standardPH[i]);
            phStandard[i] = AcidBase.pHFromStandardBaseExcessSlopeSbe(standard[i], standardPH[i]);
            standardLactate[i] = -1 / (space[i] * weight[i]);
            x.of(standardExcretion)[i] = x.of(fixedAcid)[i] / space[i];
            bloodBlood[i] = -1 / spreading[i];
            bloodPH[i] = baseExcessSlopePH(pco2[i], standardPH[i], hemoglobin[i] * G_DL_PER_G_L) / spreading[i];
        }
    }

    /** Slope of the base excess in pH: that of bicarbonate, exact, plus the buffer line between two points. */
    private static double baseExcessSlopePH(double pco2, double pH, double hb) {
        double undiluted = (AcidBase.baseExcess(pco2, pH, 1, hb) - AcidBase.baseExcess(0, pH, 1, hb))
                / AcidBase.bicarbonate(pco2, pH);
        double buffer = AcidBase.baseExcess(0, 8.4, 1, hb) - AcidBase.baseExcess(0, 7.4, 1, hb);
        return undiluted * AcidBase.bicarbonateSlopePH(pco2, pH) + buffer;
    }
}
