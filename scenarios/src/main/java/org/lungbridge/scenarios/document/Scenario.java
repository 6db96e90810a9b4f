package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.scenarios.document.teaching.Rules;
import org.lungbridge.scenarios.document.teaching.Teaching;

/**
 * A patient, a set of machines, and what happens when: the document a run starts from. Several patients may share machines
 * and timeline; each of them then lies in a bed of their own and none knows of the others.
 */
public record Scenario(
        @JsonProperty("$schema") @About("The address of this schema, for editors; not used by the engine.") @Nullable
        String schema,

        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The short name of the scenario; a run folder is called after it.")
        String id,

        @About("One line that names the case.") String title,
        @About("The case in a few sentences.") @Nullable String description,
        @About("Who wrote the scenario.") @Nullable List<String> authors,

        @About("Under which license the text may be used.") @Nullable
        String license,

        @About("For whom the scenario is meant.") @Nullable LearnerLevel learnerLevel,

        @About("What a learner can do afterwards.") @Nullable
        List<String> objectives,

        @About("Published sources: authors, year, journal.") @Nullable
        List<String> references,

        @About("Who lies in the bed; either this field or patients.") @Nullable
        Patient patient,

        @About("Several patients who get the same machines and orders, each with id and title; instead of patient.")
        @Nullable
        List<Patient> patients,

        @About("The machines beside the bed.") @Nullable Equipment equipment,

        @About("Standing tests, and devices and methods of the laboratory.") @Nullable
        Laboratory laboratory,

        @About("What staff do by protocol.") @Nullable StandingCare care,

        @About("Orders in the order of their times.") List<TimelineOrder> timeline,

        @About("What happens on a condition: states, triggers, modifiers.") @Nullable
        Rules rules,

        @About("What makes it a lesson: prebrief, handover, critical actions, checklists, debriefing.") @Nullable
        Teaching teaching,

        @About("When the run ends.") End end,
        @About("How often values are written.") @Nullable Recording recording,

        @About("How finely the lung is cut; the usual resolution unless written.") @Nullable
        Resolution resolution) {
    /** A scenario whose lists nobody changes afterwards. */
    public Scenario {
        authors = authors == null ? null : List.copyOf(authors);
        objectives = objectives == null ? null : List.copyOf(objectives);
        references = references == null ? null : List.copyOf(references);
        patients = patients == null ? null : List.copyOf(patients);
        timeline = List.copyOf(timeline);
    }

    /** Whether each patient has a folder of their own. */
    public boolean hasSeveralPatients() {
        return patients != null;
    }

    /** Everybody, in the order of the file. */
    public List<Patient> everybody() {
        return patients == null ? List.of(onlyPatient()) : patients;
    }

    /** The patient of a scenario that has one. */
    public Patient onlyPatient() {
        if (patient == null) {
            throw new IllegalStateException("The scenario (%s) has no single patient.".formatted(id));
        }
        return patient;
    }

    /** The same scenario for one of its patients alone. */
    public Scenario with(Patient one) {
        return new Scenario(
                schema,
                id,
                title,
                description,
                authors,
                license,
                learnerLevel,
                objectives,
                references,
                one,
                null,
                equipment,
                laboratory,
                care,
                timeline,
                rules,
                teaching,
                end,
                recording,
                resolution);
    }

    /** The same patients with other machines, laboratory, care, orders and rules, and without a lesson. */
    public Scenario treated(
            @Nullable Equipment otherEquipment,
            @Nullable Laboratory otherLaboratory,
            @Nullable StandingCare otherCare,
            List<TimelineOrder> otherTimeline,
            @Nullable Rules otherRules) {
        return new Scenario(
                schema,
                id,
                title,
                description,
                authors,
                license,
                learnerLevel,
                objectives,
                references,
                patient,
                patients,
                otherEquipment,
                otherLaboratory,
                otherCare,
                otherTimeline,
                otherRules,
                null,
                end,
                recording,
                resolution);
    }

    /** The same scenario until another end, recorded at another interval, with a lung of another resolution. */
    public Scenario followed(End otherEnd, @Nullable Recording otherRecording, @Nullable Resolution otherResolution) {
        return new Scenario(
                schema,
                id,
                title,
                description,
                authors,
                license,
                learnerLevel,
                objectives,
                references,
                patient,
                patients,
                equipment,
                laboratory,
                care,
                timeline,
                rules,
                teaching,
                otherEnd,
                otherRecording,
                otherResolution);
    }

    /** The lung of the patients, as finely as it is to be cut. */
    public LungResolution lung() {
        return resolution == null ? LungResolution.DEFAULT : resolution.lung();
    }
}
