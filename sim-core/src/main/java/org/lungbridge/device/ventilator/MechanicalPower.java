package org.lungbridge.device.ventilator;

/**
 * Energy that the ventilator spends on the respiratory system each minute, by three published formulas that agree for
 * constant flow and one for constant pressure. Arguments are in the units the formulas are printed in: breaths/min, L,
 * cmH2O, cmH2O/L, cmH2O·s/L, L/min. Results are in J/min; above about 17 J/min mortality rises (Serpa Neto 2018, Intensive
 * Care Med 44:1914).
 */
public final class MechanicalPower {
    private static final double J_PER_L_CMH2O = 0.098;
    private static final double GIOSA_DIVISOR = 20;
    private static final double GIOSA_FLOW_DIVISOR = 6;
    private static final double S_PER_MIN = 60;

    private MechanicalPower() {}

    /**
     * Gattinoni 2016, Intensive Care Med 42:1567.
     *
     * <pre>
     *   MP = 0.098 RR {VT² [½E + RR (1 + I:E)/(60 I:E) R] + VT PEEP}
     * </pre>
     */
    public static double gattinoni(
            double rate_perMin,
            double tidalVolume_L,
            double elastance_cmH2OPerL,
            double inspirationToExpiration,
            double resistance_cmH2OSPerL,
            double peep_cmH2O) {
        double perInspiration = (1 + inspirationToExpiration) / (S_PER_MIN * inspirationToExpiration);
        double bracket = 0.5 * elastance_cmH2OPerL + rate_perMin * perInspiration * resistance_cmH2OSPerL;
        return J_PER_L_CMH2O * rate_perMin * (tidalVolume_L * tidalVolume_L * bracket + tidalVolume_L * peep_cmH2O);
    }

    /**
     * From peak and driving pressure (Gattinoni 2016, simplified).
     *
     * <pre>
     *   MP = 0.098 RR VT (Ppeak − ½ΔP)
     * </pre>
     */
    public static double simplified(double rate_perMin, double tidalVolume_L, double peak_cmH2O, double driving_cmH2O) {
        return J_PER_L_CMH2O * rate_perMin * tidalVolume_L * (peak_cmH2O - 0.5 * driving_cmH2O);
    }

    /**
     * Giosa 2019, Intensive Care Med 45:1208.
     *
     * <pre>
     *   MP = VE (Ppeak + PEEP + F/6)/20              F inspiratory flow, VE minute ventilation, L/min
     * </pre>
     */
    public static double giosa(
            double minuteVentilation_LPerMin, double peak_cmH2O, double peep_cmH2O, double flow_LPerMin) {
        return minuteVentilation_LPerMin
                * (peak_cmH2O + peep_cmH2O + flow_LPerMin / GIOSA_FLOW_DIVISOR)
                / GIOSA_DIVISOR;
    }

    /**
     * Pressure-controlled breaths: Becher 2019, Intensive Care Med 45:1321, simplified (rise time neglected).
     *
     * <pre>
     *   MP = 0.098 RR VT (PEEP + ΔPinsp)             ΔPinsp inspiratory pressure above PEEP
     * </pre>
     */
    public static double becher(
            double rate_perMin, double tidalVolume_L, double peep_cmH2O, double inspiratoryPressure_cmH2O) {
        return J_PER_L_CMH2O * rate_perMin * tidalVolume_L * (peep_cmH2O + inspiratoryPressure_cmH2O);
    }
}
