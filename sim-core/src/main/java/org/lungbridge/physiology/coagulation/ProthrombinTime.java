package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.IU_PER_ML;
import static org.lungbridge.quantity.Unit.L_PER_MG;
import static org.lungbridge.quantity.Unit.ML_PER_IU;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.S;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * Prothrombin time as international normalized ratio, true and smooth.
 *
 * <pre>
 *   g   = (II · V · (VII + 15 L/mg · VIIa) · X)^(1/4) ,  G = (g + 0.05)/1.05
 *   PT  = 12 s · G^−0.55 · (1 + 0.2 · lack of fibrinogen) · (1 + 0.5 mL/IU · shortage(heparin − 1 IU/mL)) , capped at 120 s
 *   INR = (PT/12 s)^ISI
 * </pre>
 *
 * <p>Reagents neutralize heparin up to about 1 IU/mL. <b>Leaves out</b> direct thrombin inhibitors, which raise the INR by
 * reagent, and vitamin K antagonists. Forms in ClottingForms; a healthy plasma has INR 1.
 *
 * <p>Sources: exponent and terms are design choices; rFVIIa 90 µg/kg takes the INR below 0.9, recalled.
 */
public final class ProthrombinTime implements Component {
    private static final Source NORMAL = new Source("prothrombin-time", "Normal prothrombin time 11-13 s, textbook");
    private static final Source FACTORS =
            Source.assumption("Half of all factors gives an INR of 1.45; INR 2 at about 0.27");
    private static final Source VIIA = new Source(
            "rfviia-inr", "Recombinant factor VIIa 90 ug/kg lowers the INR below 0.9, recalled; weight chosen");
    private static final Source HEPARIN =
            Source.assumption("Reagents neutralize heparin up to about 1 IU/mL, above it the time is prolonged");
    private static final double OFFSET = 0.05;
    private static final double WIDTH = 0.02;
    private static final Quantity[] CHAIN = {
        Coagulation.FACTOR_II_LEVEL, Coagulation.FACTOR_V_LEVEL, Coagulation.FACTOR_X_LEVEL
    };
    private static final int FACTORS_IN_ALL = 4;

    private final Variable.Read[] chain = new Variable.Read[CHAIN.length];
    private final Variable.Read vii;
    private final Variable.Read viia;
    private final Variable.Read fibrinogen;
    private final Variable.Read heparin;
    private final Variable.Signal inr;
    private final Variable.Parameter normal;
    private final Variable.Parameter exponent;
    private final Variable.Parameter perLack;
    private final Variable.Parameter perViia;
    private final Variable.Parameter neutralized;
    private final Variable.Parameter perHeparin;
    private final Variable.Parameter sensitivityIndex;
    private final Variable.Parameter cap;
    private final Partial[] byChain = new Partial[CHAIN.length];
    private final Partial byVii;
    private final Partial byViia;
    private final Partial byFibrinogen;
    private final Partial byHeparin;

    public ProthrombinTime(Declarations d) {
        for (int k = 0; k < CHAIN.length; k++) {
            chain[k] = d.reads(CHAIN[k]);
        }
        vii = d.reads(Coagulation.FACTOR_VII_LEVEL);
        viia = d.reads(Drug.FACTOR_VIIA_LEVEL);
        fibrinogen = d.reads(Coagulation.FIBRINOGEN_LEVEL);
        heparin = d.reads(Coagulation.HEPARIN_IN_TESTS);
        inr = d.provides(Coagulation.INR);
        normal = d.parameter("normal", 12, S, 10, 14, Tag.RECALLED, NORMAL);
        exponent = d.parameter("exponent", 0.55, ONE, 0.3, 1, Tag.DESIGN, FACTORS);
        perLack = d.parameter("per_lack_of_fibrinogen", 0.2, ONE, 0, 1, Tag.DESIGN, FACTORS);
        perViia = d.parameter("per_factor_viia", 15, L_PER_MG, 5, 40, Tag.DESIGN, VIIA);
        neutralized = d.parameter("neutralized_heparin", 1, IU_PER_ML, 0.5, 2, Tag.RECALLED, HEPARIN);
        perHeparin = d.parameter("per_heparin", 0.5, ML_PER_IU, 0, 2, Tag.DESIGN, HEPARIN);
        sensitivityIndex = d.parameter("sensitivity_index", 1, ONE, 0.8, 2, Tag.DESIGN, NORMAL);
        cap = d.parameter("cap", 120, S, 60, 200, Tag.DESIGN, NORMAL);
        for (int k = 0; k < CHAIN.length; k++) {
            byChain[k] = d.partial(inr, chain[k]);
        }
        byVii = d.partial(inr, vii);
        byViia = d.partial(inr, viia);
        byFibrinogen = d.partial(inr, fibrinogen);
        byHeparin = d.partial(inr, heparin);
    }

