package org.lungbridge.scenarios.document.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;

/** A scenario whose patients are models for those who are drawn: they keep its machines, care and timeline. */
public record CohortTemplate(
        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("What these patients are called in tables; the id of the scenario unless written.")
        @Nullable
        String label,

        @About("The scenario: the name of a shipped one, or a scenario written out.")
        ScenarioChoice scenario,

        @About("Which of its patients, by their ids; all of them, equally likely, unless written.") @Nullable
        List<String> patients,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1000000")
        @About("Share of the cohort, relative to the shares of the other templates; 1 unless written.")
        @Nullable
        Double share) {
    /** A template whose list nobody changes afterwards. */
    public CohortTemplate {
        patients = patients == null ? null : List.copyOf(patients);
    }

    /** The share relative to the other templates. */
    public double weight() {
        return share == null ? 1 : share;
    }

    /** What these patients are called. */
    public String name(Scenario read) {
        return label == null ? read.id() : label;
    }

    /** Those of the patients of the scenario who are models. */
    public List<Patient> models(Scenario read) {
        List<String> chosen = patients;
        return chosen == null
                ? read.everybody()
                : read.everybody().stream()
                        .filter(patient -> chosen.contains(String.valueOf(patient.id())))
                        .toList();
    }
}
