package org.lungbridge.scenarios.document.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Takes;
import org.lungbridge.scenarios.document.WireName;

/** Values of the patient of a scenario by name: what a marginal may set and a condition may read. */
public enum PatientField {
    /** Sex, a word. */
    SEX("sex", "sex"),
    /** Name of the data sheet of the disease, a word. */
    DISEASE("disease", "disease.preset"),
    /** Pattern of the CT, a word. */
    CT_PATTERN("ctPattern", "disease.ctPattern"),
    /** Whether glucocorticoids work badly: true or false, a word. */
    REFRACTORY("refractory", "disease.refractory"),
    /** Age. */
    AGE("age", "age"),
    /** Height. */
    HEIGHT("height", "height"),
    /** Actual weight. */
    WEIGHT("weight", "weight"),
    /** Body mass index, kg/m²; sets the weight. */
    BODY_MASS_INDEX("bodyMassIndex", "weight"),
    /** Activity of the disease at the start. */
    ACTIVITY("activity", "disease.activity"),
    /** Kidney function as a fraction of normal. */
    KIDNEY_FUNCTION("kidneyFunction", "disease.kidneyFunction"),
    /** Daily prednisolone before. */
    PRIOR_PREDNISOLONE("priorPrednisolone", "disease.priorSteroids.dailyDose"),
    /** Hemoglobin at the start. */
    HEMOGLOBIN("hemoglobin", "baseline.blood.hemoglobin"),
    /** Platelets at the start. */
    PLATELETS("platelets", "baseline.blood.platelets"),
    /** Fibrinogen at the start. */
    FIBRINOGEN("fibrinogen", "baseline.blood.fibrinogen"),
    /** Antithrombin at the start as a fraction of normal. */
    ANTITHROMBIN("antithrombin", "baseline.blood.antithrombin"),
    /** Lactate at the start. */
    LACTATE("lactate", "baseline.blood.lactate"),
    /** Arterial pH at the start. */
    PH("pH", "baseline.arterialGas.pH"),
    /** Arterial carbon dioxide tension at the start. */
    PACO2("PaCO2", "baseline.arterialGas.paCO2"),
    /** Arterial oxygen tension at the start. */
    PAO2("PaO2", "baseline.arterialGas.paO2"),
    /** Mean arterial pressure at the start. */
    MAP("MAP", "baseline.circulation.map"),
    /** Cardiac output at the start. */
    CARDIAC_OUTPUT("cardiacOutput", "baseline.circulation.cardiacOutput"),
    /** Norepinephrine at the start. */
    NOREPINEPHRINE("norepinephrine", "baseline.drugs.norepinephrine"),
    /** Inspired oxygen fraction at the start. */
    FIO2("FiO2", "baseline.ventilator.fiO2"),
    /** PEEP at the start. */
    PEEP("PEEP", "baseline.ventilator.peep"),
    /** Scarred share of the lung at the start. */
    FIBROSIS("fibrosis", "lung.fibrosis"),
    /** Consolidated share of the lung. */
    CONSOLIDATION("consolidation", "lung.consolidation"),
    /** Mass of lung tissue. */
    TISSUE_MASS("tissueMass", "lung.tissueMass"),
    /** Softness of open lung. */
    SOFTNESS("softness", "lung.softness"),
    /** Spread of ventilation to blood flow. */
    VQ_SPREAD("vqSpread", "lung.vqSpread"),
    /** Strength of hypoxic vasoconstriction. */
    VASOCONSTRICTION("vasoconstriction", "lung.vasoconstriction"),
    /** Bleeding into the air spaces from the start on. */
    BLEEDING("bleeding", "lung.bleeding"),
    /** Strength of the heart. */
    CONTRACTILITY("contractility", "constitution.contractility"),
    /** Tone of the vessels. */
    VASCULAR_TONE("vascularTone", "constitution.vascularTone"),
    /** Oxygen demand at rest. */
    OXYGEN_DEMAND("oxygenDemand", "constitution.oxygenDemand"),
    /** How much a patient wanders from hour to hour. */
    SPONTANEOUS_VARIATION("spontaneousVariation", "spontaneousVariation");

    /** The name of the ratio of oxygen tension to inspired fraction (mmHg), which can be read only. */
    public static final String OXYGENATION = "PaO2/FiO2";

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // A record around an unmodifiable list.
    private final RecordPath path;

