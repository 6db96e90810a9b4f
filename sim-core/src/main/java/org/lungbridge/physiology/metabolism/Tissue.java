package org.lungbridge.physiology.metabolism;

import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.ML_STPD_PER_DL;
import static org.lungbridge.quantity.Unit.ML_STPD_PER_L_PER_MMHG;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.chemistry.Gas;
import org.lungbridge.chemistry.InversionRows;
import org.lungbridge.chemistry.OxygenAndCo2Tension;
import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Metabolism;

/**
 * One tissue with its oxygen and carbon dioxide stores, in equilibrium with the blood that leaves it.
 *
 * <pre>
 *   cO2  = N_O2/(K · W/70)      PtCO2 = N_CO2/(V·b · W/70)      cCO2 = blood at (cO2, PtCO2)
 *   use  = m · allowed · c²/(c² + (0.15 mL/dL)²) ,  c = cO2 kept positive
 *   rN_O2  = q·CO·(cO2a − cO2) − use
 *   rN_CO2 = q·CO·(cCO2a − cCO2) + RQ · use
 * </pre>
 *
 * <p>K is the O2 store in liters of blood, 0.1·(0.75·V + 3), b the CO2 capacity, q and m the shares of blood flow and
 * metabolism, W weight. What the tissue takes leaves arterial blood and what it gives enters venous blood here, so
 * nothing is lost between components. The last drop of oxygen cannot be used: below 0.15 mL/dL use ceases, at ordinary
 * contents it loses less than one part in a thousand. <b>Leaves out</b> redistribution of flow in shock.
 *
 * <p>Sources: Farhi and Rahn 1955 J Appl Physiol 7:472 (1.5 mL/kg/mmHg in all, O2 half time 0.5 min, CO2 4 min);
 * volumes, flow and metabolic shares textbook; capacities calibrated on apnea and on steps of ventilation (Stock 1988,
 * Eger).
 */
public final class Tissue implements Component {
    private static final Source SHARES =
            new Source("tissues", "Volumes, flow and metabolic shares of a 70 kg man, round textbook values, recalled");
    private static final Source CAPACITY = new Source(
            "farhi-rahn-1955",
            "Farhi and Rahn 1955, J Appl Physiol 7:472; 75 % of first estimates meet apnea and ventilation-step data");
    private static final Source LAST_DROP =
            Source.assumption("Tissue cannot use oxygen below a venous content of 0.15 mL/dL, a PO2 of about 1 mmHg");

    /** The three tissues of the model, by number. */
    public enum Kind {
        /** Brain, heart, viscera, kidney. */
        FAST(9, 0.70, 0.62, 1.5, 7.08, 27.8),
        /** Muscle. */
        MUSCLE(30, 0.22, 0.30, 1.2, 16.5, 77),
        /** Fat, skin, bone. */
        SLOW(16, 0.08, 0.08, 0.9, 10.6, 29.6);

        private final double volume_L;
        private final double flowShare;
        private final double useShare;
        private final double capacity;
        private final double o2Start;
        private final double co2Start;

        Kind(double volume_L, double flowShare, double useShare, double capacity, double o2Start, double co2Start) {
            this.volume_L = volume_L;
            this.flowShare = flowShare;
            this.useShare = useShare;
            this.capacity = capacity;
            this.o2Start = o2Start;
            this.co2Start = co2Start;
        }
    }

    private static final TissueFlow.Path O2 = new TissueFlow.Path(
            Metabolism.TISSUE_O2,
            Blood.ARTERIAL_O2,
            Blood.VENOUS_O2,
            Audit.TISSUE_O2,
            Blood.ARTERIAL_O2_CONTENT,
            Metabolism.TISSUE_VENOUS_O2_CONTENT);
    private static final TissueFlow.Path CO2 = new TissueFlow.Path(
            Metabolism.TISSUE_CO2,
            Blood.ARTERIAL_CO2,
            Blood.VENOUS_CO2,
            Audit.TISSUE_CO2,
            Blood.ARTERIAL_CO2_CONTENT,
            Metabolism.TISSUE_VENOUS_CO2_CONTENT);
    private static final double REFERENCE_WEIGHT = 70;
    private static final double ML_DL_PER_MMOL_L = 1 / Gas.MMOL_PER_L_PER_ML_DL;
    private static final double G_DL_PER_G_L = 0.1;
    private static final double TRACE = ML_STPD_PER_DL.engine(0.02);

