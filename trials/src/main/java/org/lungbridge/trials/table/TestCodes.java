package org.lungbridge.trials.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lungbridge.laboratory.Measurand;

/** The tests of the laboratory with their units. */
final class TestCodes {
    private TestCodes() {}

    /** The UCUM code of the unit of each test, in the order of the laboratory. */
    static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        for (Measurand measurand : Measurand.values()) {
            units.putIfAbsent(measurand.result(), measurand.unit().code());
        }
        return units;
    }
}