    PatientField(String id, String path) {
        this.id = id;
        this.path = RecordPath.of(path);
    }

    /** How it is called in a document. */
    public String id() {
        return id;
    }

    /** The field of this name. */
    public static Optional<PatientField> find(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    /** The names of all fields, in their order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(PatientField::id).toList();
    }

    /** Whether its value is a word. */
    public boolean isWord() {
        return type().isEnum() || type() == String.class || type() == Boolean.class;
    }

    /** The words it may be; empty for numbers, and for the names of diseases, which the catalogue knows. */
    public List<String> words() {
        if (type() == Boolean.class) {
            return List.of("true", "false");
        }
        return type().isEnum()
                ? Arrays.stream(type().getEnumConstants())
                        .map(constant -> WireName.of((Enum<?>) constant))
                        .toList()
                : List.of();
    }

    /** What the document allows it to be; nothing for words and for the body mass index. */
    public Optional<Takes> limits() {
        return this == BODY_MASS_INDEX
                ? Optional.empty()
                : Optional.ofNullable(path.component(Patient.class).getAnnotation(Takes.class));
    }

    /** Its dimension. */
    public Dimension dimension() {
        return limits().map(Takes::value).orElse(Dimension.NUMBER);
    }

    /** The unit in which it stands in tables: that in which the document writes its limits. */
    public Unit unit() {
        return limits().flatMap(takes -> takes.value()
                        .findUnit(takes.low().substring(takes.low().indexOf(' ') + 1)))
                .orElse(dimension().spellings().get(0).unit());
    }

    /** Whether this patient can have it: there is a disease, an arterial gas around it. */
    public boolean fits(Patient patient) {
        return path.isReachable(patient);
    }

    /** Whether it is drawn with the disease even where nothing is written. */
    public boolean isDrawnAnyway(Patient patient) {
        boolean ofDisease = this == ACTIVITY || this == KIDNEY_FUNCTION || this == FIBROSIS;
        return ofDisease && patient.disease() != null;
    }

    /** Its value in its unit, if it is written; the body mass index in kg/m². */
    public OptionalDouble value(Patient patient) {
        if (this == BODY_MASS_INDEX) {
            double height_m = Unit.M.of(patient.height().engineValue());
            return OptionalDouble.of(Unit.KG.of(patient.weight().engineValue()) / (height_m * height_m));
        }
        Object written = path.in(patient);
        if (written instanceof Measure measure) {
            return OptionalDouble.of(unit().of(measure.engineValue()));
        }
        return written instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** Its word, if it is written. */
    public Optional<String> word(Patient patient) {
        Object written = path.in(patient);
        if (!isWord() || written == null) {
            return Optional.empty();
        }
        return Optional.of(written instanceof Enum<?> choice ? WireName.of(choice) : String.valueOf(written));
    }

    /** The patient with this value, in its unit. */
    public Patient with(Patient patient, double value) {
        if (this == BODY_MASS_INDEX) {
            double height_m = Unit.M.of(patient.height().engineValue());
            return path.with(patient, new Measure(value * height_m * height_m, Unit.KG));
        }
        return path.with(patient, type() == Measure.class ? new Measure(value, unit()) : (Object) value);
    }

    /** The patient with this word. */
    public Patient with(Patient patient, String word) {
        return path.with(patient, meant(word));
    }

    private Object meant(String word) {
        if (type() == Boolean.class) {
            return Boolean.valueOf(word);
        }
        if (!type().isEnum()) {
            return word;
        }
        return Arrays.stream(type().getEnumConstants())
                .filter(constant -> WireName.of((Enum<?>) constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The word (%s) is unknown for (%s); known are (%s)."
                        .formatted(word, id, String.join(", ", words()))));
    }

    /** The ratio of arterial oxygen tension to inspired fraction (mmHg), if there is a gas. */
    public static @Nullable Double oxygenation(Patient patient) {
        OptionalDouble tension = PAO2.value(patient);
        OptionalDouble fraction = FIO2.value(patient);
        return tension.isPresent() && fraction.isPresent() ? tension.getAsDouble() / fraction.getAsDouble() : null;
    }

    private Class<?> type() {
        return path.component(Patient.class).getType();
    }
}
