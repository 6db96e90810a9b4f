package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.CELSIUS;
import static org.lungbridge.quantity.Unit.GIGA_PER_L;
import static org.lungbridge.quantity.Unit.G_PER_L;
import static org.lungbridge.quantity.Unit.IU_PER_ML;
import static org.lungbridge.quantity.Unit.MG_PER_L;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_CELSIUS;
import static org.lungbridge.quantity.Unit.PER_MG;
import static org.lungbridge.quantity.Unit.S;
import static org.lungbridge.quantity.Unit.S_ML_PER_IU;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * Activated clotting time of whole blood: a low-range and a high-range device, true values without noise.
 *
 * <pre>
 *   g    = [1 + 0.15 · shortage(1/G − 1)] · [1 + 0.20 · short platelets/50] · [1 + 0.5 · (0.30 − Hct)⁺]
 *          · [1 + 0.15 · (1.5 − Fg)⁺/1.5] · [1 + 0.03/°C · (36 − T)⁺] · (1 + 0.05 · excess protamine/10 mg) · p
 *   b    = bivalirudin + 1.39 · argatroban ,  inhibitor = 184 s · b/(b + 2.44 mg/L)
 *   low  = 128 s · g + 250 s · c/(1.1 IU/mL + c) + inhibitor              capped at 400 s
 *   high = 130 s · g + 40 s·mL/IU · c + inhibitor                          c heparin in tests
 * </pre>
 *
 * <p>p is 1, log-normal between patients (SD of the log 0.145). G is the intrinsic pathway, ()⁺ smooth. For recorders and
 * samples: no equation reads it. <b>Holds for</b> heparin up to 8 IU/mL. <b>Leaves out</b> that devices do not see heparin
 * below 0.1 IU/mL, and noise, which is large.
 *
 * <p>Sources: Nguyen 2021 (anti-Xa 0.28, ACT 184 s), Edrich 2015, two series with a
 * high-range device (197 and 227 s); Zhang 2012, Acta Pharmacol Sin 33:1387 (bivalirudin: Emax 318, E0 134 s, EC50 2.44
 * mg/L); direction of g recalled, its sizes are design choices.
 */
public final class ActivatedClottingTime implements Component {
    private static final Source LOW = new Source(
            "nguyen-2021",
            "Nguyen 2021: ACT 184 s at anti-Xa 0.28 on ECMO; Edrich 2015: 144 to 304 s at 100 U/kg; fitted");
    private static final Source HIGH = new Source(
            "act-high-range",
            "High-range device, 5 min after 5000 IU 138 to 197 s, after 100 IU/kg 134 to 227 s; fitted");
    private static final Source ZHANG = new Source(
            "zhang-2012",
            "Zhang 2012, Acta Pharmacol Sin 33:1387: ACT under bivalirudin, Emax 318, E0 134 s, EC50 2.44 mg/L");
    private static final Source ARGATROBAN =
            Source.assumption("Argatroban against bivalirudin on the ACT as on the aPTT, 1.25 to 0.9 per mg/L");
    private static final Source BLOOD =
            Source.assumption("Low factors, platelets, hematocrit, fibrinogen and cold prolong the ACT; sizes chosen");
    private static final Source BETWEEN = new Source(
            "act-reference-range",
            "i-STAT kaolin ACT, reference range 74-137 s (recalled): SD of the log 0.157, of which 0.06 is the device");
    private static final double WIDTH = 0.02;
    private static final double PLATELET_WIDTH = 0.05;
    private static final double HEMATOCRIT_WIDTH = 0.01;
    private static final double COLD_WIDTH = 0.2;

