package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.ML_PER_HOUR;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** Bleeding inside and outside of the lung: what drives it, hazard clocks, flows. */
public final class Bleeding {
    /** Factor of local and systemic hemostatic therapy on alveolar bleeding. */
    public static final Quantity LOCAL_HEMOSTASIS = new Quantity(
            "bleeding.local_hemostasis",
            ONE,
            1,
            "factor of local and systemic hemostatic therapy on alveolar bleeding");

    /** Factor of coagulation on alveolar bleeding, 1 in the reference ECMO patient. */
    public static final Quantity TENDENCY = new Quantity(
            "bleeding.tendency", ONE, 1, "factor of coagulation on alveolar bleeding, 1 in the reference ECMO patient");

    /** Capillaritis activity, 0 none to 1.2 (set until the disease owns it). */
    public static final Quantity CAPILLARITIS = new Quantity(
            "bleeding.capillaritis", ONE, 1, "capillaritis activity, 0 none to 1.2 (set until the disease owns it)");

    /** How much more this patient bleeds than others of the same state. */
    public static final Quantity FRAILTY =
            new Quantity("bleeding.frailty", ONE, 1, "how much more this patient bleeds than others of the same state");

    /** Hazard integral of any bleeding outside of the lung. */
    public static final Quantity ANY_HAZARD =
            new Quantity("bleeding.any_hazard", ONE, 1, "hazard integral of any bleeding outside of the lung");

    /** Hazard integral of major bleeding. */
    public static final Quantity MAJOR_HAZARD =
            new Quantity("bleeding.major_hazard", ONE, 1, "hazard integral of major bleeding");

    /** Hazard integral of intracranial bleeding. */
    public static final Quantity INTRACRANIAL_HAZARD =
            new Quantity("bleeding.intracranial_hazard", ONE, 1, "hazard integral of intracranial bleeding");

    /** Hazard integral of gastrointestinal bleeding. */
    public static final Quantity GASTROINTESTINAL_HAZARD =
            new Quantity("bleeding.gastrointestinal_hazard", ONE, 1, "hazard integral of gastrointestinal bleeding");

    /** Hazard integral of bleeding at a cannula. */
    public static final Quantity CANNULA_HAZARD =
            new Quantity("bleeding.cannula_hazard", ONE, 1, "hazard integral of bleeding at a cannula");

    /** Blood lost at all sites outside of the lung. */
    public static final Quantity OTHER_FLOW =
            new Quantity("bleeding.other_flow", ML_PER_HOUR, 50, "blood lost at all sites outside of the lung");

    /** Blood lost outside of the lung since the start. */
    public static final Quantity OTHER_BLED =
            new Quantity("bleeding.other_bled", L, 1e+30, "blood lost outside of the lung since the start");

    private Bleeding() {}
}
