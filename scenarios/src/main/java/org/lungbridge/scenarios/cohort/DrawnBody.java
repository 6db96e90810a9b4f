package org.lungbridge.scenarios.cohort;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;

/** Height, weight and age of a drawn patient, around those of the template. */
record DrawnBody(Draw draw) {
    private static final double HEIGHT_SD_CM = 7;
    private static final double INDEX_SD_OF_LOG = 0.15;
    private static final double AGE_SD = 12;

    /** The template with another name, another body and more overrides; those of the template itself are kept. */
    Patient in(Patient template, String id, Map<String, Measure> drawn) {
        double meanHeight_cm = Unit.CM.of(template.height().engineValue());
        double height_cm = draw.normal("height", meanHeight_cm, HEIGHT_SD_CM, 140, 210);
        double taller = height_cm / meanHeight_cm;
        double heavier = StrictMath.exp(draw.normal("bodyMassIndex", 0, INDEX_SD_OF_LOG, -0.4, 0.5));
        double weight_kg = Unit.KG.of(template.weight().engineValue()) * taller * taller * heavier;
        double age = draw.normal("age", Unit.YEAR.of(template.age().engineValue()), AGE_SD, 18, 90);
        Map<String, Measure> overrides = new TreeMap<>(drawn);
        if (template.overrides() != null) {
            overrides.putAll(template.overrides());
        }
        return new Patient(
                id,
                template.title(),
                template.sex(),
                new Measure(age, Unit.YEAR),
                new Measure(height_cm, Unit.CM),
                new Measure(weight_kg, Unit.KG),
                template.etiology(),
                template.disease(),
                template.baseline(),
                template.lung(),
                template.constitution(),
                template.spontaneousVariation(),
                overrides,
                template.priors());
    }
}
