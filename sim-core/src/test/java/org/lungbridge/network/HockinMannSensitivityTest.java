package org.lungbridge.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.Tolerance;

/**
 * Less tissue factor, half a factor, half an inhibitor: thrombin of the network of Hockin and colleagues 2002 beside an independent
 * program ({@code hm2002_sensitivity_summary.csv}, four digits, times to half a second). Each case is a lane.
 */
class HockinMannSensitivityTest {
    private static final double NANO = 1e-9;
    private static final double END_S = 1800;
    private static final int PER_SECOND = 2;
    private static final int POINTS = (int) END_S * PER_SECOND + 1;
    /** What a case multiplies the initial concentration of: the table is for 5 pmol/L of tissue factor. */
    private static final Map<String, Map.Entry<String, Double>> CHANGES = Map.of(
            "TF_1pM", Map.entry("TF", 0.2),
            "TF_5pM", Map.entry("TF", 1.0),
            "TF_25pM", Map.entry("TF", 5.0),
            "II_50pct", Map.entry("II", 0.5),
            "VIII_50pct", Map.entry("VIII", 0.5),
            "TFPI_50pct", Map.entry("TFPI", 0.5),
            "ATIII_50pct", Map.entry("ATIII", 0.5),
            "V_150pct", Map.entry("V", 1.5));

    /** A line of the table. */
    private record Case(
            String name, double peak, double peak_s, double free, double free_s, double ten_s, double two_s) {
        static Case of(String line) {
            String[] field = line.split(",", -1);
            double[] number = new double[6];
            for (int k = 0; k < number.length; k++) {
                number[k] = Double.parseDouble(field[k + 1]);
            }
            return new Case(field[0], number[0], number[1], number[2], number[3], number[4], number[5]);
        }
    }

    private static List<Case> cases() {
        return HockinMannTest.lines("hm2002_sensitivity_summary.csv").stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("case"))
                .map(Case::of)
                .toList();
    }

    /** {IIa + 1.2 mIIa, IIa} in nM every half second, by lane. */
    private static double[][][] curves(List<Case> cases) {
        MassAction network = HockinMannTest.network(cases.size());
        ReactionTable table = network.table();
        Integrator integrator = Solvers.of("rodas5p", network, Tolerance.of(1e-6));
        double[] end = new double[cases.size()];
        double[][][] curves = new double[cases.size()][2][POINTS];
        for (int i = 0; i < cases.size(); i++) {
            Map.Entry<String, Double> change = CHANGES.get(cases.get(i).name());
            for (int s = 0; s < table.species().size(); s++) {
                integrator.state()[s][i] = table.species().get(s).initial();
            }
            integrator.state()[table.indexOf(change.getKey())][i] *= change.getValue();
            integrator.place(i, 0);
            end[i] = END_S;
        }
        int free = table.indexOf("IIa");
        int meizo = table.indexOf("mIIa");
        int[] next = new int[cases.size()];
        double[] y = new double[table.species().size()];
        integrator.advance(end, (lane, from, to, dense) -> {
            for (; next[lane] < POINTS && (double) next[lane] / PER_SECOND <= to; next[lane]++) {
                dense.at(lane, (double) next[lane] / PER_SECOND, y);
                curves[lane][0][next[lane]] = (y[free] + 1.2 * y[meizo]) / NANO;
                curves[lane][1][next[lane]] = y[free] / NANO;
            }
        });
        return curves;
    }

    private static int highest(double[] curve) {
        int place = 0;
        for (int k = 1; k < curve.length; k++) {
            place = curve[k] > curve[place] ? k : place;
        }
        return place;
    }

    private static double firstAbove(double level, double[] curve) {
        int place = 0;
        while (curve[place] < level) {
            place++;
        }
        return (double) place / PER_SECOND;
    }

    @Test
    void thrombinComesWhenAndAsHighAsAnIndependentProgramSays() {
        List<Case> cases = cases();
        assertThat(cases).extracting(Case::name).containsExactlyInAnyOrderElementsOf(CHANGES.keySet());
        double[][][] curves = curves(cases);
        for (int i = 0; i < cases.size(); i++) {
            Case due = cases.get(i);
            double[] total = curves[i][0];
            double[] free = curves[i][1];
            assertThat(total[highest(total)]).as(due.name()).isCloseTo(due.peak(), within(1e-3 * due.peak()));
            assertThat(free[highest(free)]).as(due.name()).isCloseTo(due.free(), within(1e-3 * due.free()));
            assertThat((double) highest(total) / PER_SECOND).as(due.name()).isCloseTo(due.peak_s(), within(1.0));
            assertThat((double) highest(free) / PER_SECOND).as(due.name()).isCloseTo(due.free_s(), within(1.0));
            assertThat(firstAbove(10, total)).as(due.name()).isCloseTo(due.ten_s(), within(0.5));
            assertThat(firstAbove(2, total)).as(due.name()).isCloseTo(due.two_s(), within(0.5));
        }
    }
}
