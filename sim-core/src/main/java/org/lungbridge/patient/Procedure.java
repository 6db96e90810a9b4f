package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * What lasts a while at the bedside and is ended by an order that follows from its beginning.
 *
 * <pre>
 *   acts on setting s:   s = max over the procedures under way that act on s of their extent
 * </pre>
 *
 * <p>A procedure under way has a number, 1, 2, 3 … in the order in which procedures of its kind began. Whoever ends one
 * shows the number: an end that was made for an earlier one finds another number and does nothing. A new procedure of
 * the same kind replaces the one under way; procedures of different kinds that act on one setting (suction while the
 * tube is off) overlap freely, and the setting falls to what the others need when one of them ends.
 */
enum Procedure {
    TURN("turn", Lung.POSITION, false),
    LINE_KINK("line-kink", Ecmo.LINE_KINK, true),
    TUBE_EVENT("tube-event", Ventilator.DISCONNECTION, true),
    DISCONNECTION("disconnection", Ventilator.DISCONNECTION, true),
    SUCTION("suction", Ventilator.DISCONNECTION, true),
    BRONCHOSCOPY("bronchoscopy", Ventilator.DISCONNECTION, true),
    TUBE_CHANGE("tube-change", Ventilator.DISCONNECTION, true),
    RECRUITMENT("recruitment", Ventilator.MANEUVER, true),
    INSPIRATORY_HOLD("inspiratory-hold", Ventilator.INSPIRATORY_HOLD, true),
    EXPIRATORY_HOLD("expiratory-hold", Ventilator.EXPIRATORY_HOLD, true),
    EXCHANGE("exchange", Ecmo.EXCHANGE, true),
    PLASMA_EXCHANGE("plasma-exchange", Exchange.PLASMA_FLOW, false),
    RENAL_REPLACEMENT("renal-replacement", Exchange.RENAL_CLEARANCE, false),
    INTUBATION("intubation", Ventilator.DISCONNECTION, true),
    TRACHEOSTOMY("tracheostomy", Ventilator.DISCONNECTION, true),
    BREATHING_TRIAL("breathing-trial", Ventilator.PRESSURE_SUPPORT, false),
    SWEEP_TRIAL("sweep-trial", Ecmo.SWEEP, false),
    REBLEED("rebleed", Bleeding.REBLEED_FLOW, false),
    MALPOSITION("cannula-malposition", Ecmo.MALPOSITION, true);

    private static final Procedure[] ALL = values();

    private final String counter;

    @SuppressWarnings("ImmutableEnumChecker") // A record of immutable parts.
    private final Quantity actsOn;

    private final boolean whileUnderWay;

    Procedure(String name, Quantity actsOn, boolean whileUnderWay) {
        this.counter = "care." + name;
        this.actsOn = actsOn;
        this.whileUnderWay = whileUnderWay;
    }

    /** The number of the procedure under way. */
    Quantity number() {
        return Care.PROCEDURE.at(ordinal());
    }

    /** How far it goes. */
    Quantity extent() {
        return Care.EXTENT.at(ordinal());
    }

    /** True while one of this kind is under way. */
    boolean underWay(LaneAccess lane) {
        return lane.get(number().name()) != 0;
    }

    /** True if the procedure with this number is the one under way. */
    boolean isUnderWay(LaneAccess lane, double number) {
        return underWay(lane) && lane.get(number().name()) == number;
    }

    /** Begins one, in place of one of its kind that is under way; returns its number. */
    int begin(LaneAccess lane, double extent) {
        int number = lane.next(counter) + 1;
        put(lane, number, extent);
        return number;
    }

    /** Ends the one with this number; false, and nothing changes, if that is not the one under way. */
    boolean end(LaneAccess lane, double number) {
        boolean mine = isUnderWay(lane, number);
        if (mine) {
            put(lane, 0, 0);
        }
        return mine;
    }

    /** Ends the one under way, if there is one; false if there is none. */
    boolean stop(LaneAccess lane) {
        return end(lane, lane.get(number().name()));
    }

    private void put(LaneAccess lane, double number, double extent) {
        lane.setSetting(number().name(), number);
        lane.setSetting(extent().name(), extent);
        if (whileUnderWay) {
            lane.setSetting(actsOn.name(), greatest(lane));
        }
    }

    private double greatest(LaneAccess lane) {
        double greatest = 0;
        for (Procedure other : ALL) {
            if (other.whileUnderWay && other.actsOn.name().equals(actsOn.name())) {
                greatest = Math.max(greatest, lane.get(other.extent().name()));
            }
        }
        return greatest;
    }
}
