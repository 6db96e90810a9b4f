package org.lungbridge.care.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Care;

/** How rounds come round, what they cost, what they remember. */
class RoundsTest {
    @Test
    void aRoundThatChangesNothingRestartsNothing() {
        PaperBed bed = new PaperBed(Vasopressor.USUAL);
        Course course = new Course("course", 0, 3600, List.of(Vasopressor.USUAL));
        OrderResult result = new Rounds(course, bed, kind -> true)
                .apply(Rounds.orders(course).get(0), bed);
        assertThat(result.effect()).isEqualTo(Effect.NOTHING);
        assertThat(result.what()).isEmpty();
        assertThat(result.followUps()).extracting(Order::kind).containsExactly(Rounds.ROUND);
        assertThat(bed.filed()).as("nothing but what is always remembered").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void staffComeEveryHour() {
        int[] rounds = {0};
        new PaperBed(now -> rounds[0]++).until(24.5);
        assertThat(rounds[0]).isEqualTo(24);
    }

    /** Nothing is titrated or exchanged any more in a patient who is only to be comfortable, nor at home. */
    @Test
    void nobodyComesUnderComfortCareOrAtHome() {
        int[] rounds = {0};
        new PaperBed(now -> rounds[0]++).show(Care.GOAL, 2).until(24.5);
        assertThat(rounds[0]).isZero();
        new PaperBed(now -> {
                    rounds[0]++;
                    now.mark(Notes.HOME);
                })
                .until(24.5);
        assertThat(rounds[0]).isEqualTo(1);
    }

    @Test
    void feverBringsBackWhoIsAtHome() {
        int[] rounds = {0};
        PaperBed bed = new PaperBed(now -> {
                    rounds[0]++;
                    now.mark(Notes.HOME);
                })
                .until(10.5);
        bed.show(Blood.TEMPERATURE, 39).until(11.5);
        assertThat(bed.lines).anyMatch(line -> line.contains("back in hospital: fever, 39 °C"));
        assertThat(rounds[0]).isEqualTo(2);
        assertThat(bed.hours("end-stay-at-home"))
                .as("blood is drawn as on a ward")
                .containsExactly(11.0);
    }

    @Test
    void everySixHoursMeansFourTimesADayAndDailyOnce() {
        int[] counts = new int[2];
        new PaperBed(now -> {
                    counts[0] += now.every(6 * 3600) ? 1 : 0;
                    counts[1] += now.every(24 * 3600, 8 * 3600) ? 1 : 0;
                })
                .until(48);
        assertThat(counts).containsExactly(8, 2);
    }

    @Test
    void anOrderThatIsNotKnownIsNotedOnceAndLeftOut() {
        PaperBed bed = new PaperBed(Set.of("methylprednisolone"), Glucocorticoids.USUAL).until(12);
        assertThat(bed.lines)
                .filteredOn(line -> line.startsWith("not-available"))
                .hasSize(1);
        assertThat(bed.given).isEmpty();
    }

    @Test
    void gasesAreDrawnEverySixHoursAndPanelsOnceADay() {
        PaperBed bed = new PaperBed(Samples.USUAL).until(30);
        assertThat(bed.samples)
                .filteredOn(order -> order.text("tests").contains(Panel.FIBRINOGEN.id()))
                .hasSize(2);
        assertThat(bed.samples)
                .filteredOn(order -> order.text("tests").equals("bloodGas"))
                .hasSizeGreaterThan(4);
        assertThat(bed.samples).allMatch(order -> order.actor().equals("course"));
    }

    @Test
    void aChangeHasAGasDrawnBeforeTheNextRound() {
        Samples gases = new Samples(6 * 3600, 1200, List.of(), 0);
        PaperBed bed = new PaperBed(SweepTitration.USUAL, gases).onEcmo();
        bed.until(1.5).gas(80, 60, 7.30).until(3);
        assertThat(bed.hours("set-ecmo")).containsExactly(2.0);
        assertThat(bed.samples.stream().map(order -> order.time() / 3600)).contains(2 + 2 / 3.0);
    }

    @Test
    void whatIsRememberedIsOnFileAndNowhereElse() {
        PaperBed bed = new PaperBed(Glucocorticoids.USUAL).until(30);
        PaperBed resumed = new PaperBed(Glucocorticoids.USUAL);
        bed.filed().forEach(resumed::file);
        resumed.until(30);
        assertThat(resumed.given).as("the pulses that were given are known").isEmpty();
        assertThat(bed.given).extracting(Order::kind).contains("methylprednisolone");
        assertThat(Map.copyOf(bed.filed().get(0).values())).isNotEmpty();
    }
}
