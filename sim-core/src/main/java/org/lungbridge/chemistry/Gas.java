package org.lungbridge.chemistry;

/** Constants of gases: the factors between the units of blood formulas and those of the engine. */
public final class Gas {
    /** Volume of a mole of gas at 0 °C, 760 mmHg, dry (STPD): 22.414 L/mol for all gases. VERIFIED, ideal gas. */
    public static final double MOLAR_VOLUME_L = 22.414;

    /** Multiplies mL(STPD)/dL into mmol/L. */
    public static final double MMOL_PER_L_PER_ML_DL = 10 / MOLAR_VOLUME_L;

    /** Pressure of water vapor in gas saturated at 37 °C, mmHg. VERIFIED, standard physiological value. */
    public static final double WATER_VAPOR = 47;

    /** Body temperature 37 °C, K. */
    public static final double BODY_KELVIN = 310.15;

    /** R of the ideal gas law p·V = n·R·T, in mmHg·L/(mmol·K): what makes 22.414 mL of a mmol at STPD. */
    public static final double GAS_CONSTANT = 760 * MOLAR_VOLUME_L / 273.15 / 1000;

    /** R·T at body temperature, mmHg·L/mmol: partial pressure × volume of 1 mmol of gas in the lung. */
    public static final double DRY_GAS_VOLUME_TEMPERATURE = GAS_CONSTANT * BODY_KELVIN;

    private Gas() {}
}
