package org.lungbridge.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lungbridge.engine.Order;

/**
 * States, rules and criteria of a run.
 *
 * @param interval time between two looks, s
 * @param states the first one is entered at the start; may be empty
 * @param rules in the order in which they are looked at
 * @param watches criteria of scoring
 */
public record RuleBook(double interval, List<State> states, List<Rule> rules, List<Watch> watches) {
    public RuleBook {
        if (!(interval > 0)) {
            throw new IllegalArgumentException(
                    "The time between two looks (%s s) must be positive.%nMaybe use 10 s.".formatted(interval));
        }
        states = List.copyOf(states);
        rules = List.copyOf(rules);
        watches = List.copyOf(watches);
        unique(states, rules);
    }

    private static void unique(List<State> states, List<Rule> rules) {
        Set<String> names = new HashSet<>();
        states.forEach(state -> add(names, state.name()));
        rules.forEach(rule -> add(names, rule.name()));
    }

    private static void add(Set<String> names, String name) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("Two states or rules are called (%s).".formatted(name));
        }
    }

    /** Whether there is nothing to look at. */
    public boolean isEmpty() {
        return states.isEmpty() && rules.isEmpty() && watches.isEmpty();
    }

    /** The order by which looks begin at a time, s. */
    public List<Order> orders(double start) {
        return isEmpty() ? List.of() : List.of(Rules.begin(start));
    }

    /** Whether some condition asks for orders of this kind. */
    boolean listensFor(String kind) {
        return rules.stream().anyMatch(rule -> asks(rule.when(), kind))
                || watches.stream().anyMatch(watch -> asks(watch.when(), kind));
    }

    private static boolean asks(Condition condition, String kind) {
        if (condition instanceof Condition.Given given) {
            return given.kind().equals(kind);
        }
        return parts(condition).stream().anyMatch(part -> asks(part, kind));
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of();
        }
        if (condition instanceof Condition.Any any) {
            return any.of();
        }
        if (condition instanceof Condition.Not not) {
            return List.of(not.what());
        }
        if (condition instanceof Condition.Lasting lasting) {
            return List.of(lasting.what());
        }
        return condition instanceof Condition.Until until ? List.of(until.begins(), until.ends()) : List.of();
    }
}
