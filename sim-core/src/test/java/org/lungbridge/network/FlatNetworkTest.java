package org.lungbridge.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One lane goes over flat arrays, two go over rows of the tables: rates and slopes must be the same bits. */
class FlatNetworkTest {
    private static final int POINTS = 200;

    static Stream<ReactionTable> tables() {
        ReactionTable wajima = EnzymeTable.parse(
                HockinMannTest.lines("wajima2009_states.csv"), HockinMannTest.lines("wajima2009_reactions.csv"));
        ReactionTable hockinMann = HockinMannTest.table();
        ReactionTable heparin = hockinMann.plus(
                HockinMannTest.lines("hm2002_heparin_species.csv"),
                HockinMannTest.lines("hm2002_heparin_reactions.csv"));
        return Stream.of(
                wajima, wajima.keeping(reaction -> reaction.law() != Law.PRODUCTION), hockinMann, heparin, dimers());
    }

    /** A species that reacts with itself, one that is made in twos, and one nobody touches. */
    private static ReactionTable dimers() {
        return ReactionTable.parse(
                Stream.of("index,species,initial_M", "1,A,1", "2,B,0", "3,C,2").toList(),
                Stream.of("row,k_index,reactants,products,k,unit", "1,k1,A+A,B,3e-1,1/(M s)", "2,k2,B,A+A,7e-2,1/s")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void oneLaneHasTheBitsOfTwo(ReactionTable table) {
        double[] nominal = new double[table.species().size()];
        Arrays.fill(nominal, 1);
        MassAction flat = new MassAction(table, 1, nominal);
        MassAction rows = new MassAction(table, 2, nominal);
        Random random = new Random(20261126);
        for (int point = 0; point < POINTS; point++) {
            double[][] one = new double[nominal.length][1];
            double[][] two = new double[nominal.length][2];
            for (int s = 0; s < nominal.length; s++) {
                // A trial stage may leave a concentration a little below zero; many are exactly zero at the start.
                double level = random.nextInt(5) == 0 ? 0 : random.nextDouble() - 0.05;
                one[s][0] = level * table.species().get(s).initial() + random.nextInt(2) * 1e-9 * random.nextGaussian();
                two[s][0] = one[s][0];
                two[s][1] = random.nextDouble();
            }
            assertSameBits(rates(flat, one), rates(rows, two));
            assertSameBits(slopes(flat), slopes(rows));
        }
    }

    private static double[][] rates(MassAction network, double[][] state) {
        double[][] rates = new double[network.states()][network.lanes()];
        network.rates(new double[network.lanes()], state, rates);
        return rates;
    }

    private static double[][] slopes(MassAction network) {
        double[][] entries = new double[network.pattern().entries()][network.lanes()];
        network.linearize(entries);
        return entries;
    }

    private static void assertSameBits(double[][] flat, double[][] rows) {
        for (int s = 0; s < flat.length; s++) {
            assertThat(Double.doubleToRawLongBits(flat[s][0]))
                    .as("row %d: %s and %s", s, flat[s][0], rows[s][0])
                    .isEqualTo(Double.doubleToRawLongBits(rows[s][0]));
        }
    }
}
