package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;

/** A trigger: something that comes to be so leads to another state, to orders, words or the end. */
public record Trigger(
        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The name, unique among states, triggers and modifiers.")
        String name,

        @About("What must come to be so: a line or an object.")
        When when,

        @JsonProperty("for")
        @Takes(value = Dimension.TIME, low = "1 s", high = "30 d")
        @About("How long it must have been so; at once unless written.")
        @Nullable
        Measure lasting,

        @About("States in which it is looked at; all unless written.") @Nullable
        List<String> in,

        @About("The state it leads to.") @Nullable String to,

        @About("Whether it fires only once; false unless written.") @Nullable
        Boolean once,

        @Takes(value = Dimension.TIME, low = "1 s", high = "30 d")
        @About("Time after firing in which it does not fire again.")
        @Nullable
        Measure coolDown,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Chance that it fires when its condition comes to be met; 1 unless written.")
        @Nullable
        Double chance,

        @About("Who acts by it; the scenario unless written.") @Nullable
        Doer by,

        @About("Orders, each when it fires or so much (after).") @Nullable
        List<RuleOrder> orders,

        @About("What the learner is told.") @Nullable String message,
        @About("What confederates say.") @Nullable List<Cue> cues,

        @About("Why the run ends here; it goes on unless written.") @Nullable
        String end) {
    /** A trigger whose parts nobody changes afterwards. */
    public Trigger {
        in = in == null ? null : List.copyOf(in);
        orders = orders == null ? null : List.copyOf(orders);
        cues = cues == null ? null : List.copyOf(cues);
    }
}
