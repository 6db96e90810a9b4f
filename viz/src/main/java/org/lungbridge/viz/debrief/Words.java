package org.lungbridge.viz.debrief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.lungbridge.vocabulary.OutputVariables;

/** Numbers and names as a debriefing tells them. */
final class Words {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ecmoBloodFlow_LPerMin", "ECMO flow"),
            Map.entry("ecmoDrainagePressure_mmHg", "Drainage pressure"),
            Map.entry("ecmoPreMembranePressure_mmHg", "Pressure before the membrane lung"),
            Map.entry("ecmoPostMembranePressure_mmHg", "Pressure after the membrane lung"),
            Map.entry("plateauPressure_cmH2O", "Plateau pressure"),
            Map.entry("drivingPressure_cmH2O", "Driving pressure"),
            Map.entry("heartRate_perMin", "Heart rate"),
            Map.entry("hemoglobin_gPerDL", "Hemoglobin"),
            Map.entry("PaO2_mmHg", "PaO2"),
            Map.entry("PaCO2_mmHg", "PaCO2"),
            Map.entry("MAP_mmHg", "MAP"),
            Map.entry("compliance_mLPerCmH2O", "Compliance"),
            Map.entry("shuntFraction", "Shunt"),
            Map.entry("floodedFraction", "Flooded share"),
            Map.entry("alveolarBleeding_mLPerH", "Bleeding into the lung"),
            Map.entry("cardiacOutput_LPerMin", "Cardiac output"),
            Map.entry("bloodVolume_L", "Blood volume"),
            Map.entry("ecmoRecirculation", "Recirculation"),
            Map.entry("ecmoVO2_mLPerMin", "Oxygen by the membrane lung"),
            Map.entry("heparin_IUPerMl", "Heparin"),
            Map.entry("pHa", "pH"),
            Map.entry("CVP_mmHg", "CVP"));

    private Words() {}

    /** A column as it is spoken of. */
    static String name(String column) {
        int end = column.indexOf('_');
        return NAMES.getOrDefault(column, end < 0 ? column : column.substring(0, end));
    }

    /** Whether a column is a share that is told in percent. */
    static boolean percent(String column) {
        return column.endsWith("O2") && !column.contains("P")
                || column.equals("SpO2")
                || column.endsWith("Fraction")
                || column.equals("ecmoRecirculation");
    }

    /** A value of a column with its unit: {@code 82 %}, {@code -140 mmHg}. */
    static String value(String column, double value) {
        return Double.isNaN(value) ? "none" : plain(column, value) + unit(column);
    }

    /** Several values of a column, the unit once: {@code 95, 65, 99 %}. */
    static String values(String column, double... values) {
        String all = Arrays.stream(values)
                .mapToObj(value -> Double.isNaN(value) ? "none" : plain(column, value))
                .collect(Collectors.joining(", "));
        return all + unit(column);
    }

    /** A value of a column without its unit, with the digits it deserves. */
    static String plain(String column, double value) {
        if (percent(column)) {
            return number(100 * value, 0);
        }
        int digits = column.equals("pHa") ? 2 : Math.abs(value) >= 20 ? 0 : Math.abs(value) >= 2 ? 1 : 2;
        return number(value, digits);
    }

    /** The unit of a column after its value. */
    static String unit(String column) {
        if (percent(column)) {
            return " %";
        }
        String code = OutputVariables.find(column)
                .map(variable -> variable.unitCode().replace("[", "").replace("]", ""))
                .orElse("1");
        return code.equals("1") ? "" : " " + code;
    }

    /** A number with at most so many decimals; halves go up, as they look. */
    static String number(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(12, RoundingMode.HALF_EVEN))
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** A name of an order or event in words: {@code clamp-ecmo} is clamp ecmo. */
    static String spelled(String name) {
        return name.replace('-', ' ').replace("ecmo", "ECMO");
    }

    /** The text, cut where it is longer. */
    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
    }
}
