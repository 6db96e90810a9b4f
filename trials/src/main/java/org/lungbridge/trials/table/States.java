package org.lungbridge.trials.table;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.outcome.Death;
import org.lungbridge.outcome.Span;
import org.lungbridge.recording.Numbers;
import org.lungbridge.trials.endpoint.Evidence;

/**
 * The states a patient went through, as multi-state models count them.
 *
 * <pre>
 *   dead, transplanted, discharged      from then on; a discharge from hospital
 *   ecmo-bleeding, ecmo-dry             on ECMO, with a bleed going on or without
 *   ventilated, off-ecmo                on an invasive ventilator, before the first ECMO or after it
 *   breathing, extubated                without one, before the first tube or circuit or after it
 * </pre>
 */
final class States {
    private final CourseOutcome outcome;
    private final List<Span> bleeds;
    private final double death;
    private final double transplant;
    private final double discharge;

    private States(CourseOutcome outcome) {
        this.outcome = outcome;
        bleeds = outcome.bleeds().stream().map(graded -> graded.bleed().span()).toList();
        death = outcome.death().map(Death::time).orElse(Double.POSITIVE_INFINITY);
        transplant = or(outcome.transplant());
        discharge = or(outcome.stay().hospital());
    }

    /** The changes of state: {@code 0:ventilated;0.125:ecmo-bleeding}, in days. */
    static String of(Evidence evidence) {
        States states = new States(evidence.outcome());
        StringBuilder text = new StringBuilder();
        String last = "";
        for (double time : states.changes()) {
            String state = states.at(time);
            if (time <= evidence.course().end() && !state.equals(last)) {
                text.append(text.isEmpty() ? "" : ";")
                        .append(Numbers.text(time / Span.DAY))
                        .append(':')
                        .append(state);
                last = state;
            }
        }
        return text.toString();
    }

    private static double or(OptionalDouble time) {
        return time.orElse(Double.POSITIVE_INFINITY);
    }

    private Iterable<Double> changes() {
        TreeSet<Double> times = new TreeSet<>(List.of(0.0, death, transplant, discharge));
        for (List<Span> spans : List.of(bleeds, outcome.ecmo(), outcome.ventilator())) {
            for (Span span : spans) {
                times.add(span.from());
                if (!span.open()) {
                    times.add(span.to());
                }
            }
        }
        return times;
    }

    private String at(double time) {
        if (time >= death) {
            return "dead";
        }
        if (time >= transplant) {
            return "transplanted";
        }
        if (time >= discharge) {
            return "discharged";
        }
        if (holds(outcome.ecmo(), time)) {
            return holds(bleeds, time) ? "ecmo-bleeding" : "ecmo-dry";
        }
        boolean ecmoBefore = outcome.ecmo().stream().anyMatch(run -> run.from() <= time);
        if (holds(outcome.ventilator(), time)) {
            return ecmoBefore ? "off-ecmo" : "ventilated";
        }
        boolean tubeBefore = outcome.ventilator().stream().anyMatch(span -> span.from() <= time);
        return ecmoBefore || tubeBefore ? "extubated" : "breathing";
    }

    /** What is open at the end of the run holds at its last moment too. */
    private static boolean holds(List<Span> spans, double time) {
        return spans.stream().anyMatch(span -> span.from() <= time && (time < span.to() || span.open()));
    }
}
