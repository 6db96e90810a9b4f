package org.lungbridge.bedside.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.laboratory.Panel;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the laboratory can be asked for, and what comes back. */
final class Tests {
    private static final String TITLES = """
            ACT | Activated clotting time
            aPTT | aPTT
            PT | PT and INR
            antiXa | Anti-factor-Xa activity
            fibrinogen | Fibrinogen
            Ddimer | D-dimer
            antithrombin | Antithrombin
            platelets | Platelets
            hemoglobin | Hemoglobin
            bloodGas | Arterial blood gas
            plasmaFreeHemoglobin | Plasma free hemoglobin
            TEG | Thromboelastography
            thrombinGeneration | Thrombin generation
            PF4antibody | PF4 antibody
            serotoninRelease | Serotonin release
            inflammation | CRP and procalcitonin
            whiteCells | White cells
            immunology | Autoantibodies and complement
            respiratoryCulture | Respiratory culture
            bloodCulture | Blood culture
            """;

    private static final String RESULTS = """
            ACT | ACT
            aPTT | aPTT
            PT | PT INR
            antiXa | antiXa
            fibrinogen | fibrinogen
            Ddimer | Ddimer
            antithrombin | antithrombin
            platelets | platelets
            hemoglobin | hemoglobin
            bloodGas | hemoglobin pHa PaCO2 PaO2 SaO2 lactate bicarbonate baseExcess
            plasmaFreeHemoglobin | plasmaFreeHemoglobin
            TEG | tegR tegMA
            thrombinGeneration | thrombinLag thrombinPeak thrombinPeakTime thrombinPotential
            PF4antibody | PF4antibody
            serotoninRelease | serotoninRelease
            inflammation | CRP procalcitonin
            whiteCells | whiteCells neutrophils
            immunology | ANCA antiDsDNA antiGBM ANA C3 C4
            respiratoryCulture | airwayGrowth
            bloodCulture | bloodGrowth
            """;

    private Tests() {}

    static ArrayNode json() {
        Map<String, String> titles = read(TITLES);
        Map<String, String> results = read(RESULTS);
        ArrayNode tests = Json.array();
        for (Panel panel : Panel.values()) {
            ObjectNode test = tests.addObject();
            test.put("id", panel.id());
            test.put("title", titles.getOrDefault(panel.id(), panel.id()));
            ArrayNode values = test.putArray("results");
            for (String result : results.getOrDefault(panel.id(), "").split(" ")) {
                values.addObject().put("test", result).put("unit", unit(result));
            }
        }
        return tests;
    }

    private static String unit(String result) {
        for (Measurand measurand : Measurand.values()) {
            if (measurand.result().equals(result)) {
                return measurand.unit().spoken();
            }
        }
        return "";
    }

    private static Map<String, String> read(String table) {
        Map<String, String> all = new LinkedHashMap<>();
        table.lines().map(line -> line.split(" \\| ")).forEach(parts -> all.put(parts[0], parts[1]));
        return all;
    }
}
