package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a day costs in steps when knobs are turned, and that it stays exact. */
class BusyDayTest {
    private static final double LIMIT = 1e-3;

    @Test
    void quietDayAndHourlyChangesAreExact() {
        assertExact(new BusyDay(0), 1e-6);
        assertExact(new BusyDay(60), 1e-6);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {0, 60, 15, 5})
    void daysAreExactAtTheUsualTolerance(int minutes) {
        assertExact(new BusyDay(minutes), 1e-8);
    }

    private static void assertExact(BusyDay day, double strictTolerance) {
        Bedside usual = day.live(1e-4);
        Bedside strict = day.live(strictTolerance);
        System.out.println(day.line(usual, strict));
        assertThat(usual.rows()).hasSize(1440);
        for (double worst : BusyDay.worst(usual, strict)) {
            assertThat(worst).isLessThan(LIMIT);
        }
    }
}
