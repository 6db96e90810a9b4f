package org.lungbridge.scenarios.run;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.scenarios.document.Etiology;
import org.lungbridge.vocabulary.Lung;

/**
 * What a cause of alveolar hemorrhage usually means for lung and blood, before the blood gas is looked at.
 *
 * <p>All values are design choices of this project's lung specification (section 7, presets): vasoconstriction 0.6 and
 * V/Q spread 0.8 in massive hemorrhage, 5 % consolidated, and soft tissue (factor 1) because the air spaces are filled
 * rather than stiff. How much is open follows from the ventilator. What the disease
 * means for blood and other organs is in its data sheet.
 */
final class DiseasePreset {
    private static final double CONSOLIDATED = 0.05;
    private static final double CONSOLIDATED_FIBROSING = 0.20;
    private static final double VASOCONSTRICTION = 0.6;
    private static final double VQ_SPREAD = 0.8;
    private static final double SOFTNESS = 1.0;

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
        return parameters;
    }
}
