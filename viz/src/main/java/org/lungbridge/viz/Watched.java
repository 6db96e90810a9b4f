package org.lungbridge.viz;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A quantity by which runs are compared.
 *
 * @param id the output variable
 * @param label name and unit
 * @param axis the same beside a panel, where there is less room
 * @param factor what a value is multiplied by to be shown, 100 for a fraction in percent
 * @param digits decimals that are shown
 * @param notable what bedside staff would call a difference, in the unit of the label; a design choice
 * @param least lower end of the usual target; empty where there is none
 * @param most upper end of it; likewise
 */
public record Watched(
        String id,
        String label,
        String axis,
        double factor,
        int digits,
        double notable,
        OptionalDouble least,
        OptionalDouble most) {
    /**
     * In the order in which they are shown. Targets: saturation 88 % or more and pH 7.30 to 7.45 (ARDS Network, 2000, N Engl
     * J Med 342:1301), mean arterial pressure 65 mmHg or more (Evans et al., 2021, Crit Care Med 49:e1063), hemoglobin 7 g/dL
     * or more (Carson et al., 2016, JAMA 316:2025).
     */
    public static final List<Watched> ALL = List.of(
            from(88, new Watched("SaO2", "SaO2 (%)", 100, 1, 1)),
            new Watched("PaO2_mmHg", "PaO2 (mmHg)", 1, 0, 5),
            new Watched("PaCO2_mmHg", "PaCO2 (mmHg)", 1, 1, 2),
            within(7.30, 7.45, new Watched("pHa", "arterial pH", 1, 3, 0.02)),
            new Watched("lactate_mmolPerL", "lactate (mmol/L)", 1, 1, 0.3),
            new Watched("ecmoBloodFlow_LPerMin", "ECMO flow (L/min)", 1, 2, 0.1),
            new Watched("ecmoSweep_LPerMin", "sweep gas (L/min)", 1, 1, 0.1),
            new Watched("ecmoMembraneDeltaP_mmHg", "membrane drop (mmHg)", 1, 0, 5).beside("drop (mmHg)"),
            new Watched("PaO2FiO2_mmHg", "PaO2/FiO2 (mmHg)", 1, 0, 10),
            new Watched("compliance_mLPerCmH2O", "compliance (mL/cmH2O)", 1, 1, 1).beside("C (mL/cmH2O)"),
            new Watched("drivingPressure_cmH2O", "driving pressure (cmH2O)", 1, 1, 1).beside("DP (cmH2O)"),
            new Watched("shuntFraction", "shunt (%)", 100, 0, 2),
            new Watched("alveolarBlood_mL", "blood in alveoli (mL)", 1, 0, 20).beside("alv. blood (mL)"),
            from(65, new Watched("MAP_mmHg", "MAP (mmHg)", 1, 0, 3)),
            new Watched("cardiacOutput_LPerMin", "cardiac output (L/min)", 1, 2, 0.3).beside("CO (L/min)"),
            new Watched("norepinephrine_ugPerKgPerMin", "norepinephrine (ug/kg/min)", 1, 2, 0.02)
                    .beside("NE (ug/kg/min)"),
            from(7, new Watched("hemoglobin_gPerDL", "hemoglobin (g/dL)", 1, 1, 0.3).beside("Hb (g/dL)")),
            new Watched("cumulativeAlveolarBleeding_mL", "lung bleeding (mL)", 1, 0, 20).beside("lung bleed (mL)"),
            new Watched("cumulativeOtherBleeding_mL", "other bleeding (mL)", 1, 0, 20).beside("other bleed (mL)"),
            new Watched("platelets_10e9PerL", "platelets (10^9/L)", 1, 0, 5).beside("PLT (10^9/L)"),
            new Watched("fibrinogen_gPerL", "fibrinogen (g/L)", 1, 2, 0.2),
            new Watched("heparinRate_IUPerKgPerH", "heparin (IU/kg/h)", 1, 1, 0.5),
            new Watched("ACT_s", "ACT (s)", 1, 0, 5),
            new Watched("aPTT_s", "aPTT (s)", 1, 0, 3),
            new Watched("fluidBalance_L", "fluid balance (L)", 1, 2, 0.2),
            new Watched("creatinine_mgPerDL", "creatinine (mg/dL)", 1, 2, 0.2));

    private Watched(String id, String label, double factor, int digits, double notable) {
        this(id, label, label, factor, digits, notable, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private Watched beside(String panel) {
        return new Watched(id, label, panel, factor, digits, notable, least, most);
    }

    private static Watched from(double least, Watched open) {
        return within(least, Double.POSITIVE_INFINITY, open);
    }

    private static Watched within(double least, double most, Watched open) {
        return new Watched(
                open.id,
                open.label,
                open.axis,
                open.factor,
                open.digits,
                open.notable,
                OptionalDouble.of(least),
                most < Double.POSITIVE_INFINITY ? OptionalDouble.of(most) : OptionalDouble.empty());
    }

    /** Whether there is a target. */
    public boolean hasTarget() {
        return least.isPresent() || most.isPresent();
    }

    /** The target in words; empty where there is none. */
    public String target() {
        if (!hasTarget()) {
            return "";
        }
        String low = least.isPresent() ? TimeScale.plain(least.getAsDouble(), 2) : "";
        return most.isPresent() ? low + " to " + TimeScale.plain(most.getAsDouble(), 2) : low + " or more";
    }

    /** Whether a shown value keeps the target. */
    public boolean keeps(double shown) {
        return shown >= least.orElse(Double.NEGATIVE_INFINITY) && shown <= most.orElse(Double.POSITIVE_INFINITY);
    }

    /** A value of a run as it is shown. */
    public double shown(RunSeries series, int row) {
        return series.value(id, row) * factor;
    }

    /** A shown value as text; a dash where there is none. */
    public String text(double shown) {
        return Double.isFinite(shown) ? TimeScale.fixed(shown, digits) : "-";
    }
}
