package org.lungbridge.viz;

import java.util.List;

/**
 * A column of the table of gases and laboratory values. Usual reference ranges of adults and usual limits at which a
 * laboratory calls the ward, for teaching (design choice); limits that do not exist are infinite.
 *
 * @param head above the column
 * @param unit under it
 * @param test the result of the laboratory; empty where the laboratory has none
 * @param column the true value
 * @param factor from the column to what is shown, 100 for percent
 * @param digits decimals
 * @param critical the lower critical limit
 * @param low the lower end of the normal range
 * @param high the upper end of the normal range
 * @param alarming the upper critical limit
 */
record Analyte(
        String head,
        String unit,
        String test,
        String column,
        double factor,
        int digits,
        double critical,
        double low,
        double high,
        double alarming) {
    private static final double ANY = Double.POSITIVE_INFINITY;

    /** Columns that belong together. */
    record Group(String name, List<Analyte> analytes) {}

    static final List<Group> GROUPS = List.of(
            new Group(
                    "Arterial",
                    List.of(
                            new Analyte("pH", "", "pHa", "pHa", 1, 2, 7.2, 7.35, 7.45, 7.6),
                            new Analyte("PCO2", "mmHg", "PaCO2", "PaCO2_mmHg", 1, 0, 25, 35, 45, 65),
                            new Analyte("PO2", "mmHg", "PaO2", "PaO2_mmHg", 1, 0, 50, 60, 120, ANY),
                            new Analyte("SO2", "%", "SaO2", "SaO2", 100, 0, 80, 88, ANY, ANY),
                            new Analyte("HCO3", "mmol/L", "bicarbonate", "bicarbonate_mmolPerL", 1, 0, 15, 22, 26, 40),
                            new Analyte("BE", "mmol/L", "baseExcess", "baseExcess_mmolPerL", 1, 0, -10, -2, 2, 10),
                            new Analyte("Lac", "mmol/L", "lactate", "lactate_mmolPerL", 1, 1, -ANY, -ANY, 2, 4))),
            new Group(
                    "Before oxygenator",
                    List.of(
                            new Analyte("SO2", "%", "", "ecmoPreMembraneSO2", 100, 0, 50, 60, 85, ANY),
                            new Analyte("PO2", "mmHg", "", "ecmoPreMembranePO2_mmHg", 1, 0, 20, 28, 55, ANY),
                            new Analyte("PCO2", "mmHg", "", "ecmoPreMembranePCO2_mmHg", 1, 0, 25, 38, 55, 75))),
            new Group(
                    "After oxygenator",
                    List.of(
                            new Analyte("SO2", "%", "", "ecmoPostMembraneSO2", 100, 0, 90, 97, ANY, ANY),
                            new Analyte("PO2", "mmHg", "", "ecmoPostMembranePO2_mmHg", 1, 0, 100, 200, ANY, ANY),
                            new Analyte("PCO2", "mmHg", "", "ecmoPostMembranePCO2_mmHg", 1, 0, 20, 28, 45, 60))),
            new Group(
                    "Blood and clotting",
                    List.of(
                            new Analyte("Hb", "g/dL", "hemoglobin", "hemoglobin_gPerDL", 1, 1, 7, 12, 16, ANY),
                            new Analyte("Plt", "10^9/L", "platelets", "platelets_10e9PerL", 1, 0, 50, 150, 400, ANY),
                            new Analyte("Fib", "g/L", "fibrinogen", "fibrinogen_gPerL", 1, 1, 1.5, 2, 4, ANY),
                            new Analyte("INR", "", "INR", "INR", 1, 1, -ANY, -ANY, 1.3, 2),
                            new Analyte("aPTT", "s", "aPTT", "aPTT_s", 1, 0, -ANY, -ANY, 37, 80),
                            new Analyte("ACT", "s", "ACT", "ACT_s", 1, 0, -ANY, -ANY, 140, 220),
                            new Analyte("aXa", "IU/mL", "antiXa", "antiXa_IUPerMl", 1, 2, -ANY, -ANY, 0.7, 1),
                            new Analyte("D-dim", "mg/L", "Ddimer", "Ddimer_mgPerL", 1, 1, -ANY, -ANY, 0.5, 10))));

    /** How a value stands to the ranges. */
    enum Standing {
        VERY_LOW("LL"),
        LOW("L"),
        NORMAL(""),
        HIGH("H"),
        VERY_HIGH("HH");

        private final String flag;

        Standing(String flag) {
            this.flag = flag;
        }

        /** What is written beside a value. */
        String flag() {
            return flag;
        }
    }

    Standing standing(double value) {
        if (value < critical) {
            return Standing.VERY_LOW;
        }
        if (value < low) {
            return Standing.LOW;
        }
        return value > alarming ? Standing.VERY_HIGH : value > high ? Standing.HIGH : Standing.NORMAL;
    }
}
