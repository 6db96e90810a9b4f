package org.lungbridge.chemistry;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a search of blood costs a lane, one sample after the other and in rows. The bits are compared before anything is timed.
 * Processor time, in turn, the least of some rounds.
 *
 * <pre>  java -cp benchmarks.jar org.lungbridge.chemistry.SearchCost [rounds] [lanes,…]  </pre>
 */
public final class SearchCost {
    private static final double[] AWAY = {0.0005, 0.005, 0.05};
    private static final int CALLS = 400_000;

    private SearchCost() {}

    /** One way to search all lanes, and the rows its results are in. */
    record Way(Runnable search, double[]... results) {}

    /** A kind of search: where its samples come from, and the ways to compare, the first of which has the right bits. */
    record Kind(String name, List<Function<EquilibriumSamples, Way>> ways) {}

    /** Compares bits, then prints nanoseconds a lane. */
    public static void main(String[] words) {
        System.out.println("search,lanes,away,sample after sample,rows,ratio");
        run(words, kinds());
    }

    /** Contents from tensions, tensions from contents, and the blood of a tissue. */
    static List<Kind> kinds() {
        return List.of(
                new Kind("equilibrium", List.of(SearchCost::equilibria, SearchCost::equilibriumRows)),
                new Kind("inversion", List.of(SearchCost::inversions, SearchCost::inversionRows)),
                new Kind("tissue", List.of(SearchCost::tissues, SearchCost::tissueRows)));
    }

    static void run(String[] words, List<Kind> kinds) {
        int rounds = words.length > 0 ? Integer.parseInt(words[0]) : 10;
        String[] lanes = (words.length > 1 ? words[1] : "1,4,8,16,64,256").split(",", -1);
        for (Kind kind : kinds) {
            for (String count : lanes) {
                for (double away : AWAY) {
                    List<Way> ways = new ArrayList<>();
                    for (Function<EquilibriumSamples, Way> way : kind.ways()) {
                        ways.add(way.apply(new EquilibriumSamples(Integer.parseInt(count), away, 5)));
                    }
                    compare(ways);
                    System.out.println(kind.name() + "," + count + "," + away
                            + times(ways, CALLS / Integer.parseInt(count), Integer.parseInt(count), rounds));
                }
            }
        }
    }

    private static void compare(List<Way> ways) {
        for (Way way : ways) {
            way.search().run();
            for (int k = 0; k < way.results().length; k++) {
                for (int i = 0; i < way.results()[k].length; i++) {
                    double right = ways.get(0).results()[k][i];
                    double found = way.results()[k][i];
                    if (Double.doubleToRawLongBits(right) != Double.doubleToRawLongBits(found)) {
                        throw new IllegalStateException("Bits differ: %s, %s.".formatted(right, found));
                    }
                }
            }
        }
    }

