package org.lungbridge.physiology.bleeding;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;

/**
 * How much coagulation lets inflamed capillaries bleed, 1 in the reference patient on ECMO.
 *
 * <pre>
 *   s = 0.0095/s · (aPTT − 40 s) + ½ (h(P) − h(150)) + ½ (g(Fg) − g(4)) + ln((1 + 0.4 (1 − w))/(1 + 0.4 · 0.7))
 *     + ln 1.2 · (INR − 1.2)
 *   tendency = 6 b/(5 + b) ,  b = e^s
 *   h = softplus_0.1(ln(100/(n + 5)))    n = P (f + (1 − f) σ((P − 50)/5))      above 50 the count decides, below its function too
 *   g = softplus_0.1(ln(1.5/(c + 0.1)))
 * </pre>
 *
 * <p>P platelets (10⁹/L), f their function, w the share of large multimers. The reference is a bleeding patient on low
 * anticoagulation: aPTT 40 s, platelets 150, fibrinogen 4 g/L, multimers 0.3, INR 1.2. The last form is b near 1 and never
 * more than 6. <b>Valid for</b> any levels from 0. There are no direct data on alveolar bleeding and clotting tests: signs are
 * taken from bleeding elsewhere on ECMO (PROTECMO), sizes are design choices. <b>Leaves out</b> fibrinolysis, which
 * local hemostasis has.
 */
public final class AlveolarTendency implements Component {
    private static final double BEND = 0.1;
    private static final double PLATELET_FLOOR = 5;
    private static final double FIBRINOGEN_FLOOR = 0.1;
    private static final double HALF = 0.5;
    private static final double CROWD = 50;
    private static final double CROWD_WIDTH = 5;
    private static final double MOST = 6;
    private static final Source SIGNS = Source.assumption(
            "Alveolar bleeding against clotting tests: no data; signs as of bleeding elsewhere (PROTECMO 2024), sizes chosen");
    private static final Source REFERENCE = Source.assumption(
            "A bleeding lung on ECMO with little heparin: aPTT 40 s, platelets 150, large multimers 0.3");

    private final Variable aptt;
    private final Variable platelets;
    private final Variable function;
    private final Variable fibrinogen;
    private final Variable multimers;
    private final Variable inr;
    private final Variable.Signal tendency;
    private final Variable perSecond;
    private final Variable referenceAptt;
    private final Variable enoughPlatelets;
    private final Variable referencePlatelets;
    private final Variable lowFibrinogen;
    private final Variable referenceFibrinogen;
    private final Variable multimerEffect;
    private final Variable referenceMultimers;
    private final Variable perInr;
    private final Variable referenceInr;
    private final Partial byAptt;
    private final Partial byPlatelets;
    private final Partial byFunction;
    private final Partial byFibrinogen;
    private final Partial byMultimers;
    private final Partial byInr;

    /** Declares the tendency. */
    public AlveolarTendency(Declarations d) {
        aptt = d.reads(Coagulation.APTT);
        platelets = d.reads(Coagulation.PLATELET_COUNT);
        function = d.reads(Coagulation.PLATELET_FUNCTION);
        fibrinogen = d.reads(Coagulation.FIBRINOGEN_LEVEL);
        multimers = d.reads(Coagulation.LARGE_MULTIMERS);
        inr = d.reads(Coagulation.INR);
        tendency = d.provides(Bleeding.TENDENCY);
        perSecond = d.parameter("per_second", 0.0095, Unit.PER_S, 0.003, 0.02, DESIGN, SIGNS);
        referenceAptt = d.parameter("reference_aptt", 40, Unit.S, 30, 60, DESIGN, REFERENCE);
        enoughPlatelets = d.parameter("enough_platelets", 100, Unit.GIGA_PER_L, 50, 150, DESIGN, SIGNS);
        referencePlatelets = d.parameter("reference_platelets", 150, Unit.GIGA_PER_L, 50, 250, DESIGN, REFERENCE);
        lowFibrinogen = d.parameter("low_fibrinogen", 1.5, Unit.G_PER_L, 1, 2, DESIGN, SIGNS);
        referenceFibrinogen = d.parameter("reference_fibrinogen", 4, Unit.G_PER_L, 2, 7, DESIGN, REFERENCE);
        multimerEffect = d.parameter("multimer_effect", 0.4, Unit.ONE, 0, 1, DESIGN, SIGNS);
        referenceMultimers = d.parameter("reference_multimers", 0.3, Unit.ONE, 0.1, 1, DESIGN, REFERENCE);
        perInr = d.parameter("per_inr", 1.2, Unit.ONE, 1, 2, DESIGN, SIGNS);
        referenceInr = d.parameter("reference_inr", 1.2, Unit.ONE, 1, 1.6, DESIGN, REFERENCE);
        byAptt = d.partial(tendency, aptt);
        byPlatelets = d.partial(tendency, platelets);
        byFunction = d.partial(tendency, function);
        byFibrinogen = d.partial(tendency, fibrinogen);
        byMultimers = d.partial(tendency, multimers);
        byInr = d.partial(tendency, inr);
    }

