package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lungbridge.trials.statistics.Estimate;
import org.lungbridge.trials.statistics.Interval;
import org.lungbridge.trials.statistics.Quantiles;

/**
 * How far a contrast moves between studies whose unknown parameters were drawn anew: what patients cannot tell, however many are
 * simulated. The spread of the means holds their Monte-Carlo error; it is taken out.
 *
 * <pre>
 *   between² = var(differences of studies) − mean(squares of their Monte-Carlo errors), 0 at least
 * </pre>
 */
final class StudySpread {
    private StudySpread() {}

    /** The differences of the studies and their spread; none for a trial of one study. */
    static List<Finding> of(AnalysisPlan plan, OutcomeEndpoint endpoint, Contrast contrast) {
        TreeSet<Integer> studies = new TreeSet<>();
        for (int i = 0; i < contrast.first().complete(); i++) {
            studies.add(contrast.first().study(i));
        }
        if (studies.size() < 2) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        double day = plan.horizons_d().get(plan.horizons_d().size() - 1);
        for (int study : studies) {
            String name = "study=" + study;
            List<Finding> found = endpoint.isAmount()
                    ? AmountAnalysis.twins(
                            plan,
                            endpoint,
                            contrast,
                            name,
                            course -> contrast.first().study(course) == study)
                    : EventContrast.twins(
                            plan,
                            endpoint,
                            contrast,
                            name,
                            course -> contrast.first().study(course) == study,
                            day);
            found.stream()
                    .filter(finding -> finding.measure().endsWith("difference-twins"))
                    .forEach(findings::add);
        }
        findings.addAll(spread(endpoint, contrast, findings));
        return findings;
    }

    private static List<Finding> spread(OutcomeEndpoint endpoint, Contrast contrast, List<Finding> studies) {
        if (studies.size() < 2) {
            return List.of();
        }
        double[] values = studies.stream().mapToDouble(Finding::value).toArray();
        double mean = 0;
        double squares = 0;
        double noise = 0;
        for (Finding study : studies) {
            mean += study.value() / values.length;
            noise += study.error() * study.error() / values.length;
        }
        for (double value : values) {
            squares += (value - mean) * (value - mean) / (values.length - 1);
        }
        Interval limits = new Interval(Quantiles.of(values, 0.05), Quantiles.of(values, 0.95));
        Finding.Place place = contrast.place(endpoint.id(), "", Double.NaN);
        return List.of(
                place.finding(
                        Measures.MEAN_OF_STUDIES,
                        new Estimate(mean, Math.sqrt(squares / values.length), limits),
                        values.length,
                        -1,
                        "mean of the studies' differences between twins; limits are their 5 and 95 percent"),
                place.plain(
                        Measures.SPREAD_BETWEEN_STUDIES,
                        Math.sqrt(Math.max(0, squares - noise)),
                        values.length,
                        "standard deviation over studies, Monte-Carlo error taken out"));
    }
}
