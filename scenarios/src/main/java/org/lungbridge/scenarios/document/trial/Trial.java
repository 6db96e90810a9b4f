package org.lungbridge.scenarios.document.trial;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Recording;
import org.lungbridge.scenarios.document.Resolution;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;

/** A virtual trial: whose patients are drawn how, what the arms differ in, what is counted and compared. */
public record Trial(
        @JsonProperty("$schema") @About("The address of this schema, for editors; not used by the engine.") @Nullable
        String schema,

        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The short name of the trial; its folder is called after it.")
        String id,

        @About("One line that names the trial.") String title,
        @About("The trial in a few sentences.") @Nullable String description,
        @About("Who wrote the trial.") @Nullable List<String> authors,

        @About("Published sources: authors, year, journal.") @Nullable
        List<String> references,

        @About("What is asked, under the headings of an estimand.")
        Question question,

        @About("What the trial cannot answer, one sentence each; printed in its report.") @Nullable
        List<String> cannotAnswer,

        @Takes(value = Dimension.NUMBER, low = "0", high = "9007199254740991")
        @About("The seed of all chance, a whole number; 1 unless written.")
        @Nullable
        Double seed,

        @Takes(value = Dimension.NUMBER, low = "1", high = "100000000")
        @About("How many patients are drawn in each study, a whole number; each of them is in every arm.")
        double patients,

        @Takes(value = Dimension.NUMBER, low = "1", high = "100000")
        @About(
                "How many times the unknown parameters are drawn anew, a whole number; with one study, as is usual, they stay as they are known best.")
        @Nullable
        Double studies,

        @Takes(value = Dimension.TIME, low = "1 h", high = "60 d") @About("How long a patient is followed.")
        Measure follow,

        @About("How finely the lung is cut; four units in one piece each unless written.") @Nullable
        Resolution resolution,

        @About("How often staff decide; as scenario and strategy say unless written.") @Nullable
        Decisions decisions,

        @About("How often values are kept for the endpoints; every hour unless written.") @Nullable
        Recording recording,

        @About("Whose patients are drawn, and how they differ.")
        TrialCohort cohort,

        @About("What is compared; each patient is in every arm, with the same luck.")
        List<TrialArm> arms,

        @About("The arm the others are compared with, by its id.")
        String reference,

        @About("What is counted, by the names of endpoints.")
        List<String> endpoints,

        @About("Own endpoints, used by their ids in endpoints, primary and hierarchy.") @Nullable
        List<EndpointDefinition> definitions,

        @About("The endpoint the trial is about, by its name; the first one unless written.") @Nullable
        String primary,

        @About("How arms are compared; the usual way unless written.") @Nullable
        Analyses analyses,

        @About("Parameters about which sources disagree; every arm is run again with a low and a high value of each.")
        @Nullable
        List<Sensitivity> sensitivity,

        @About("Published values beside which those of the arms are shown.") @Nullable
        List<Benchmark> benchmarks,

        @About("Which values are written over time for every course; none unless written.") @Nullable
        TimeSeriesPlan timeseries) {
    private static final Resolution USUAL_RESOLUTION = new Resolution(4.0, 1.0);

    /** A trial whose lists nobody changes afterwards. */
    public Trial {
        authors = authors == null ? null : List.copyOf(authors);
        references = references == null ? null : List.copyOf(references);
        cannotAnswer = cannotAnswer == null ? null : List.copyOf(cannotAnswer);
        arms = List.copyOf(arms);
        endpoints = List.copyOf(endpoints);
        definitions = definitions == null ? null : List.copyOf(definitions);
        sensitivity = sensitivity == null ? null : List.copyOf(sensitivity);
        benchmarks = benchmarks == null ? null : List.copyOf(benchmarks);
    }

    /** The seed of all chance. */
    public long seedOfChance() {
        return seed == null ? 1 : seed.longValue();
    }

    /** How many patients each study has. */
    public int patientsOfAStudy() {
        return (int) patients;
    }

    /** How many studies there are. */
    public int numberOfStudies() {
        return studies == null ? 1 : studies.intValue();
    }

    /** How finely the lung is cut. */
    public Resolution lungResolution() {
        return resolution == null ? USUAL_RESOLUTION : resolution;
    }

    /** The sensitivity analyses; none if none are written. */
    public List<Sensitivity> sensitivities() {
        return sensitivity == null ? List.of() : sensitivity;
    }

    /** The endpoint the trial is about. */
    public String primaryEndpoint() {
        return primary == null ? endpoints.get(0) : primary;
    }

    /** The same trial with another seed and another number of patients. */
    public Trial with(long otherSeed, int otherPatients) {
        return new Trial(
                schema,
                id,
                title,
                description,
                authors,
                references,
                question,
                cannotAnswer,
                (double) otherSeed,
                otherPatients,
                studies,
                follow,
                resolution,
                decisions,
                recording,
                cohort,
                arms,
                reference,
                endpoints,
                definitions,
                primary,
                analyses,
                sensitivity,
                benchmarks,
                timeseries);
    }
}
