package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Fault;
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
    MALPOSITION("cannula-malposition", Ecmo.MALPOSITION, true),
    ACCESS_LOSS("access-loss", Fault.ACCESS_LOSS, true),
    MOTOR_FAILURE("motor-failure", Fault.MOTOR_LOSS, true),
    MAINS_FAILURE("mains-failure", Fault.MAINS_OFF, true),
    EMPTY_BATTERY("empty-battery", Fault.MOTOR_LOSS, true),
    RECHARGE("recharge", Fault.MAINS_OFF, false),
    HAND_CRANK("hand-crank", Fault.CRANK_SPEED, true),
    DRIVE_CHANGE("drive-change", Ecmo.EXCHANGE, true),
    GAS_LINE_OFF("gas-line-off", Fault.SWEEP_LOSS, true),
    EMPTY_CYLINDER("empty-cylinder", Fault.SWEEP_LOSS, true),
    BLENDER_FAILURE("blender-failure", Fault.OXYGEN_LOSS, true),
    CONDENSATE("condensate", Fault.CONDENSATE, true),
    SIGH("sweep-sigh", Fault.SIGH, true),
    HEATER_FAILURE("heater-failure", Fault.HEATER_LOSS, true),
    HEATER_WITHOUT_POWER("heater-without-power", Fault.HEATER_LOSS, true),
    AIR("air-in-pump", Fault.AIR, true),
    DE_AIRING("de-airing", Ecmo.EXCHANGE, true),
    DRAINAGE_OUT("drainage-cannula-out", Fault.AIR, true),
    RETURN_OUT("return-cannula-out", Fault.RETURN_BREACH, true),
    CANNULA_HOLE("cannula-hole", Fault.HOLE, true),
    TORN_RETURN("torn-return-line", Fault.RETURN_BREACH, true),
    TORN_DRAINAGE("torn-drainage-line", Fault.DRAINAGE_BREACH, true),
    TORN_LINE_AIR("air-by-torn-line", Fault.AIR, true),
    PNEUMOTHORAX("pneumothorax", Fault.PLEURAL_GAS, true),
    CITRATE_ERROR("citrate-error", Fault.CITRATE, true),
    EXCHANGE_STOPPED("exchange-stopped", Fault.CITRATE, false);

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

    /** The one under way now goes so far. */
    void goOn(LaneAccess lane, double extent) {
        put(lane, lane.get(number().name()), extent);
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