    private final TissueFlow o2;
    private final TissueFlow co2;
    private final Variable.Read[] blood;
    private final Variable.Read weight;
    private final Variable.Read allowed;
    private final Variable.Read quotient;
    private final Variable.Signal use;
    private final Variable.Signal lnX;
    private final Variable.Signal pH;
    private final Variable.Guess guessLnX;
    private final Variable.Guess guessPH;
    private final Variable.Display tension;
    private final Variable.Parameter o2Store;
    private final Variable.Parameter volume;
    private final Variable.Parameter capacity;
    private final Variable.Parameter flowShare;
    private final Variable.Parameter useShare;
    private final Variable.Parameter lastDrop;
    private final Partial contentO2;
    private final Partial useO2;
    private final Partial useAllowed;
    private final Partial[][] slopes = new Partial[3][];
    private final double[][] table = new double[3][6];
    private final OxygenAndCo2Tension kernel = new OxygenAndCo2Tension();
    private InversionRows rows = InversionRows.ofContentAndTension(0);

    public Tissue(Declarations d, Kind kind) {
        int j = kind.ordinal();
        blood = new Variable.Read[] {
            d.reads(Blood.HEMOGLOBIN), d.reads(Blood.BASE_EXCESS), d.reads(Blood.TEMPERATURE), d.reads(Blood.P50)
        };
        weight = d.reads(Body.WEIGHT);
        allowed = d.reads(Metabolism.OXYGEN_ALLOWED);
        quotient = d.readsLater(Metabolism.RESPIRATORY_QUOTIENT);
        use = d.provides(Metabolism.TISSUE_O2_USE.at(j));
        o2 = new TissueFlow(d, j, O2, kind.o2Start, use);
        co2 = new TissueFlow(d, j, CO2, kind.co2Start, use);
        lnX = d.provides(Metabolism.TISSUE_LN_VIRTUAL_PO2.at(j));
        pH = d.provides(Metabolism.TISSUE_PH.at(j));
        guessLnX = d.guess(lnX, 3.7);
        guessPH = d.guess(pH, 7.36);
        tension = d.displays(Metabolism.TISSUE_PCO2.at(j));
        volume = d.parameter("volume", kind.volume_L, L, 0, 80, Tag.RECALLED, SHARES);
        o2Store = d.parameter("o2_store", 0.075 * kind.volume_L + 0.3, L, 0.1, 10, Tag.CALIBRATED, CAPACITY);
        capacity = d.parameter("co2_capacity", kind.capacity, ML_STPD_PER_L_PER_MMHG, 0.7, 2, Tag.CALIBRATED, CAPACITY);
        flowShare = d.parameter("flow_share", kind.flowShare, ONE, 0, 1, Tag.RECALLED, SHARES);
        useShare = d.parameter("use_share", kind.useShare, ONE, 0, 1, Tag.RECALLED, SHARES);
        lastDrop = d.parameter("last_drop", 0.15, ML_STPD_PER_DL, 0.02, 1, Tag.DESIGN, LAST_DROP);
        contentO2 = d.partial(o2.content, o2.store);
        useO2 = d.partial(use, o2.store);
        useAllowed = d.partial(use, allowed);
        Variable.Signal[] outputs = {co2.content, lnX, pH};
        for (int k = 0; k < outputs.length; k++) {
            slopes[k] = new Partial[] {
                d.partial(outputs[k], o2.store),
                d.partial(outputs[k], co2.store),
                d.partial(outputs[k], blood[0]),
                d.partial(outputs[k], blood[1]),
                d.partial(outputs[k], blood[2]),
                d.partial(outputs[k], blood[3])
            };
        }
    }

    private double o2Volume(Rows x, int i) {
        return x.of(o2Store)[i] * x.of(weight)[i] / REFERENCE_WEIGHT;
    }

    private double co2PerMmHg(Rows x, int i) {
        return x.of(volume)[i] * x.of(capacity)[i] * x.of(weight)[i] / REFERENCE_WEIGHT;
    }

    @Override
    public void signals(Rows x) {
        int n = x.lanes();
        if (rows.lanes() != n) {
            rows = InversionRows.ofContentAndTension(n);
        }
        double[] o2Content = x.of(o2.content), co2Content = x.of(co2.content), o2Amount = x.of(o2.store);
        double[] co2Amount = x.of(co2.store), hemoglobin = x.of(blood[0]);
        double[] lnX = x.of(this.lnX), pH = x.of(this.pH), use = x.of(this.use), allowed = x.of(this.allowed);
        double[] useShare = x.of(this.useShare), lastDrop = x.of(this.lastDrop);
        for (int i = 0; i < n; i++) {
            double content = o2Amount[i] / o2Volume(x, i);
            o2Content[i] = content;
            use[i] = useShare[i] * allowed[i] * usable(content, lastDrop[i]);
            rows.o2[i] = content * ML_DL_PER_MMOL_L;
            rows.second[i] = co2Amount[i] / co2PerMmHg(x, i);
            rows.hb[i] = hemoglobin[i] * G_DL_PER_G_L;
        }
        rows.solve(x.of(blood[1]), x.of(blood[2]), x.of(blood[3]), x.of(guessLnX), x.of(guessPH));
        for (int i = 0; i < n; i++) {
            co2Content[i] = rows.co2[i] * Gas.MMOL_PER_L_PER_ML_DL;
            lnX[i] = rows.lnVirtualPo2[i];
            pH[i] = rows.pH[i];
        }
    }

