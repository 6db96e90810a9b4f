package org.lungbridge.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.Tolerance;

/** The network of Wajima and colleagues 2009 as tables, and laws of enzymes, loss, production and integral. */
class EnzymeTableTest {
    private static final String STATES = "state,initial_nM,degradation_per_h,production,becomes";
    private static final String REACTIONS = "r,type,substrate_or_A,enzyme_or_B,product,v_per_h,k_nM,c_nM_h,rate_law";

    static ReactionTable wajima() {
        return EnzymeTable.parse(
                HockinMannTest.lines("wajima2009_states.csv"), HockinMannTest.lines("wajima2009_reactions.csv"));
    }

    private static ReactionTable read(String... reactions) {
        List<String> lines = new ArrayList<>(List.of(REACTIONS));
        lines.addAll(List.of(reactions));
        return EnzymeTable.parse(
                List.of(STATES, "S,8,0,,", "E,2,36,deg*X0,", "P,1,72,,W", "W,0,0,,", "A,0,0,d/dt = P (nM*h),"), lines);
    }

    private static double[][] rates(ReactionTable table, double... y) {
        MassAction network = network(table, 1);
        double[][] state = new double[y.length][1];
        for (int s = 0; s < y.length; s++) {
            state[s][0] = y[s];
        }
        double[][] d = new double[y.length][1];
        network.rates(new double[1], state, d);
        return d;
    }

    private static MassAction network(ReactionTable table, int lanes) {
        double[] nominal = new double[table.species().size()];
        Arrays.fill(nominal, 1);
        return new MassAction(table, lanes, nominal);
    }

    @Test
    void thePaperHas45StatesAnd46Reactions() {
        ReactionTable table = wajima();
        assertThat(table.species()).hasSize(45);
        assertThat(count(table, Law.ENZYME) + count(table, Law.MASS_ACTION)).isEqualTo(46);
        assertThat(count(table, Law.ENZYME)).isEqualTo(35);
        assertThat(count(table, Law.DEGRADATION)).isEqualTo(44);
        assertThat(count(table, Law.PRODUCTION)).isEqualTo(16);
        assertThat(count(table, Law.INTEGRAL)).isEqualTo(1);
    }

    private static long count(ReactionTable table, Law law) {
        return table.reactions().stream().filter(r -> r.law() == law).count();
    }

    @Test
    void anEnzymeWorksHalfAsFastAtItsHalfConcentration() {
        ReactionTable table = read("r1,hyperbolic,S,E,P,7200,2,,").keeping(r -> r.law() == Law.ENZYME);
        assertThat(rates(table, 8, 2, 0, 0, 0)[2][0]).as("2/s · 2/(2+2) · 8").isEqualTo(8);
        assertThat(rates(table, 8, 2, 0, 0, 0)[0][0]).isEqualTo(-8);
        assertThat(rates(table, 8, 2, 0, 0, 0)[1][0])
                .as("the enzyme is not used up")
                .isZero();
        assertThat(rates(table, 8, 2e9, 0, 0, 0)[2][0])
                .as("saturated by the enzyme")
                .isEqualTo(16, within(1e-7));
        assertThat(rates(table, 16, 2, 0, 0, 0)[2][0])
                .as("not by the substrate")
                .isEqualTo(16);
    }

    @Test
    void enzymeBelowZeroOutOfRoundingDividesByNothingNearZero() {
        ReactionTable table = read("r1,hyperbolic,S,E,P,7200,1e-6,,").keeping(r -> r.law() == Law.ENZYME);
        double below = rates(table, 8, -1e-6, 0, 0, 0)[2][0];
        assertThat(below).isEqualTo(-8);
        assertThat(rates(table, 8, 1e-6, 0, 0, 0)[2][0]).isEqualTo(8);
    }

    @Test
    void partnersAreUsedUpTogetherAndWhatIsLostBecomesSomething() {
        double[][] d = rates(read("r1,association,S,E,(removed),,,0.002,"), 8, 2, 5, 0, 0);
        assertThat(d[0][0]).as("8·2/(0.002·3600) per s").isEqualTo(-8 * 2 / 7.2, within(1e-12));
        assertThat(d[1][0]).as("kept at 2 by production, but for the reaction").isEqualTo(-8 * 2 / 7.2, within(1e-12));
        assertThat(d[2][0]).as("72/h of 5").isEqualTo(-0.1, within(1e-15));
        assertThat(d[3][0]).isEqualTo(0.1, within(1e-15));
        assertThat(d[4][0]).as("nmol/L·h per s").isEqualTo(5.0 / 3600, within(1e-15));
    }

