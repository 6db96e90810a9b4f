package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.trials.statistics.Comparison;
import org.lungbridge.trials.statistics.TimeToEvent;
import org.lungbridge.trials.statistics.Verdict;
import org.lungbridge.trials.statistics.WinRatio;

/** Every patient of an arm against every patient of the reference, the worst outcome first. */
final class WinAnalysis {
    /** Patients of an arm that are compared at most: the work grows with their square (design choice). */
    private static final int MOST = 3000;
    /** Amounts that are nearer to each other are a tie: half a day, half a unit (design choice). */
    private static final double MARGIN = 0.5;

    private WinAnalysis() {}

    /** What is known of one patient, by place in the hierarchy. */
    private record Fate(List<TimeToEvent> times, List<Double> amounts) {}

    /** The comparison, its numbers added to the findings; nothing where an arm is empty or nothing is ranked. */
    static List<Contest> of(AnalysisPlan plan, Contrast contrast, List<Finding> findings) {
        List<OutcomeEndpoint> ranked = plan.hierarchy().stream()
                .flatMap(id -> plan.endpoint(id).stream())
                .toList();
        if (ranked.isEmpty()
                || contrast.first().complete() < 2
                || contrast.second().complete() < 2) {
            return List.of();
        }
        List<Fate> first = fates(ranked, contrast.first());
        List<Fate> second = fates(ranked, contrast.second());
        List<Comparison<Fate>> levels = new ArrayList<>();
        for (int k = 0; k < ranked.size(); k++) {
            levels.add(level(ranked.get(k), k));
        }
        WinRatio ratio = WinRatio.of(first, second, Comparison.hierarchy(levels), plan.level());
        tell(contrast, ratio, first.size() + second.size(), findings);
        return List.of(tiers(contrast, ranked, levels, first, second));
    }

    private static void tell(Contrast contrast, WinRatio ratio, int patients, List<Finding> findings) {
        Finding.Place place = contrast.place("hierarchy", "", Double.NaN);
        String method =
                "all pairs of patients, Bebu and Lachin" + (patients >= 2 * MOST ? ", the first 3000 an arm" : "");
        findings.add(place.finding(Measures.WIN_RATIO, ratio.ratio(), patients, -1, method)
                .withP(ratio.test().p()));
        findings.add(place.finding(Measures.WIN_ODDS, ratio.odds(), patients, -1, method));
        findings.add(place.finding(Measures.NET_BENEFIT, ratio.benefit(), patients, -1, method));
    }

    private static Comparison<Fate> level(OutcomeEndpoint endpoint, int place) {
        if (endpoint.isAmount()) {
            double sign = endpoint.betterLower() ? -1 : 1;
            return known(place, Comparison.more(fate -> sign * fate.amounts().get(place), MARGIN));
        }
        Comparison<Fate> longer = Comparison.longer(fate -> fate.times().get(place));
        return endpoint.betterLower() ? longer : (one, two) -> longer.of(two, one);
    }

    private static Comparison<Fate> known(int place, Comparison<Fate> comparison) {
        return (one, two) -> Double.isNaN(one.amounts().get(place))
                        || Double.isNaN(two.amounts().get(place))
                ? Verdict.TIE
                : comparison.of(one, two);
    }

    private static List<Fate> fates(List<OutcomeEndpoint> ranked, ArmCourses courses) {
        List<EventTimes> events = new ArrayList<>();
        List<double[]> amounts = new ArrayList<>();
        for (OutcomeEndpoint endpoint : ranked) {
            boolean amount = endpoint.isAmount();
            events.add(EventTimes.of(courses, endpoint));
            amounts.add(amount ? AmountAnalysis.values(endpoint, courses) : new double[courses.complete()]);
        }
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, courses.complete()); i++) {
            List<TimeToEvent> times = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            for (int k = 0; k < ranked.size(); k++) {
                times.add(
                        events.get(k).known(i) && !ranked.get(k).isAmount()
                                ? events.get(k).causeSpecific(i)
                                : new TimeToEvent(0, false));
                values.add(amounts.get(k)[i]);
            }
            fates.add(new Fate(times, values));
        }
        return fates;
    }

    private static Contest tiers(
            Contrast contrast,
            List<OutcomeEndpoint> ranked,
            List<Comparison<Fate>> levels,
            List<Fate> first,
            List<Fate> second) {
        long[] wins = new long[levels.size()];
        long[] losses = new long[levels.size()];
        long ties = 0;
        for (Fate one : first) {
            for (Fate two : second) {
                int k = 0;
                Verdict verdict = Verdict.TIE;
                while (k < levels.size() && verdict == Verdict.TIE) {
                    verdict = levels.get(k++).of(one, two);
                }
                if (verdict == Verdict.WIN) {
                    wins[k - 1]++;
                } else if (verdict == Verdict.LOSS) {
                    losses[k - 1]++;
                } else {
                    ties++;
                }
            }
        }
        List<Contest.Tier> tiers = new ArrayList<>();
        for (int k = 0; k < wins.length; k++) {
            tiers.add(new Contest.Tier(ranked.get(k).id(), wins[k], losses[k]));
        }
        return new Contest(
                contrast.first().arm(), contrast.second().arm(), tiers, ties, (long) first.size() * second.size());
    }
}
