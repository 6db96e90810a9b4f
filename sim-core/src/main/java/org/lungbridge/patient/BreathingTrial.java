package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lungbridge.device.ventilator.VentilatorSettings;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Spontaneous breathing trial: pressure support of 5 cmH2O over a PEEP of 5 for 30 min, looked at every 5 min.
 *
 * <pre>
 *   not ready   without a tube, paralysed, FiO2 above 0.5
 *   fails       rate above 35/min or below 6, rate/VT above 105 /min/L, SpO2 below 0.88, heart rate above 140/min or up by a
 *               fifth, systolic pressure outside of 90-180 mmHg, PaCO2 up by more than 8 mmHg, pH below 7.32 and down by 0.07
 * </pre>
 *
 * <p>Sources: Yang and Tobin 1991, N Engl J Med 324:1445 (rate/VT, without support; support lowers it); Boles 2007, Eur
 * Respir J 29:1033 (criteria of failure). Leaves out agitation, sweat and the accessory muscles that one sees, and cuff leak.
 */
final class BreathingTrial extends WeaningTrial {
    private static final double DURATION = Unit.MIN.engine(30);
    private static final double INTERVAL = Unit.MIN.engine(5);
    private static final double LOW = Unit.CMH2O.engine(5);
    private static final double MOST_OXYGEN = 0.5;
    /** Neuromuscular block, as a share, under which a patient still breathes. */
    static final double HARDLY = 0.05;

    BreathingTrial() {
        super(Procedure.BREATHING_TRIAL, DURATION, INTERVAL);
    }

    @Override
    String notReady(LaneAccess lane) {
        if (OxygenDevice.freeAirway(lane)) {
            return "has no tube";
        }
        if (lane.get(Breathing.NEUROMUSCULAR_BLOCK.name()) > HARDLY) {
            return "is paralysed";
        }
        return lane.get(Ventilator.FIO2.name()) > MOST_OXYGEN
                ? "needs " + Charted.amount(Ventilator.FIO2, lane) + " of oxygen, above 0.5"
                : "";
    }

    @Override
    Map<Quantity, Double> settings(Order order) {
        Map<Quantity, Double> settings = new HashMap<>(VentilatorSettings.pressureSupport());
        settings.put(Ventilator.INSPIRATORY_PRESSURE, order.value("pressureSupport", LOW));
        settings.put(Ventilator.PEEP, order.value("PEEP", LOW));
        return settings;
    }

    @Override
    String inWords(Order order) {
        return "pressure support %s over PEEP %s"
                .formatted(
                        Charted.amount(Unit.CMH2O, order.value("pressureSupport", LOW)),
                        Charted.amount(Unit.CMH2O, order.value("PEEP", LOW)));
    }

    @Override
    List<String> reasons(Order order, LaneAccess lane, boolean over) {
        List<String> reasons = new ArrayList<>();
        double rate = now(lane, Ventilator.MEASURED_RATE);
        add(reasons, rate > 35, "fast");
        add(reasons, rate < 6, "hardly breathes");
        add(reasons, rate >= 6 && shallowness(lane) > 105, "rapid and shallow");
        add(reasons, now(lane, Blood.PULSE_SATURATION) < 0.88, "desaturates");
        double heart = now(lane, Circulation.HEART_RATE);
        double heartBefore = Circulation.HEART_RATE.unit().of(before(order, Circulation.HEART_RATE));
        add(reasons, heart > 140 || heart > 1.2 * heartBefore, "tachycardia");
        double pressure = now(lane, Circulation.SYSTOLIC_PRESSURE);
        add(reasons, pressure > 180 || pressure < 90, "blood pressure");
        add(reasons, rise(order, lane, Blood.ARTERIAL_PCO2) > 8, "retains carbon dioxide");
        boolean acidotic = now(lane, Blood.ARTERIAL_PH) < 7.32 && rise(order, lane, Blood.ARTERIAL_PH) <= -0.07;
        add(reasons, acidotic, "acidosis");
        return reasons;
    }

    private static void add(List<String> reasons, boolean applies, String reason) {
        if (applies) {
            reasons.add(reason);
        }
    }

    /** Rate over tidal volume, /min/L. */
    private static double shallowness(LaneAccess lane) {
        double liters = Math.max(1e-3, lane.get(Ventilator.MEASURED_TIDAL_VOLUME.name()));
        return now(lane, Ventilator.MEASURED_RATE) / liters;
    }

    @Override
    String numbers(Order order, LaneAccess lane) {
        return String.format(
                Locale.ROOT,
                "rate %.0f/min, VT %.0f mL, rate/VT %.0f, SpO2 %.0f %%, PaCO2 %.0f mmHg, pH %.2f",
                now(lane, Ventilator.MEASURED_RATE),
                now(lane, Ventilator.MEASURED_TIDAL_VOLUME),
                shallowness(lane),
                100 * now(lane, Blood.PULSE_SATURATION),
                now(lane, Blood.ARTERIAL_PCO2),
                now(lane, Blood.ARTERIAL_PH));
    }
}
