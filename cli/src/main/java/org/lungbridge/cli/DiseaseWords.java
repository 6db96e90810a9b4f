package org.lungbridge.cli;

import java.util.List;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.catalogue.DiseaseSheet;
import org.lungbridge.scenarios.catalogue.DiseaseValue;

/** A disease in words: the values it gives a patient, with range and source. */
final class DiseaseWords {
    private static final String END = System.lineSeparator();

    private DiseaseWords() {}

    static String of(DiseaseSheet disease) {
        StringBuilder text = new StringBuilder(disease.title()).append(END).append(END);
        Description.listed(text, "Every patient with it", values(disease.always()));
        Description.listed(text, "Where the disease is followed", values(disease.course()));
        text.append("Source: ").append(disease.source()).append(END);
        if (disease.note() != null) {
            text.append("Note: ").append(disease.note()).append(END);
        }
        return text.append(Version.PURPOSE).append(END).toString();
    }

    private static List<String> values(List<DiseaseValue> values) {
        return values.stream().map(DiseaseWords::value).toList();
    }

    private static String value(DiseaseValue value) {
        String unit = value.unit().equals("1") ? "" : " " + value.unit();
        return "%s: %s%s (%s to %s; %s)"
                .formatted(
                        value.of(),
                        Numbers.text(value.value()),
                        unit,
                        Numbers.text(value.low()),
                        Numbers.text(value.high()),
                        value.source());
    }
}
