package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a patient lay prone, told from the position of the lung. */
class ProneSessionTest {
    private static final double HOUR = 3600;

    @Test
    void sessionGoesFromTheLastRowSupineToTheLastRowProne() {
        assertThat(ProneSession.of(new InventedTurns(24, 1, 17).series()))
                .containsExactly(new ProneSession(HOUR, 17 * HOUR, true));
    }

    @Test
    void patientWhoIsNeverTurnedBackIsProneToTheEnd() {
        assertThat(ProneSession.of(new InventedTurns(10, 2).series()))
                .containsExactly(new ProneSession(2 * HOUR, 10 * HOUR, false));
    }

    @Test
    void twoSessionsAreTold() {
        assertThat(ProneSession.of(new InventedTurns(48, 1, 17, 25, 41).series()))
                .containsExactly(new ProneSession(HOUR, 17 * HOUR, true), new ProneSession(25 * HOUR, 41 * HOUR, true));
    }

    @Test
    void runThatBeginsProneBeginsItsSessionWithIt() {
        RunSeries series = new RunSeries(new double[] {0, 60, 120}, Map.of("prone", new double[] {1, 1, 0}));
        assertThat(ProneSession.of(series)).containsExactly(new ProneSession(0, 60, true));
    }

    /** Minutes in which the lung is on its way belong to neither position. */
    @Test
    void slowTurnIsCutAtItsEnds() {
        double[] times = {0, 60, 120, 180, 240, 300, 360, 420};
        double[] prone = {0, 0.005, 0.3, 0.7, 0.995, 1, 0.6, 0.2};
        assertThat(ProneSession.of(new RunSeries(times, Map.of("prone", prone))))
                .containsExactly(new ProneSession(60, 300, true));
    }

    @Test
    void nobodyIsTurnedInARunWithoutPositionWithoutRowsOrWithoutNumbers() {
        double[] none = {Double.NaN, Double.NaN};
        assertThat(ProneSession.of(new InventedTurns(3).series())).isEmpty();
        assertThat(ProneSession.of(new RunSeries(new double[0], Map.of()))).isEmpty();
        assertThat(ProneSession.of(new RunSeries(new double[2], Map.of()))).isEmpty();
        assertThat(ProneSession.of(new RunSeries(new double[2], Map.of("prone", none))))
                .isEqualTo(List.of());
    }
}
