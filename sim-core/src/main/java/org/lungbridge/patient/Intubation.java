package org.lungbridge.patient;

import java.util.Map;
import org.lungbridge.device.ventilator.VentilatorSettings;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Puts a tube into the trachea: a minute without breath, then volume control.
 *
 * <pre>
 *   at once       sedation 1, no breath, room at the airway (the lung lives on what it holds)
 *   after 60 s    PEEP 8 cmH2O, FiO2 1, tidal volume and rate as the ventilator had them or, where these are not those of
 *                 adults in volume control (4-9 mL/kg, 10-35/min), 6 mL/kg and 20/min; sedation as ordered, 0.8
 * </pre>
 *
 * <p>Fields override the settings. Leaves out failed attempts, aspiration and the fall of pressure by induction. Numbers are
 * design choices; first-pass intubation takes about a minute.
 */
final class Intubation extends Timed {
    private static final double APNEA = 60;
    private static final double DEEP = 0.8;
    private static final double DEMAND = 0.85;
    private static final double ASLEEP = 1;
    private static final double LEAST_VOLUME = Unit.ML_PER_KG.engine(4);
    private static final double USUAL_VOLUME = Unit.ML_PER_KG.engine(6);
    private static final double MOST_VOLUME = Unit.ML_PER_KG.engine(9);
    private static final double LEAST_RATE = Unit.PER_MIN.engine(10);
    private static final double USUAL_RATE = Unit.PER_MIN.engine(20);
    private static final double MOST_RATE = Unit.PER_MIN.engine(35);
    private static final double PEEP = Unit.CMH2O.engine(8);
    /** Share of a breath for inspiration above which the ratio is inverse. */
    private static final double INVERSE = 0.5;

    Intubation() {
        super(Procedure.INTUBATION, APNEA);
    }

    @Override
    boolean hasToStart(Order order, LaneAccess lane) {
        return OxygenDevice.freeAirway(lane) && !GoalOfCare.limited(lane);
    }

    @Override
    String whyNot() {
        return "has a tube already, or life support is limited";
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        lane.setSetting(Airway.SUPPORT.name(), Airway.TUBE);
        Departure.toIntensiveCare(lane);
        lane.setSetting(Breathing.SEDATION_DEPTH.name(), ASLEEP);
        lane.setSetting(Metabolism.SEDATION.name(), DEMAND);
        return "induction, no breath for " + Charted.span(duration(order));
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        VentilatorSettings.volumeControl().forEach((flag, value) -> lane.setSetting(flag.name(), value));
        if (lane.get(Ventilator.INSPIRATORY_FRACTION.name()) > INVERSE) {
            lane.setSetting(Ventilator.INSPIRATORY_FRACTION.name(), 1.0 / 3);
        }
        double perKilogram = lane.get(Ventilator.SET_TIDAL_VOLUME.name()) / lane.get(Body.PREDICTED_WEIGHT.name());
        double volume = between(LEAST_VOLUME, perKilogram, MOST_VOLUME, USUAL_VOLUME);
        double rate = between(LEAST_RATE, lane.get(Ventilator.RATE.name()), MOST_RATE, USUAL_RATE);
        Map<String, Double> knobs = Map.of(
                "FiO2", order.value("FiO2", 1),
                "PEEP", order.value("PEEP", PEEP),
                "tidalVolume", order.value("tidalVolume", volume * lane.get(Body.PREDICTED_WEIGHT.name())),
                "respiratoryRate", order.value("respiratoryRate", rate));
        Knobs.VENTILATOR.turn(order, lane, knobs);
        lane.setSetting(Breathing.SEDATION_DEPTH.name(), order.value("sedationDepth", DEEP));
        return Charted.result(begunBy(order), "tube in, volume control, " + Knobs.VENTILATOR.settings(order, knobs));
    }

    private static double between(double least, double now, double most, double usual) {
        return now >= least && now <= most ? now : usual;
    }
}
