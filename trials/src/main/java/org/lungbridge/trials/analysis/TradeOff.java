package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an arm lies between bleeding and clotting: the share of patients with a major bleed and with a circuit change, and how the
 * two move together.
 *
 * @param arm id
 * @param patients of whom both are known
 * @param bleeding share with a major bleed
 * @param change share with a circuit change
 * @param bleedingVariance of the first share
 * @param changeVariance of the second
 * @param covariance of the two
 */
public record TradeOff(
        String arm,
        int patients,
        double bleeding,
        double change,
        double bleedingVariance,
        double changeVariance,
        double covariance) {
    /**
     * Endpoints across, the first that the trial asks for: everybody who comes with a bleeding lung has a major bleed by the
     * definition of ISTH before anything is given, so that bleeds that begin on ECMO tell more.
     */
    private static final List<String> BLEEDING = List.of("major-bleeding-on-ecmo", "major-bleeding-isth");
    /** Endpoint up. */
    private static final String CHANGE = "circuit-change";

    /** The endpoint across of a trial; empty if it asks for none of those. */
    public static Optional<OutcomeEndpoint> across(AnalysisPlan plan) {
        return BLEEDING.stream().flatMap(id -> plan.endpoint(id).stream()).findFirst();
    }

    /** The endpoint up of a trial; empty if it does not ask for it. */
    static Optional<OutcomeEndpoint> up(AnalysisPlan plan) {
        return plan.endpoint(CHANGE);
    }

    /** The places of all arms, copies under other parameters among them; none where an endpoint is not asked for. */
    static List<TradeOff> of(AnalysisPlan plan, OutcomeTable outcomes) {
        Optional<OutcomeEndpoint> bleeding = across(plan);
        Optional<OutcomeEndpoint> change = up(plan);
        List<TradeOff> places = new ArrayList<>();
        if (bleeding.isPresent() && change.isPresent()) {
            double day = plan.horizons_d().get(plan.horizons_d().size() - 1);
            for (AnalysisPlan.PlannedArm arm : plan.arms()) {
                ArmCourses courses = outcomes.of(arm.id());
                double[] bled = EventTimes.of(courses, bleeding.get()).by(day);
                double[] changed = EventTimes.of(courses, change.get()).by(day);
                place(arm.id(), bled, changed).ifPresent(places::add);
            }
        }
        return places;
    }

    private static Optional<TradeOff> place(String arm, double[] bled, double[] changed) {
        int n = 0;
        double first = 0;
        double second = 0;
        double both = 0;
        for (int i = 0; i < bled.length; i++) {
            if (!Double.isNaN(bled[i]) && !Double.isNaN(changed[i])) {
                n++;
                first += bled[i];
                second += changed[i];
                both += bled[i] * changed[i];
            }
        }
        if (n < 2) {
            return Optional.empty();
        }
        double p = first / n;
        double q = second / n;
        return Optional.of(new TradeOff(arm, n, p, q, p * (1 - p) / n, q * (1 - q) / n, (both / n - p * q) / n));
    }
}
