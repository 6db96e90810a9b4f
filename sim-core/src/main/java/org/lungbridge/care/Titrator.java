package org.lungbridge.care;

import java.util.Objects;
import org.lungbridge.laboratory.Chart;
import org.lungbridge.laboratory.Result;
import org.lungbridge.quantity.Unit;

/** Adjusts the infusion to the latest result of the monitored test. */
final class Titrator {
    /** Results in range in a row. */
    static final String IN_RANGE = "inRange";

    private static final String JUDGED = "judged";

    private final Strategy strategy;
    private final Pump pump;
    private final Draws draws;
    private final Holds holds;

    Titrator(Strategy strategy, Pump pump, Draws draws, Holds holds) {
        this.strategy = strategy;
        this.pump = pump;
        this.draws = draws;
        this.holds = holds;
    }

    static Monitor monitor(Strategy strategy) {
        return Objects.requireNonNull(strategy.monitor());
    }

    static Sampling sampling(Strategy strategy) {
        return Objects.requireNonNull(strategy.sampling());
    }

    /** Decides on the latest result, unless it is an old one or came too soon after a change. */
    void decide(Occasion now, Target target) {
        Result result =
                Chart.of(now.lane).latest(monitor(strategy).test().panel().id()).orElse(null);
        if (result == null || holds.stopped(now) || isOld(result, now)) {
            return;
        }
        now.memory.put(JUDGED, result.drawn());
        double lowered = holds.lowering(now);
        double judged = result.engineValue() + lowered;
        Titration titration = Objects.requireNonNull(strategy.titration());
        double before = pump.wanted(now);
        Titration.Adjustment adjustment = titration.adjust(judged, target, before);
        now.memory.put(IN_RANGE, target.holds(judged) ? now.memory.get(IN_RANGE) + 1 : 0);
        String seen = "%s %s %s %s"
                .formatted(result.test(), value(result), where(judged, target), band(target.loweredBy(lowered)));
        carryOut(now, adjustment, before, seen, result);
    }

    private boolean isOld(Result result, Occasion now) {
        boolean judged = now.memory.has(JUDGED) && result.drawn() <= now.memory.get(JUDGED);
        return judged
                || result.drawn()
                        < now.memory.get(Pump.CHANGED) + sampling(strategy).settled();
    }

    private void carryOut(Occasion now, Titration.Adjustment adjustment, double before, String seen, Result result) {
        double after = pump.allowed(now, adjustment.rate());
        StringBuilder text = new StringBuilder(seen).append(": ");
        Amount bolus = adjustment.bolus();
        if (bolus != null) {
            text.append(Words.amount(Unit.IU, bolus.whole(now.weight()))).append(" at once, ");
            pump.bolus(now, bolus);
        }
        text.append(after == before ? stays(after) : pump.change(before, after));
        if (pump.isBeyond(now, adjustment.rate())) {
            text.append(" (the limit)");
        }
        pump.want(now, after, adjustment.pause() > 0);
        if (adjustment.pause() > 0) {
            text.append(" after a pause of ").append(Words.span(adjustment.pause()));
            holds.pause(now, adjustment.pause());
        } else {
            next(now, before != after || bolus != null, result.drawn());
        }
        now.say("titration", text.toString());
    }

    /** Plans the next sample anew where the one that is planned comes too early or too late. */
    private void next(Occasion now, boolean changed, double drawn) {
        Sampling sampling = sampling(strategy);
        int inRange = (int) now.memory.get(IN_RANGE);
        if (changed) {
            draws.plan(now, now.now() + sampling.afterChange());
        } else if (sampling.steadyAfter() > 0 && (inRange == 0 || inRange == sampling.steadyAfter())) {
            draws.plan(now, Math.max(now.now(), drawn + sampling.interval(inRange)));
        }
    }

    private String stays(double rate) {
        return "%s stays %s".formatted(strategy.agent().id(), pump.inWords(rate));
    }

    private static String where(double result, Target target) {
        return result < target.low() ? "below" : result > target.high() ? "above" : "within";
    }

    private static String value(Result result) {
        return Words.amount(result.unit(), result.engineValue());
    }

    private String band(Target target) {
        return Words.band(monitor(strategy).test().unit(), target);
    }
}
