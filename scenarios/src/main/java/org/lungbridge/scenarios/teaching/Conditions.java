package org.lungbridge.scenarios.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lungbridge.rules.Condition;
import org.lungbridge.rules.FieldMatch;
import org.lungbridge.rules.Seen;
import org.lungbridge.rules.Since;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.teaching.Clause;
import org.lungbridge.scenarios.document.teaching.When;
import org.lungbridge.scenarios.reading.Line;
import org.lungbridge.scenarios.reading.LineText;
import org.lungbridge.scenarios.reading.Observable;

/** Conditions as written become conditions of the engine; clocks within get keys by their place. */
final class Conditions {
    private final List<String> states;
    private final Since usual;
    private final double weight;

    /**
     * Conditions of a scenario.
     *
     * @param states names of its states, in order
     * @param usual from when on orders count where nothing is written
     * @param weight of the patient, g
     */
    Conditions(List<String> states, Since usual, double weight) {
        this.states = List.copyOf(states);
        this.usual = usual;
        this.weight = weight;
    }

    /** A condition that must have lasted a while, if that is written. */
    Condition of(When when, @Nullable Measure lasting, String key) {
        Condition condition = of(when, key);
        return lasting == null ? condition : new Condition.Lasting(key + "for", condition, lasting.engineValue());
    }

    private Condition of(When when, String key) {
        Condition joined = joined(when, key);
        Condition until = when.until() == null
                ? joined
                : new Condition.Until(key + "until", joined, of(when.until(), key + "until."));
        Measure lasting = when.lasting();
        return lasting == null ? until : new Condition.Lasting(key + "lasts", until, lasting.engineValue());
    }

    private Condition joined(When when, String key) {
        if (when.when() != null) {
            return of(when.when());
        }
        if (when.all() != null) {
            return new Condition.All(each(when.all(), key + "all."));
        }
        if (when.any() != null) {
            return new Condition.Any(each(when.any(), key + "any."));
        }
        return new Condition.Not(of(Objects.requireNonNull(when.not()), key + "not."));
    }

    private List<Condition> each(List<When> parts, String key) {
        List<Condition> conditions = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            conditions.add(of(parts.get(k), key + k + "."));
        }
        return conditions;
    }

    private Condition of(Clause clause) {
        Line line = LineText.meaning(clause.text());
        if (line instanceof Line.Compared compared) {
            return new Condition.Compared(
                    seen(compared.observable()),
                    compared.above(),
                    compared.value().engineValue());
        }
        if (line instanceof Line.Timed timed) {
            Seen clock = timed.inState() ? new Seen.ClockOfState() : new Seen.Clock();
            return new Condition.Compared(clock, timed.above(), timed.value().engineValue());
        }
        if (line instanceof Line.InState in) {
            return new Condition.InState(states.indexOf(in.state()));
        }
        if (line instanceof Line.Happened happened) {
            return new Condition.Happened(happened.name());
        }
        return given((Line.Given) line);
    }

    private static Seen seen(Observable observable) {
        return observable.isResult() ? new Seen.Reported(observable.name()) : new Seen.Shown(observable.quantity());
    }

    private Condition given(Line.Given given) {
        List<FieldMatch> fields = given.fields().stream().map(this::field).toList();
        return new Condition.Given(given.kind(), given.by(), fields, since(given.since()));
    }

    private FieldMatch field(Line.Field field) {
        Measure value = field.value();
        if (value == null) {
            return new FieldMatch.Word(field.name(), Objects.requireNonNull(field.word()));
        }
        double whole = value.isByWeight() ? value.engineValue() * weight : value.engineValue();
        return new FieldMatch.Bound(field.name(), field.above(), whole, weight);
    }

    private Since since(@Nullable String written) {
        if (written == null) {
            return usual;
        }
        return switch (written) {
            case "start" -> new Since.Time(0);
            case "state" -> new Since.StateEntry();
            default -> new Since.LastOf(written);
        };
    }
}
