package org.lungbridge.care;

import java.util.Map;
import java.util.Objects;
import org.lungbridge.engine.Order;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Kidney;

/** The phase a protocol is in, what it gives on entering one, and the ways out. */
final class Phases {
    /** When the phase began, s. */
    static final String SINCE = "phaseSince";

    /** The kind of the order by which a single dose is given. */
    static final String DOSE = "protocol-dose";

    private static final String PHASE = "phase";
    private static final String CONDITION = "since.phase.";

    private final Strategy strategy;
    private final Pump pump;
    private final Draws draws;
    private final Holds holds;

    Phases(Strategy strategy, Pump pump, Draws draws, Holds holds) {
        this.strategy = strategy;
        this.pump = pump;
        this.draws = draws;
        this.holds = holds;
    }

    /** The phase of now. */
    Phase current(Occasion now) {
        return strategy.phases().get((int) now.memory.get(PHASE));
    }

    /** Whether a phase has begun. */
    boolean begun(Occasion now) {
        return now.memory.has(PHASE);
    }

    /** Enters a phase. */
    void enter(Occasion now, int number, String why) {
        Phase phase = strategy.phases().get(number);
        now.memory.put(PHASE, number);
        now.memory.put(SINCE, now.now());
        now.memory.put(Titrator.IN_RANGE, 0);
        now.memory.forgetAll(CONDITION);
        StringBuilder text = new StringBuilder(aim(now, phase));
        if (!why.isEmpty()) {
            text.append("; ").append(why);
        }
        boolean held = holds.stopped(now);
        give(now, phase, held, text);
        phase.changes()
                .forEach(change -> change.all().forEach(condition -> Lasting.lookLater(now, condition, now.now())));
        now.say(PHASE, text.toString());
    }

    private void give(Occasion now, Phase phase, boolean held, StringBuilder text) {
        double before = pump.wanted(now);
        double after = rate(now, phase, before);

        if (strategy.agent().infused() && before != after) {
            text.append("; ").append(pump.change(before, after));
        }
        if (held && phase.gives()) {
            text.append("; held");
        }
        pump.want(now, after, held);
        Amount bolus = phase.bolus();
        if (bolus != null && !held) {
            text.append("; ").append(Words.amount(Unit.IU, bolus.whole(now.weight())));
            text.append(" at once");
            pump.bolus(now, bolus);
        }
        if (phase.doses() != null) {
            now.plan(now.now(), DOSE, Map.of(SINCE, now.now()));
        }
        draw(now, phase, before != after || bolus != null);
    }

    /** What runs in a phase from its beginning on: an infusion that is adjusted goes on as it was. */
    private double rate(Occasion now, Phase phase, double before) {
        Amount rate = phase.rate();
        if (rate == null) {
            return phase.infuses() ? before : 0;
        }
        boolean goesOn = phase.target() != null && before > 0;
        return goesOn ? before : pump.allowed(now, rate.perKilogram(now.weight()));
    }

    private void draw(Occasion now, Phase phase, boolean changed) {
        if (phase.target() == null) {
            draws.cancel(now);
        } else if (changed) {
            draws.plan(now, now.now() + Titrator.sampling(strategy).afterChange());
        } else if (!draws.planned(now) || Titrator.sampling(strategy).steadyAfter() > 0) {
            draws.plan(now, now.now());
        }
    }

    /** What a phase aims at, in words that figures read: {@code low: ACT 140-160 s}. */
    private String aim(Occasion now, Phase phase) {
        Target target = phase.target();
        if (target == null) {
            return phase.name();
        }
        Monitor.Test test = Titrator.monitor(strategy).test();
        return Aim.inWords(phase.name(), test, target.loweredBy(holds.lowering(now)));
    }

    /** Writes down that the target is another one now. */
    void newAim(Occasion now, String why) {
        if (current(now).target() != null) {
            now.say(Aim.TARGET, aim(now, current(now)) + "; " + why);
        }
    }

    /** Takes the first way out that is open. */
    void review(Occasion now) {
        Phase phase = current(now);
        for (int c = 0; c < phase.changes().size(); c++) {
            PhaseChange change = phase.changes().get(c);
            if (isOpen(now, change, CONDITION + c + ".")) {
                StringBuilder why = new StringBuilder();
                change.all()
                        .forEach(condition ->
                                why.append(why.isEmpty() ? "" : ", ").append(condition.inWords()));
                enter(now, strategy.phase(change.to()), why.toString());
                return;
            }
        }
    }

    private static boolean isOpen(Occasion now, PhaseChange change, String key) {
        boolean open = true;
        for (int k = 0; k < change.all().size(); k++) {
            open &= Lasting.isMet(now, change.all().get(k), key + k, now.memory.get(SINCE));
        }
        return open;
    }

    /** A single dose is due. */
    void dose(Order order, Occasion now) {
        Doses doses = begun(now) ? current(now).doses() : null;
        if (doses == null || order.value(SINCE) != now.memory.get(SINCE)) {
            return;
        }
        now.plan(now.now() + doses.interval(), DOSE, order.values());
        if (holds.stopped(now)) {
            now.say("dose", "%s not given: held".formatted(strategy.agent().id()));
            return;
        }
        Amount reduced = doses.reduced();
        boolean weak = reduced != null && now.lane.get(Kidney.CLEARANCE.name()) < doses.kidney();
        Amount amount = weak ? Objects.requireNonNull(reduced) : doses.dose();
        double dose = amount.whole(now.weight());
        String why = weak ? ", less for weak kidneys" : "";
        now.say("dose", "%s %s%s".formatted(strategy.agent().id(), Pump.injection(dose), why));
        pump.inject(now, dose);
    }
}
