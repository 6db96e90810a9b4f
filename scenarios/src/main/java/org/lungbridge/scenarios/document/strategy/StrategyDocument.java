package org.lungbridge.scenarios.document.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;

/** A protocol of anticoagulation: what is given, what it is adjusted to, in which phases, and when it stops. */
public record StrategyDocument(
        @JsonProperty("$schema") @About("The address of this schema, for editors; not used by the engine.") @Nullable
        String schema,

        @Spelled(value = "[A-Za-z0-9]+([-.][A-Za-z0-9]+)*", inWords = "words and digits joined by hyphens or points")
        @About("The short name of the strategy; its lines in the list of events carry it.")
        String id,

        @About("One line that says what is done.") String title,

        @About("The strategy in a few sentences, and what of it was chosen here.") @Nullable
        String description,

        @About("Published sources: authors, year, journal, number.")
        List<String> references,

        @About("What is given; left out where nothing ever is.") @Nullable
        Anticoagulant agent,

        @About("When the first phase begins; with cannulation unless written.") @Nullable
        Start start,

        @About("What the infusion is adjusted to; only where a phase has a target.") @Nullable
        MonitorTest monitor,

        @About("When the monitored test is drawn; only where a phase has a target.") @Nullable
        SamplingPlan sampling,

        @About("How a result changes the infusion: by a step or by a table.") @Nullable
        TitrationRule titration,

        @About("How much may run.") @Nullable RateLimits limits,

        @About("Tests that are drawn at an interval, whatever happens.") @Nullable
        List<WatchedTest> watch,

        @About("What is aimed at, one phase after the other; the first is entered first.")
        List<StrategyPhase> phases,

        @About("Reasons to stop, besides those of safety.") @Nullable
        List<HoldRule> holds,

        @About("Stop rules that hold for every strategy; as usual unless written.") @Nullable
        SafetyRules safety,

        @About("Which results lead to which products; none unless written.") @Nullable
        TransfusionRules transfusion,

        @About("How far staff keep to the strategy; wholly unless written.") @Nullable
        StaffErrors errors,

        @Takes(value = Dimension.TIME, low = "5 min", high = "24 h")
        @About("How often staff look for bleeding and at the circuit; every hour unless written.")
        @Nullable
        Measure lookInterval) {
    /** A strategy whose lists nobody changes afterwards. */
    public StrategyDocument {
        references = List.copyOf(references);
        watch = watch == null ? null : List.copyOf(watch);
        phases = List.copyOf(phases);
        holds = holds == null ? null : List.copyOf(holds);
    }
}
