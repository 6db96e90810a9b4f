package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Sweep-off trial: the gas of the membrane lung is stopped for 2 h while blood flows on, so that the patient's own lung does
 * all of the exchange; looked at every 10 min. A prone or paralysed patient may be tried, the ventilator does the work then.
 *
 * <pre>
 *   not ready   no circuit, no sweep, clamped, or FiO2 of the ventilator above 0.6
 *   fails       SpO2 below 0.88, rate above 35/min, pH below 7.30 with PaCO2 up by more than 5 mmHg,
 *               at the end PaO2 below 70 mmHg
 * </pre>
 *
 * <p>Source: ELSO interim guideline for VV-ECMO in adults (Tonna 2021, ASAIO J 67:601, recalled): off sweep at FiO2 up to 0.6
 * with PaO2 of 70 mmHg or more, no acidosis, no distress. The limits on PaCO2 are design choices.
 */
final class SweepTrial extends WeaningTrial {
    private static final double DURATION = Unit.HOUR.engine(2);
    private static final double INTERVAL = Unit.MIN.engine(10);
    private static final double MOST_OXYGEN = 0.6;

    SweepTrial() {
        super(Procedure.SWEEP_TRIAL, DURATION, INTERVAL);
    }

    @Override
    String notReady(LaneAccess lane) {
        if (lane.get(Ecmo.CONNECTED.name()) == 0) {
            return "no circuit is connected";
        }
        if (lane.get(Ecmo.SWEEP.name()) == 0 || lane.get(Ecmo.CLAMP.name()) != 0) {
            return "the circuit does not exchange gas now";
        }
        return lane.get(Ventilator.FIO2.name()) > MOST_OXYGEN
                ? "ventilated with " + Charted.amount(Ventilator.FIO2, lane) + " of oxygen, above 0.6"
                : "";
    }

    @Override
    Map<Quantity, Double> settings(Order order) {
        return Map.of(Ecmo.SWEEP, 0.0);
    }

    @Override
    String inWords(Order order) {
        return "sweep gas off, blood flow kept,";
    }

    @Override
    List<String> reasons(Order order, LaneAccess lane, boolean over) {
        List<String> reasons = new ArrayList<>();
        if (now(lane, Blood.PULSE_SATURATION) < 0.88) {
            reasons.add("desaturates");
        }
        if (now(lane, Ventilator.MEASURED_RATE) > 35) {
            reasons.add("breathes fast");
        }
        if (now(lane, Blood.ARTERIAL_PH) < 7.30 && rise(order, lane, Blood.ARTERIAL_PCO2) > 5) {
            reasons.add("retains carbon dioxide");
        }
        if (over && reasons.isEmpty() && now(lane, Blood.ARTERIAL_PO2) < 70) {
            reasons.add("PaO2 below 70 mmHg");
        }
        return reasons;
    }

    @Override
    String numbers(Order order, LaneAccess lane) {
        return String.format(
                Locale.ROOT,
                "PaO2/FiO2 %.0f mmHg, SpO2 %.0f %%, PaCO2 %.0f mmHg (%+.0f), pH %.2f, rate %.0f/min",
                now(lane, Blood.ARTERIAL_PO2) / now(lane, Ventilator.FIO2),
                100 * now(lane, Blood.PULSE_SATURATION),
                now(lane, Blood.ARTERIAL_PCO2),
                rise(order, lane, Blood.ARTERIAL_PCO2),
                now(lane, Blood.ARTERIAL_PH),
                now(lane, Ventilator.MEASURED_RATE));
    }
}
