package org.lungbridge.physiology.bleeding;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.VERIFIED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;

/**
 * What clotting times, fibrinogen and von Willebrand factor do to every hazard of bleeding, as a logarithm that is 0 in the
 * mean patient of PROTECMO.
 *
 * <pre>
 *   diathesis = ln 1.5 · (a(aPTT) − a(52 s))/20 s      a(t) = smooth minimum of t and 120 s
 *             + 0.8 · (g(Fg) − g(4 g/L))               g(c) = softplus_0.1(ln(1.5/(c + 0.1)))       c in g/L
 *             + v(w) − v(0.3)                          v(w) = ln(1 + 0.6 (1 − w))
 *             + ln 1.25 · (INR − 1.2)
 * </pre>
 *
 * <p>w is the share of large multimers (0.3 on the plateau of ECMO). <b>Valid for</b> any fibrinogen from 0 and w below
 * 2. The aPTT slope is the weakest number of the bleeding model: published slopes span 1.07 to 2.9 per 20 s, all confounded
 * by indication. The frailty of the patient (gamma, mean 1, variance 0.8) is declared here and read by every hazard.
 * <b>Leaves out</b> fibrinolysis and anatomy.
 */
public final class BleedingDiathesis implements Component {
    private static final double SPAN_S = 20;
    private static final double BEND = 0.1;
    private static final double FIBRINOGEN_FLOOR = 0.1;
    /** How much patients differ in what no test shows: variance of a factor with mean 1. */
    public static final double FRAILTY_VARIANCE = 0.8;

    private final Variable aptt;
    private final Variable fibrinogen;
    private final Variable multimers;
    private final Variable inr;
    private final Variable.Signal diathesis;
    private final Variable per20s;
    private final Variable mostAptt;
    private final Variable bend;
    private final Variable fibrinogenPower;
    private final Variable lowFibrinogen;
    private final Variable multimerEffect;
    private final Variable perInr;
    private final Variable meanAptt;
    private final Variable meanFibrinogen;
    private final Variable meanMultimers;
    private final Variable meanInr;
    private final Partial byAptt;
    private final Partial byFibrinogen;
    private final Partial byMultimers;
    private final Partial byInr;

    /** Declares the logarithm and the frailty. */
    public BleedingDiathesis(Declarations d) {
        aptt = d.reads(Coagulation.APTT);
        fibrinogen = d.reads(Coagulation.FIBRINOGEN_LEVEL);
        multimers = d.reads(Coagulation.LARGE_MULTIMERS);
        inr = d.reads(Coagulation.INR);
        diathesis = d.provides(Bleeding.DIATHESIS);
        d.parameter(
                Bleeding.FRAILTY, 1, 0, 20, DESIGN, BleedingSources.PROTECMO, new Spread.Gamma(1, FRAILTY_VARIANCE));
        per20s = d.parameter("per_20_s", 1.5, Unit.ONE, 1.07, 2.9, DESIGN, BleedingSources.APTT_SLOPE);
        mostAptt = d.parameter("most_aptt", 120, Unit.S, 90, 180, DESIGN, BleedingSources.FORM);
        bend = d.parameter("aptt_bend", 5, Unit.S, 1, 20, DESIGN, BleedingSources.FORM);
        fibrinogenPower = d.parameter("fibrinogen_power", 0.8, Unit.ONE, 0.3, 1.5, DESIGN, BleedingSources.FORM);
        lowFibrinogen = d.parameter("low_fibrinogen", 1.5, Unit.G_PER_L, 1, 2, DESIGN, BleedingSources.FORM);
        multimerEffect = d.parameter("multimer_effect", 0.6, Unit.ONE, 0, 1.2, DESIGN, BleedingSources.FORM);
        perInr = d.parameter("per_inr", 1.25, Unit.ONE, 1, 2, DESIGN, BleedingSources.FORM);
        meanAptt = d.parameter("mean_aptt", 52, Unit.S, 39, 61, VERIFIED, BleedingSources.PROTECMO);
        meanFibrinogen = d.parameter("mean_fibrinogen", 4, Unit.G_PER_L, 2, 7, DESIGN, BleedingSources.REFERENCE);
        meanMultimers = d.parameter("mean_multimers", 0.3, Unit.ONE, 0.1, 1, DESIGN, BleedingSources.REFERENCE);
        meanInr = d.parameter("mean_inr", 1.2, Unit.ONE, 1, 1.6, DESIGN, BleedingSources.REFERENCE);
        byAptt = d.partial(diathesis, aptt);
        byFibrinogen = d.partial(diathesis, fibrinogen);
        byMultimers = d.partial(diathesis, multimers);
        byInr = d.partial(diathesis, inr);
    }

    private double apttPart(Rows x, double seconds, int l) {
        double cut = Functions.smoothMin(seconds, x.of(mostAptt)[l], x.of(bend)[l]);
        return Functions.log(x.of(per20s)[l]) * cut / SPAN_S;
    }

    private double lack(Rows x, double level, int l) {
        return Functions.log(x.of(lowFibrinogen)[l] / (level + FIBRINOGEN_FLOOR));
    }

    private double fibrinogenPart(Rows x, double level, int l) {
        return x.of(fibrinogenPower)[l] * Functions.softplus(lack(x, level, l), BEND);
    }

    private double multimerFactor(Rows x, double share, int l) {
        return 1 + x.of(multimerEffect)[l] * (1 - share);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double sum = apttPart(x, x.of(aptt)[l], l) - apttPart(x, x.of(meanAptt)[l], l);
            sum += fibrinogenPart(x, x.of(fibrinogen)[l], l) - fibrinogenPart(x, x.of(meanFibrinogen)[l], l);
            double factor = multimerFactor(x, x.of(multimers)[l], l);
            sum += Functions.log(factor / multimerFactor(x, x.of(meanMultimers)[l], l));
            x.of(diathesis)[l] = sum + Functions.log(x.of(perInr)[l]) * (x.of(inr)[l] - x.of(meanInr)[l]);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double level = x.of(fibrinogen)[l];
            double cut = Functions.smoothMinSlope(x.of(aptt)[l], x.of(mostAptt)[l], x.of(bend)[l]);
            x.of(byAptt)[l] = Functions.log(x.of(per20s)[l]) * cut / SPAN_S;
            double bent = Functions.softplusSlope(lack(x, level, l), BEND);
            x.of(byFibrinogen)[l] = -x.of(fibrinogenPower)[l] * bent / (level + FIBRINOGEN_FLOOR);
            x.of(byMultimers)[l] = -x.of(multimerEffect)[l] / multimerFactor(x, x.of(multimers)[l], l);
            x.of(byInr)[l] = Functions.log(x.of(perInr)[l]);
        }
    }
}
