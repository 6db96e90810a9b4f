package org.lungbridge.physiology.lung;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Lung;

/**
 * What a patient gets back once the disease is quiet: a lung without its surplus of interstitial water and cells, and the tone
 * of vessels and the liver that shock has taken.
 *
 * <pre>
 *   quiet = (1 − I)³ (1 − F)
 *   h′ = a (quiet − h)/6 d        share of the surplus of lung tissue that is gone
 *   r′ = a (quiet − r)/2 d        share of lost vascular tone and liver function that has come back
 * </pre>
 *
 * <p>a 1 while a disease is followed, I total injury of the lung, F scarred share. Both go back when the disease does. Without a
 * disease nothing moves. <b>Leaves out</b> muscles and mind, a heart that recovers, new sepsis (see infection) and a liver
 * that stays sick.
 *
 * <p>Sources: Asfar 2014, N Engl J Med 370:1583 (vasopressor for 3.7 days, recalled); Jozwiak 2013, Crit Care Med 41:472
 * (extravascular lung water, recalled); form and times are design choices.
 */
public final class Convalescence implements Component {
    private static final Source WATER = new Source(
            "jozwiak-2013",
            "Jozwiak 2013, Crit Care Med 41:472: lung water in lung injury (recalled); time of healing chosen");
    private static final Source SHOCK = new Source(
            "asfar-2014",
            "Asfar 2014, N Engl J Med 370:1583: vasopressor for 3.7 days (recalled); time constant chosen");

    private final Variable.State lung;
    private final Variable.State shock;
    private final Variable active;
    private final Variable injury;
    private final Variable fibrosis;
    private final Variable lungTime;
    private final Variable shockTime;
    private final Partial[] ofLung;
    private final Partial[] ofShock;

    /** Declares what has come back. */
    public Convalescence(Declarations d) {
        lung = d.state(Lung.TISSUE_RECOVERY, 0);
        shock = d.state(Circulation.SHOCK_RECOVERY, 0);
        active = d.readsLater(Disease.ACTIVE);
        injury = d.readsLater(Lung.TOTAL_INJURY);
        fibrosis = d.readsLater(Lung.FIBROSIS);
        lungTime = d.parameter("lung_time", 6, Unit.DAY, 2, 20, Tag.DESIGN, WATER);
        shockTime = d.parameter("shock_time", 2, Unit.DAY, 0.5, 7, Tag.DESIGN, SHOCK);
        ofLung = new Partial[] {d.partial(lung, lung), d.partial(lung, injury), d.partial(lung, fibrosis)};
        ofShock = new Partial[] {d.partial(shock, shock), d.partial(shock, injury), d.partial(shock, fibrosis)};
    }

    private double calm(Rows x, int l) {
        double whole = 1 - x.of(injury)[l];
        return whole * whole;
    }

    private double soft(Rows x, int l) {
        return 1 - x.of(fibrosis)[l];
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double quiet = calm(x, l) * (1 - x.of(injury)[l]) * soft(x, l);
            double a = x.of(active)[l];
            x.rateOf(lung)[l] += a * (quiet - x.of(lung)[l]) / x.of(lungTime)[l];
            x.rateOf(shock)[l] += a * (quiet - x.of(shock)[l]) / x.of(shockTime)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            fill(x, l, ofLung, x.of(active)[l] / x.of(lungTime)[l]);
            fill(x, l, ofShock, x.of(active)[l] / x.of(shockTime)[l]);
        }
    }

    private void fill(Rows x, int l, Partial[] partials, double pace) {
        x.of(partials[0])[l] = -pace;
        x.of(partials[1])[l] = -pace * 3 * calm(x, l) * soft(x, l);
        x.of(partials[2])[l] = -pace * calm(x, l) * (1 - x.of(injury)[l]);
    }
}
