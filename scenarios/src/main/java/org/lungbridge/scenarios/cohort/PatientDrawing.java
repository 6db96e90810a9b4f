package org.lungbridge.scenarios.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lungbridge.chance.Chance;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.vocabulary.Lung;

/** Draws patients around those of one scenario, as {@link Cohort} describes. */
public final class PatientDrawing {
    /** What a fit from an arterial gas finds. */
    private static final Set<String> FOUND =
            Set.of(Lung.UNPERFUSED_SHARE.name(), Lung.OPENING_PRESSURE.name(), Lung.CLOSING_PRESSURE.name());

    private final Scenario scenario;
    private final List<ParameterInfo> parameters;

    /** Patients around those of this scenario. */
    public PatientDrawing(Scenario scenario) {
        this.scenario = scenario;
        this.parameters = List.copyOf(PatientModel.assemble(1, scenario.lung()).parameters());
    }

    /** The parameters of a patient with the lung of the scenario. */
    public List<ParameterInfo> parameters() {
        return parameters;
    }

    /**
     * A draft of a patient.
     *
     * @param template whom the patient is like
     * @param id of the patient
     * @param luck of the patient
     * @param draft which of several
     */
    public Patient draft(Patient template, String id, Chance luck, long draft) {
        Draw draw = new Draw(luck, draft);
        Patient like = DrawnHistory.of(draw, scenario.everybody()).in(template);
        DrawnDisease disease = DrawnDisease.of(draw, like, DeviceCatalogue.shipped());
        Map<String, Measure> overrides = new TreeMap<>(varied(draw, like));
        overrides.putAll(disease.parameters(parameters));
        return disease.in(new DrawnBody(draw).in(like, id, overrides));
    }

    private Map<String, Measure> varied(Draw draw, Patient template) {
        Map<String, Double> given = ScenarioRun.parameters(scenario.with(template));
        Map<String, Measure> values = new TreeMap<>();
        for (ParameterInfo info : parameters) {
            String name = info.quantity().name();
            boolean found = template.isFoundFromGas() && FOUND.contains(name);
            if (!(info.spread() instanceof Spread.None) && !found) {
                Unit unit = info.quantity().unit();
                Double written = given.get(name);
                double centre = written == null ? Draw.centre(info) : unit.of(written);
                values.put(name, new Measure(draw.around(info, centre), unit));
            }
        }
        return values;
    }
}
