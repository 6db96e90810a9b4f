package org.lungbridge.patient;

import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Disease;

/**
 * An instructor sets the activity of capillaritis and holds it there, or lets go ({@code held} 0): the disease then takes
 * its own course from there.
 */
final class SetCapillaritis implements BedsideOrder {
    private static final String ACTIVITY = "activity";
    private static final String HELD = "held";

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        double before = lane.get(Bleeding.CAPILLARITIS.name());
        double activity = order.has(ACTIVITY) ? order.value(ACTIVITY) : before;
        double held = order.has(HELD) ? order.value(HELD) : 1;
        lane.setState(Bleeding.CAPILLARITIS.name(), activity);
        lane.setSetting(Disease.HELD.name(), held);
        String words = Charted.field(ACTIVITY, Unit.ONE, activity) + (held == 0 ? ", let go" : "");
        return OrderResult.changed(activity == before ? Effect.NOTHING : Effect.SLOW, order.kind(), words);
    }
}
