package org.lungbridge.trials.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.laboratory.Measurand;

/** The tests of the laboratory with their units, and LOINC codes where one is sure (LOINC 2.8x, recalled). */
final class TestCodes {
    private static final Map<String, String> LOINC = Map.ofEntries(
            Map.entry("ACT", "3184-9"),
            Map.entry("aPTT", "3173-2"),
            Map.entry("PT", "5902-2"),
            Map.entry("INR", "6301-6"),
            Map.entry("antiXa", "3274-8"),
            Map.entry("fibrinogen", "3255-7"),
            Map.entry("Ddimer", "48065-7"),
            Map.entry("platelets", "777-3"),
            Map.entry("hemoglobin", "718-7"),
            Map.entry("pHa", "2744-1"),
            Map.entry("PaCO2", "2019-8"),
            Map.entry("PaO2", "2703-7"),
            Map.entry("SaO2", "2708-6"),
            Map.entry("lactate", "2518-9"),
            Map.entry("bicarbonate", "1960-4"),
            Map.entry("baseExcess", "1925-7"),
            Map.entry("CRP", "1988-5"),
            Map.entry("procalcitonin", "33959-8"),
            Map.entry("whiteCells", "6690-2"),
            Map.entry("neutrophils", "751-8"),
            Map.entry("C3", "4485-9"),
            Map.entry("C4", "4498-2"));

    private TestCodes() {}

    /** The UCUM code of the unit of each test, in the order of the laboratory. */
    static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        for (Measurand measurand : Measurand.values()) {
            units.putIfAbsent(measurand.result(), measurand.unit().code());
        }
        return units;
    }

    static Optional<String> loinc(String test) {
        return Optional.ofNullable(LOINC.get(test));
    }
}