    private double seven(Rows x, int i) {
        return x.of(vii)[i] + x.of(perViia)[i] * x.of(viia)[i];
    }

    private double chain(Rows x, int i) {
        double product = ClottingForms.present(seven(x, i)) / ClottingForms.present(1);
        for (Variable.Read factor : chain) {
            product *= ClottingForms.present(x.of(factor)[i]) / ClottingForms.present(1);
        }
        return (Math.sqrt(Math.sqrt(product)) + OFFSET) / (1 + OFFSET);
    }

    private double lacking(Rows x, int i) {
        return 1 + x.of(perLack)[i] * ClottingForms.lackOfFibrinogen(x.of(fibrinogen)[i], WIDTH);
    }

    private double unneutralized(Rows x, int i) {
        double limit = x.of(neutralized)[i];
        return x.of(perHeparin)[i] * Functions.softplus(x.of(heparin)[i] - limit, WIDTH * limit);
    }

    private double logTime(Rows x, int i) {
        double product = x.of(normal)[i] * lacking(x, i) * (1 + unneutralized(x, i));
        return Functions.log(product) - x.of(exponent)[i] * Functions.log(chain(x, i));
    }

    @Override
    public void signals(Rows x) {
        double[] inr = x.of(this.inr), cap = x.of(this.cap), normal = x.of(this.normal);
        double[] sensitivityIndex = x.of(this.sensitivityIndex);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double time = ClottingForms.capped(logTime(x, i), Functions.log(cap[i]));
            inr[i] = Functions.pow(time / normal[i], sensitivityIndex[i]);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] inr = x.of(this.inr), cap = x.of(this.cap), exponent = x.of(this.exponent);
        double[] fibrinogen = x.of(this.fibrinogen), heparin = x.of(this.heparin), perLack = x.of(this.perLack);
        double[] neutralized = x.of(this.neutralized), perHeparin = x.of(this.perHeparin);
        double[] sensitivityIndex = x.of(this.sensitivityIndex);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double inner = ClottingForms.cappedSlope(logTime(x, i), Functions.log(cap[i]));
            double scale = inr[i] * sensitivityIndex[i] * inner;
            double chain = chain(x, i);
            double perChain = -exponent[i] / chain * (chain - OFFSET / (1 + OFFSET)) / FACTORS_IN_ALL;
            for (int k = 0; k < CHAIN.length; k++) {
                x.of(byChain[k])[i] = scale * perChain * relativeSlope(x.of(this.chain[k])[i]);
            }
            double bySeven = scale * perChain * relativeSlope(seven(x, i));
            x.of(byVii)[i] = bySeven;
            x.of(byViia)[i] = bySeven * x.of(perViia)[i];
            double lackSlope = ClottingForms.lackOfFibrinogenSlope(fibrinogen[i], WIDTH);
            x.of(byFibrinogen)[i] = scale * perLack[i] * lackSlope / lacking(x, i);
            double above = Functions.softplusSlope(heparin[i] - neutralized[i], WIDTH * neutralized[i]);
            x.of(byHeparin)[i] = scale * perHeparin[i] * above / (1 + unneutralized(x, i));
        }
    }

    private static double relativeSlope(double level) {
        return ClottingForms.presentSlope(level) / ClottingForms.present(level);
    }
}
