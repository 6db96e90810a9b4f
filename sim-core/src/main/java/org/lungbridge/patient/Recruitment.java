package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Recruitment maneuver: PEEP and pressure above it for some minutes, or one sustained inflation. Mode and knobs set
 * before act again when it ends.
 */
final class Recruitment extends Timed {
    private static final double USUAL_DURATION = 120;
    private static final double USUAL_PEEP = Unit.CMH2O.engine(20);
    private static final double USUAL_PRESSURE = Unit.CMH2O.engine(15);
    private static final String SUSTAINED = "sustainedPressure";

    Recruitment() {
        super(Procedure.RECRUITMENT, USUAL_DURATION);
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        boolean sustained = order.has(SUSTAINED);
        double peep = sustained ? order.value(SUSTAINED) : order.value("PEEP", USUAL_PEEP);
        double above = sustained ? 0 : order.value("inspiratoryPressure", USUAL_PRESSURE);
        lane.setSetting(Ventilator.MANEUVER_PEEP.name(), peep);
        lane.setSetting(Ventilator.MANEUVER_PRESSURE.name(), above);
        String pressures = sustained
                ? "sustained inflation at " + Charted.amount(Unit.CMH2O, peep)
                : "PEEP " + Charted.amount(Unit.CMH2O, peep) + " and " + Charted.amount(Unit.CMH2O, above)
                        + " above it";
        return pressures + " for " + Charted.span(duration(order));
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        double peep = lane.get(Ventilator.PEEP.name());
        return Charted.result(
                begunBy(order),
                "ended after %s, PEEP back to %s"
                        .formatted(Charted.span(duration(order)), Charted.amount(Unit.CMH2O, peep)));
    }
}
