package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the prone figure shows and how far its axes go. */
class ProneValuesTest {
    private static final PronePanel RATIO = PronePanel.ALL.get(0);
    private static final PronePanel PCO2 = PronePanel.ALL.get(1);

    private static ProneFigure.Patient patient(String id, InventedTurns run) {
        return new ProneFigure.Patient(id, "patient " + id, run.series());
    }

    private static InventedTurns run() {
        return new InventedTurns(24, 1, 17).gaining(50);
    }

    @Test
    void valuesAreThoseOfTheMoments() {
        ProneFigure.Patient a = patient("a", run());
        assertThat(new ProneValues(List.of(a)).of(RATIO, a)).containsExactly(80, 130, 130, 130, 130, 80, 80);
    }

    @Test
    void panelsAreThoseThatARunHasColumnsFor() {
        ProneValues values = new ProneValues(List.of(patient("a", run())));
        assertThat(values.panels()).containsExactly(RATIO, PCO2);
    }

    @Test
    void momentsAreThoseOfTheLongestSession() {
        ProneFigure.Patient brief = patient("b", new InventedTurns(14, 1, 6).gaining(20));
        ProneValues values = new ProneValues(List.of(patient("a", run()), brief));
        assertThat(values.moments()).containsExactly(ProneMoment.values());
        assertThat(values.of(RATIO, brief)).containsExactly(80, 100, 100, Double.NaN, Double.NaN, 80, 80);
    }

    @Test
    void valueThatIsNoNumberIsLeftOutOfTheAxis() {
        ProneFigure.Patient broken = patient("c", run().with("PaO2FiO2_mmHg", t -> t < 7200 ? Double.NaN : 1 / 0.0));
        ProneValues values = new ProneValues(List.of(patient("a", run()), broken));
        assertThat(values.of(RATIO, broken)).containsOnly(Double.NaN);
        double[] range = values.range(RATIO, List.of());
        assertThat(range[0]).isBetween(70.0, 80.0);
        assertThat(range[1]).isBetween(130.0, 140.0);
        assertThat(new ProneValues(List.of(broken)).range(RATIO, List.of())[1]).isGreaterThan(0);
    }

    @Test
    void flatLineGetsTheLeastSpanOfItsAxis() {
        double[] range = new ProneValues(List.of(patient("a", run()))).range(PCO2, List.of());
        assertThat((range[0] + range[1]) / 2).isEqualTo(45);
        assertThat(range[1] - range[0]).isGreaterThanOrEqualTo(10).isLessThan(15);
    }

    @Test
    void axisReachesToThePublishedMarksOfItsMoments() {
        ProneValues values = new ProneValues(List.of(patient("a", new InventedTurns(9, 1).gaining(10))));
        String id = RATIO.id();
        var mark = new ProneReference(id, ProneMoment.BEFORE, 150, 150);
        var later = new ProneReference(id, ProneMoment.PRONE_16_H, 300, 300);
        var elsewhere = new ProneReference("PaCO2_mmHg", ProneMoment.BEFORE, 900, 900);
        assertThat(values.range(RATIO, List.of(mark, later, elsewhere))[1]).isBetween(150.0, 165.0);
    }
}
