package org.lungbridge.patient;

import java.util.List;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.quantity.Unit;

/**
 * Gas between lung and chest wall: a simple pneumothorax, or one under tension that grows with every breath.
 *
 * <pre>
 *   simple   0.8 L at once
 *   tension  3 L within 5 min
 * </pre>
 *
 * <p>Everything else follows from the volume ({@link org.lungbridge.physiology.lung.LungMechanics}): the lung gives way, shunt and
 * plateau pressure rise, the pressure around the heart takes venous return and flow of the circuit. It stays until the chest is
 * decompressed. <b>Leaves out</b> the gas that leaks on through a drain, and the two sides. Volumes and onset are design choices; a
 * collapsed lung of an adult leaves 2-3 L.
 */
final class Pneumothorax extends FaultOrder {
    /** The kind of the order. */
    static final String KIND = "pneumothorax";
    /** The kind of the order that lets the gas out. */
    static final String DECOMPRESS = "decompress-chest";

    private static final String TENSION = "tension";
    private static final String VOLUME = "volume";
    private static final double SIMPLE = 0.8;
    private static final double UNDER_TENSION = 3;
    private static final double GROWS = Unit.MIN.engine(5);

    private static boolean tension(Order order) {
        return order.value(TENSION, 0) != 0;
    }

    @Override
    List<Procedure> procedures(Order order) {
        return List.of(Procedure.PNEUMOTHORAX);
    }

    @Override
    double severity(Order order) {
        return order.value(VOLUME, tension(order) ? UNDER_TENSION : SIMPLE);
    }

    @Override
    double onset(Order order) {
        return order.value(ONSET, tension(order) ? GROWS : 0);
    }

    @Override
    String begin(Order order, LaneAccess lane, List<Order> next) {
        return "%spneumothorax, up to %s of gas"
                .formatted(tension(order) ? "tension " : "", Charted.amount(Unit.L, severity(order)));
    }

    @Override
    String whyNot(Order order, LaneAccess lane) {
        return "";
    }
}
