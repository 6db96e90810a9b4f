package org.lungbridge.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("PaO2_mmHg", "blood.po2", 1), new Column("ecmoFlow_LPerMin", "ecmo.flow", 60));

    @Test
    void keepsEveryBitOverManyRowsAndConvertsUnits() {
        RecordingBuilder builder = new RecordingBuilder(COLUMNS);
        for (int k = 0; k < 1000; k++) {
            builder.add(k * 0.1, new double[] {Math.sqrt(k), 1.0 / (k + 1)});
        }
        Recording recording = builder.close();
        assertThat(recording.rows()).isEqualTo(1000);
        for (int k = 0; k < 1000; k++) {
            assertThat(recording.value(k, 0)).isEqualTo(Math.sqrt(k));
            assertThat(recording.column("ecmoFlow_LPerMin")[k]).isEqualTo(60 * (1.0 / (k + 1)));
            assertThat(recording.time(k)).isEqualTo(k * 0.1);
        }
    }

    @Test
    void closedRecordingDoesNotChangeAnyMore() {
        RecordingBuilder builder = new RecordingBuilder(COLUMNS);
        double[] row = {1, 2};
        builder.add(0, row);
        Recording recording = builder.close();
        row[0] = 9;
        builder.add(1, row);
        recording.column(0)[0] = 7;
        recording.times()[0] = 7;
        assertThat(recording.rows()).isEqualTo(1);
        assertThat(recording.column(0)).containsExactly(1);
        assertThat(recording.times()).containsExactly(0);
    }

    @Test
    void theFirstRowsAreARecordingOfTheirOwn() {
        RecordingBuilder builder = new RecordingBuilder(COLUMNS);
        builder.add(0, new double[] {1, 2});
        builder.add(60, new double[] {3, 4});
        Recording first = builder.close().first(1);
        assertThat(first.rows()).isEqualTo(1);
        assertThat(first.columns()).isEqualTo(COLUMNS);
        assertThat(first.times()).containsExactly(0);
        assertThat(first.column(1)).hasSize(1);
    }

    @Test
    void rowsMustComeInOrderAndFit() {
        RecordingBuilder builder = new RecordingBuilder(COLUMNS);
        assertThat(builder.lastTime()).isNaN();
        builder.add(1, new double[2]);
        assertThatThrownBy(() -> builder.add(1, new double[2])).hasMessageContaining("does not lie after");
        assertThatThrownBy(() -> builder.add(2, new double[3])).hasMessageContaining("(2) columns");
        assertThatThrownBy(() -> builder.close().column("pH")).hasMessageContaining("(pH)");
    }

    @Test
    void rowTimesAreExactMultiplesOfTheInterval() {
        RecordingPlan plan = new RecordingPlan(0.1, COLUMNS);
        assertThat(plan.time(864_000)).isEqualTo(864_000 * 0.1);
        for (long row : new long[] {0, 1, 3, 7, 12_345, 864_000}) {
            assertThat(plan.firstRowFrom(plan.time(row))).isEqualTo(row);
            assertThat(plan.firstRowFrom(Math.nextUp(plan.time(row)))).isEqualTo(row + 1);
        }
        assertThat(plan.firstRowFrom(-5)).isZero();
    }

    @Test
    void plansThatCannotBeRecordedAreRefused() {
        assertThatThrownBy(() -> new RecordingPlan(0, COLUMNS)).hasMessageContaining("must be positive");
        assertThatThrownBy(() -> new RecordingPlan(60, List.of(COLUMNS.get(0), COLUMNS.get(0))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new Column("x", "y", 0)).hasMessageContaining("unit factor");
        assertThatThrownBy(() -> new Column(" ", "y", 1)).hasMessageContaining("needs an id");
    }
}
