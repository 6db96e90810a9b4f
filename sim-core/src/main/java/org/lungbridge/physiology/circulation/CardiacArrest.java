package org.lungbridge.physiology.circulation;

import static org.lungbridge.quantity.Unit.MMHG;
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
import org.lungbridge.vocabulary.Circulation;

/**
 * When the heart stops: two hazards add up while oxygen or pressure is too low to live, and at 1 the patient dies.
 *
 * <pre>
 *   rH = σ((22.5 − Pm)/1.5 mmHg)/240 s · alive        by hypoxia, Pm the O2 tension of the heart muscle
 *   rC = σ((20 − (MAP − Pra))/2 mmHg)/180 s · alive   by shock, Pra right atrial pressure
 * </pre>
 *
 * <p>The event that finds a hazard at 1 sets {@code alive} to 0; flow, demand and reflexes then end. A heart that
 * stops by itself, as in acidosis, lets Pra and MAP meet near the mean filling pressure, which MAP alone would take for
 * life. <b>Leaves out</b> resuscitation, arrhythmia and recovery: a hazard once met stays.
 *
 * <p>Sources: arrest below a PaO2 of 20-25 mmHg for 3-5 min and below a pressure that perfuses the coronaries for 3 min,
 * design choices; nobody regains a circulation below a coronary perfusion pressure of 15 mmHg (Paradis 1990, recalled).
 */
public final class CardiacArrest implements Component {
    private static final Source HYPOXIA =
            Source.assumption("Hypoxic arrest after 3-5 min below a PaO2 of 20-25 mmHg; clinical experience, no data");
    private static final Source SHOCK = new Source(
            "paradis-1990",
            "Paradis NA 1990, JAMA 263:1106: no return of circulation below a coronary perfusion pressure of 15 mmHg"
                    + " (recalled); threshold above it, width and 3 min chosen");

    private final Hazard hypoxic;
    private final Hazard circulatory;
    private final Variable.Setting alive;

    public CardiacArrest(Declarations d) {
        alive = d.setting(Circulation.ALIVE, 1);
        hypoxic = new Hazard(
                d,
                Circulation.HYPOXIC_ARREST,
                Circulation.DEATH_BY_HYPOXIA,
                new Threshold("hypoxic", 22.5, 1.5, 240, HYPOXIA),
                d.readsLater(Circulation.MYOCARDIAL_PO2));
        circulatory = new Hazard(
                d,
                Circulation.CIRCULATORY_ARREST,
                Circulation.DEATH_BY_SHOCK,
                new Threshold("circulatory", 20, 2, 180, SHOCK),
                d.readsLater(Circulation.ARTERIAL_PRESSURE),
                d.readsLater(Circulation.RIGHT_ATRIAL_PRESSURE));
    }

    @Override
    public void rates(Rows x) {
        hypoxic.rates(x);
        circulatory.rates(x);
    }

    @Override
    public void partials(Rows x) {
        hypoxic.partials(x);
        circulatory.partials(x);
    }

    @Override
    public void events(Rows x) {
        hypoxic.events(x);
        circulatory.events(x);
    }

    /** The pressure (mmHg) half way between safe and deadly, how sharp it is, and the time (s) far below it. */
    private record Threshold(String name, double half_mmHg, double width_mmHg, double time_s, Source source) {}

    /** One way to die: by too low a pressure, or a difference of two. */
    private final class Hazard {
        private final Variable.State sum;
        private final Variable.Read[] drivers;
        private final Variable.Event death;
        private final Variable.Parameter half;
        private final Variable.Parameter width;
        private final Variable.Parameter time;
        private final Partial[] byDriver;

        Hazard(Declarations d, Quantity hazard, Quantity event, Threshold threshold, Variable.Read... drivers) {
            sum = d.state(hazard, 0);
            this.drivers = drivers;
            death = d.event(event);
            String name = threshold.name();
            double centre = threshold.half_mmHg();
            Source source = threshold.source();
            half = d.parameter(name + "_half", centre, MMHG, 0.6 * centre, 1.4 * centre, Tag.DESIGN, source);
            width = d.parameter(name + "_width", threshold.width_mmHg(), MMHG, 0.5, 5, Tag.DESIGN, source);
            time = d.parameter(name + "_time", threshold.time_s(), S, 60, 600, Tag.DESIGN, source);
            byDriver = new Partial[drivers.length];
            for (int k = 0; k < drivers.length; k++) {
                byDriver[k] = d.partial(sum, drivers[k]);
            }
        }

        /** How far the pressure lies below the threshold, in widths. */
        private double lack(Rows x, int i) {
            double pressure = x.of(drivers[0])[i];
            for (int k = 1; k < drivers.length; k++) {
                pressure -= x.of(drivers[k])[i];
            }
            return (x.of(half)[i] - pressure) / x.of(width)[i];
        }

        void rates(Rows x) {
            for (int i = 0, n = x.lanes(); i < n; i++) {
                x.rateOf(sum)[i] += Functions.logistic(lack(x, i)) / x.of(time)[i] * x.of(alive)[i];
            }
        }

        void partials(Rows x) {
            for (int i = 0, n = x.lanes(); i < n; i++) {
                double slope = Functions.logisticSlope(lack(x, i)) / x.of(width)[i] / x.of(time)[i] * x.of(alive)[i];
                for (int k = 0; k < drivers.length; k++) {
                    x.of(byDriver[k])[i] = k == 0 ? -slope : slope;
                }
            }
        }

        void events(Rows x) {
            double[] sum = x.of(this.sum), death = x.of(this.death);
            for (int i = 0, n = x.lanes(); i < n; i++) {
                death[i] = 1 - sum[i];
            }
        }
    }
}
