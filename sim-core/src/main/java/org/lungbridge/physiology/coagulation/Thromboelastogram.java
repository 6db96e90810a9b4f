package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.GIGA_PER_L;
import static org.lungbridge.quantity.Unit.G_PER_L;
import static org.lungbridge.quantity.Unit.L_PER_MG;
import static org.lungbridge.quantity.Unit.MIN;
import static org.lungbridge.quantity.Unit.ML_PER_IU;
import static org.lungbridge.quantity.Unit.MM;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * Thromboelastography (kaolin) as clinicians know it: when a clot begins and how strong it gets.
 *
 * <pre>
 *   R  = 6.5 min · G^−0.6 · exp(3.5 mL/IU · heparin + 1.5 L/mg · bivalirudin + 2.1 L/mg · argatroban) , capped at 90 min
 *   S  = 1.7 · (Fg/3 g/L)^0.6 · ((platelets · function + 10)/210)^0.5
 *   MA = 100 mm · S/(1 + S)
 * </pre>
 *
 * <p>G is the intrinsic pathway, S the shear modulus over 5,000 dyn/cm². Display only: no equation reads it. <b>Leaves
 * out</b> lysis, and the course of the trace between R and MA.
 *
 * <p>Sources: normal R 5-10 min and MA 50-70 mm, recalled; R above 16 min at usual heparin on ECMO (Panigada 2016);
 * exponents are design choices.
 */
public final class Thromboelastogram implements Component {
    private static final Source NORMAL =
            new Source("teg-normal", "Kaolin thromboelastography: R 5-10 min, MA 50-70 mm in health, recalled");
    private static final Source HEPARIN = new Source(
            "panigada-2016",
            "Panigada 2016: R 16-24 min as target on ECMO, often flat at an aPTT ratio of 1.5-2; fitted");
    private static final Source STRENGTH =
            Source.assumption("Four fifths of the strength by platelets, one by fibrinogen: MA 40 mm at a count of 20");
    private static final double FIBRINOGEN_TRACE = 0.05;
    private static final double WHOLE = MM.engine(100);

    private final Variable.Read pathway;
    private final Variable.Read fibrinogen;
    private final Variable.Read count;
    private final Variable.Read function;
    private final Variable.Read heparin;
    private final Variable.Read bivalirudin;
    private final Variable.Read argatroban;
    private final Variable.Display reaction;
    private final Variable.Display amplitude;
    private final Variable.Parameter normalReaction;
    private final Variable.Parameter exponent;
    private final Variable.Parameter perHeparin;
    private final Variable.Parameter perBivalirudin;
    private final Variable.Parameter perArgatroban;
    private final Variable.Parameter cap;
    private final Variable.Parameter normalStrength;
    private final Variable.Parameter normalFibrinogen;
    private final Variable.Parameter normalPlatelets;
    private final Variable.Parameter withoutPlatelets;

    public Thromboelastogram(Declarations d) {
        pathway = d.readsLater(Coagulation.INTRINSIC_PATHWAY);
        fibrinogen = d.readsLater(Coagulation.FIBRINOGEN_LEVEL);
        count = d.readsLater(Coagulation.PLATELET_COUNT);
        function = d.readsLater(Coagulation.PLATELET_FUNCTION);
        heparin = d.readsLater(Coagulation.HEPARIN_IN_TESTS);
        bivalirudin = d.readsLater(Drug.BIVALIRUDIN_LEVEL);
        argatroban = d.readsLater(Drug.ARGATROBAN_LEVEL);
        reaction = d.displays(Coagulation.TEG_R);
        amplitude = d.displays(Coagulation.TEG_MA);
        normalReaction = d.parameter("normal_reaction", 6.5, MIN, 4, 10, Tag.RECALLED, NORMAL);
        exponent = d.parameter("factor_exponent", 0.6, ONE, 0, 1.5, Tag.DESIGN, NORMAL);
        perHeparin = d.parameter("per_heparin", 3.5, ML_PER_IU, 2, 8, Tag.CALIBRATED, HEPARIN);
        perBivalirudin = d.parameter("per_bivalirudin", 1.5, L_PER_MG, 0.5, 4, Tag.DESIGN, HEPARIN);
        perArgatroban = d.parameter("per_argatroban", 2.1, L_PER_MG, 0.5, 6, Tag.DESIGN, HEPARIN);
        cap = d.parameter("cap", 90, MIN, 60, 180, Tag.RECALLED, HEPARIN);
        normalStrength = d.parameter("normal_strength", 1.7, ONE, 1, 2.5, Tag.RECALLED, NORMAL);
        normalFibrinogen = d.parameter("normal_fibrinogen", 3, G_PER_L, 2, 4, Tag.RECALLED, NORMAL);
        normalPlatelets = d.parameter("normal_platelets", 200, GIGA_PER_L, 150, 300, Tag.RECALLED, NORMAL);
        withoutPlatelets = d.parameter("without_platelets", 10, GIGA_PER_L, 1, 30, Tag.DESIGN, STRENGTH);
    }

    @Override
    public void displays(Rows x) {
        double[] pathway = x.of(this.pathway), heparin = x.of(this.heparin), bivalirudin = x.of(this.bivalirudin);
        double[] argatroban = x.of(this.argatroban), normalReaction = x.of(this.normalReaction);
        double[] exponent = x.of(this.exponent), perHeparin = x.of(this.perHeparin), cap = x.of(this.cap);
        double[] perBivalirudin = x.of(this.perBivalirudin), perArgatroban = x.of(this.perArgatroban);
        double[] reaction = x.of(this.reaction), amplitude = x.of(this.amplitude);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double drugs =
                    perHeparin[i] * heparin[i] + perBivalirudin[i] * bivalirudin[i] + perArgatroban[i] * argatroban[i];
            double log = Functions.log(normalReaction[i]) - exponent[i] * Functions.log(pathway[i]) + drugs;
            reaction[i] = ClottingForms.capped(log, Functions.log(cap[i]));
            double strength = strength(x, i);
            amplitude[i] = WHOLE * strength / (1 + strength);
        }
    }

    private double strength(Rows x, int i) {
        double fibrinogen = Functions.positive(x.of(this.fibrinogen)[i], FIBRINOGEN_TRACE) / x.of(normalFibrinogen)[i];
        double floor = x.of(withoutPlatelets)[i];
        double working = (x.of(count)[i] * x.of(function)[i] + floor) / (x.of(normalPlatelets)[i] + floor);
        return x.of(normalStrength)[i] * Functions.pow(fibrinogen, 0.6) * Math.sqrt(working);
    }
}
