package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.outcome.Columns;

/**
 * Why ECMO is begun: the criteria of the EOLIA trial (Combes et al. 2018, N Engl J Med 378:1965) against the hours before.
 *
 * <pre>
 *   PaO2/FiO2 below 50 mmHg for 3 h, or below 80 mmHg for 6 h, or pH below 7.25 with PaCO2 of 60 mmHg or more for 6 h
 * </pre>
 */
final class Indication {
    private static final double HOUR = 3600;
    private static final String RATIO = "PaO2FiO2_mmHg";

    private Indication() {}

    static String of(Columns columns, double start) {
        double before = start - 60;
        List<String> met = new ArrayList<>();
        if (always(columns, before, 3, RATIO, 50)) {
            met.add("PaO2/FiO2 below 50 mmHg for 3 h or more");
        }
        if (always(columns, before, 6, RATIO, 80)) {
            met.add("PaO2/FiO2 below 80 mmHg for 6 h or more");
        }
        if (always(columns, before, 6, "pHa", 7.25) && columns.lowest("PaCO2_mmHg", before - 6 * HOUR, before) >= 60) {
            met.add("pH below 7.25 with a PaCO2 of 60 mmHg or more for 6 h");
        }
        String now = "PaO2/FiO2 was %s mmHg, pH %s and PaCO2 %s mmHg just before cannulation. "
                .formatted(
                        Say.fixed(columns.at(RATIO, before), 0),
                        Say.fixed(columns.at("pHa", before), 2),
                        Say.fixed(columns.at("PaCO2_mmHg", before), 0));
        return met.isEmpty()
                ? now
                        + "The run shows none of the criteria of the EOLIA trial (Combes 2018) for as long as they ask; it may be "
                        + "too short before ECMO for that."
                : now + "Of the criteria of the EOLIA trial (Combes 2018) it meets: " + Say.list(met) + ".";
    }

    private static boolean always(Columns columns, double until, double hours, String id, double below) {
        return until >= hours * HOUR - 60 && columns.highest(id, Math.max(0, until - hours * HOUR), until) < below;
    }
}
