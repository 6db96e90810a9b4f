package org.lungbridge.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.care.Titration.Adjustment;
import org.lungbridge.care.Titration.Row;
import org.lungbridge.quantity.Unit;

/** Nomograms and steps as they are printed. */
class TitrationTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    /** Raschke 1993: below 35 s 80 IU/kg and +4, 35-45 s 40 IU/kg and +2, 46-70 s nothing, 71-90 s −2, above 90 s 1 h and −3. */
    static final Titration RASCHKE = new Titration.Table(List.of(
            row(0, 35, 4, 80, 0),
            row(35, 46, 2, 40, 0),
            row(46, 71, 0, 0, 0),
            row(71, 91, -2, 0, 0),
            row(91, NONE, -3, 0, 3600)));

    private static Row row(double from, double below, double change, double bolus, double pause) {
        Amount given = bolus == 0 ? null : new Amount(bolus, true);
        return new Row(from, below, Draft.perHour(change), 0, given, pause);
    }

    @ParameterizedTest
    @CsvSource({
        "34.9, 22, 80, 0",
        "35, 20, 40, 0",
        "45.4, 20, 40, 0",
        "46, 18, 0, 0",
        "70.9, 18, 0, 0",
        "71, 16, 0, 0",
        "90.9, 16, 0, 0",
        "91, 15, 0, 3600",
        "180, 15, 0, 3600"
    })
    void theFiveRowsOfRaschke(double aptt, double rate, double bolus, double pause) {
        Adjustment adjustment = RASCHKE.adjust(aptt, new Target(46, 70), Draft.perHour(18));
        assertThat(Unit.IU_PER_KG_PER_HOUR.of(adjustment.rate())).isCloseTo(rate, within(1e-9));
        assertThat(adjustment.bolus() == null ? 0 : adjustment.bolus().value()).isEqualTo(bolus);
        assertThat(adjustment.pause()).isEqualTo(pause);
    }

    /** Step = (middle − ACT)/10, from −3 to +2 IU/kg/h, pause of 1 h above the upper end + 40 s, none within the band. */
    @ParameterizedTest
    @CsvSource({
        "139, 11.1, 0",
        "140, 10, 0",
        "160, 10, 0",
        "161, 8.9, 0",
        "110, 12, 0",
        "179, 7.1, 0",
        "190, 7, 0",
        "200, 7, 0",
        "201, 7, 3600"
    })
    void stepsOfTheActLadder(double act, double rate, double pause) {
        Titration law = new Titration.Step(Draft.perHour(0.1), Draft.perHour(2), Draft.perHour(3), 40, 3600);
        Adjustment adjustment = law.adjust(act, new Target(140, 160), Draft.perHour(10));
        assertThat(Unit.IU_PER_KG_PER_HOUR.of(adjustment.rate())).isCloseTo(rate, within(1e-9));
        assertThat(adjustment.pause()).isEqualTo(pause);
    }

    @Test
    void aShareOfTheRateAndNothingBelowZero() {
        Titration fifth =
                new Titration.Table(List.of(new Row(0, 45, 0, 0.2, null, 0), new Row(45, NONE, 0, -0.2, null, 0)));
        assertThat(fifth.adjust(40, new Target(45, 60), 0.10).rate()).isCloseTo(0.12, within(1e-12));
        assertThat(fifth.adjust(70, new Target(45, 60), 0.10).rate()).isCloseTo(0.08, within(1e-12));
        assertThat(RASCHKE.adjust(95, new Target(46, 70), Draft.perHour(2)).rate())
                .isZero();
    }

    @Test
    void rowsThatLeaveAGapAreRefused() {
        assertThatThrownBy(() -> new Titration.Table(List.of(row(0, 35, 4, 80, 0), row(36, NONE, 0, 0, 0))))
                .hasMessageContaining("(36.0)")
                .hasMessageContaining("(35.0)");
        assertThatThrownBy(() -> new Target(160, 140)).hasMessageContaining("Maybe");
    }
}
