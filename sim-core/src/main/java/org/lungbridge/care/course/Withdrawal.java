package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.quantity.Unit;

/**
 * ECMO without hope: after long enough with no sign that the lung recovers, a talk with the family, and life support is
 * withdrawn a while later unless something has changed.
 *
 * <pre>
 *   no recovery = not being weaned, not listed for a transplant, sweep still needed, and (compliance small or enough failed weanings)
 * </pre>
 *
 * <p>Source S2: six of nine patients with myositis died after ECMO was stopped for failure to recover. Fibrosis cannot be seen;
 * days, compliance and failures are design choices and the main thing to vary.
 *
 * @param after so long on ECMO, s
 * @param compliance below which the lung counts as stiff, L/mmHg
 * @param failures of weaning trials that count as failure to recover
 * @param sweep at least needed still, L/s
 * @param talk from the talk to the withdrawal, s
 */
public record Withdrawal(double after, double compliance, double failures, double sweep, double talk) implements Duty {
    /** After four weeks, 20 mL/cmH2O or three failed weanings, sweep of 2 L/min; two days after the talk. */
    public static final Withdrawal USUAL =
            new Withdrawal(In.days(28), Unit.ML_PER_CMH2O.engine(20), 3, In.litersPerMinute(2), In.days(2));

    private static final String TALK = "withdrawal.talk";

    @Override
    public void round(Round now) {
        boolean hopeless = now.memory.has(Notes.ECMO_ON)
                && now.since(Notes.ECMO_ON) >= after
                && !now.memory.has(Notes.WEANING)
                && !now.memory.has(TransplantCandidacy.LISTED)
                && now.screen.sweep() >= sweep
                && (now.screen.compliance() < compliance || now.memory.get(Notes.FAILURES) >= failures);
        if (!hopeless) {
            if (now.memory.has(TALK) && !now.memory.has(Notes.WEANING)) {
                now.memory.forget(TALK);
            }
            return;
        }
        if (!now.memory.has(TALK)) {
            now.mark(TALK);
            String why = "compliance %s, weaning failed %s times"
                    .formatted(
                            In.words(Unit.ML_PER_CMH2O, now.screen.compliance()),
                            In.words(now.memory.get(Notes.FAILURES)));
            now.say(
                    "family-meeting",
                    "no recovery after %s: %s".formatted(In.words(Unit.DAY, now.since(Notes.ECMO_ON)), why));
        } else if (now.since(TALK) >= talk) {
            boolean refused = now.memory.has(TransplantCandidacy.REFUSED);
            String reason = refused ? "no-transplant" : "no-recovery";
            now.act("no recovery", Orders.WITHDRAW, Map.of(), Map.of(Orders.REASON, reason));
        }
    }
}
