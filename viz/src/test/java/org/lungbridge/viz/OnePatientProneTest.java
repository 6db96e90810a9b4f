package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;

/** A single patient needs no legend; published values of another time stand beside their moment; numbers look alike. */
class OnePatientProneTest {
    private static final String TITLE = "One patient on ECMO";

    /** Supine, prone for 16 hours from the second hour on, supine again; a row an hour. */
    private static RunSeries turned(double compliance) {
        double[] times = new double[25];
        double[] prone = new double[25];
        double[] pf = new double[25];
        double[] c = new double[25];
        double[] speed = new double[25];
        for (int h = 0; h < 25; h++) {
            times[h] = 3600.0 * h;
            prone[h] = h > 1 && h <= 17 ? 1 : 0;
            pf[h] = 100 + 3 * h;
            c[h] = compliance + 0.25 * h;
            speed[h] = 3000;
        }
        return new RunSeries(
                times,
                Map.of(
                        "prone", prone,
                        "PaO2FiO2_mmHg", pf,
                        "compliance_mLPerCmH2O", c,
                        "ecmoPumpSpeed_rpm", speed));
    }

    private static ProneFigure.Patient patient(String id, double compliance) {
        return new ProneFigure.Patient(id, "the title of " + id, turned(compliance));
    }

    /** The tube comes off in the rows in which the turns end: neither the row before nor 16 h prone shows it. */
    @Test
    void mishapOfTheTurnIsNotTheStateBeforeIt() {
        int rows = 25 * 60;
        double[] times = new double[rows];
        double[] prone = new double[rows];
        double[] power = new double[rows];
        int turned = 120;
        int back = turned + 16 * 60;
        for (int row = 0; row < rows; row++) {
            times[row] = 60.0 * row;
            prone[row] = row > turned && row <= back ? 1 : 0;
            power[row] = row == turned || row == back ? 0 : 15;
        }
        RunSeries run = new RunSeries(times, Map.of("prone", prone, "mechanicalPower_JPerMin", power));
        for (ProneMoment moment : ProneMoment.values()) {
            assertThat(run.value("mechanicalPower_JPerMin", moment.row(run)))
                    .as(moment.label())
                    .isEqualTo(15);
        }
    }

    @Test
    void onePatientHasNoLegend() {
        String one = ProneFigure.of(TITLE, List.of(patient("patient", 38))).svg();
        assertThat(one).doesNotContain(">patient<").doesNotContain("the title of patient");
        String two = ProneFigure.of(TITLE, List.of(patient("first", 38), patient("second", 44)))
                .svg();
        assertThat(two).contains(">first<", ">second<", "first: the title of first");
    }

    @Test
    void publishedValuesOfTwentyFourHoursAreCalledSo() {
        ProneFigure figure = ProneFigure.of(TITLE, List.of(patient("patient", 38)));
        assertThat(figure.svg()).containsPattern("(?s)>24 h<.*>24 h<");
        assertThat(ProneReference.of(true).marks())
                .filteredOn(mark -> mark.at() == ProneMoment.PRONE_16_H)
                .allMatch(ProneReference::isBeside);
        assertThat(ProneReference.of(false).marks()).noneMatch(ProneReference::isBeside);
    }

    @Test
    void numbersOfALineHaveTheSameDecimals() {
        String words = ProneFigure.of(TITLE, List.of(patient("patient", 37.5))).description();
        assertThat(words)
                .contains("Compliance (mL/cmH2O): before 37.5, 1 h prone 38.0, 4 h prone 38.8")
                .doesNotContain("Patient patient");
    }

    @Test
    void titleOfThePatientStandsUnderThatOfTheScenario() {
        List<EventRecord> events = List.of(
                new EventRecord(0, "order", "timeline", "note", "All bleed slowly."),
                new EventRecord(3600, "order", "timeline", "note", "They are turned."),
                new EventRecord(3600, "order", "timeline", "turn-prone", "a team of five"));
        RunRecord run = new RunRecord("Four patients", "the first of them", turned(17), events, List.of());
        TrendFigure figure = TrendFigure.of(run);
        assertThat(figure.svg()).contains(">Four patients<", ">the first of them<");
        assertThat(figure.description())
                .contains("\"Four patients: the first of them\"")
                .contains("Intervention 1 at 0 h: note: All bleed slowly.\n")
                .contains("Intervention 2 at 1 h: note: They are turned; turn-prone: a team of five.\n")
                .contains("compliance (dashed line, square): starts at 17, lowest 17, highest 23, ends at 23.");
        TrendFigure alone = TrendFigure.of("Four patients", turned(17), events);
        assertThat(alone.svg()).doesNotContain("the first of them");
    }
}