    @Test
    void plasmaWithoutATriggerStaysAsItIsButForDegradedFibrinogen() {
        ReactionTable table = wajima();
        double[] y = table.species().stream().mapToDouble(Species::initial).toArray();
        double[][] d = rates(table, y);
        int degraded = table.indexOf("FDP");
        for (int s = 0; s < y.length; s++) {
            double expected = s == degraded ? 0.032 / 3600 * 8945.5 : 0;
            assertThat(d[s][0]).as(table.species().get(s).name()).isEqualTo(expected, within(1e-15 * (1 + y[s])));
        }
    }

    @Test
    void partialDerivativesAreCompleteAndExact() {
        MassAction network = network(wajima(), 1);
        int n = network.states();
        double[][] y = new double[n][1];
        for (int s = 0; s < n; s++) {
            y[s][0] = 0.5 + s % 7;
        }
        double[][] low = new double[n][1];
        double[][] high = new double[n][1];
        double[][] rates = new double[n][1];
        network.rates(new double[1], y, rates);
        double[][] entries = new double[network.pattern().entries()][1];
        network.linearize(entries);
        double[][] dense = new double[n][n];
        for (int k = 0; k < entries.length; k++) {
            dense[network.pattern().row()[k]][network.pattern().column()[k]] = entries[k][0];
        }
        for (int c = 0; c < n; c++) {
            double centre = y[c][0];
            double step = 1e-4 * centre;
            y[c][0] = centre + step;
            network.rates(new double[1], y, high);
            y[c][0] = centre - step;
            network.rates(new double[1], y, low);
            y[c][0] = centre;
            for (int r = 0; r < n; r++) {
                double difference = (high[r][0] - low[r][0]) / (2 * step);
                double rounding = 1e-15 * (Math.abs(high[r][0]) + Math.abs(low[r][0])) / step;
                assertThat(dense[r][c])
                        .as("row %d column %d", r, c)
                        .isEqualTo(difference, within(1e-6 * Math.abs(difference) + 10 * rounding + 1e-12));
            }
        }
    }

    @Test
    void withoutTurnoverEveryProteinStaysSomewhere() {
        ReactionTable closed = wajima().keeping(r -> r.law() == Law.ENZYME || r.law() == Law.MASS_ACTION);
        ConservedTotals totals = ConservedTotals.of(closed);
        assertThat(total(closed, totals, "XII", "XIIa")).isTrue();
        assertThat(total(closed, totals, "Pk", "K")).isTrue();
        assertThat(total(closed, totals, "Pg", "P")).isTrue();
        assertThat(total(closed, totals, "Fg", "F", "XF", "FDP", "D")).isTrue();
        Integrator integrator = Solvers.of("rodas5p", network(closed, 1), Tolerance.of(1e-4));
        for (int s = 0; s < 45; s++) {
            integrator.state()[s][0] = closed.species().get(s).initial();
        }
        integrator.state()[closed.indexOf("TF")][0] = 1;
        double[] before = new double[totals.count()];
        for (int k = 0; k < before.length; k++) {
            before[k] = totals.value(k, integrator.state(), 0);
        }
        integrator.place(0, 0);
        integrator.advance(new double[] {300}, (lane, from, to, dense) -> {});
        assertThat(integrator.state()[closed.indexOf("XF")][0]).as("it clots").isGreaterThan(100);
        for (int k = 0; k < before.length; k++) {
            assertThat(totals.value(k, integrator.state(), 0)).isEqualTo(before[k], within(1e-9));
        }
    }

    /** True if the sum of these species, each counted once, is a combination of the totals: no reaction changes it. */
    private static boolean total(ReactionTable table, ConservedTotals totals, String... species) {
        int[][] net = table.stoichiometry();
        for (int r = 0; r < table.reactions().size(); r++) {
            int sum = 0;
            for (String name : species) {
                sum += net[table.indexOf(name)][r];
            }
            if (sum != 0) {
                return false;
            }
        }
        return totals.count() > 0;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r1,linear,S,E,P,1,1,,|type (linear)",
                "r1,hyperbolic,S,Z,P,1,1,,|species (Z)",
                "r1,hyperbolic,S,E,P,-1,1,,|not positive (-1.0)",
                "r1,hyperbolic,S,E,P,1,0,,|not positive (0.0)",
                "r1,association,S,E,P,,,x,|not a number (x)",
                "r1,association,S,E,P,,,1|(8) fields"
            })
    void wrongTablesAreRefused(String reaction, String message) {
        assertThatThrownBy(() -> read(reaction)).hasMessageContaining(message);
    }

    @Test
    void productionNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> EnzymeTable.parse(List.of(STATES, "S,8,0,twice,"), List.of(REACTIONS)))
                .hasMessageContaining("produced by (twice)");
        assertThatThrownBy(() -> new Reaction(3, Law.ENZYME, 1, 0, new int[] {0, 1}, new int[] {1}))
                .hasMessageContaining("(3)");
    }
}
