package org.lungbridge.scenarios.strategy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.care.Condition;
import org.lungbridge.care.Hold;
import org.lungbridge.care.Lowering;
import org.lungbridge.care.Sign;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.strategy.HoldRule;
import org.lungbridge.scenarios.document.strategy.MonitoredTest;
import org.lungbridge.scenarios.document.strategy.SafetyRules;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;

/**
 * Reasons to stop: those of the strategy, and those that hold for every strategy.
 *
 * <pre>
 *   platelets below 50 10⁹/L or fibrinogen below 1 g/L, until they are above
 *   bleeding outside of the lung above 50 mL/h, until below 20 mL/h for 12 h
 *   intracranial bleeding, for three days at least
 *   alveolar bleeding above twice its usual rate, until below 1.5 times for 12 h
 *   after bleeding the target is 5 s (0.05 IU/mL) lower for 48 h
 * </pre>
 *
 * <p>Sources: stop rules of published strategies (major bleed, platelets below 50, fibrinogen below 1, bleeding doubles);
 * PROTECMO, aPTT 5.3 s lower after a first bleed. 50 mL/h is the major bleed of ELSO (20 mL/kg in 24 h) at 60 kg; the ends of
 * holds are design choices, three days after intracranial bleeding among them (restarted after 2-7 days in reports, recalled).
 */
final class StopRules {
    private static final double HOUR = 3600;
    private static final double PLATELETS = Unit.GIGA_PER_L.engine(50);
    private static final double FIBRINOGEN = Unit.G_PER_L.engine(1);
    private static final double MAJOR = Unit.ML_PER_HOUR.engine(50);
    private static final double SETTLED = Unit.ML_PER_HOUR.engine(20);
    private static final double DOUBLED = 2;
    private static final double USUAL_AGAIN = 1.5;
    private static final double QUIET = 12 * HOUR;
    private static final double SEEN = Unit.ML_PER_HOUR.engine(1);
    private static final double SKULL = 72 * HOUR;
    private static final double LOWER_S = 5;
    private static final double LOWER_ANTI_XA = Unit.IU_PER_ML.engine(0.05);
    private static final double LOWER_FOR = 48 * HOUR;

    private final StrategyDocument document;
    private final @Nullable SafetyRules safety;

    StopRules(StrategyDocument document) {
        this.document = document;
        this.safety = document.safety();
    }

    List<Hold> holds() {
        List<Hold> holds = new ArrayList<>();
        if (document.holds() != null) {
            document.holds().forEach(rule -> holds.add(hold(rule)));
        }
        below(holds, Sign.PLATELETS, written(safety == null ? null : safety.platelets(), PLATELETS));
        below(holds, Sign.FIBRINOGEN, written(safety == null ? null : safety.fibrinogen(), FIBRINOGEN));
        boolean reversal = safety != null && Boolean.TRUE.equals(safety.reversal());
        double major = written(safety == null ? null : safety.majorBleeding(), MAJOR);
        if (major > 0) {
            Condition quiet = new Condition(Sign.OTHER_BLEEDING, false, Math.min(SETTLED, major), QUIET);
            holds.add(new Hold(Condition.of(Sign.OTHER_BLEEDING, true, major), quiet, 0, 1, reversal));
        }
        double skull = Strategies.seconds(safety == null ? null : safety.intracranialHold(), SKULL);
        if (skull > 0) {
            Condition seen = Condition.of(Sign.INTRACRANIAL_BLEEDING, true, SEEN);
            holds.add(new Hold(seen, Condition.of(Sign.INTRACRANIAL_BLEEDING, false, SEEN), skull, 1, reversal));
        }
        double rise = Strategies.number(safety == null ? null : safety.bleedingRise(), DOUBLED);
        if (rise > 0) {
            Condition usual = new Condition(Sign.ALVEOLAR_BLEEDING_RISE, false, Math.min(USUAL_AGAIN, rise), QUIET);
            holds.add(new Hold(Condition.of(Sign.ALVEOLAR_BLEEDING_RISE, true, rise), usual, 0, 1, reversal));
        }
        return List.copyOf(holds);
    }

    private static void below(List<Hold> holds, Sign sign, double value) {
        if (value > 0) {
            holds.add(Hold.whileSo(Condition.of(sign, false, value)));
        }
    }

    private static double written(@Nullable Measure measure, double usual) {
        return measure == null ? usual : measure.engineValue();
    }

    private static Hold hold(HoldRule rule) {
        Condition when = Strategies.condition(rule.when(), null);
        Condition until = rule.until() == null
                ? new Condition(when.sign(), !when.above(), when.value(), Strategies.seconds(rule.lasting(), 0))
                : Strategies.condition(rule.until(), rule.lasting());
        return new Hold(
                when,
                until,
                Strategies.seconds(rule.atLeast(), 0),
                Strategies.number(rule.restartShare(), 1),
                Boolean.TRUE.equals(rule.reversal()));
    }

    Lowering lowering() {
        boolean antiXa = document.monitor() != null && document.monitor().test() == MonitoredTest.ANTI_XA;
        return new Lowering(
                written(safety == null ? null : safety.targetLowered(), antiXa ? LOWER_ANTI_XA : LOWER_S),
                Strategies.seconds(safety == null ? null : safety.targetLoweredFor(), LOWER_FOR));
    }
}
