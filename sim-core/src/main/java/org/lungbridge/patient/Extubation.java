package org.lungbridge.patient;

import java.util.List;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Takes the tube or the tracheal cannula out: sedation ends, the patient breathes from an {@link OxygenDevice} and coughs for
 * himself. What was under way at the tube ends with it, and a clot in the tube goes with the tube. Refused to the paralysed and
 * to those who lie prone. Leaves out the time sedatives take to wear off, swelling and spasm of the larynx, and weakness.
 */
final class Extubation implements BedsideOrder {
    /** Field: the device afterwards. */
    static final String TO = "to";

    private static final List<Procedure> AT_THE_TUBE = List.of(
            Procedure.TUBE_EVENT,
            Procedure.DISCONNECTION,
            Procedure.SUCTION,
            Procedure.BRONCHOSCOPY,
            Procedure.TUBE_CHANGE,
            Procedure.INTUBATION,
            Procedure.TRACHEOSTOMY,
            Procedure.RECRUITMENT,
            Procedure.INSPIRATORY_HOLD,
            Procedure.EXPIRATORY_HOLD,
            Procedure.BREATHING_TRIAL);

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        String refused = refused(lane);
        if (!refused.isEmpty()) {
            return OrderResult.notDone(order.kind(), refused);
        }
        OxygenDevice device = OxygenDevice.of(order.names().getOrDefault(TO, "nasal-oxygen"));
        String out = lane.get(Airway.SUPPORT.name()) == Airway.TRACHEOSTOMY ? "tracheal cannula" : "tube";
        withoutTube(order, lane, device);
        return Charted.result(order.kind(), "%s out, breathes %s".formatted(out, device.inWords(order)));
    }

    /** The patient awake, without a tube, on this device. */
    static void withoutTube(Order order, LaneAccess lane, OxygenDevice device) {
        AT_THE_TUBE.forEach(procedure -> procedure.stop(lane));
        lane.setSetting(Ventilator.TUBE_OBSTRUCTION.name(), 0);
        lane.setSetting(Breathing.SEDATION_DEPTH.name(), 0);
        lane.setSetting(Metabolism.SEDATION.name(), 1);
        device.use(order, lane);
    }

    private static String refused(LaneAccess lane) {
        if (OxygenDevice.freeAirway(lane)) {
            return "has no tube";
        }
        if (lane.get(Breathing.NEUROMUSCULAR_BLOCK.name()) > BreathingTrial.HARDLY) {
            return "is paralysed, the tube stays";
        }
        return Turn.isProne(lane) ? "lies prone, the tube stays" : "";
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return refused(lane).isEmpty() ? order.time() : Double.POSITIVE_INFINITY;
    }
}
