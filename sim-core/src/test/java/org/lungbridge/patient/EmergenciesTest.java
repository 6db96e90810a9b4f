package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;

/** Emergencies at the usual tolerance against one ten thousand times as strict. */
@Tag("once")
class EmergenciesTest {
    private static final double LIMIT = 1e-3;
    private static final List<String> TABLE = new ArrayList<>();

    static Stream<Emergency> emergencies() {
        return Emergency.all().stream();
    }

    @ParameterizedTest
    @MethodSource("emergencies")
    void emergencyIsAsExactAsOrdinaryCare(Emergency emergency) {
        Bedside usual = emergency.live(bedside(1e-4));
        Bedside strict = emergency.live(bedside(1e-8));
        double[] worst = worst(usual.rows(), strict.rows());
        TABLE.add(line(emergency, usual, strict, worst));
        assertThat(usual.rows()).hasSameSizeAs(strict.rows()).hasSizeGreaterThan(20);
        for (int k = 0; k < worst.length; k++) {
            assertThat(worst[k]).as(Bedside.SIX.get(k).name()).isLessThan(LIMIT);
        }
    }

    private static Bedside bedside(double tolerance) {
        return new Bedside(Bedside.onEcmo(), "rodas5p", tolerance, 60, Bedside.SIX);
    }

    /** Largest difference of each quantity, as a share of its nominal size. */
    private static double[] worst(List<double[]> some, List<double[]> others) {
        double[] worst = new double[Bedside.SIX.size()];
        for (int row = 0; row < some.size(); row++) {
            for (int k = 0; k < worst.length; k++) {
                Quantity quantity = Bedside.SIX.get(k);
                double error = Math.abs(some.get(row)[k] - others.get(row)[k]) / quantity.engineNominal();
                worst[k] = error <= worst[k] ? worst[k] : error;
            }
        }
        return worst;
    }

    private static String line(Emergency emergency, Bedside usual, Bedside strict, double[] worst) {
        return String.format(
                Locale.ROOT,
                "| %s | %d (%d) | %d (%d) | %.1e | %.1e | %.1e | %.1e | %.1e | %.1e | %.3f, %.0f |",
                emergency,
                usual.work().accepted(),
                usual.work().rejected(),
                strict.work().accepted(),
                strict.work().rejected(),
                worst[0],
                worst[1],
                worst[2],
                worst[3],
                worst[4],
                worst[5],
                least(strict, Blood.ARTERIAL_SATURATION),
                least(strict, Circulation.ARTERIAL_PRESSURE));
    }

    private static double least(Bedside bedside, Quantity quantity) {
        int column = Bedside.SIX.indexOf(quantity);
        return bedside.rows().stream().mapToDouble(row -> row[column]).min().orElseThrow();
    }

    @AfterAll
    static void print() {
        System.out.println(
                "| emergency | steps (rejected) 1e-4 | 1e-8 | PaO2 | PaCO2 | SaO2 | pH | MAP | Hb | least SaO2, MAP |");
        TABLE.forEach(System.out::println);
    }
}
