package org.lungbridge.physiology.drug;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Drug;

/**
 * Effects that an order sets and time takes away.
 *
 * <pre>
 *   rE = −E · ln 2/half-life
 * </pre>
 *
 * <p>Factor VIIa that was given into the right and the left lung: 1 after a dose that works, half-life 12 h (6-24).
 * Protamine that found no heparin: half-life 15 min, between that of protamine itself (4.5 min, 1.9-18) and the half hour
 * for which tests and platelets are disturbed. <b>Leaves out</b> whether a dose works: the order decides it by keyed
 * chance.
 *
 * <p>Sources: Heslet 2006, Crit Care 10:R177 (3 of 6 stop bleeding after one dose, the others after a second);
 * Butterworth 2002 (protamine); times are design choices.
 */
final class Fading implements Component {
    private static final Source HESLET = new Source(
            "heslet-2006",
            "Heslet 2006, Crit Care 10:R177: intrapulmonary rFVIIa, effect of hours to a day; half-life chosen");
    private static final Source BUTTERWORTH = new Source(
            "butterworth-2002", "Butterworth 2002: protamine half-life 4.5 min (1.9-18); effect half an hour");
    private static final double LN_2 = 0.6931471805599453;

    private final Variable.State effect;
    private final Variable.Parameter halfLife;
    private final Partial effectEffect;

    private Fading(
            Declarations d, Quantity quantity, double halfLife, Unit unit, double low, double high, Source source) {
        effect = d.state(quantity, 0);
        this.halfLife = d.parameter("half_life", halfLife, unit, low, high, Tag.DESIGN, source);
        effectEffect = d.partial(effect, effect);
    }

    static Fading factorViiaRight(Declarations d) {
        return new Fading(d, Drug.FACTOR_VIIA_RIGHT_LUNG, 12, Unit.HOUR, 6, 24, HESLET);
    }

    static Fading factorViiaLeft(Declarations d) {
        return new Fading(d, Drug.FACTOR_VIIA_LEFT_LUNG, 12, Unit.HOUR, 6, 24, HESLET);
    }

    static Fading protamine(Declarations d) {
        return new Fading(d, Drug.PROTAMINE_EXCESS, 15, Unit.MIN, 4, 30, BUTTERWORTH);
    }

    @Override
    public void rates(Rows x) {
        double[] effect = x.of(this.effect), halfLife = x.of(this.halfLife), rate = x.rateOf(this.effect);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rate[i] -= effect[i] * LN_2 / halfLife[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] halfLife = x.of(this.halfLife), effectEffect = x.of(this.effectEffect);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            effectEffect[i] = -LN_2 / halfLife[i];
        }
    }
}
