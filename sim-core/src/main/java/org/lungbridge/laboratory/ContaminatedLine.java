package org.lungbridge.laboratory;

import org.lungbridge.chance.Chance;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Coagulation;

/**
 * Heparin of the flush in a sample that was drawn through the line: one draw in a hundred brings 0.5 IU/mL (design choices).
 * What it does to tests whose true value is a number of the patient:
 *
 * <pre>
 *   aPTT            · exp(κ · line)                                    κ = 1.33 · FVIII^−0.3 · (Fg / 3 g/L)^−0.4 per IU/mL
 *   ACT, low range  + 250 s · ((C + line)/(K + C + line) − C/(K + C))  K = 1.1 IU/mL, C the heparin that works
 *   ACT, high range + 40 s · line
 *   INR             · (1 + 0.5 max(0, C + line − 1)) / (1 + 0.5 max(0, C − 1))
 *   anti-Xa         + line
 * </pre>
 *
 * <p>The coefficients are those of the patient's own tests in this project's specification (2.1, 2.2).
 */
final class ContaminatedLine {
    private static final double SHARE_OF_DRAWS = 0.01;
    private static final double BROUGHT = Unit.IU_PER_ML.engine(0.5);

    private static final double APTT_PER_HEPARIN = 1.33 / Unit.IU_PER_ML.toEngine();
    private static final double USUAL_FIBRINOGEN = Unit.G_PER_L.engine(3);
    private static final double LOW_RANGE_MOST_S = 250;
    private static final double LOW_RANGE_HALF = Unit.IU_PER_ML.engine(1.1);
    private static final double HIGH_RANGE_PER_HEPARIN = 40 / Unit.IU_PER_ML.toEngine();
    private static final double NEUTRALIZED = Unit.IU_PER_ML.engine(1);
    private static final double INR_PER_HEPARIN = 0.5 / Unit.IU_PER_ML.toEngine();

    private ContaminatedLine() {}

    /** Heparin that comes with the draw of this number, IU/L. */
    static double of(Chance chance, long draw) {
        return chance.uniform("laboratory.line", draw) < SHARE_OF_DRAWS ? BROUGHT : 0;
    }

    static double aptt(Sample sample, double aptt) {
        double line = sample.lineHeparin();
        if (line == 0) {
            return aptt;
        }
        double factorVIII = Math.max(0.01, sample.value(Coagulation.FACTOR_VIII_LEVEL));
        double fibrinogen = Math.max(0.1, sample.value(Coagulation.FIBRINOGEN_LEVEL)) / USUAL_FIBRINOGEN;
        double slope = APTT_PER_HEPARIN * StrictMath.pow(factorVIII, -0.3) * StrictMath.pow(fibrinogen, -0.4);
        return aptt * StrictMath.exp(slope * line);
    }

    static double actLowRange(Sample sample, double act) {
        double own = sample.value(Coagulation.HEPARIN_EFFECT.name(), 0);
        double with = own + sample.lineHeparin();
        return act + LOW_RANGE_MOST_S * (with / (LOW_RANGE_HALF + with) - own / (LOW_RANGE_HALF + own));
    }

    static double actHighRange(Sample sample, double act) {
        return act + HIGH_RANGE_PER_HEPARIN * sample.lineHeparin();
    }

    static double inr(Sample sample, double inr) {
        double own = sample.value(Coagulation.HEPARIN_EFFECT.name(), 0);
        return inr * left(own + sample.lineHeparin()) / left(own);
    }

    private static double left(double heparin) {
        return 1 + INR_PER_HEPARIN * Math.max(0, heparin - NEUTRALIZED);
    }
}
