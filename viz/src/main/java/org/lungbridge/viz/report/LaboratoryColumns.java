package org.lungbridge.viz.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lungbridge.viz.Measured;

/** Which tests of the laboratory stand together in a table, so that none is too wide for a page. */
final class LaboratoryColumns {
    /** Columns besides that of the day that fit on a page (design choice). */
    static final int MOST = 9;

    private static final Set<String> GAS =
            Set.of("pHa", "PaCO2", "PaO2", "SaO2", "lactate", "bicarbonate", "baseExcess", "ionizedCalcium");
    private static final Set<String> CLOTTING =
            Set.of("platelets", "fibrinogen", "PT", "INR", "aPTT", "ACT", "antiXa", "Ddimer", "antithrombin");

    private LaboratoryColumns() {}

    /** Tests that have a result, by the name of their table; in the order in which they came first. */
    static Map<String, List<String>> of(List<Measured> results) {
        Set<String> tests = new LinkedHashSet<>();
        results.forEach(result -> tests.add(result.test()));
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (String name : List.of("Blood gas", "Clotting", "Other tests")) {
            split(
                    tables,
                    name,
                    tests.stream().filter(test -> group(test).equals(name)).toList());
        }
        return tables;
    }

    private static String group(String test) {
        return GAS.contains(test) ? "Blood gas" : CLOTTING.contains(test) ? "Clotting" : "Other tests";
    }

    /** As few tables as there must be, of about one width. */
    private static void split(Map<String, List<String>> tables, String name, List<String> tests) {
        int parts = (tests.size() + MOST - 1) / MOST;
        for (int part = 0; part < parts; part++) {
            int from = part * tests.size() / parts;
            int to = (part + 1) * tests.size() / parts;
            String label = parts == 1 ? name : "%s, part %s of %s,".formatted(name, part + 1, parts);
            tables.put(label, List.copyOf(tests.subList(from, to)));
        }
    }
}