    private final Variable.Read pathway;
    private final Variable.Read platelets;
    private final Variable.Read hematocrit;
    private final Variable.Read fibrinogen;
    private final Variable.Read temperature;
    private final Variable.Read protamine;
    private final Variable.Read heparin;
    private final Variable.Read bivalirudin;
    private final Variable.Read argatroban;
    private final Variable.Display low;
    private final Variable.Display high;
    private final Variable.Parameter patient;
    private final Variable.Parameter perShortage;
    private final Variable.Parameter perPlatelets;
    private final Variable.Parameter enoughPlatelets;
    private final Variable.Parameter perHematocrit;
    private final Variable.Parameter enoughHematocrit;
    private final Variable.Parameter perFibrinogen;
    private final Variable.Parameter enoughFibrinogen;
    private final Variable.Parameter perCold;
    private final Variable.Parameter warm;
    private final Variable.Parameter perProtamine;
    private final Variable.Parameter lowNormal;
    private final Variable.Parameter lowGreatest;
    private final Variable.Parameter lowHalf;
    private final Variable.Parameter cap;
    private final Variable.Parameter highNormal;
    private final Variable.Parameter highSlope;
    private final Variable.Parameter inhibitorGreatest;
    private final Variable.Parameter inhibitorHalf;
    private final Variable.Parameter argatrobanWeight;

    public ActivatedClottingTime(Declarations d) {
        pathway = d.readsLater(Coagulation.INTRINSIC_PATHWAY);
        platelets = d.readsLater(Coagulation.PLATELET_COUNT);
        hematocrit = d.readsLater(Blood.HEMATOCRIT);
        fibrinogen = d.readsLater(Coagulation.FIBRINOGEN_LEVEL);
        temperature = d.readsLater(Blood.TEMPERATURE);
        protamine = d.readsLater(Drug.PROTAMINE_EXCESS);
        heparin = d.readsLater(Coagulation.HEPARIN_IN_TESTS);
        bivalirudin = d.readsLater(Drug.BIVALIRUDIN_LEVEL);
        argatroban = d.readsLater(Drug.ARGATROBAN_LEVEL);
        low = d.displays(Coagulation.ACT);
        high = d.displays(Coagulation.ACT_HIGH_RANGE);
        var between = new Spread.LogNormal(1, 0.145);
        patient = d.parameter(Coagulation.ACT_BASELINE_FACTOR, 1, 0.7, 1.4, Tag.RECALLED, BETWEEN, between);
        perShortage = d.parameter("per_shortage", 0.15, ONE, 0, 0.5, Tag.DESIGN, BLOOD);
        perPlatelets = d.parameter("per_platelets", 0.20, ONE, 0, 0.5, Tag.DESIGN, BLOOD);
        enoughPlatelets = d.parameter("enough_platelets", 50, GIGA_PER_L, 20, 100, Tag.DESIGN, BLOOD);
        perHematocrit = d.parameter("per_hematocrit", 0.5, ONE, 0, 2, Tag.DESIGN, BLOOD);
        enoughHematocrit = d.parameter("enough_hematocrit", 0.30, ONE, 0.2, 0.4, Tag.DESIGN, BLOOD);
        perFibrinogen = d.parameter("per_fibrinogen", 0.15, ONE, 0, 0.5, Tag.DESIGN, BLOOD);
        enoughFibrinogen = d.parameter("enough_fibrinogen", 1.5, G_PER_L, 0.5, 3, Tag.DESIGN, BLOOD);
        perCold = d.parameter("per_cold", 0.03, PER_CELSIUS, 0, 0.1, Tag.DESIGN, BLOOD);
        warm = d.parameter("warm", 36, CELSIUS, 34, 37, Tag.DESIGN, BLOOD);
        perProtamine = d.parameter("per_protamine", 0.005, PER_MG, 0, 0.02, Tag.DESIGN, BLOOD);
        lowNormal = d.parameter("low_range_normal", 128, S, 110, 150, Tag.CALIBRATED, LOW);
        lowGreatest = d.parameter("low_range_greatest", 250, S, 150, 400, Tag.CALIBRATED, LOW);
        lowHalf = d.parameter("low_range_half", 1.1, IU_PER_ML, 0.5, 2, Tag.CALIBRATED, LOW);
        cap = d.parameter("low_range_cap", 400, S, 300, 600, Tag.RECALLED, LOW);
        highNormal = d.parameter("high_range_normal", 130, S, 110, 150, Tag.CALIBRATED, HIGH);
        highSlope = d.parameter("high_range_slope", 40, S_ML_PER_IU, 30, 70, Tag.CALIBRATED, HIGH);
        inhibitorGreatest = d.parameter("inhibitor_greatest", 184, S, 100, 300, Tag.VERIFIED, ZHANG);
        inhibitorHalf = d.parameter("inhibitor_half", 2.44, MG_PER_L, 1, 5, Tag.VERIFIED, ZHANG);
        argatrobanWeight = d.parameter("argatroban_weight", 1.25 / 0.9, ONE, 0.5, 3, Tag.DESIGN, ARGATROBAN);
    }

