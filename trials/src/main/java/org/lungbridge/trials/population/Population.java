package org.lungbridge.trials.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lungbridge.chance.Chance;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.trial.Center;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.Variation;
import org.lungbridge.scenarios.run.Admissions;
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
    private static final int REMEMBERED = 256;

    private final Trial trial;
    private final DesignMatrix design;
    private final RunOptions options;
    private final List<Template> templates;
    private final List<Center> centers;
    private final List<DrawnMarginal> marginals;
    private final List<DrawnMarginal> unknowns;
    private final Copula copula;
    private final Eligibility eligibility;
    private final Admissions admissions = new Admissions(REMEMBERED);

    private Population(Trial trial, DesignMatrix design) {
        this.trial = trial;
        this.design = design;
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
        return new Population(trial, DesignMatrix.empty());
    }

    /** The patients of this trial with values from outside in place of drawn ones. */
    public static Population of(Trial trial, DesignMatrix design) {
        return new Population(trial, design);
    }

    private List<DrawnMarginal> ready(List<Marginal> written) {
        var parameters = templates.get(0).drawing().parameters();
        return written.stream()
                .map(marginal -> DrawnMarginal.of(marginal, parameters))
                .toList();
    }

    /**
     * Who was found of late behind a blood gas; the arms of a patient that are run soon one after the other need not look
     * again.
     */
    public Admissions admissions() {
        return admissions;
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
        List<String> refusals = new ArrayList<>();
        while (refusals.size() < DRAFTS) {
            PatientDraft draft = draft(study, number, refusals.size());
            Optional<String> refusal = eligibility
                    .refusal(draft.values(), draft.labels())
                    .or(() -> isPhysiological(draft) ? Optional.empty() : Optional.of(IMPLAUSIBLE));
            if (refusal.isEmpty()) {
                return new VirtualPatient(study, number, draft.scenario(), draft.values(), draft.labels(), refusals);
            }
            refusals.add(refusal.get());
        }
        throw new ImplausiblePatient("None of %s drafts of patient (%s) can be included; the last reason was (%s)."
                .formatted(DRAFTS, id(study, number), refusals.get(DRAFTS - 1)));
    }

    private boolean isPhysiological(PatientDraft draft) {
        try {
            ScenarioRun.prepare(draft.scenario(), options, admissions);
            return true;
        } catch (ImplausiblePatient nobody) {
            return false;
        }
    }

    /** A draft of a patient, before it is known whether anybody can be so and is included. */
    PatientDraft draft(int study, int number, int draft) {
        String id = id(study, number);
        Chance luck = ScenarioRun.luck(templates.get(0).models().get(0).with(id, null), trial.seedOfChance());
        Template template = Chosen.of(templates, Template::share, luck, "trial.template", draft);
        List<Patient> models = template.models();
        Patient model = models.get((int) (luck.uniform("trial.model", draft) * models.size()));
        Map<String, Double> values = new TreeMap<>();
        Map<String, String> labels = new TreeMap<>(Map.of(TEMPLATE, template.label()));
        if (!centers.isEmpty()) {
            Center center = Chosen.of(centers, Center::weight, luck, "trial.center", draft);
            labels.put(CENTER, center.id());
        }
        Map<String, Double> shares = copula.shares(luck, draft);
        for (DrawnMarginal marginal : marginals) {
            double quantile = marginal.in(template.label()).quantile(shares.getOrDefault(marginal.name(), 0.5));
            if (marginal.isWord()) {
                String drawn = marginal.word(template.label(), quantile);
                labels.put(
                        marginal.name(),
                        design.cell(study, number, marginal.name()).orElse(drawn));
            } else {
                values.put(
                        marginal.name(),
                        design.number(study, number, marginal.name()).orElse(quantile));
            }
        }
        unknowns(study, number, values);
        Patient like = words(model, labels);
        Patient varied = trial.cohort().variation() == Variation.NONE
                ? like.with(id, like.overrides())
                : DrawnBlood.counted(template.drawing().draft(like, id, luck, draft));
        Patient patient = numbers(words(varied, labels), template, values);
        return PatientDraft.of(template.scenario(), patient, values, labels);
    }

    private static String id(int study, int number) {
        return "s" + study + "p" + number;
    }

    /** Words are set before the patient is varied, because the disease says how, and again after. */
    private Patient words(Patient patient, Map<String, String> labels) {
        Patient with = patient;
        for (DrawnMarginal marginal : marginals) {
            String word = labels.get(marginal.name());
            if (marginal.isWord() && word != null) {
                with = marginal.with(with, word);
            }
        }
        return with;
    }

    private Patient numbers(Patient patient, Template template, Map<String, Double> values) {
        Patient with = patient;
        for (List<DrawnMarginal> some : List.of(marginals, unknowns)) {
            for (DrawnMarginal marginal : some) {
                Double value = values.get(marginal.name());
                if (value != null && !marginal.isWord()) {
                    with = marginal.with(template.scenario(), with, value);
                }
            }
        }
        return with;
    }

    private void unknowns(int study, int number, Map<String, Double> values) {
        if (trial.numberOfStudies() == 1) {
            return;
        }
        for (DrawnMarginal unknown : unknowns) {
            double share = new Chance(trial.seedOfChance(), study).uniform("trial.study." + unknown.name(), 0);
            double drawn = unknown.in("").quantile(share);
            values.put(
                    unknown.name(), design.number(study, number, unknown.name()).orElse(drawn));
        }
    }
}
