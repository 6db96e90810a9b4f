package org.lungbridge.care;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.laboratory.Panel;

/**
 * A protocol of anticoagulation as data; engine units throughout, rates by weight or for the whole patient.
 *
 * @param id its name, the actor of its lines in the list of events
 * @param agent what is given
 * @param atCannulation whether it begins with ECMO; otherwise with the run
 * @param delay from there to the first phase, s
 * @param monitor what the infusion is adjusted to; null if nothing is adjusted
 * @param sampling when that is drawn; null if nothing is adjusted
 * @param titration how results change the infusion; null if nothing is adjusted
 * @param limits of the infusion
 * @param watches panels that are drawn whatever happens
 * @param phases the first is entered first
 * @param holds reasons to stop
 * @param lowering of the target after a bleed
 * @param transfusion of products; null for none
 * @param compliance of staff
 * @param lookInterval how often staff look at the bedside, s
 */
public record Strategy(
        String id,
        Agent agent,
        boolean atCannulation,
        double delay,
        @Nullable Monitor monitor,
        @Nullable Sampling sampling,
        @Nullable Titration titration,
        Limits limits,
        List<Watch> watches,
        List<Phase> phases,
        List<Hold> holds,
        Lowering lowering,
        @Nullable Transfusion transfusion,
        Compliance compliance,
        double lookInterval) {
    public Strategy {
        watches = List.copyOf(watches);
        phases = List.copyOf(phases);
        holds = List.copyOf(holds);
        Checks.notNegative("delay of a strategy", delay);
        Checks.positive("interval between looks", lookInterval);
        boolean adjusts = monitor != null && sampling != null && titration != null;
        Set<String> names = new HashSet<>();
        for (Phase phase : phases) {
            if (phase.target() != null && !adjusts) {
                throw new IllegalArgumentException(
                        "The phase (%s) of (%s) has a target, and no monitor, sampling or titration."
                                .formatted(phase.name(), id));
            }
            names.add(phase.name());
        }
        for (Phase phase : phases) {
            for (PhaseChange change : phase.changes()) {
                if (!names.contains(change.to())) {
                    throw new IllegalArgumentException(
                            "The strategy (%s) has no phase (%s).".formatted(id, change.to()));
                }
            }
        }
        if (phases.isEmpty() || names.size() != phases.size()) {
            throw new IllegalArgumentException(
                    "The strategy (%s) needs phases, each with a name of its own.".formatted(id));
        }
    }

    /** The number of the phase of this name. */
    int phase(String name) {
        for (int k = 0; k < phases.size(); k++) {
            if (phases.get(k).name().equals(name)) {
                return k;
            }
        }
        throw new IllegalArgumentException("The strategy (%s) has no phase (%s).".formatted(id, name));
    }

    /** Panels whose results lead to something. */
    Set<Panel> panels() {
        Set<Panel> panels = EnumSet.noneOf(Panel.class);
        if (monitor != null) {
            panels.add(monitor.test().panel());
        }
        conditions().forEach(condition -> condition.sign().panel().ifPresent(panels::add));
        if (transfusion != null) {
            transfusion
                    .triggers()
                    .forEach(trigger -> trigger.when().sign().panel().ifPresent(panels::add));
        }
        return panels;
    }

    /** Whether staff must look at the bedside for this protocol. */
    boolean needsLooks() {
        return conditions().anyMatch(condition -> condition.sign().isLookedAt());
    }

    private Stream<Condition> conditions() {
        boolean gives = phases.stream().anyMatch(Phase::gives);
        Stream<Condition> ofHolds =
                gives ? holds.stream().flatMap(hold -> Stream.of(hold.when(), hold.until())) : Stream.empty();
        Stream<Condition> ofPhases =
                phases.stream().flatMap(phase -> phase.changes().stream()).flatMap(change -> change.all().stream());
        return Stream.concat(ofHolds, ofPhases);
    }
}
