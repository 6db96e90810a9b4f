package org.lungbridge.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.StepListener;
import org.lungbridge.solver.Tolerance;

/** The 34-species network of Hockin and colleagues 2002 against an independent computation of the same tables. */
class HockinMannTest {
    private static final StepListener DEAF = (lane, from, to, dense) -> {};
    private static final double NANO = 1e-9;

    static List<String> lines(String name) {
        try (InputStream stream = HockinMannTest.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReactionTable table() {
        return ReactionTable.parse(lines("hm2002_species.csv"), lines("hm2002_reactions.csv"));
    }

    static MassAction network(int lanes) {
        double[] nominal = new double[34];
        Arrays.fill(nominal, NANO);
        return new MassAction(table(), lanes, nominal);
    }

    private static Integrator start(String solver, double relative, MassAction network) {
        Integrator integrator = Solvers.of(solver, network, Tolerance.of(relative));
        for (int i = 0; i < network.lanes(); i++) {
            for (int s = 0; s < 34; s++) {
                integrator.state()[s][i] = network.table().species().get(s).initial();
            }
            integrator.place(i, 0);
        }
        return integrator;
    }

    /** {IIa, mIIa} in nM every second, from the dense output of one uninterrupted run. */
    private static double[][] thrombin(String solver, double relative) {
        MassAction network = network(1);
        int free = network.table().indexOf("IIa");
        int meizo = network.table().indexOf("mIIa");
        Integrator integrator = start(solver, relative, network);
        double[][] curve = new double[2][1201];
        double[] y = new double[34];
        int[] next = {0};
        integrator.advance(new double[] {1200}, (lane, from, to, dense) -> {
            for (; next[0] <= to && next[0] <= 1200; next[0]++) {
                dense.at(lane, next[0], y);
                curve[0][next[0]] = y[free] / NANO;
                curve[1][next[0]] = y[meizo] / NANO;
            }
        });
        assertThat(next[0]).isEqualTo(1201);
        return curve;
    }

    @ParameterizedTest
    @CsvSource({"rodas5p,1e-6", "rodas4,1e-6"})
    void thrombinFollowsTheReferenceCurveSecondBySecond(String solver, double relative) {
        double[][] curve = thrombin(solver, relative);
        List<String> reference = lines("hm2002_5pM_TF_thrombin_nM_1s.csv");
        int compared = 0;
        for (String line : reference) {
            if (!line.startsWith("#") && !line.startsWith("t_s")) {
                String[] field = line.split(",", -1);
                int second = Integer.parseInt(field[0]);
                double free = Double.parseDouble(field[1]);
                double meizo = Double.parseDouble(field[2]);
                assertThat(curve[0][second]).as("IIa at %d s", second).isEqualTo(free, within(1e-3 * free + 2e-4));
                assertThat(curve[1][second]).as("mIIa at %d s", second).isEqualTo(meizo, within(1e-3 * meizo + 2e-4));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(1201);
    }

    @Test
    void thrombinPeaksAsHighAndAsLateAsPublished() {
        double[][] curve = thrombin("rodas5p", 1e-6);
        int peakTotal = 0;
        int peakFree = 0;
        for (int second = 0; second <= 1200; second++) {
            if (total(curve, second) > total(curve, peakTotal)) {
                peakTotal = second;
            }
            if (curve[0][second] > curve[0][peakFree]) {
                peakFree = second;
            }
        }
        assertThat(total(curve, peakTotal)).isEqualTo(395.18, within(0.395));
        assertThat((double) peakTotal).isEqualTo(698.5, within(1.0));
        assertThat(curve[0][peakFree]).isEqualTo(120.71, within(0.121));
        assertThat((double) peakFree).isEqualTo(766, within(1.0));
    }

    private static double total(double[][] curve, int second) {
        return curve[0][second] + 1.2 * curve[1][second];
    }

    @Test
    void looseAndTightTolerancesAgreeToTheirDigits() {
        double[][] loose = thrombin("rodas5p", 1e-4);
        double[][] tight = thrombin("rodas5p", 1e-9);
        for (int second = 0; second <= 1200; second++) {
            assertThat(loose[0][second]).isEqualTo(tight[0][second], within(0.05));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4"})
    void whatNoReactionChangesStaysTheSame(String solver) {
        MassAction network = network(1);
        ConservedTotals totals = ConservedTotals.of(network.table());
        assertThat(totals.count())
                .as("TF, VII, X, IX, II, VIII, V, TFPI, ATIII bookkeeping")
                .isBetween(8, 11);
        Integrator integrator = start(solver, 1e-5, network);
        double[] before = new double[totals.count()];
        for (int k = 0; k < before.length; k++) {
            before[k] = totals.value(k, integrator.state(), 0);
        }
        integrator.advance(new double[] {1200}, DEAF);
        for (int k = 0; k < before.length; k++) {
            double size = 0;
            for (int s = 0; s < 34; s++) {
                size += Math.abs(totals.weights(k)[s])
                        * network.table().species().get(s).initial();
            }
            assertThat(totals.value(k, integrator.state(), 0)).isEqualTo(before[k], within(1e-12 * size));
        }
    }

    @Test
    void partialDerivativesAreCompleteAndExact() {
        MassAction network = network(1);
        double[][] y = new double[34][1];
        for (int s = 0; s < 34; s++) {
            y[s][0] = (1 + s % 7) * NANO;
        }
        double[][] low = new double[34][1];
        double[][] high = new double[34][1];
        double[] t = {0};
        network.rates(t, y, low);
        double[][] entries = new double[network.pattern().entries()][1];
        network.linearize(entries);
        double[][] dense = new double[34][34];
        for (int k = 0; k < entries.length; k++) {
            dense[network.pattern().row()[k]][network.pattern().column()[k]] = entries[k][0];
        }
        for (int c = 0; c < 34; c++) {
            double centre = y[c][0];
            double step = 0.5 * centre;
            y[c][0] = centre + step;
            network.rates(t, y, high);
            y[c][0] = centre - step;
            network.rates(t, y, low);
            y[c][0] = centre;
            for (int r = 0; r < 34; r++) {
                double difference = (high[r][0] - low[r][0]) / (2 * step);
                double scale = (Math.abs(high[r][0]) + Math.abs(low[r][0])) / step;
                assertThat(dense[r][c])
                        .as("row %d column %d", r, c)
                        .isEqualTo(difference, within(1e-13 * scale + 1e-20));
            }
        }
    }

    /** Measured the second time: the first one loads what the virtual machine links on first use. */
    @Test
    void aStepAllocatesNothing() {
        for (int lanes : new int[] {1, 8}) {
            double[] once = new double[lanes];
            Arrays.fill(once, 1200);
            start("rodas5p", 1e-6, network(lanes)).advance(once, DEAF);
            Integrator integrator = start("rodas5p", 1e-6, network(lanes));
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            double[] near = new double[lanes];
            double[] far = new double[lanes];
            Arrays.fill(near, 300);
            Arrays.fill(far, 1200);
            integrator.advance(near, DEAF);
            long me = Thread.currentThread().getId();
            threads.getThreadAllocatedBytes(me);
            long steps = integrator.statistics(0).accepted();
            long before = threads.getThreadAllocatedBytes(me);
            integrator.advance(far, DEAF);
            long bytes = threads.getThreadAllocatedBytes(me) - before;
            assertThat(integrator.statistics(0).accepted() - steps).isGreaterThan(50);
            assertThat(bytes).as("%d lanes", lanes).isZero();
        }
    }
}
