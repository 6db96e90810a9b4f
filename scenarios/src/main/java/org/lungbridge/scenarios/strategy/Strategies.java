package org.lungbridge.scenarios.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.care.Agent;
import org.lungbridge.care.Amount;
import org.lungbridge.care.Compliance;
import org.lungbridge.care.Condition;
import org.lungbridge.care.Doses;
import org.lungbridge.care.Limits;
import org.lungbridge.care.Monitor;
import org.lungbridge.care.Phase;
import org.lungbridge.care.PhaseChange;
import org.lungbridge.care.Sampling;
import org.lungbridge.care.Strategy;
import org.lungbridge.care.Target;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.StrategyChoice;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.strategy.Comparison;
import org.lungbridge.scenarios.document.strategy.DosePlan;
import org.lungbridge.scenarios.document.strategy.PhaseExit;
import org.lungbridge.scenarios.document.strategy.RateLimits;
import org.lungbridge.scenarios.document.strategy.SamplingPlan;
import org.lungbridge.scenarios.document.strategy.StaffErrors;
import org.lungbridge.scenarios.document.strategy.Start;
import org.lungbridge.scenarios.document.strategy.StartMoment;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.strategy.StrategyPhase;

/** Translates documents of strategies; what they leave open is filled in here. */
public final class Strategies {
    private static final double HOUR = 3600;
    /** How soon a change counts as settled, as a share of the time to the next sample (design choice). */
    private static final double SETTLED_SHARE = 0.75;

    private static final double USUAL_KIDNEYS = 0.3;
    private static final double USUAL_LATENESS = 2 * HOUR;
    private static final double USUAL_WRONG_FACTOR = 2;
    /** Anti-Xa units of enoxaparin in a gram: 100 IU/mg. */
    private static final double ENOXAPARIN_IU_PER_G = Unit.IU_PER_MG.engine(100);

    private final StrategyDocument document;

    private Strategies(StrategyDocument document) {
        this.document = document;
    }

    /** The strategy of anticoagulation of a scenario, if it has one. */
    public static Optional<Strategy> of(Scenario scenario) {
        StrategyChoice choice = scenario.care() == null ? null : scenario.care().anticoagulation();
        if (choice == null) {
            return Optional.empty();
        }
        String name = choice.name();
        StrategyDocument inline = choice.inline();
        return Optional.of(of(name != null || inline == null ? Library.strategy(String.valueOf(name)) : inline));
    }

    /** The strategy that a document describes. */
    public static Strategy of(StrategyDocument document) {
        return new Strategies(document).strategy();
    }

    private Strategy strategy() {
        Start start = document.start();
        Measure delay = start == null ? null : start.delay();
        List<Phase> phases = document.phases().stream().map(this::phase).toList();
        StopRules stops = new StopRules(document);
        Products products = new Products(document.transfusion());
        Measure look = document.lookInterval();
        return new Strategy(
                document.id(),
                agent(),
                start == null || start.at() != StartMoment.RUN,
                seconds(delay, 0),
                monitor(),
                sampling(),
                document.titration() == null ? null : Titrations.of(document.titration()),
                limits(),
                new Watches(document, stops.holds()).all(),
                phases,
                stops.holds(),
                stops.lowering(),
                products.transfusion(),
                compliance(),
                seconds(look, HOUR));
    }

    private Agent agent() {
        if (document.agent() != null) {
            for (Agent agent : Agent.values()) {
                if (agent.id().equals(WireName.of(document.agent().drug()))) {
                    return agent;
                }
            }
        }
        return Agent.HEPARIN;
    }

    private @Nullable Monitor monitor() {
        if (document.monitor() == null) {
            return null;
        }
        Panel panel = Panel.find(WireName.of(document.monitor().test())).orElseThrow();
        String device = document.monitor().device();
        return new Monitor(Monitor.Test.of(panel).orElseThrow(), device == null ? "" : device);
    }

