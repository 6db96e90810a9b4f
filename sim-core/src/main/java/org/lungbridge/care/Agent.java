package org.lungbridge.care;

import org.lungbridge.quantity.Unit;

/**
 * An anticoagulant and the orders by which it is given. Rates go by actual weight; pumps take steps of 0.1 IU/kg/h of heparin,
 * 0.001 mg/kg/h of bivalirudin and 0.01 µg/kg/min of argatroban (design choices, finer than any nomogram).
 */
public enum Agent {
    /** Unfractionated heparin into a vein. */
    HEPARIN("heparin", "set-heparin", "ratePerKilogram", Unit.IU_PER_KG_PER_HOUR, 10),
    /** Bivalirudin into a vein. */
    BIVALIRUDIN("bivalirudin", "set-bivalirudin", "rate", Unit.MG_PER_KG_PER_HOUR, 1000),
    /** Argatroban into a vein. */
    ARGATROBAN("argatroban", "set-argatroban", "rate", Unit.UG_PER_KG_PER_MIN, 100),
    /** Enoxaparin under the skin, by single doses. */
    ENOXAPARIN("enoxaparin", "", "", Unit.IU_PER_KG, 1);

    private final String id;
    private final String infusion;
    private final String rateField;
    private final Unit unit;
    private final double stepsPerUnit;

    Agent(String id, String infusion, String rateField, Unit unit, double stepsPerUnit) {
        this.id = id;
        this.infusion = infusion;
        this.rateField = rateField;
        this.unit = unit;
        this.stepsPerUnit = stepsPerUnit;
    }

    /** Its name in documents and events. */
    public String id() {
        return id;
    }

    /** Whether it is infused; otherwise it is given by single doses. */
    public boolean infused() {
        return !infusion.isEmpty();
    }

    /** The kind of the order that sets its infusion; empty if there is none. */
    public String infusion() {
        return infusion;
    }

    /** The field of that order that holds the rate by weight. */
    String rateField() {
        return rateField;
    }

    /** The unit of its rates by weight. */
    public Unit unit() {
        return unit;
    }

    /** A rate (engine units, by weight) as the pump takes it. */
    double onThePump(double rate) {
        return unit.engine(Math.rint(unit.of(rate) * stepsPerUnit) / stepsPerUnit);
    }
}
