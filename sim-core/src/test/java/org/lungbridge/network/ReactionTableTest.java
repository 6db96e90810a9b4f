package org.lungbridge.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading reaction tables, and refusing wrong ones in words. */
class ReactionTableTest {
    private static final List<String> SPECIES =
            List.of("index,species,initial_M", "1,A,1", "2,B,0", "# note", "", "3,C,2");

    private static ReactionTable read(String reaction) {
        return ReactionTable.parse(SPECIES, List.of("row,k_index,reactants,products,k,unit", reaction));
    }

    @Test
    void aReactionKeepsItsRowAndSides() {
        ReactionTable table = read("1,k1,A+B,C,2.5,1/(M s)");
        assertThat(table.species()).hasSize(3);
        Reaction reaction = table.reactions().get(0);
        assertThat(reaction.row()).isEqualTo(1);
        assertThat(reaction.reactants()).containsExactly(0, 1);
        assertThat(reaction.products()).containsExactly(2);
        assertThat(table.stoichiometry()).isDeepEqualTo(new int[][] {{-1}, {-1}, {1}});
    }

    @Test
    void twoOfAKindReactWithTheSquare() {
        MassAction dimer = new MassAction(read("1,k1,A+A,B,3,1/(M s)"), 1, new double[] {1, 1, 1});
        double[][] y = {{2}, {0}, {0}};
        double[][] d = new double[3][1];
        dimer.rates(new double[1], y, d);
        assertThat(d[0][0]).isEqualTo(-24);
        assertThat(d[1][0]).isEqualTo(12);
        double[][] entries = new double[dimer.pattern().entries()][1];
        dimer.linearize(entries);
        assertThat(dimer.pattern().row()).containsExactly(0, 1);
        assertThat(entries[0][0]).isEqualTo(-24);
        assertThat(entries[1][0]).isEqualTo(12);
        assertThat(dimer.name(2)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,k1,A+D,C,2.5,1/(M s)|species (D)",
                "1,k1,A+B,C,2.5,1/s|(1/(M s))",
                "1,k1,A,C,x,1/s|not a number (x)",
                "1,k1,A,C,-1,1/s|negative",
                "1,k1,A,C,1|(5) fields"
            })
    void wrongTablesAreRefused(String reaction, String message) {
        assertThatThrownBy(() -> read(reaction)).hasMessageContaining(message);
    }

    @Test
    void aSpeciesListedTwiceOrBelowZeroIsRefused() {
        List<String> none = List.of("heading,,,,,");
        assertThatThrownBy(() -> ReactionTable.parse(List.of("a,b,c", "1,A,0", "2,A,0"), none))
                .hasMessageContaining("(A) is listed twice");
        assertThatThrownBy(() -> ReactionTable.parse(List.of("a,b,c", "1,A,-1"), none))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> read("1,k1,A,C,1,1/s").indexOf("Z")).hasMessageContaining("(Z)");
    }

    @Test
    void totalsOfABindingAreItsTwoPartners() {
        ConservedTotals totals = ConservedTotals.of(read("1,k1,A+B,C,1,1/(M s)"));
        assertThat(totals.count()).isEqualTo(2);
        for (int k = 0; k < 2; k++) {
            int[] w = totals.weights(k);
            assertThat(w[0] + w[1]).isEqualTo(w[2]);
        }
    }
}
