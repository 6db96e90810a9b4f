package org.lungbridge.viz;

import java.util.List;

/**
 * One of the small pictures of the prone figure.
 *
 * @param id the output variable
 * @param scale its axis
 * @param digits decimals in words
 */
record PronePanel(String id, Scale scale, int digits) {
    private static final double ANY = Double.POSITIVE_INFINITY;

    /** The panels from left to right and from top to bottom. */
    static final List<PronePanel> ALL = List.of(
            new PronePanel("PaO2FiO2_mmHg", new Scale("PaO2/FiO2 (mmHg)", 40, 0, ANY), 0),
            new PronePanel("PaCO2_mmHg", new Scale("PaCO2 (mmHg)", 10, 0, ANY), 1),
            new PronePanel("deadSpaceEnghoff", new Scale("VD/VT by Enghoff", 0.1, 0, 1), 3),
            new PronePanel("deadSpaceAlveolar", new Scale("1 - EtCO2/PaCO2", 0.1, 0, 1), 3),
            new PronePanel("compliance_mLPerCmH2O", new Scale("Compliance (mL/cmH2O)", 10, 0, ANY), 1),
            new PronePanel("mechanicalPower_JPerMin", new Scale("Mechanical power (J/min)", 5, 0, ANY), 1));
}
