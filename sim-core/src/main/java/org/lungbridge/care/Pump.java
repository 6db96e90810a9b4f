package org.lungbridge.care;

import java.util.Map;
import org.lungbridge.quantity.Unit;

/**
 * The infusion of the anticoagulant: what is wanted, and what runs. While it is held nothing runs and what is wanted waits.
 */
final class Pump {
    /** When the rate was changed or a bolus given last, s. */
    static final String CHANGED = "changed";

    private static final String WANTED = "wanted";
    private static final String RUNS = "runs";
    private static final String RATES = "care.rates";
    private static final String WRONG = "care.wrong-dose";
    private static final String HEPARIN_BOLUS = "heparin-bolus";
    private static final String PROTAMINE = "protamine";
    private static final String ENOXAPARIN = "enoxaparin";
    private static final String DOSE = "dose";

    private final Strategy strategy;
    private final Agent agent;

    Pump(Strategy strategy) {
        this.strategy = strategy;
        this.agent = strategy.agent();
    }

    /** The rate by weight that is wanted, engine units; 0 for none. */
    double wanted(Occasion now) {
        return now.memory.get(WANTED);
    }

    boolean runs(Occasion now) {
        return now.memory.get(RUNS) > 0;
    }

    /** A rate by weight as it may run: within the limits, in steps of the pump. */
    double allowed(Occasion now, double rate) {
        return agent.onThePump(strategy.limits().within(rate, now.weight()));
    }

    /** Whether more, or less, is asked for than may run. */
    boolean isBeyond(Occasion now, double rate) {
        return strategy.limits().within(rate, now.weight()) != rate;
    }

    /** Wants this rate from now on; it runs at once unless it is held. */
    void want(Occasion now, double rate, boolean held) {
        now.memory.put(WANTED, rate);
        set(now, held ? 0 : rate);
    }

    void stop(Occasion now) {
        set(now, 0);
    }

    private void set(Occasion now, double rate) {
        if (rate == now.memory.get(RUNS)) {
            return;
        }
        now.memory.put(RUNS, rate);
        now.memory.put(CHANGED, now.now());
        double factor = rate > 0 ? mistake(now, inWords(rate)) : 1;
        now.act(agent.infusion(), Map.of(agent.rateField(), rate * factor));
    }

    /** A factor for what really goes in; 1 unless somebody errs. */
    private double mistake(Occasion now, String meant) {
        Compliance staff = strategy.compliance();
        int number = now.lane.next(RATES);
        double luck = now.chance.uniform(WRONG, number);
        if (luck >= staff.wrong()) {
            return 1;
        }
        double factor = luck < staff.wrong() / 2 ? staff.factor() : 1 / staff.factor();
        now.say("wrong-dose", "%s meant, %s times as much given".formatted(meant, Words.number(factor)));
        return factor;
    }

    /** Gives heparin at once. */
    void bolus(Occasion now, Amount bolus) {
        double dose = bolus.whole(now.weight());
        now.memory.put(CHANGED, now.now());
        now.act(HEPARIN_BOLUS, Map.of(DOSE, dose * mistake(now, "bolus of " + Words.amount(Unit.IU, dose))));
    }

    /** Gives a single dose under the skin. */
    void inject(Occasion now, double dose) {
        now.act(ENOXAPARIN, Map.of(DOSE, dose * mistake(now, injection(dose))));
    }

    /**
     * Neutralizes what heparin ran in the last two hours, at most 50 mg.
     *
     * @return how much protamine, g; 0 if there is nothing to neutralize
     */
    double reverse(Occasion now) {
        double heparin = now.memory.get(RUNS) * now.weight() * Unit.HOUR.engine(2);
        double dose = Math.min(Unit.MG.engine(50), heparin / Unit.IU_PER_MG.engine(100));
        if (agent != Agent.HEPARIN || dose <= 0) {
            return 0;
        }
        now.act(PROTAMINE, Map.of(DOSE, dose));
        return dose;
    }

    /** A rate in words: {@code 6 IU/kg/h}. */
    String inWords(double rate) {
        return Words.amount(agent.unit(), rate);
    }

    String change(double before, double after) {
        return "%s %s → %s".formatted(agent.id(), Words.number(agent.unit().of(before)), inWords(after));
    }

    /** Enoxaparin in words. */
    static String injection(double dose) {
        return "%s mg (%s)".formatted(Words.number(dose / 100), Words.amount(Unit.IU, dose));
    }
}
