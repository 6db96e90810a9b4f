package org.lungbridge.scenarios.run;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.PriorSteroids;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * A disease that became what it is in spite of prednisolone.
 *
 * <pre>
 *   G = 0.8 · daily dose · 1.5 d (1 − exp(−taken/1.5 d)) ;  E = G/(G + 15 mg)        as in Glucocorticoid
 *   proof = E · taken/(taken + 30 d)                                  how far it has shown that steroids do not hold it
 *   works' = works (1 − proof)                                        of what steroids do to priming and to healing
 *   priming at the start = priming (1 − works' E)
 * </pre>
 *
 * <p>Effect and with it the lower immune competence are there from the start; how active the disease is at the start is written
 * and does not fall for the steroid, for that is what it broke through. 20 mg for 90 d: E 0.62, proof 0.46, works' 0.50 for
 * 0.92. More and longer never works better; one day proves nothing. <b>Leaves out</b> skin, muscle, adrenals and opportunists of
 * long treatment.
 *
 * <p>Source: S2, three of nine patients had steroids for three months or more and all of them died; time and form are design
 * choices.
 *
 * @param amount G, engine units
 * @param effect E
 * @param onPriming works' on priming
 * @param onHealing works' on healing
 */
record BrokenThrough(double amount, double effect, double onPriming, double onHealing) {
    private static final double HALF_PROOF = Unit.DAY.engine(30);
    private static final String HEALING = "capillaritis.by_glucocorticoid";

    /** From the parameters of the patient by name, in engine units. */
    static BrokenThrough of(PriorSteroids steroids, ToDoubleFunction<String> parameters) {
        double taken = steroids.taken().engineValue();
        double time = parameters.applyAsDouble("glucocorticoid.time");
        double daily = parameters.applyAsDouble("glucocorticoid.prednisolone_equivalent")
                * steroids.dailyDose().engineValue();
        double amount = daily * time * (1 - StrictMath.exp(-taken / time));
        double effect = amount / (amount + parameters.applyAsDouble("glucocorticoid.half_effect"));
        double left = 1 - effect * taken / (taken + HALF_PROOF);
        return new BrokenThrough(
                amount,
                effect,
                parameters.applyAsDouble(PatternFields.PRIMING) * left,
                parameters.applyAsDouble(HEALING) * left);
    }

    Map<String, Double> parameters() {
        return Map.of(PatternFields.PRIMING, onPriming, HEALING, onHealing);
    }

    /** States at the start, where priming without steroids is this. */
    Map<String, Double> states(double priming) {
        return Map.of(Drug.GLUCOCORTICOID.name(), amount, Disease.PRIMING.name(), priming * (1 - onPriming * effect));
    }
}
