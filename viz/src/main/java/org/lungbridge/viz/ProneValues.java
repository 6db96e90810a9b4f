package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the prone figure shows: one value for each panel, patient and moment; not a number where a run has none. */
final class ProneValues {
    private final List<ProneFigure.Patient> patients;
    private final List<ProneMoment> moments;
    private final List<PronePanel> panels;

    ProneValues(List<ProneFigure.Patient> patients) {
        this.patients = List.copyOf(patients);
        this.moments = Arrays.stream(ProneMoment.values())
                .filter(moment -> patients.stream().anyMatch(patient -> moment.row(patient.series()) >= 0))
                .toList();
        List<PronePanel> shown = new ArrayList<>();
        for (PronePanel panel : PronePanel.ALL) {
            if (patients.stream().anyMatch(patient -> patient.series().has(panel.id()))) {
                shown.add(panel);
            }
        }
        this.panels = List.copyOf(shown);
    }

    List<ProneFigure.Patient> patients() {
        return patients;
    }

    /** The moments that at least one run has, in order. */
    List<ProneMoment> moments() {
        return moments;
    }

    List<PronePanel> panels() {
        return panels;
    }

    /** The values of a patient, moment by moment. */
    double[] of(PronePanel panel, ProneFigure.Patient patient) {
        double[] values = new double[moments.size()];
        for (int m = 0; m < values.length; m++) {
            int row = moments.get(m).row(patient.series());
            double value = row < 0 ? Double.NaN : patient.series().value(panel.id(), row);
            values[m] = Double.isInfinite(value) ? Double.NaN : value;
        }
        return values;
    }

    /** Lower and upper end of all values of a panel and of the marks beside them. */
    double[] range(PronePanel panel, List<ProneReference> marks) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (ProneFigure.Patient patient : patients) {
            for (double value : of(panel, patient)) {
                low = value < low ? value : low;
                high = value > high ? value : high;
            }
        }
        for (ProneReference mark : marks) {
            if (mark.id().equals(panel.id()) && moments.contains(mark.at())) {
                low = Math.min(low, mark.low());
                high = Math.max(high, mark.high());
            }
        }
        return low > high ? panel.scale().range(0, 0) : panel.scale().range(low, high);
    }
}
