package org.lungbridge.scenarios.document.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** What happens on a condition: states, triggers, modifiers. */
public record Rules(
        @Takes(value = Dimension.TIME, low = "1 s", high = "1 h")
        @About("Time between two looks; 10 s unless written.")
        @Nullable
        Measure look,

        @About("Whether rules with a chance draw; they do unless written.") @Nullable
        RuleLuck luck,

        @About("States; the run begins in the first.") @Nullable
        List<SceneState> states,

        @About("Triggers, in the order in which they are looked at.") @Nullable
        List<Trigger> triggers,

        @About("Modifiers, looked at after the triggers.") @Nullable
        List<Modifier> modifiers) {
    /** Rules nobody changes afterwards. */
    public Rules {
        states = states == null ? null : List.copyOf(states);
        triggers = triggers == null ? null : List.copyOf(triggers);
        modifiers = modifiers == null ? null : List.copyOf(modifiers);
    }

    /** The states; none where none are written. */
    public List<SceneState> allStates() {
        return states == null ? List.of() : states;
    }

    /** The triggers; none where none are written. */
    public List<Trigger> allTriggers() {
        return triggers == null ? List.of() : triggers;
    }

    /** The modifiers; none where none are written. */
    public List<Modifier> allModifiers() {
        return modifiers == null ? List.of() : modifiers;
    }
}