    private static String times(List<Way> ways, int calls, int lanes, int rounds) {
        double[] least = new double[ways.size()];
        java.util.Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int round = 0; round < rounds; round++) {
            for (int way = 0; way < least.length; way++) {
                long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                for (int k = 0; k < calls; k++) {
                    ways.get(way).search().run();
                }
                long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
                least[way] = Math.min(least[way], (double) spent / calls / lanes);
            }
        }
        StringBuilder line = new StringBuilder();
        for (double time : least) {
            line.append(String.format(Locale.ROOT, ",%.1f", time));
        }
        for (int way = 1; way < least.length; way++) {
            line.append(String.format(Locale.ROOT, ",%.2f", least[way] / least[0]));
        }
        return line.toString();
    }

    private static Way equilibria(EquilibriumSamples s) {
        TensionsToContents one = new TensionsToContents();
        double[] o2 = new double[s.lanes()], co2 = new double[s.lanes()], pH = new double[s.lanes()];
        Runnable search = () -> {
            for (int i = 0; i < o2.length; i++) {
                one.solve(s.po2[i], s.pco2[i], s.hb[i], s.beox[i], s.temperature[i], s.p50[i], s.guessPH[i]);
                o2[i] = one.o2;
                co2[i] = one.co2;
                pH[i] = one.pH;
            }
        };
        return new Way(search, o2, co2, pH);
    }

    private static Way equilibriumRows(EquilibriumSamples s) {
        EquilibriumRows rows = new EquilibriumRows(s.lanes());
        System.arraycopy(s.po2, 0, rows.po2, 0, s.lanes());
        System.arraycopy(s.pco2, 0, rows.pco2, 0, s.lanes());
        System.arraycopy(s.hb, 0, rows.hb, 0, s.lanes());
        return new Way(() -> rows.solve(s.beox, s.temperature, s.p50, s.guessPH), rows.o2, rows.co2, rows.pH);
    }

    private static Way inversions(EquilibriumSamples s) {
        ContentsToTensions one = new ContentsToTensions();
        double[] po2 = new double[s.lanes()], pco2 = new double[s.lanes()], pH = new double[s.lanes()];
        double[] saturation = new double[s.lanes()], lnX = new double[s.lanes()];
        Runnable search = () -> {
            for (int i = 0; i < po2.length; i++) {
                one.solve(
                        s.o2[i], s.co2[i], s.hb[i], s.beox[i], s.temperature[i], s.p50[i], s.guessLnX[i], s.guessPH[i]);
                po2[i] = one.po2;
                pco2[i] = one.pco2;
                pH[i] = one.pH;
                saturation[i] = one.saturation;
                lnX[i] = one.lnVirtualPo2;
            }
        };
        return new Way(search, po2, pH, saturation, lnX, pco2);
    }

    private static Way inversionRows(EquilibriumSamples s) {
        InversionRows rows = InversionRows.ofContents(s.lanes());
        System.arraycopy(s.o2, 0, rows.o2, 0, s.lanes());
        System.arraycopy(s.co2, 0, rows.second, 0, s.lanes());
        System.arraycopy(s.hb, 0, rows.hb, 0, s.lanes());
        return new Way(
                () -> rows.solve(s.beox, s.temperature, s.p50, s.guessLnX, s.guessPH),
                rows.po2,
                rows.pH,
                rows.saturation,
                rows.lnVirtualPo2,
                rows.pco2);
    }

    private static Way tissues(EquilibriumSamples s) {
        OxygenAndCo2Tension one = new OxygenAndCo2Tension();
        double[] po2 = new double[s.lanes()], co2 = new double[s.lanes()], pH = new double[s.lanes()];
        double[] saturation = new double[s.lanes()], lnX = new double[s.lanes()];
        Runnable search = () -> {
            for (int i = 0; i < po2.length; i++) {
                one.solve(
                        s.o2[i],
                        s.pco2[i],
                        s.hb[i],
                        s.beox[i],
                        s.temperature[i],
                        s.p50[i],
                        s.guessLnX[i],
                        s.guessPH[i]);
                po2[i] = one.po2;
                co2[i] = one.co2;
                pH[i] = one.pH;
                saturation[i] = one.saturation;
                lnX[i] = one.lnVirtualPo2;
            }
        };
        return new Way(search, po2, pH, saturation, lnX, co2);
    }

    private static Way tissueRows(EquilibriumSamples s) {
        InversionRows rows = InversionRows.ofContentAndTension(s.lanes());
        System.arraycopy(s.o2, 0, rows.o2, 0, s.lanes());
        System.arraycopy(s.pco2, 0, rows.second, 0, s.lanes());
        System.arraycopy(s.hb, 0, rows.hb, 0, s.lanes());
        return new Way(
                () -> rows.solve(s.beox, s.temperature, s.p50, s.guessLnX, s.guessPH),
                rows.po2,
                rows.pH,
                rows.saturation,
                rows.lnVirtualPo2,
                rows.co2);
    }
}
