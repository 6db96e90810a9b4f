package org.lungbridge.scenarios.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lungbridge.chance.Chance;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.vocabulary.Lung;

/**
 * Patients drawn around those of a scenario. Patient n is always the same one, whoever else is drawn, and is a document like
 * any other.
 *
 * <pre>
 *   template     the patients of the scenario in turn: n modulo their number; sex, ventilator, gas and care are its own
 *   body         height N(template, 7 cm), body mass index of the template · LogN(0, 0.15), age N(template, 12 a)
 *   disease      each value of its data sheet triangular from low to high, densest at the usual value; a written activity,
 *                kidney function or scar of the template gives way to it; refractory in 15 %
 *   history      pattern of the CT and steroids before, each that of one of the templates, all equally likely: nine patients of
 *                whom three had steroids give a cohort of whom a third had
 *   parameters   as they declare to differ, around what document and etiology say, otherwise around their own centre; not those
 *                that are found from an arterial gas, and not what the document overrides
 * </pre>
 *
 * <p>All of this is a design choice but the declared spreads and the 15 %. Dependence between values is left out, and so are
 * start values of a data sheet that no document can hold (priming, infection, C-reactive protein, procalcitonin): they stay the
 * usual ones. A patient whom nobody could be (no physiological patient has this gas with these values) is drawn anew.
 */
public final class Cohort {
    private static final int DRAFTS = 20;
    /** What a fit from an arterial gas finds. */
    private static final Set<String> FOUND =
            Set.of(Lung.UNPERFUSED_SHARE.name(), Lung.OPENING_PRESSURE.name(), Lung.CLOSING_PRESSURE.name());

    private final Scenario scenario;
    private final RunOptions options;
    private final List<ParameterInfo> parameters;

    /**
     * One of a cohort.
     *
     * @param scenario the document, for this patient alone
     * @param run the same, ready to run
     * @param refused how many drafts of the patient were no physiological patient
     */
    public record Member(Scenario scenario, ScenarioRun run, int refused) {}

    /** Patients like those of the scenario; the seed of the options is that of the study. */
    public Cohort(Scenario scenario, RunOptions options) {
        this.scenario = scenario;
        this.options = options;
        this.parameters = PatientModel.assemble(1, scenario.lung()).parameters();
    }

    /**
     * The patient of this number, ready to run.
     *
     * @throws ImplausiblePatient if no draft was a physiological patient
     */
    public Member member(long number) {
        for (int draft = 0; ; draft++) {
            Scenario drawn = drawn(number, draft);
            try {
                return new Member(drawn, ScenarioRun.prepare(drawn, options), draft);
            } catch (ImplausiblePatient reason) {
                if (draft + 1 == DRAFTS) {
                    throw reason;
                }
            }
        }
    }

    /** A draft of the patient of this number, as a document. */
    public Scenario drawn(long number, long draft) {
        List<Patient> templates = scenario.everybody();
        Draw draw = new Draw(new Chance(options.seed(), number), draft);
        Patient template =
                DrawnHistory.of(draw, templates).in(templates.get(Math.toIntExact(number % templates.size())));
        DrawnDisease disease = DrawnDisease.of(draw, template, DeviceCatalogue.shipped());
        Map<String, Measure> overrides = new TreeMap<>(varied(draw, template));
        overrides.putAll(disease.parameters(parameters));
        return scenario.with(disease.in(new DrawnBody(draw).in(template, "p" + number, overrides)));
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
