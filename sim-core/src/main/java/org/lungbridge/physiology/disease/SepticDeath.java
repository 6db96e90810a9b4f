package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Lung;

/**
 * Death from sepsis: organs that fail though pressure and oxygen are kept up.
 *
 * <pre>
 *   Λ′ = x · 0.7/d · sepsis            the patient dies when threshold − Λ falls to zero
 * </pre>
 *
 * <p>An infection that is treated within half a day, with defense at 0.8, has a Λ of 0.28: a quarter die. Untreated sepsis
 * kills half within a day and a half of its height. Shock and hypoxemia of sepsis kill besides, by their own events.
 * <b>Leaves out</b> age and organs that have failed before.
 *
 * <p>Sources: mortality of a treated infection 25 % (design anchor of this project); 44 % of deaths in alveolar
 * hemorrhage on ECMO were septic (source S0 review).
 */
public final class SepticDeath implements Component {
    private static final Source MORTALITY = Source.assumption(
            "A quarter of infections on ECMO kill though treated within half a day; 4 of 9 deaths in a series were septic");
    private static final Source CHANCE =
            Source.assumption("Threshold of a hazard integral: exponential with mean 1; the median patient by default");

    private final Variable.State hazard;
    private final Variable.Event death;
    private final Variable threshold;
    private final Variable sepsis;
    private final Variable exchange;
    private final Variable rate;
    private final Partial bySepsis;

    /** Declares the hazard and its event. */
    public SepticDeath(Declarations d) {
        hazard = d.state(Disease.SEPTIC_DEATH_HAZARD, 0);
        sepsis = d.readsLater(Coagulation.SEPSIS);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        death = d.event(Disease.DEATH_BY_SEPSIS);
        threshold = d.parameter(Disease.SEPTIC_DEATH_THRESHOLD, 0.693147, 1e-4, 1e6, DESIGN, CHANCE, Spread.none());
        rate = d.parameter("rate", 0.7, Unit.PER_DAY, 0.1, 2, CALIBRATED, MORTALITY);
        bySepsis = d.partial(hazard, sepsis);
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.rateOf(hazard)[l] += x.of(exchange)[l] * x.of(rate)[l] * x.of(sepsis)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(bySepsis)[l] = x.of(exchange)[l] * x.of(rate)[l];
        }
    }

    @Override
    public void events(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(death)[l] = x.of(threshold)[l] - x.of(hazard)[l];
        }
    }
}
