package org.lungbridge.trials.report;

import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Finding;
import org.lungbridge.trials.analysis.Measures;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.OutcomeEndpoint;

/** Numbers in sentences and cells. */
final class Sentences {
    private Sentences() {}

    /** {@code 12.3 (4.5 to 20.1)} in percent. */
    static String percents(Finding finding) {
        return range(
                NumberText.percent(finding.value()),
                NumberText.percent(finding.low()),
                NumberText.percent(finding.high()));
    }

    /** {@code 1.23 (0.90 to 1.60)}. */
    static String ratio(Finding finding) {
        return range(
                NumberText.fixed(finding.value(), 2),
                NumberText.fixed(finding.low(), 2),
                NumberText.fixed(finding.high(), 2));
    }

    /** {@code 12.3 (4.5 to 20.1)} in the unit of an amount. */
    static String amount(Finding finding) {
        return range(
                NumberText.brief(finding.value()), NumberText.brief(finding.low()), NumberText.brief(finding.high()));
    }

    private static String range(String value, String low, String high) {
        return low.equals("–") && high.equals("–") ? value : "%s (%s to %s)".formatted(value, low, high);
    }

    /** A difference with its unit: percentage points for events. */
    static String difference(OutcomeEndpoint endpoint, Finding finding) {
        return endpoint.isAmount() ? amount(finding) + " " + endpoint.unit() : percents(finding) + " percentage points";
    }

    /** The Monte-Carlo error with its unit. */
    static String error(OutcomeEndpoint endpoint, Finding finding) {
        return endpoint.isAmount()
                ? NumberText.brief(finding.error()) + " " + endpoint.unit()
                : NumberText.percent(finding.error()) + " percentage points";
    }

    /** The measure of differences between twins of an endpoint. */
    static String twins(OutcomeEndpoint endpoint) {
        return endpoint.isAmount() ? Measures.MEAN_DIFFERENCE_TWINS : Measures.RISK_DIFFERENCE_TWINS;
    }

    /** The measure of differences between patients of an endpoint. */
    static String unpaired(OutcomeEndpoint endpoint) {
        return endpoint.isAmount() ? Measures.MEAN_DIFFERENCE : Measures.RISK_DIFFERENCE;
    }

    /** The level of confidence, in percent. */
    static String level(AnalysisPlan plan) {
        return NumberText.brief(100 * plan.level()) + " %";
    }

    static String day(double day) {
        return "day " + NumberText.brief(day);
    }
}
