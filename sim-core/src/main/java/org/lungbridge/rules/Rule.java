package org.lungbridge.rules;

import java.util.Set;

/**
 * A trigger or a modifier.
 *
 * @param word what it is called in the list of events
 * @param name unique among states and rules; also the prefix of the keys of its conditions
 * @param actor who acts by it
 * @param in states in which it is looked at, by their places in the book; empty for all
 * @param when what must come to be so
 * @param to the state it leads to, by its place; {@link #STAYS} if it leads nowhere
 * @param once whether it fires once in a run
 * @param coolDown time after firing in which it does not fire again, s
 * @param chance that it fires when its condition comes to be met; 1 for always
 * @param deeds what it brings
 */
public record Rule(
        String word,
        String name,
        String actor,
        Set<Integer> in,
        Condition when,
        int to,
        boolean once,
        double coolDown,
        double chance,
        Deeds deeds) {
    /** The word of a rule that may lead to another state. */
    public static final String TRIGGER = "trigger";

    /** The word of a rule that leads to none. */
    public static final String MODIFIER = "modifier";

    /** Leads to no state. */
    public static final int STAYS = -1;

    public Rule {
        in = Set.copyOf(in);
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "The chance of the rule (%s) is (%s), and must lie from 0 to 1.".formatted(name, chance));
        }
    }

    /** Under which the conditions of this rule keep their clocks. */
    public static String keys(String name) {
        return "clock." + name + ".";
    }
}
