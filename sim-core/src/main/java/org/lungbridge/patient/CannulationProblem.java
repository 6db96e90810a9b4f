package org.lungbridge.patient;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Technical trouble with a cannula, by chance at the beginning of ECMO or as an instructor wants it.
 *
 * <pre>
 *   by chance in 5 % of cannulations:   second puncture 50 %, malposition 35 %, injury of the vessel 15 %
 *   second puncture   a bleed at the cannula
 *   malposition       tips too near each other: recirculation as {@link org.lungbridge.device.ecmo.Recirculation} has it, until the
 *                     cannula is repositioned; by chance after 3 h, when ultrasound has shown it
 *   injury            a major bleed
 * </pre>
 *
 * <p>Bleeds are those of {@link SiteBleed} in size and time. Percutaneous cannulation of adults by intensivists: trouble in about
 * 5 of 100 (Conrad 2015, Crit Care Med 43:1010, recalled); shares and hours are design choices. <b>Leaves out</b> pneumothorax,
 * air, a wire in the heart and the failed attempt that ends cannulation.
 */
final class CannulationProblem extends Timed {
    /** The kind of the order. */
    static final String KIND = "cannulation-problem";
    /** The kind of the order that moves a cannula to its place. */
    static final String REPOSITION = "reposition-cannula";

    private static final double CHANCE = 0.05;
    private static final double BY_CHANCE_LASTS = 3 * 3600;
    private static final double NOTICED_AFTER = 60;
    private static final String PROBLEM = "problem";

    /** What goes wrong, in the order of the draw. */
    private enum Problem {
        SECOND_PUNCTURE(0.5, "second puncture needed, the first one bleeds", BleedingSite.CANNULA),
        MALPOSITION(0.85, "tip of the drainage cannula too near the return: much recirculation", null),
        VESSEL_INJURY(1, "vessel injured, bleeds into soft tissue", BleedingSite.MAJOR);

        private final double upTo;
        private final String inWords;

        @Nullable
        private final BleedingSite bleeds;

        Problem(double upTo, String inWords, @Nullable BleedingSite bleeds) {
            this.upTo = upTo;
            this.inWords = inWords;
            this.bleeds = bleeds;
        }

        String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Problem of(String wireName) {
            for (Problem problem : values()) {
                if (problem.wireName().equals(wireName)) {
                    return problem;
                }
            }
            throw new IllegalArgumentException("There is no cannulation problem (%s).".formatted(wireName));
        }

        static Problem at(double share) {
            return share < SECOND_PUNCTURE.upTo
                    ? SECOND_PUNCTURE
                    : share < MALPOSITION.upTo ? MALPOSITION : VESSEL_INJURY;
        }
    }

    CannulationProblem() {
        super(Procedure.MALPOSITION, BY_CHANCE_LASTS);
    }

    /** What this cannulation brings by chance, if anything. */
    static Optional<Order> byChance(LaneAccess lane, Luck luck) {
        double drawn = luck.uniform(lane, KIND, lane.next(KIND));
        if (drawn >= CHANCE) {
            return Optional.empty();
        }
        Map<String, String> names = Map.of(PROBLEM, Problem.at(drawn / CHANCE).wireName());
        return Optional.of(
                new Order(lane.time() + NOTICED_AFTER, Rank.STATE_EVENT, 0, "patient", KIND, Map.of(), names));
    }

    @Override
    double lasts(Order order, LaneAccess lane) {
        return order.rank() == Rank.STATE_EVENT ? super.lasts(order, lane) : Double.POSITIVE_INFINITY;
    }

    @Override
    OrderResult start(Order order, LaneAccess lane) {
        Problem problem = Problem.of(order.text(PROBLEM));
        if (lane.get(Ecmo.CONNECTED.name()) == 0) {
            return OrderResult.notDone(order.kind(), "no circuit is connected");
        }
        if (problem.bleeds == null) {
            return super.start(order, lane);
        }
        Map<String, String> site = Map.of("site", BleedSize.wireName(problem.bleeds));
        Rank rank = order.rank() == Rank.STATE_EVENT ? Rank.FAULT : order.rank();
        Order bleed = new Order(order.time(), rank, order.sequence(), order.actor(), SiteBleed.BEGIN, Map.of(), site);
        return OrderResult.nothing(order.kind(), problem.inWords).then(List.of(bleed));
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        return Problem.MALPOSITION.inWords;
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        return Charted.result(begunBy(order), "drainage cannula repositioned under ultrasound");
    }

    /** Moves the cannula to its place. */
    static final class Reposition implements BedsideOrder {
        private static final List<Procedure> TIPS = List.of(Procedure.MALPOSITION, Procedure.ACCESS_LOSS);

        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            return Mend.any(lane, TIPS)
                    ? OrderResult.changed(Effect.FULL, order.kind(), "drainage cannula repositioned under ultrasound")
                    : OrderResult.notDone(order.kind(), "the cannulas lie well");
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            boolean badly = TIPS.stream().anyMatch(tip -> tip.underWay(lane));
            return badly ? order.time() : Double.POSITIVE_INFINITY;
        }
    }
}