    private static double usable(double content, double lastDrop) {
        double c = Functions.positive(content, TRACE);
        return c * c / (c * c + lastDrop * lastDrop);
    }

    private static double usableSlope(double content, double lastDrop) {
        double c = Functions.positive(content, TRACE);
        double sum = c * c + lastDrop * lastDrop;
        return 2 * c * lastDrop * lastDrop / (sum * sum) * Functions.positiveSlope(content, TRACE);
    }

    private void solve(Rows x, int i, double lnX, double pH) {
        kernel.solve(
                x.of(o2.store)[i] / o2Volume(x, i) * ML_DL_PER_MMOL_L,
                x.of(co2.store)[i] / co2PerMmHg(x, i),
                x.of(blood[0])[i] * G_DL_PER_G_L,
                x.of(blood[1])[i],
                x.of(blood[2])[i],
                x.of(blood[3])[i],
                lnX,
                pH);
    }

    @Override
    public void rates(Rows x) {
        double[] use = x.of(this.use), quotient = x.of(this.quotient), flowShare = x.of(this.flowShare);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double production = quotient[i] * use[i];
            o2.rates(x, i, flowShare[i], -use[i], use[i]);
            co2.rates(x, i, flowShare[i], production, production);
        }
    }

    @Override
    public void displays(Rows x) {
        double[] tension = x.of(this.tension), amount = x.of(co2.store);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            tension[i] = amount[i] / co2PerMmHg(x, i);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] contentO2 = x.of(this.contentO2), useO2 = x.of(this.useO2), useAllowed = x.of(this.useAllowed);
        double[] allowed = x.of(this.allowed), useShare = x.of(this.useShare), lastDrop = x.of(this.lastDrop);
        double[] lnX = x.of(this.lnX), pH = x.of(this.pH);
        double[] store = x.of(o2.store), quotient = x.of(this.quotient), flowShare = x.of(this.flowShare);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double perVolume = 1 / o2Volume(x, i);
            contentO2[i] = perVolume;
            useAllowed[i] = useShare[i] * usable(store[i] * perVolume, lastDrop[i]);
            useO2[i] = useShare[i] * allowed[i] * usableSlope(store[i] * perVolume, lastDrop[i]) * perVolume;
            o2.partials(x, i, flowShare[i], -1, 1);
            co2.partials(x, i, flowShare[i], quotient[i], quotient[i]);
            solve(x, i, lnX[i], pH[i]);
            fillTable(perVolume * ML_DL_PER_MMOL_L, 1 / co2PerMmHg(x, i));
            for (int k = 0; k < table.length; k++) {
                for (int m = 0; m < table[k].length; m++) {
                    x.of(slopes[k][m])[i] = table[k][m];
                }
            }
        }
    }

    private void fillTable(double perO2, double perCo2) {
        OxygenAndCo2Tension k = kernel;
        k.slopes();
        double engine = Gas.MMOL_PER_L_PER_ML_DL;
        fill(
                table[0],
                perO2 * engine * k.co2_o2,
                perCo2 * engine * k.co2_pco2,
                engine * k.co2_hb,
                engine * k.co2_beox,
                engine * k.co2_temperature,
                engine * k.co2_p50);
        fill(table[1], perO2 * k.lnX_o2, perCo2 * k.lnX_pco2, k.lnX_hb, k.lnX_beox, k.lnX_temperature, k.lnX_p50);
        fill(table[2], perO2 * k.pH_o2, perCo2 * k.pH_pco2, k.pH_hb, k.pH_beox, k.pH_temperature, k.pH_p50);
    }

    private static void fill(
            double[] row, double o2, double co2, double hb, double beox, double temperature, double p50) {
        row[0] = o2;
        row[1] = co2;
        row[2] = hb * G_DL_PER_G_L;
        row[3] = beox;
        row[4] = temperature;
        row[5] = p50;
    }
}
