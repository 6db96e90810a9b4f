package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Order;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.recording.Recording;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Injury, leak and edema in the closed loop of the whole patient: breaths injure the lung, the injured lung leaks, the wet
 * lung is smaller and injured more. The loop must be graded: an earlier form of the law switched, to injury 1 within 16 h
 * and to no edema or 3 to 5 L.
 */
@Tag("once")
class GradedEdemaTest {
    private static final double HOUR = 3600;
    private static final double END = 72;
    private static final LungResolution LUNG = new LungResolution(8, 1);
    private static final double[] VOLUMES_L = {0.30, 0.40, 0.50, 0.65};
    private static final double[] INFLAMMATION = {0, 0.3, 0.6, 0.9};
    /** By tidal volume and inflammation. */
    private static final Recording[][] RUNS = new Recording[4][4];

    @BeforeAll
    static void live() {
        DrawnBed bed = DrawnBed.of(1, 5, LUNG, LungPreset.CALIBRATED).orElseThrow();
        IntStream.range(0, 16).parallel().forEach(k -> RUNS[k / 4][k % 4] = run(bed, k / 4, k % 4));
        for (int v = 0; v < 4; v++) {
            StringBuilder line = new StringBuilder();
            for (int a = 0; a < 4; a++) {
                line.append(String.format(
                        Locale.ROOT,
                        "  A %.1f: injury %.2f, edema %.0f mL",
                        INFLAMMATION[a],
                        at(v, a, END, Lung.INJURY),
                        edema(v, a)));
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "72 h at %.2f L, driving pressure %.0f cmH2O:%s",
                    VOLUMES_L[v],
                    at(v, 0, 1, Ventilator.DRIVING_PRESSURE),
                    line));
        }
    }

    private static Recording run(DrawnBed bed, int volume, int inflammation) {
        List<Order> orders = new ArrayList<>();
        orders.add(
                Bedside.order(60, StandardOrders.SET_INFLAMMATION, Map.of("inflammation", INFLAMMATION[inflammation])));
        orders.add(Bedside.order(60, StandardOrders.SET_VENTILATOR, Map.of("tidalVolume", VOLUMES_L[volume])));
        for (int hour = 6; hour < END; hour += 6) {
            orders.add(Bedside.order(hour * HOUR, StandardOrders.SUCTION, Map.of()));
        }
        return bed.run(
                        orders,
                        END * HOUR,
                        HOUR,
                        List.of(Lung.INJURY, Lung.TOTAL_INJURY, Lung.TOTAL_EDEMA, Ventilator.DRIVING_PRESSURE))
                .recording(0);
    }

    private static double at(int volume, int inflammation, double hour, Quantity what) {
        return DrawnBed.at(RUNS[volume][inflammation], hour * HOUR, what);
    }

    private static double edema(int volume, int inflammation) {
        return at(volume, inflammation, END, Lung.TOTAL_EDEMA);
    }

    @Test
    void everyoneLivesThroughThreeDays() {
        for (Recording[] row : RUNS) {
            for (Recording run : row) {
                assertThat(run.time(run.rows() - 1)).isEqualTo(END * HOUR);
            }
        }
    }

    @Test
    void injuryTakesDaysAtAnySetting() {
        for (int v = 0; v < 4; v++) {
            for (int a = 0; a < 4; a++) {
                assertThat(at(v, a, 16, Lung.INJURY)).isLessThan(0.6);
                assertThat(at(v, a, END, Lung.INJURY)).isLessThan(0.85);
            }
            assertThat(at(v, 0, END, Lung.INJURY)).isGreaterThan(v == 0 ? 0 : at(v - 1, 0, END, Lung.INJURY));
        }
        assertThat(at(0, 3, END, Lung.INJURY)).isLessThan(0.1);
    }

    /** No step of inflammation or volume makes most of what the whole way makes. */
    @Test
    void edemaRisesInStepsAndNeverJumps() {
        double whole = edema(0, 3) - edema(1, 0);
        for (int v = 0; v < 4; v++) {
            double row = edema(v, 3) - edema(v, 0);
            for (int a = 1; a < 4; a++) {
                assertThat(edema(v, a) - edema(v, a - 1)).isBetween(0.1 * row, 0.6 * row);
            }
            for (int a = 0; a < 4 && v > 0; a++) {
                assertThat(Math.abs(edema(v, a) - edema(v - 1, a))).isLessThan(0.5 * whole);
            }
            assertThat(edema(v, 3)).isBetween(200.0, 1500.0);
        }
    }

    /** Protective breaths hardly injure; what leaks then leaks by inflammation. */
    @Test
    void inflammationAloneLeaks() {
        assertThat(at(0, 0, END, Lung.TOTAL_INJURY)).isLessThan(0.1);
        assertThat(at(0, 3, END, Lung.TOTAL_INJURY)).isBetween(0.5, 0.65);
        assertThat(edema(0, 3)).isGreaterThan(2 * edema(0, 0));
    }
}
