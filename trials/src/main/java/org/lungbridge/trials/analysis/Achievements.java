package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.lungbridge.trials.statistics.Estimate;
import org.lungbridge.trials.statistics.Risk;

/** What each arm's anticoagulation was, by groups of patients, beside the risks it came with. */
final class Achievements {
    private static final Map<String, String> TESTS = new LinkedHashMap<>();
    /** Fewer patients make no point (design choice). */
    private static final int FEWEST = 5;

    static {
        TESTS.put("meanAPTT_s", "mean aPTT on ECMO (s)");
        TESTS.put("meanACT_s", "mean ACT on ECMO (s)");
        TESTS.put("meanHeparin_IUPerKgPerH", "mean heparin on ECMO (IU/kg/h)");
    }

    private Achievements() {}

    /** All arms, over all patients and by etiology. */
    static List<Achieved> of(AnalysisPlan plan, OutcomeTable outcomes, PatientTable patients) {
        List<OutcomeEndpoint> endpoints = Stream.concat(TradeOff.across(plan).stream(), TradeOff.up(plan).stream())
                .toList();
        String column = test(plan, outcomes);
        List<Achieved> all = new ArrayList<>();
        if (endpoints.isEmpty() || column.isEmpty()) {
            return all;
        }
        for (AnalysisPlan.PlannedArm arm : plan.plainArms()) {
            ArmCourses courses = outcomes.of(arm.id());
            add(all, plan, courses, column, endpoints, "", course -> true);
            for (Subgroups group : Subgroups.of(patients, "etiology")) {
                add(all, plan, courses, column, endpoints, group.label(), group.of(courses, patients));
            }
        }
        return all;
    }

    /** The test that most arms have. */
    private static String test(AnalysisPlan plan, OutcomeTable outcomes) {
        String best = "";
        long most = 1;
        for (String column : TESTS.keySet()) {
            long arms = plan.plainArms().stream()
                    .filter(arm -> known(outcomes.of(arm.id()).numbers(column), course -> true).length >= FEWEST)
                    .count();
            if (arms > most) {
                most = arms;
                best = column;
            }
        }
        return best;
    }

    private static void add(
            List<Achieved> all,
            AnalysisPlan plan,
            ArmCourses courses,
            String column,
            List<OutcomeEndpoint> endpoints,
            String group,
            IntPredicate chosen) {
        double[] values = known(courses.numbers(column), chosen);
        if (values.length < FEWEST) {
            return;
        }
        double day = plan.horizons_d().get(plan.horizons_d().size() - 1);
        List<Finding> risks = new ArrayList<>();
        for (OutcomeEndpoint endpoint : endpoints) {
            Finding.Place place = new Finding.Place(courses.arm(), "", endpoint.id(), group, day);
            risk(EventTimes.of(courses, endpoint), day, chosen, place, plan.level())
                    .ifPresent(risks::add);
        }
        all.add(new Achieved(
                courses.arm(),
                group,
                TESTS.getOrDefault(column, column),
                values.length,
                Covariate.quantiles(values),
                risks));
    }

    /** The share of chosen patients in whom it has happened by a day; nothing where that is known of nobody. */
    private static Optional<Finding> risk(
            EventTimes times, double day, IntPredicate chosen, Finding.Place place, double level) {
        int events = 0;
        int known = 0;
        for (int i = 0; i < times.size(); i++) {
            double happened = chosen.test(i) ? times.by(i, day) : Double.NaN;
            events += happened > 0 ? 1 : 0;
            known += Double.isNaN(happened) ? 0 : 1;
        }
        if (known == 0) {
            return Optional.empty();
        }
        Risk risk = new Risk(events, known);
        Estimate share = new Estimate(risk.value(), Double.NaN, risk.interval(level));
        return Optional.of(place.finding(Measures.RISK, share, known, events, "share of patients, Wilson"));
    }

    private static double[] known(double[] values, IntPredicate chosen) {
        double[] some = new double[values.length];
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i]) && chosen.test(i)) {
                some[size++] = values[i];
            }
        }
        return Arrays.copyOf(some, size);
    }
}
