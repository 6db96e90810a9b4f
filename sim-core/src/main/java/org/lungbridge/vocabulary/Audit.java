package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.G;
import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.MMOL;

import org.lungbridge.quantity.Quantity;

/** Integrated fluxes over the borders of the body; with the stores they close every balance. */
public final class Audit {
    /** O2 brought into the lung by ventilation, net, since the start. */
    public static final Quantity LUNG_O2 =
            new Quantity("audit.lung_o2", MMOL, 1e30, "O2 brought into the lung by ventilation, net, since the start");

    /** O2 brought into the membrane lung by the sweep gas, net, since the start. */
    public static final Quantity MEMBRANE_O2 = new Quantity(
            "audit.membrane_o2",
            MMOL,
            1e30,
            "O2 brought into the membrane lung by the sweep gas, net, since the start");

    /** CO2 brought into the lung by ventilation, net, since the start. */
    public static final Quantity LUNG_CO2 = new Quantity(
            "audit.lung_co2", MMOL, 1e30, "CO2 brought into the lung by ventilation, net, since the start");

    /** CO2 brought into the membrane lung by the sweep gas, net, since the start. */
    public static final Quantity MEMBRANE_CO2 = new Quantity(
            "audit.membrane_co2",
            MMOL,
            1e30,
            "CO2 brought into the membrane lung by the sweep gas, net, since the start");

    /** N2 brought into the lung by ventilation, net, since the start. */
    public static final Quantity LUNG_N2 =
            new Quantity("audit.lung_n2", MMOL, 1e30, "N2 brought into the lung by ventilation, net, since the start");

    /** N2 brought into the membrane lung by the sweep gas, net, since the start. */
    public static final Quantity MEMBRANE_N2 = new Quantity(
            "audit.membrane_n2",
            MMOL,
            1e30,
            "N2 brought into the membrane lung by the sweep gas, net, since the start");

    /** O2 consumed by the tissues since the start. */
    public static final Quantity TISSUE_O2 =
            new Quantity("audit.tissue_o2", MMOL, 1e30, "O2 consumed by the tissues since the start");

    /** O2 gained with infusions minus lost with bleeding since the start. */
    public static final Quantity TRANSFUSED_O2 = new Quantity(
            "audit.transfused_o2", MMOL, 1e30, "O2 gained with infusions minus lost with bleeding since the start");

    /** CO2 produced by the tissues since the start. */
    public static final Quantity TISSUE_CO2 =
            new Quantity("audit.tissue_co2", MMOL, 1e30, "CO2 produced by the tissues since the start");

    /** CO2 gained with infusions minus lost with bleeding since the start. */
    public static final Quantity TRANSFUSED_CO2 = new Quantity(
            "audit.transfused_co2", MMOL, 1e30, "CO2 gained with infusions minus lost with bleeding since the start");

    /** Volume gained minus lost by the blood since the start. */
    public static final Quantity VOLUME =
            new Quantity("audit.volume", L, 1e30, "volume gained minus lost by the blood since the start");

    /** Hemoglobin gained minus lost by the blood since the start. */
    public static final Quantity HEMOGLOBIN =
            new Quantity("audit.hemoglobin", G, 1e30, "hemoglobin gained minus lost by the blood since the start");

    /** Blood and fluid moved from the circulation into the lung, net, since the start. */
    public static final Quantity LUNG_FLUID = new Quantity(
            "audit.lung_fluid",
            L,
            1e30,
            "blood and fluid moved from the circulation into the lung, net, since the start");

    /** Fluid taken out of lung and airways by suction and lavage, net of what was instilled, since the start. */
    public static final Quantity LUNG_REMOVED = new Quantity(
            "audit.lung_removed",
            L,
            1e30,
            "fluid taken out of lung and airways by suction and lavage, net of what was instilled, since the start");

    /** Red cells digested in the lung since the start. */
    public static final Quantity LUNG_DIGESTED =
            new Quantity("audit.lung_digested", L, 1e30, "red cells digested in the lung since the start");

    /** Blood lost into the air spaces since the start. */
    public static final Quantity ALVEOLAR_BLED =
            new Quantity("audit.alveolar_bled", L, 1e30, "blood lost into the air spaces since the start");

    private Audit() {}
}