    private static double crowd(double count) {
        return Functions.logistic((count - CROWD) / CROWD_WIDTH);
    }

    private static double working(double count, double function) {
        return count * (function + (1 - function) * crowd(count));
    }

    private static double lack(double enough, double working) {
        return Functions.log(enough / (working + PLATELET_FLOOR));
    }

    private static double thin(double low, double level) {
        return Functions.log(low / (level + FIBRINOGEN_FLOOR));
    }

    private double multimerFactor(Rows x, double share, int l) {
        return 1 + x.of(multimerEffect)[l] * (1 - share);
    }

    private double logarithm(Rows x, int l) {
        double enough = x.of(enoughPlatelets)[l];
        double low = x.of(lowFibrinogen)[l];
        double now = lack(enough, working(x.of(platelets)[l], x.of(function)[l]));
        double usual = lack(enough, x.of(referencePlatelets)[l]);
        double thinNow = thin(low, x.of(fibrinogen)[l]);
        double thinUsual = thin(low, x.of(referenceFibrinogen)[l]);
        double factor = multimerFactor(x, x.of(multimers)[l], l);
        return x.of(perSecond)[l] * (x.of(aptt)[l] - x.of(referenceAptt)[l])
                + HALF * (Functions.softplus(now, BEND) - Functions.softplus(usual, BEND))
                + HALF * (Functions.softplus(thinNow, BEND) - Functions.softplus(thinUsual, BEND))
                + Functions.log(factor / multimerFactor(x, x.of(referenceMultimers)[l], l))
                + Functions.log(x.of(perInr)[l]) * (x.of(inr)[l] - x.of(referenceInr)[l]);
    }

    /** 6 b/(5 + b) with b = e^s, written so that it holds for any s. */
    private static double bounded(double s) {
        return MOST / (1 + (MOST - 1) * Functions.exp(-s));
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(tendency)[l] = bounded(logarithm(x, l));
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double b = bounded(logarithm(x, l));
            double slope = b * (1 - b / MOST);
            double count = x.of(platelets)[l];
            double f = x.of(function)[l];
            double n = working(count, f);
            double enough = x.of(enoughPlatelets)[l];
            double perPlatelet = -slope * HALF * Functions.softplusSlope(lack(enough, n), BEND) / (n + PLATELET_FLOOR);
            double crowdSlope = Functions.logisticSlope((count - CROWD) / CROWD_WIDTH) / CROWD_WIDTH;
            double level = x.of(fibrinogen)[l];
            double bent = Functions.softplusSlope(thin(x.of(lowFibrinogen)[l], level), BEND);
            x.of(byAptt)[l] = slope * x.of(perSecond)[l];
            x.of(byPlatelets)[l] = perPlatelet * (f + (1 - f) * (crowd(count) + count * crowdSlope));
            x.of(byFunction)[l] = perPlatelet * count * (1 - crowd(count));
            x.of(byFibrinogen)[l] = -slope * HALF * bent / (level + FIBRINOGEN_FLOOR);
            x.of(byMultimers)[l] = -slope * x.of(multimerEffect)[l] / multimerFactor(x, x.of(multimers)[l], l);
            x.of(byInr)[l] = slope * Functions.log(x.of(perInr)[l]);
        }
    }
}