    private double byFactors(Rows x, int i) {
        return 1 + x.of(perShortage)[i] * ClottingForms.shortage(1 / x.of(pathway)[i] - 1, WIDTH);
    }

    private static double below(double level, double enough) {
        return 1 - level / enough;
    }

    private double byPlatelets(Rows x, int i) {
        double below = below(x.of(platelets)[i], x.of(enoughPlatelets)[i]);
        return 1 + x.of(perPlatelets)[i] * Functions.softplus(below, PLATELET_WIDTH);
    }

    private double byHematocrit(Rows x, int i) {
        double below = x.of(enoughHematocrit)[i] - x.of(hematocrit)[i];
        return 1 + x.of(perHematocrit)[i] * Functions.softplus(below, HEMATOCRIT_WIDTH);
    }

    private double byFibrinogen(Rows x, int i) {
        double below = below(x.of(fibrinogen)[i], x.of(enoughFibrinogen)[i]);
        return 1 + x.of(perFibrinogen)[i] * Functions.softplus(below, WIDTH);
    }

    private double byCold(Rows x, int i) {
        return 1 + x.of(perCold)[i] * Functions.softplus(x.of(warm)[i] - x.of(temperature)[i], COLD_WIDTH);
    }

    private double byProtamine(Rows x, int i) {
        return 1 + x.of(perProtamine)[i] * x.of(protamine)[i];
    }

    private double blood(Rows x, int i) {
        return x.of(patient)[i]
                * byFactors(x, i)
                * byPlatelets(x, i)
                * byHematocrit(x, i)
                * byFibrinogen(x, i)
                * byCold(x, i)
                * byProtamine(x, i);
    }

    private double inhibitors(Rows x, int i) {
        return x.of(bivalirudin)[i] + x.of(argatrobanWeight)[i] * x.of(argatroban)[i];
    }

    private double inhibitor(Rows x, int i) {
        double b = inhibitors(x, i);
        return x.of(inhibitorGreatest)[i] * b / (b + x.of(inhibitorHalf)[i]);
    }

    /** The low-range device without its ceiling. */
    private double lowTime(Rows x, int i) {
        double c = x.of(heparin)[i];
        double heparin = x.of(lowGreatest)[i] * c / (x.of(lowHalf)[i] + c);
        return x.of(lowNormal)[i] * blood(x, i) + heparin + inhibitor(x, i);
    }

    @Override
    public void displays(Rows x) {
        double[] low = x.of(this.low), high = x.of(this.high), cap = x.of(this.cap), heparin = x.of(this.heparin);
        double[] highNormal = x.of(this.highNormal), highSlope = x.of(this.highSlope);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            low[i] = ClottingForms.capped(Functions.log(lowTime(x, i)), Functions.log(cap[i]));
            high[i] = highNormal[i] * blood(x, i) + highSlope[i] * heparin[i] + inhibitor(x, i);
        }
    }
}
