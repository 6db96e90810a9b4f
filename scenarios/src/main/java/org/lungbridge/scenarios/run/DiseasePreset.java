package org.lungbridge.scenarios.run;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.scenarios.document.Etiology;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Lung;

/**
 * What a cause of alveolar hemorrhage usually means for lung and blood, before the blood gas is looked at.
 *
 * <p>All values are design choices of this project's lung specification (section 7, presets): vasoconstriction 0.6 and
 * V/Q spread 0.8 in massive hemorrhage, 5 % consolidated, and soft tissue (factor 1) because the air spaces are filled
 * rather than stiff. How much is open follows from the ventilator. Platelets at rest and fibrinogen on admission: lupus 70
 * 10⁹/L and 3 g/L, vasculitis 250 and 5, marrow disease 20 (presets of the hemostasis specification, section 6.5); measured
 * ones take their place. What synthesis works towards is the acute phase of every such patient: fibrinogen was high in all
 * of four with alveolar hemorrhage (source S4).
 */
final class DiseasePreset {
    private static final double CONSOLIDATED = 0.05;
    private static final double CONSOLIDATED_FIBROSING = 0.20;
    private static final double VASOCONSTRICTION = 0.6;
    private static final double VQ_SPREAD = 0.8;
    private static final double SOFTNESS = 1.0;

    private static final double LUPUS_PLATELETS = 70;
    private static final double LUPUS_FIBRINOGEN = 3;
    private static final double VASCULITIS_PLATELETS = 250;
    private static final double VASCULITIS_FIBRINOGEN = 5;
    private static final double MARROW_PLATELETS = 20;

    private DiseasePreset() {}

    static Map<String, Double> of(Etiology etiology, LungResolution lung) {
        double consolidated = etiology == Etiology.MYOSITIS ? CONSOLIDATED_FIBROSING : CONSOLIDATED;
        Map<String, Double> parameters = new TreeMap<>();
        for (int i = 0; i < lung.units(); i++) {
            parameters.put(Lung.CONSOLIDATION.at(i).name(), consolidated);
        }
        parameters.put("hypoxic_vasoconstriction.strength", VASOCONSTRICTION);
        parameters.put("lung_sub_units.spread", VQ_SPREAD);
        parameters.put("lung_mechanics.softness", SOFTNESS);
        blood(etiology, parameters);
        return parameters;
    }

    private static void blood(Etiology etiology, Map<String, Double> parameters) {
        switch (etiology) {
            case LUPUS -> set(parameters, LUPUS_PLATELETS, LUPUS_FIBRINOGEN);
            case VASCULITIS, ANTI_GBM -> set(parameters, VASCULITIS_PLATELETS, VASCULITIS_FIBRINOGEN);
            case TRANSPLANT, MALIGNANCY -> parameters.put(Coagulation.PLATELET_SETPOINT.name(), MARROW_PLATELETS);
            default -> {
                // As is usual in intensive care.
            }
        }
    }

    private static void set(Map<String, Double> parameters, double platelets, double fibrinogen) {
        parameters.put(Coagulation.PLATELET_SETPOINT.name(), platelets);
        parameters.put(
                "fibrinogen.start_share", fibrinogen / Factor.of("fibrinogen").setpoint());
    }
}
