package org.lungbridge.chemistry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** As {@link SearchCost}, with the Vector API beside the rows. */
public final class VectorCost {
    private VectorCost() {}

    /** Compares bits, then prints nanoseconds a lane. */
    public static void main(String[] words) {
        System.out.println("places of a vector: " + VectorFunctions.SPECIES.length());
        System.out.println("search,lanes,away,sample after sample,rows,Vector API,ratio rows,ratio Vector API");
        List<Function<EquilibriumSamples, SearchCost.Way>> vectors =
                List.of(VectorCost::equilibria, VectorCost::inversions, VectorCost::tissues);
        List<SearchCost.Kind> kinds = new ArrayList<>();
        for (SearchCost.Kind kind : SearchCost.kinds()) {
            List<Function<EquilibriumSamples, SearchCost.Way>> ways = new ArrayList<>(kind.ways());
            ways.add(vectors.get(kinds.size()));
            kinds.add(new SearchCost.Kind(kind.name(), ways));
        }
        SearchCost.run(new String[] {words.length > 0 ? words[0] : "10", words.length > 1 ? words[1] : "8,16,64"}, kinds);
    }

    private static SearchCost.Way equilibria(EquilibriumSamples s) {
        EquilibriumVectors v = new EquilibriumVectors(s.lanes());
        return new SearchCost.Way(
                () -> v.solve(s.po2, s.pco2, s.hb, s.beox, s.temperature, s.p50, s.guessPH), v.o2, v.co2, v.pH);
    }

    private static SearchCost.Way inversions(EquilibriumSamples s) {
        InversionVectors v = new InversionVectors(s.lanes(), false);
        return new SearchCost.Way(
                () -> v.solve(s.o2, s.co2, s.hb, s.beox, s.temperature, s.p50, s.guessLnX, s.guessPH),
                v.po2,
                v.pH,
                v.saturation,
                v.lnVirtualPo2,
                v.pco2);
    }

    private static SearchCost.Way tissues(EquilibriumSamples s) {
        InversionVectors v = new InversionVectors(s.lanes(), true);
        return new SearchCost.Way(
                () -> v.solve(s.o2, s.pco2, s.hb, s.beox, s.temperature, s.p50, s.guessLnX, s.guessPH),
                v.po2,
                v.pH,
                v.saturation,
                v.lnVirtualPo2,
                v.co2);
    }
}
