package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lungbridge.outcome.Background;
import org.lungbridge.patient.Anthropometry;
import org.lungbridge.quantity.Unit;

/** The patient: body, disease, and the state in which the run starts. */
public record Patient(
        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The short name of the patient; with several patients a folder is called after it.")
        @Nullable
        String id,

        @About("The patient in a few words, for figures and tables; needed with several patients.") @Nullable
        String title,

        @About("Sex, for predicted body weight and blood volume.")
        Sex sex,

        @Takes(value = Dimension.AGE, low = "14 a", high = "110 a") @About("Age; children are out of scope.")
        Measure age,

        @Takes(value = Dimension.LENGTH, low = "120 cm", high = "230 cm") @About("Body height.")
        Measure height,

        @Takes(value = Dimension.MASS, low = "25 kg", high = "250 kg") @About("Actual body weight.")
        Measure weight,

        @About("Why the lung bleeds.") Etiology etiology,

        @About("The disease as it goes on during the run; without it, bleeding stays as orders set it.") @Nullable
        PatientDisease disease,

        @About("What was measured when the run starts; the engine finds the patient behind an arterial gas.")
        Baseline baseline,

        @About("What the lung is like. With an arterial gas: where it differs from what is usual for the etiology.")
        @Nullable
        PatientLung lung,

        @About("Heart, vessels and oxygen demand; only without an arterial gas.") @Nullable
        Constitution constitution,

        @Takes(value = Dimension.NUMBER, low = "0", high = "2")
        @About(
                "How much oxygen demand and heart wander from hour to hour by themselves: 0 not at all (usual), 1 as published of patients to whom nothing is done.")
        @Nullable
        Double spontaneousVariation,

        @About("Values of model parameters by name, where they differ from the preset.") @Nullable
        Map<String, Measure> overrides,

        @About(
                "What is believed about unmeasured values (cardiacOutput, lungFilling, unperfusedShare, openingPressure, oxygenDemand, contractility, vascularTone); the fit from the blood gas weighs it against the gas.")
        @Nullable
        Map<String, Prior> priors) {
    /** A patient whose maps are sorted by name and nobody changes afterwards. */
    public Patient {
        overrides = overrides == null ? null : sorted(overrides);
        priors = priors == null ? null : sorted(priors);
    }

    private static <T> Map<String, T> sorted(Map<String, T> byName) {
        return Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    /** Whether the patient is looked for behind an arterial gas; otherwise lung and constitution say who it is. */
    @JsonIgnore
    public boolean isFoundFromGas() {
        return baseline.arterialGas() != null;
    }

    /** The name of the data sheet of the disease: the one written, or what is usual for the etiology. */
    public String diseaseSheet() {
        String preset = disease == null ? null : disease.preset();
        return preset == null ? etiology.usualDisease() : preset;
    }

    /** The same patient with another disease and lung. */
    public Patient with(PatientDisease other, @Nullable PatientLung otherLung) {
        return new Patient(
                id,
                title,
                sex,
                age,
                height,
                weight,
                etiology,
                other,
                baseline,
                otherLung,
                constitution,
                spontaneousVariation,
                overrides,
                priors);
    }

    /** The same patient with another name and other values of parameters. */
    public Patient with(@Nullable String otherId, @Nullable Map<String, Measure> otherOverrides) {
        return new Patient(
                otherId,
                title,
                sex,
                age,
                height,
                weight,
                etiology,
                disease,
                baseline,
                lung,
                constitution,
                spontaneousVariation,
                otherOverrides,
                priors);
    }

    /** What scores have to know of the patient; a scenario knows no chronic disease that APACHE II counts. */
    @JsonIgnore
    public Background background() {
        return new Background(Unit.YEAR.of(age.engineValue()), Unit.KG.of(weight.engineValue()), 0);
    }

    /** Predicted body weight (kg), to which tidal volumes refer; see {@link Anthropometry}. */
    public double predictedBodyWeight_kg() {
        var bodySex = sex == Sex.FEMALE ? Anthropometry.Sex.FEMALE : Anthropometry.Sex.MALE;
        return Anthropometry.predictedWeight_kg(bodySex, height.engineValue());
    }
}
