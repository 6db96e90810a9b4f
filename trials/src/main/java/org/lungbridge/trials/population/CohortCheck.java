package org.lungbridge.trials.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lungbridge.scenarios.document.trial.Distribution;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.RankCorrelation;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.VirtualPatient;

/**
 * Whether a cohort is what its document says: what the marginals, their shares and correlations should be, to be held against
 * what was drawn. Conditions and physiology select among the drawn, so that some distance is no error but worth knowing.
 *
 * @param marginals what numbers should be, over all templates by their shares
 * @param words what words should be
 * @param correlations rank correlations between numbers, as written
 */
public record CohortCheck(
        List<MarginalTarget> marginals, List<WordTarget> words, List<CorrelationTarget> correlations) {
    private static final int POINTS = 2000;

    /** A check whose lists nobody changes afterwards. */
    public CohortCheck {
        marginals = List.copyOf(marginals);
        words = List.copyOf(words);
        correlations = List.copyOf(correlations);
    }

    /**
     * What a number should be.
     *
     * @param name of the marginal
     * @param unit UCUM code
     * @param target of its distribution within its bounds
     */
    public record MarginalTarget(String name, String unit, Summary target) {}

    /**
     * How often a word should be.
     *
     * @param name of the marginal, or template
     * @param word which
     * @param share of the patients
     */
    public record WordTarget(String name, String word, double share) {}

    /**
     * What a rank correlation should be.
     *
     * @param first name of a marginal
     * @param second name of another
     * @param rank Spearman's
     */
    public record CorrelationTarget(String first, String second, double rank) {}

    /** What the patients of a trial should be. */
    public static CohortCheck of(Trial trial) {
        List<Template> templates = Template.of(trial);
        var parameters = templates.get(0).drawing().parameters();
        double all = templates.stream().mapToDouble(Template::share).sum();
        List<MarginalTarget> marginals = new ArrayList<>();
        List<WordTarget> words = new ArrayList<>();
        templates.forEach(
                template -> words.add(new WordTarget(Population.TEMPLATE, template.label(), template.share() / all)));
        for (Marginal marginal : trial.cohort().drawn()) {
            DrawnMarginal drawn = DrawnMarginal.of(marginal, parameters);
            if (drawn.isWord()) {
                words(drawn, templates, all, words);
            } else {
                marginals.add(new MarginalTarget(drawn.name(), drawn.unit().code(), target(drawn, templates)));
            }
        }
        List<CorrelationTarget> correlations = new ArrayList<>();
        for (RankCorrelation written : trial.cohort().dependence()) {
            CorrelationTarget pair = new CorrelationTarget(
                    written.between().get(0), written.between().get(1), written.rank());
            if (isNumber(pair.first(), marginals) && isNumber(pair.second(), marginals)) {
                correlations.add(pair);
            }
        }
        return new CohortCheck(marginals, words, correlations);
    }

    private static boolean isNumber(String name, List<MarginalTarget> marginals) {
        return marginals.stream().anyMatch(marginal -> marginal.name().equals(name));
    }

    private static void words(DrawnMarginal drawn, List<Template> templates, double all, List<WordTarget> words) {
        Distribution.Words usual = (Distribution.Words) drawn.marginal().distribution();
        for (Distribution.WordShare one : usual.words()) {
            double share = 0;
            for (Template template : templates) {
                Distribution.Words here = (Distribution.Words) drawn.marginal().in(template.label());
                double sum = here.words().stream()
                        .mapToDouble(Distribution.WordShare::share)
                        .sum();
                double own = here.words().stream()
                        .filter(word -> word.word().equals(one.word()))
                        .mapToDouble(Distribution.WordShare::share)
                        .sum();
                share += template.share() / all * own / sum;
            }
            words.add(new WordTarget(drawn.name(), one.word(), share));
        }
    }

    /** From quantiles in the middle of equal shares, for each template. */
    private static Summary target(DrawnMarginal drawn, List<Template> templates) {
        double[] values = new double[POINTS * templates.size()];
        double[] weights = new double[values.length];
        for (int t = 0; t < templates.size(); t++) {
            Law law = drawn.in(templates.get(t).label());
            for (int i = 0; i < POINTS; i++) {
                values[t * POINTS + i] = law.quantile((i + 0.5) / POINTS);
                weights[t * POINTS + i] = templates.get(t).share();
            }
        }
        return Summary.of(values, weights);
    }

    /** What the values of a marginal are among these patients. */
    public static Summary achieved(String marginal, List<VirtualPatient> patients) {
        return Summary.of(values(marginal, patients));
    }

    /**
     * The rank correlation of two marginals among these patients. Each is ranked among those of the same template: that
     * templates differ in both is not meant by a correlation of the document.
     */
    public static double achieved(CorrelationTarget pair, List<VirtualPatient> patients) {
        List<String> templates = patients.stream()
                .map(patient -> patient.labels().getOrDefault(Population.TEMPLATE, ""))
                .toList();
        double[] first = RankCheck.within(values(pair.first(), patients), templates);
        double[] second = RankCheck.within(values(pair.second(), patients), templates);
        return RankCheck.spearman(first, second);
    }

    private static double[] values(String marginal, List<VirtualPatient> patients) {
        return patients.stream()
                .mapToDouble(patient -> patient.covariates().getOrDefault(marginal, Double.NaN))
                .toArray();
    }

    /** Target against achieved as CSV (RFC 4180): what, unit, statistic, target, achieved. */
    public String csv(List<VirtualPatient> patients) {
        StringBuilder csv = new StringBuilder("what,unit,statistic,target,achieved\r\n");
        for (MarginalTarget marginal : marginals) {
            List<Double> achieved = achieved(marginal.name(), patients).numbers();
            for (int k = 0; k < Summary.NAMES.size(); k++) {
                double target = marginal.target().numbers().get(k);
                row(csv, marginal.name(), marginal.unit(), Summary.NAMES.get(k), target, achieved.get(k));
            }
        }
        for (WordTarget word : words) {
            long own = patients.stream()
                    .filter(patient -> word.word().equals(patient.labels().get(word.name())))
                    .count();
            row(csv, word.name(), "1", "share of " + word.word(), word.share(), (double) own / patients.size());
        }
        for (CorrelationTarget pair : correlations) {
            row(csv, pair.first() + " and " + pair.second(), "1", "Spearman", pair.rank(), achieved(pair, patients));
        }
        return csv.toString();
    }

    private static void row(
            StringBuilder csv, String what, String unit, String statistic, double target, double achieved) {
        csv.append(String.format(Locale.ROOT, "%s,%s,%s,%.6g,%.6g\r\n", what, unit, statistic, target, achieved));
    }
}
