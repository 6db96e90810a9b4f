package org.lungbridge.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.quantity.Unit;

/**
 * Reasons for which the anticoagulant stops, and when it runs again: a pause of a set time after a high result, and holds that
 * end when their condition is met. While one of them lasts, nothing runs.
 */
final class Holds {
    /** Bleeding outside of the lung that staff call settled, L/s: 20 mL/h (design choice). */
    static final double SETTLED_BLEEDING = Unit.ML_PER_HOUR.engine(20);

    /** The kind of the order that ends a pause. */
    static final String RESUME = "protocol-resume";

    private static final String HOLD = "hold.";
    private static final String UNTIL_SINCE = "since.hold.";
    private static final String PAUSE = "pause";
    private static final String LOWERED = "lowered";

    private final Strategy strategy;
    private final Pump pump;
    private final Draws draws;

    Holds(Strategy strategy, Pump pump, Draws draws) {
        this.strategy = strategy;
        this.pump = pump;
        this.draws = draws;
    }

    /** Whether nothing may run. */
    boolean stopped(Occasion now) {
        return now.memory.has(PAUSE) || open(now);
    }

    private boolean open(Occasion now) {
        for (int k = 0; k < strategy.holds().size(); k++) {
            if (now.memory.has(HOLD + k)) {
                return true;
            }
        }
        return false;
    }

    /** How much lower clinicians aim now, engine units of the monitored test. */
    double lowering(Occasion now) {
        return now.memory.has(LOWERED) ? strategy.lowering().by() : 0;
    }

    /** Stops for a set time after a result. */
    void pause(Occasion now, double lasting) {
        double end = now.now() + lasting;
        now.memory.put(PAUSE, end);
        draws.cancel(now);
        now.plan(end, RESUME, Map.of());
    }

    /** The end of a pause has come, unless another replaced it. */
    void resume(Occasion now, Phase phase) {
        if (!now.memory.has(PAUSE) || now.now() < now.memory.get(PAUSE)) {
            return;
        }
        now.memory.forget(PAUSE);
        if (!open(now)) {
            restart(now, phase, "the pause is over");
        }
    }

    /** Looks for reasons to stop and for reasons that are gone. */
    void review(Occasion now, Phase phase) {
        List<String> gone = new ArrayList<>();
        for (int k = 0; k < strategy.holds().size(); k++) {
            Hold hold = strategy.holds().get(k);
            if (now.memory.has(HOLD + k)) {
                if (isOver(now, hold, k)) {
                    now.memory.forget(HOLD + k);
                    gone.add(saw(now, hold.until().sign(), now.now()));
                }
            } else if (hold.when().isMet(now.sight.of(hold.when().sign(), now.now()))) {
                begin(now, phase, hold, k);
            }
        }
        if (!gone.isEmpty() && !stopped(now)) {
            restart(now, phase, String.join(", ", gone));
        }
        if (now.memory.has(LOWERED) && now.now() >= now.memory.get(LOWERED)) {
            now.memory.forget(LOWERED);
        }
    }

    private boolean isOver(Occasion now, Hold hold, int k) {
        double since = now.memory.get(HOLD + k);
        return Lasting.isMet(now, hold.until(), UNTIL_SINCE + k, since) && now.now() >= since + hold.atLeast();
    }

    private void begin(Occasion now, Phase phase, Hold hold, int k) {
        boolean first = !stopped(now);
        now.memory.put(HOLD + k, now.now());
        now.memory.forget(UNTIL_SINCE + k);
        Lasting.lookLater(now, hold.until(), now.now());
        StringBuilder text = new StringBuilder(saw(now, hold.when().sign(), now.now()));
        text.append(hold.when().above() ? " above " : " below ");
        text.append(Words.amount(hold.when().sign().unit(), hold.when().value()));
        if (phase.gives() && first) {
            text.append(": ").append(strategy.agent().id()).append(" held");
            if (pump.runs(now)) {
                text.append(", ").append(pump.inWords(pump.wanted(now))).append(" before");
            }
        }
        double protamine = hold.reversal() && pump.runs(now) ? pump.reverse(now) : 0;
        if (protamine > 0) {
            text.append("; protamine ").append(Words.amount(Unit.MG, protamine));
        }
        if (hold.share() < 1) {
            now.memory.put(share(k), hold.share());
        }
        pump.stop(now);
        lower(now, hold, text);
        if (phase.gives()) {
            now.say("hold", text.toString());
        }
    }

    private static String share(int k) {
        return "share." + k;
    }

    private void lower(Occasion now, Hold hold, StringBuilder text) {
        Lowering lowering = strategy.lowering();
        if (hold.when().sign().isBleeding() && lowering.by() > 0 && lowering.lasting() > 0) {
            now.memory.put(LOWERED, now.now() + lowering.lasting());
            now.plan(now.now() + lowering.lasting(), Looks.KIND, Map.of());
            text.append("; target lower for ").append(Words.span(lowering.lasting()));
        }
    }

    private void restart(Occasion now, Phase phase, String why) {
        double rate = pump.wanted(now);
        for (int k = 0; k < strategy.holds().size(); k++) {
            rate *= now.memory.has(share(k)) ? now.memory.get(share(k)) : 1;
            now.memory.forget(share(k));
        }
        if (!phase.gives()) {
            return;
        }
        if (phase.infuses()) {
            pump.want(now, rate > 0 ? pump.allowed(now, rate) : 0, false);
            if (phase.target() != null) {
                draws.plan(now, now.now() + Titrator.sampling(strategy).afterChange());
            }
            String runs = pump.runs(now) ? "runs at " + pump.inWords(pump.wanted(now)) : "stays off";
            now.say("restart", "%s: %s %s".formatted(why, strategy.agent().id(), runs));
        } else {
            now.say(
                    "restart",
                    "%s: %s is given again".formatted(why, strategy.agent().id()));
        }
    }

    private static String saw(Occasion now, Sign sign, double since) {
        double seen = now.sight.of(sign, since);
        return sign.id() + (Double.isNaN(seen) ? "" : " " + Words.amount(sign.unit(), seen));
    }
}
