package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import org.lungbridge.device.ventilator.VentilatorSettings;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Ventilator;

/**
 * A cannula through the neck in place of the tube: less dead space and resistance, a wound that oozes, less sedation.
 *
 * <pre>
 *   while it lasts (20 min)   pressure is lost as in closed suction
 *   then                      40 mL of blood in 12 h; sedation no deeper than 0.3
 * </pre>
 *
 * <p>Bleeding follows its volume, not clotting; wounds bleed little in 2-5 % of percutaneous tracheostomies (recalled), sizes
 * are design choices.
 */
final class Tracheostomy extends Timed {
    private static final double DURATION_S = 1200;
    private static final double LIGHT = 0.3;
    private static final double OOZING = Unit.ML.engine(40);
    private static final double OOZES_FOR = Unit.HOUR.engine(12);

    Tracheostomy() {
        super(Procedure.TRACHEOSTOMY, DURATION_S);
    }

    @Override
    boolean hasToStart(Order order, LaneAccess lane) {
        return lane.get(Airway.SUPPORT.name()) == Airway.TUBE && !underWay(lane) && !Turn.isProne(lane);
    }

    @Override
    String whyNot() {
        return "needs a patient who lies supine and has a tube";
    }

    @Override
    double extent(Order order, LaneAccess lane) {
        return VentilatorSettings.CLOSED_SUCTION;
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        return "through the skin, " + Charted.span(duration(order));
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        lane.setSetting(Airway.SUPPORT.name(), Airway.TRACHEOSTOMY);
        lane.setSetting(Ventilator.TUBE_OBSTRUCTION.name(), 0);
        double depth = Math.min(LIGHT, lane.get(Breathing.SEDATION_DEPTH.name()));
        lane.setSetting(Breathing.SEDATION_DEPTH.name(), depth);
        Order bleed = new Order(
                order.time(),
                order.rank(),
                order.sequence(),
                order.actor(),
                SiteBleed.BEGIN,
                Map.of("volume", OOZING, "duration", OOZES_FOR),
                Map.of("site", "any"));
        return Charted.result(begunBy(order), "cannula in the trachea, wound oozes")
                .then(List.of(bleed));
    }
}
