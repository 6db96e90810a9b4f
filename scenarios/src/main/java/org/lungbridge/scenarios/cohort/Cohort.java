package org.lungbridge.scenarios.cohort;

import java.util.List;
import org.lungbridge.chance.Chance;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.ScenarioRun;

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

    private final Scenario scenario;
    private final RunOptions options;
    private final PatientDrawing drawing;

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
        this.drawing = new PatientDrawing(scenario);
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
        Patient template = templates.get(Math.toIntExact(number % templates.size()));
        Chance luck = new Chance(options.seed(), number);
        return scenario.with(drawing.draft(template, "p" + number, luck, draft));
    }
}
