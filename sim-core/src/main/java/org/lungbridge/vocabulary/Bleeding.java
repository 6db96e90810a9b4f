package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.ML_PER_HOUR;
import static org.lungbridge.quantity.Unit.MMHG;
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

    /** Hazard integral of any bleeding outside of the lung that has no hazard of its own. */
    public static final Quantity ANY_HAZARD = new Quantity(
            "bleeding.any_hazard",
            ONE,
            1,
            "hazard integral of any bleeding outside of the lung that has no hazard of its own");

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

    /** Logarithm of what clotting times, fibrinogen and von Willebrand factor do to bleeding, 0 in the reference ECMO patient. */
    public static final Quantity DIATHESIS = new Quantity(
            "bleeding.diathesis",
            ONE,
            1,
            "logarithm of what clotting times, fibrinogen and von Willebrand factor do to bleeding, 0 in the reference ECMO patient");

    /** Logarithm of what platelets and circumstances do to bleeding at a site, 0 in the reference ECMO patient; use at(site). */
    public static final Quantity STRAIN = new Quantity(
            "bleeding.strain",
            ONE,
            1,
            "logarithm of what platelets and circumstances do to bleeding at a site, 0 in the reference ECMO patient; use at(site)");

    /** Hazard integral at which a site begins to bleed; use at(site). */
    public static final Quantity THRESHOLD =
            new Quantity("bleeding.threshold", ONE, 1, "hazard integral at which a site begins to bleed; use at(site)");

    /** Falls to zero when a site begins to bleed; use at(site). */
    public static final Quantity BLEED =
            new Quantity("bleeding.bleed", ONE, 1, "falls to zero when a site begins to bleed; use at(site)");

    /** Number of the open bleed of a site, 0 none (set by events); use at(site). */
    public static final Quantity OPEN = new Quantity(
            "bleeding.open", ONE, 1, "number of the open bleed of a site, 0 none (set by events); use at(site)");

    /** Blood lost by the open bleed of a site (set by events); use at(site). */
    public static final Quantity SITE_FLOW = new Quantity(
            "bleeding.site_flow",
            ML_PER_HOUR,
            50,
            "blood lost by the open bleed of a site (set by events); use at(site)");

    /** That of the site inside of the skull. */
    public static final Quantity INTRACRANIAL_FLOW = SITE_FLOW.at(4);

    /** How fresh the wounds of cannulation are, 1 at cannulation. */
    public static final Quantity FRESH_WOUND =
            new Quantity("bleeding.fresh_wound", ONE, 1, "how fresh the wounds of cannulation are, 1 at cannulation");

    /** 1 while glucocorticoids put the stomach at risk (set until the drug owns it). */
    public static final Quantity GLUCOCORTICOIDS = new Quantity(
            "bleeding.glucocorticoids",
            ONE,
            1,
            "1 while glucocorticoids put the stomach at risk (set until the drug owns it)");

    /** Arterial CO2 tension the brain is used to: rises with it at once, falls in hours. */
    public static final Quantity CO2_PEAK = new Quantity(
            "bleeding.co2_peak",
            MMHG,
            40,
            "arterial CO2 tension the brain is used to: rises with it at once, falls in hours");

    /** Strain of the brain by a fast fall of arterial CO2 tension, 0 none to 1. */
    public static final Quantity CEREBRAL_STRAIN = new Quantity(
            "bleeding.cerebral_strain",
            ONE,
            1,
            "strain of the brain by a fast fall of arterial CO2 tension, 0 none to 1");

    /** Bleeding into the air spaces that capillaritis drives, of a supine patient. */
    public static final Quantity CAPILLARY_FLOW = new Quantity(
            "bleeding.capillary_flow",
            ML_PER_HOUR,
            20,
            "bleeding into the air spaces that capillaritis drives, of a supine patient");

    /** Hazard integral of a massive bleed of the lung after decannulation. */
    public static final Quantity REBLEED_HAZARD = new Quantity(
            "bleeding.rebleed_hazard", ONE, 1, "hazard integral of a massive bleed of the lung after decannulation");

    /** Hazard integral at which the lung bleeds again. */
    public static final Quantity REBLEED_THRESHOLD =
            new Quantity("bleeding.rebleed_threshold", ONE, 1, "hazard integral at which the lung bleeds again");

    /** Falls to zero when the lung bleeds again. */
    public static final Quantity REBLEED =
            new Quantity("bleeding.rebleed", ONE, 1, "falls to zero when the lung bleeds again");

    /** Number of the decannulation that puts the lung at risk to bleed again, 0 none (set by events). */
    public static final Quantity REBLEED_RISK = new Quantity(
            "bleeding.rebleed_risk",
            ONE,
            1,
            "number of the decannulation that puts the lung at risk to bleed again, 0 none (set by events)");

    /** Bleeding into the air spaces while the lung bleeds again (set by events). */
    public static final Quantity REBLEED_FLOW = new Quantity(
            "bleeding.rebleed_flow",
            ML_PER_HOUR,
            100,
            "bleeding into the air spaces while the lung bleeds again (set by events)");

    private Bleeding() {}
}