    private @Nullable Sampling sampling() {
        SamplingPlan plan = document.sampling();
        if (plan == null) {
            return null;
        }
        double interval = plan.interval().engineValue();
        double after = seconds(plan.afterChange(), interval);
        double settled = seconds(plan.settled(), SETTLED_SHARE * after);
        return plan.steady() == null
                ? new Sampling(interval, after, settled, 0, 0)
                : new Sampling(
                        interval,
                        after,
                        settled,
                        (int) plan.steady().after(),
                        plan.steady().interval().engineValue());
    }

    private Limits limits() {
        RateLimits limits = document.limits();
        return limits == null ? new Limits(null, null) : new Limits(amount(limits.least()), amount(limits.most()));
    }

    private Phase phase(StrategyPhase phase) {
        Target target = phase.target() == null
                ? null
                : new Target(
                        phase.target().low().engineValue(),
                        phase.target().high().engineValue());
        List<PhaseExit> exits = phase.changes() == null ? List.of() : phase.changes();
        return new Phase(
                phase.name(),
                target,
                amount(phase.rate()),
                amount(phase.bolus()),
                doses(phase.doses()),
                exits.stream().map(Strategies::change).toList());
    }

    private static @Nullable Doses doses(@Nullable DosePlan plan) {
        if (plan == null) {
            return null;
        }
        Measure reduced = plan.reducedDose();
        Double kidneys = plan.kidneysBelow();
        return new Doses(
                enoxaparin(plan.dose()),
                plan.interval().engineValue(),
                reduced == null ? null : enoxaparin(reduced),
                kidneys == null ? USUAL_KIDNEYS : kidneys);
    }

    /** In anti-Xa units, whichever way it was written. */
    private static Amount enoxaparin(Measure dose) {
        boolean mass = switch (dose.unit()) {
            case MG, G, UG, MG_PER_KG, UG_PER_KG -> true;
            default -> false;
        };
        return new Amount(dose.engineValue() * (mass ? ENOXAPARIN_IU_PER_G : 1), isByWeight(dose));
    }

    private static PhaseChange change(PhaseExit exit) {
        List<Condition> all = new ArrayList<>();
        if (exit.when() != null) {
            all.add(condition(exit.when(), exit.lasting()));
        }
        if (exit.all() != null) {
            exit.all().forEach(criterion -> all.add(condition(criterion.when(), criterion.lasting())));
        }
        return new PhaseChange(exit.to(), all);
    }

    static Condition condition(Comparison comparison, @Nullable Measure lasting) {
        return new Condition(
                comparison.sign(), comparison.above(), comparison.value().engineValue(), seconds(lasting, 0));
    }

    private Compliance compliance() {
        StaffErrors errors = document.errors();
        if (errors == null) {
            return Compliance.PERFECT;
        }
        return new Compliance(
                number(errors.missedSamples(), 0),
                number(errors.lateSamples(), 0),
                seconds(errors.lateBy(), USUAL_LATENESS),
                number(errors.wrongDoses(), 0),
                number(errors.wrongFactor(), USUAL_WRONG_FACTOR));
    }

    static double number(@Nullable Double written, double usual) {
        return written == null ? usual : written;
    }

    static double seconds(@Nullable Measure written, double usual) {
        return written == null ? usual : written.engineValue();
    }

    static @Nullable Amount amount(@Nullable Measure written) {
        return written == null ? null : new Amount(written.engineValue(), isByWeight(written));
    }

    private static boolean isByWeight(Measure measure) {
        return switch (measure.unit()) {
            case IU_PER_KG,
                    IU_PER_KG_PER_HOUR,
                    MG_PER_KG,
                    UG_PER_KG,
                    MG_PER_KG_PER_HOUR,
                    UG_PER_KG_PER_MIN,
                    ML_PER_KG -> true;
            default -> false;
        };
    }
}
