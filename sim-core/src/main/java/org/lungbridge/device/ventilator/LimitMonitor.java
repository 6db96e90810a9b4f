package org.lungbridge.device.ventilator;

import static org.lungbridge.quantity.Tag.DESIGN;

import java.util.List;
import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * The alarm of the pressure limit: tells when the limit begins and ceases to act on breaths of volume control.
 *
 * <pre>
 *   peak  = (1 − p)(PEEPtot + D − effort + R · V f/(Ti/Ttot))     of a breath without limit; D lagged driving pressure
 *   M'    = f/N · (P_limit − peak − M)                            margin over N breaths
 *   event = M while the alarm is off, 1 cmH2O − M while it is on
 * </pre>
 *
 * <p>The alarm goes on where M falls to 0 and off where it rises above 1 cmH2O. Being a state, M crosses whatever setting
 * jumps. A breath that loses volume at the limit keeps M below 0, since at constant flow its peak would lie above. Breaths
 * of pressure modes (p 1) never meet the limit. See {@link BreathMonitor} for D; acts on nothing.
 */
public final class LimitMonitor implements Component {
    private static final double QUIET = Unit.CMH2O.engine(1);
    private static final Source AVERAGE = Source.assumption("Number of breaths after which an alarm is sure");

    private final Variable.State margin;
    private final Variable limiting;
    private final Variable crossing;
    private final Variable limit;
    private final Variable total;
    private final Variable lagged;
    private final Variable effort;
    private final Variable added;
    private final Variable tidal;
    private final Variable rate;
    private final Variable duty;
    private final Variable mode;
    private final Variable tube;
    private final Variable breaths;

    /** Declares the margin, the state of the alarm and the event that changes it. */
    public LimitMonitor(Declarations d) {
        margin = d.state(Ventilator.LIMIT_MARGIN, 20);
        limiting = d.setting(Ventilator.LIMITING, 0);
        crossing = d.event(Ventilator.LIMIT_CROSSING);
        limit = d.readsLater(Ventilator.PRESSURE_LIMIT);
        total = d.readsLater(Ventilator.TOTAL_PEEP);
        lagged = d.readsLater(Ventilator.LAGGED_DRIVING_PRESSURE);
        effort = d.readsLater(Ventilator.ASSISTED_EFFORT);
        added = d.readsLater(Lung.ADDED_RESISTANCE);
        tidal = d.readsLater(Lung.TIDAL_VOLUME);
        rate = d.readsLater(Ventilator.TOTAL_RATE);
        duty = d.readsLater(Ventilator.DUTY);
        mode = d.readsLater(Ventilator.PRESSURE_MODE);
        tube = d.readsLater(Ventilator.TUBE_RESISTANCE);
        breaths = d.parameter("breaths", 4, Unit.ONE, 1, 10, DESIGN, AVERAGE);
        d.partialsByDifference(List.of(margin), List.of(total, lagged, effort, added, tidal, rate, duty, mode, margin));
    }

    @Override
    public void rates(Rows x) {
        double[] left = x.rateOf(margin);
        for (int l = 0; l < x.lanes(); l++) {
            double pace = x.of(rate)[l] / x.of(breaths)[l];
            left[l] += pace * (x.of(limit)[l] - peak(x, l) - x.of(margin)[l]);
        }
    }

    private double peak(Rows x, int l) {
        double flow = Functions.positive(x.of(tidal)[l], Corners.VOLUME_L) * x.of(rate)[l] / x.of(duty)[l];
        double alveolar = x.of(total)[l] + x.of(lagged)[l] - x.of(effort)[l];
        double resistance = x.of(tube)[l] + x.of(added)[l];
        return (1 - x.of(mode)[l]) * (alveolar + resistance * flow);
    }

    @Override
    public void events(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double on = x.of(limiting)[l];
            x.of(crossing)[l] = (1 - on) * x.of(margin)[l] + on * (QUIET - x.of(margin)[l]);
        }
    }
}
