package org.lungbridge.trials.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lungbridge.chance.Chance;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.trial.Center;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.Variation;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.trials.course.VirtualPatient;

/**
 * The patients of a trial. Patient n of study s is always the same one, whoever else is drawn, in whatever order, and is called
 * {@code s0p17} in every arm.
 *
 * <pre>
 *   template     by its share; among its patients all equally likely
 *   around it    as {@link org.lungbridge.scenarios.cohort.Cohort} draws, unless the trial wants no variation
 *   marginals    words first, then numbers in the order of the file, correlated by {@link Copula}
 *   unknowns     drawn once for each study; not drawn at all in a trial of one study
 *   refused      by a condition of the trial, or because nobody could be so: drawn anew, all of it
 * </pre>
 *
 * <p>Every number is keyed by seed, patient, its own name and the draft: a marginal more or less changes only what is correlated
 * with it.
 */
public final class Population {
    /** The label that says which template a patient is like. */
    public static final String TEMPLATE = "template";

    /** The label that says why the lung bleeds. */
    public static final String ETIOLOGY = "etiology";

    /** The label that says where a patient is treated. */
    public static final String CENTER = "center";

    /** Why a draft is refused that nobody could be. */
    public static final String IMPLAUSIBLE = "no physiological patient";

    private static final int DRAFTS = 200;

    private final Trial trial;
    private final RunOptions options;
    private final List<Template> templates;
    private final List<Center> centers;
    private final List<DrawnMarginal> marginals;
    private final List<DrawnMarginal> unknowns;
    private final Copula copula;
    private final Eligibility eligibility;

    private Population(Trial trial) {
        this.trial = trial;
        this.options = Arms.options(trial);
        this.templates = Template.of(trial);
        this.centers = trial.cohort().hospitals();
        this.marginals = ready(trial.cohort().drawn());
        this.unknowns = ready(trial.cohort().unknowns());
        this.copula = Copula.of(trial.cohort().drawn(), trial.cohort().dependence());
        this.eligibility = Eligibility.of(trial.cohort(), PatientColumns.units(marginals));
    }

    /** The patients of this trial, which was read without a problem. */
    public static Population of(Trial trial) {
        return new Population(trial);
    }

    private List<DrawnMarginal> ready(List<Marginal> written) {
        var parameters = templates.get(0).drawing().parameters();
        return written.stream()
                .map(marginal -> DrawnMarginal.of(marginal, parameters))
                .toList();
    }

    /** What is known of every patient, in the order of the table. */
    public List<PatientColumn> columns() {
        return PatientColumns.of(marginals, unknowns, trial.numberOfStudies() > 1, !centers.isEmpty());
    }

    /**
     * The patient of this number in this study.
     *
     * @throws ImplausiblePatient if none of many drafts was a physiological patient whom the trial includes
     */
    public VirtualPatient patient(int study, int number) {
        String id = "s" + study + "p" + number;
        List<String> refusals = new ArrayList<>();
        while (refusals.size() < DRAFTS) {
            PatientDraft draft = draft(study, id, refusals.size());
            Optional<String> refusal = eligibility
                    .refusal(draft.values(), draft.labels())
                    .or(() -> isPhysiological(draft) ? Optional.empty() : Optional.of(IMPLAUSIBLE));
            if (refusal.isEmpty()) {
                return new VirtualPatient(
                        study, number, draft.scenario(), draft.values(), draft.labels(), refusals);
            }
            refusals.add(refusal.get());
        }
        throw new ImplausiblePatient("None of %d drafts of patient (%s) can be included; the last reason was (%s)."
                .formatted(DRAFTS, id, refusals.get(DRAFTS - 1)));
    }

    private boolean isPhysiological(PatientDraft draft) {
        try {
            ScenarioRun.prepare(draft.scenario(), options);
            return true;
        } catch (ImplausiblePatient nobody) {
            return false;
        }
    }

    private PatientDraft draft(int study, String id, int draft) {
        Patient named = templates.get(0).models().get(0).with(id, null);
        Chance luck = ScenarioRun.luck(named, trial.seedOfChance());
        Template template = oneOf(templates, Template::share, luck, "trial.template", draft);
        List<Patient> models = template.models();
        Patient patient = models.get((int) (luck.uniform("trial.model", draft) * models.size()));
        Map<String, Double> values = new TreeMap<>();
        Map<String, String> labels = new TreeMap<>(Map.of(TEMPLATE, template.label()));
        if (!centers.isEmpty()) {
            labels.put(CENTER, oneOf(centers, Center::weight, luck, "trial.center", draft).id());
        }
        Map<String, Double> shares = copula.shares(luck, draft);
        patient = words(patient, template, shares, labels);
        patient = trial.cohort().variation() == Variation.NONE
                ? patient.with(id, patient.overrides())
                : template.drawing().draft(patient, id, luck, draft);
        patient = words(patient, template, shares, labels);
        patient = numbers(patient, template, shares, values);
        patient = unknowns(patient, template, study, values);
        return PatientDraft.of(template.scenario(), patient, values, labels);
    }

    /** Words are set before the patient is varied, because the disease says how, and again after. */
    private Patient words(Patient patient, Template template, Map<String, Double> shares, Map<String, String> labels) {
        Patient with = patient;
        for (DrawnMarginal marginal : marginals) {
            if (marginal.isWord()) {
                double place = marginal.in(template.label()).quantile(shares.getOrDefault(marginal.name(), 0.5));
                String word = marginal.word(template.label(), place);
                labels.put(marginal.name(), word);
                with = marginal.with(with, word);
            }
        }
        return with;
    }

    private Patient numbers(Patient patient, Template template, Map<String, Double> shares, Map<String, Double> values) {
        Patient with = patient;
        for (DrawnMarginal marginal : marginals) {
            if (!marginal.isWord()) {
                double drawn = marginal.in(template.label()).quantile(shares.getOrDefault(marginal.name(), 0.5));
                values.put(marginal.name(), drawn);
                with = marginal.with(template.scenario(), with, drawn);
            }
        }
        return with;
    }

    private Patient unknowns(Patient patient, Template template, int study, Map<String, Double> values) {
        if (trial.numberOfStudies() == 1 || unknowns.isEmpty()) {
            return patient;
        }
        Patient with = patient;
        for (DrawnMarginal unknown : unknowns) {
            double drawn = unknown(unknown, study);
            values.put(unknown.name(), drawn);
            with = unknown.with(template.scenario(), with, drawn);
        }
        return with;
    }

    private double unknown(DrawnMarginal unknown, int study) {
        double share = new Chance(trial.seedOfChance(), study).uniform("trial.study." + unknown.name(), 0);
        return unknown.in("").quantile(share);
    }

    private static <T> T oneOf(
            List<T> all, java.util.function.ToDoubleFunction<T> weight, Chance luck, String purpose, long draft) {
        double[] places = IntStream.range(0, all.size()).asDoubleStream().toArray();
        double[] weights = all.stream().mapToDouble(weight).toArray();
        return all.get((int) DiscreteLaw.of(places, weights).quantile(luck.uniform(purpose, draft)));
    }
}
