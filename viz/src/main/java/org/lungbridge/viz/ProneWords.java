package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;

/** The prone figure in words: each value of each patient at each moment. */
final class ProneWords {
    private ProneWords() {}

    static String of(String title, ProneValues values, ProneReference.Set references) {
        StringBuilder text = new StringBuilder();
        int patients = values.patients().size();
        text.append("Prone position in a simulated run, \"").append(title).append("\", ");
        text.append(patients == 1 ? "one patient" : patients + " patients").append(", first time prone. ");
        text.append(Lettering.FOOTER).append('\n');
        for (int i = 0; i < patients && patients > 1; i++) {
            Ink ink = ProneFigure.ink(i);
            text.append("Patient ").append(values.patients().get(i).id());
            text.append(" (").append(ink.lineInWords()).append(" line, ");
            text.append(ProneFigure.hollow(i) ? "hollow " : "")
                    .append(ink.markInWords())
                    .append("): ");
            text.append(values.patients().get(i).title()).append(".\n");
        }
        for (PronePanel panel : values.panels()) {
            for (ProneFigure.Patient patient : values.patients()) {
                text.append(panel.scale().label());
                text.append(patients > 1 ? ", " + patient.id() : "").append(": ");
                text.append(line(panel, values, values.of(panel, patient))).append(".\n");
            }
        }
        return text.append(references.note()).append('\n').toString();
    }

    private static String line(PronePanel panel, ProneValues values, double[] line) {
        List<String> parts = new ArrayList<>();
        for (int m = 0; m < line.length; m++) {
            if (!Double.isNaN(line[m])) {
                String value = TimeScale.fixed(line[m], panel.digits());
                parts.add(values.moments().get(m).label() + " " + value);
            }
        }
        return parts.isEmpty() ? "no value" : String.join(", ", parts);
    }
}
