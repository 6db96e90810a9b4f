package org.lungbridge.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Flows and slopes of the reactions of one lane over flat arrays; the bits are those of the walk over rows in {@link
 * MassAction}.
 *
 * <p>Reactions are sorted by the form of their law, so that no loop asks for it, and all flows are there before the first
 * sum. Every sum takes its terms in the order of the table.
 */
final class FlatNetwork {
    private final double[] y;
    private final double[] flow;
    private final double[] slope;
    private final FlatSums terms;
    private final FlatSums entries;

    /** Reactions of first order: their place, reactant and constant. */
    private final int[] single;

    private final int[] singleOf;
    private final double[] singleConstant;
    /** Reactions of second order: their place, both reactants and constant. */
    private final int[] pair;

    private final int[] pairFirst;
    private final int[] pairSecond;
    private final double[] pairConstant;
    /** Enzymes at work: their place, substrate, enzyme, constant and half concentration. */
    private final int[] enzyme;

    private final int[] substrateOf;
    private final int[] enzymeOf;
    private final double[] enzymeConstant;
    private final double[] half;

    /**
     * One lane of a network.
     *
     * @param changes species and net changes of each reaction, alternating
     * @param partials reactant (0 or 1), entry and net change of each partial derivative of each reaction
     */
    FlatNetwork(List<Reaction> reactions, int species, int[][] changes, int entryCount, int[][] partials) {
        int count = reactions.size();
        y = new double[species];
        flow = new double[count];
        slope = new double[2 * count];
        single = places(reactions, Form.SINGLE);
        singleOf = reactant(reactions, single, 0);
        singleConstant = constants(reactions, single);
        pair = places(reactions, Form.PAIR);
        pairFirst = reactant(reactions, pair, 0);
        pairSecond = reactant(reactions, pair, 1);
        pairConstant = constants(reactions, pair);
        enzyme = places(reactions, Form.ENZYME);
        substrateOf = reactant(reactions, enzyme, 0);
        enzymeOf = reactant(reactions, enzyme, 1);
        enzymeConstant = constants(reactions, enzyme);
        half = Arrays.stream(enzyme).mapToDouble(r -> reactions.get(r).half()).toArray();
        for (int r : places(reactions, Form.CONSTANT)) {
            flow[r] = reactions.get(r).constant();
        }
        for (int k = 0; k < single.length; k++) {
            slope[2 * single[k]] = singleConstant[k];
        }
        terms = FlatSums.ofChanges(species, changes);
        entries = FlatSums.ofPartials(entryCount, partials);
    }

    private enum Form {
        CONSTANT,
        SINGLE,
        PAIR,
        ENZYME;

        static Form of(Reaction reaction) {
            return switch (reaction.reactants().length) {
                case 0 -> CONSTANT;
                case 1 -> SINGLE;
                default -> reaction.half() > 0 ? ENZYME : PAIR;
            };
        }
    }

    private static int[] places(List<Reaction> reactions, Form form) {
        return IntStream.range(0, reactions.size())
                .filter(r -> Form.of(reactions.get(r)) == form)
                .toArray();
    }

    private static int[] reactant(List<Reaction> reactions, int[] places, int which) {
        return Arrays.stream(places)
                .map(r -> reactions.get(r).reactants()[which])
                .toArray();
    }

    private static double[] constants(List<Reaction> reactions, int[] places) {
        return Arrays.stream(places)
                .mapToDouble(r -> reactions.get(r).constant())
                .toArray();
    }

    /** dydt ← Σ net · flow at this state, which is kept for the slopes. */
    void rates(double[][] state, double[][] dydt) {
        double[] y = this.y;
        for (int s = 0; s < y.length; s++) {
            y[s] = state[s][0];
        }
        double[] flow = this.flow;
        for (int k = 0; k < single.length; k++) {
            flow[single[k]] = singleConstant[k] * y[singleOf[k]];
        }
        for (int k = 0; k < pair.length; k++) {
            flow[pair[k]] = pairConstant[k] * y[pairFirst[k]] * y[pairSecond[k]];
        }
        for (int k = 0; k < enzyme.length; k++) {
            double e = y[enzymeOf[k]];
            flow[enzyme[k]] = enzymeConstant[k] * y[substrateOf[k]] * (e / (half[k] + Math.abs(e)));
        }
        terms.sum(flow, dydt);
    }

    /** entries ← Σ net · ∂flow/∂[reactant] where the rates were last computed. */
    void linearize(double[][] into) {
        double[] y = this.y;
        double[] slope = this.slope;
        for (int k = 0; k < pair.length; k++) {
            int at = 2 * pair[k];
            slope[at] = pairConstant[k] * y[pairSecond[k]];
            slope[at + 1] = pairConstant[k] * y[pairFirst[k]];
        }
        for (int k = 0; k < enzyme.length; k++) {
            int at = 2 * enzyme[k];
            double e = y[enzymeOf[k]];
            double per = 1 / (half[k] + Math.abs(e));
            slope[at] = enzymeConstant[k] * e * per;
            slope[at + 1] = enzymeConstant[k] * y[substrateOf[k]] * half[k] * per * per;
        }
        entries.sum(slope, into);
    }
}
