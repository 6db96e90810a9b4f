package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;

/** Whose luck it is: by chance or by quantile, and the same under another strategy. */
class ComplicationLuckTest {
    private static final double HOUR = 3600;
    private static final double DAY = 24;

    /** Teaching: near 0 everything comes early, near 1 nothing comes. */
    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.5, 0.98})
    void quantileDecidesHowEarlyEverythingComes(double quantile) {
        ComplicationRun run = ComplicationRun.onEcmo()
                .at(0, "set-luck", Map.of("quantile", quantile), Map.of())
                .at(20, "change-oxygenator")
                .until(2.5 * DAY);
        long bleeds = run.chart("bleed-at-site").stream()
                .filter(event -> event.detail().contains("begins"))
                .count();
        assertThat(run.get(Care.BY_CHANCE)).isZero();
        assertThat(run.get(BleedingSite.MAJOR.threshold())).isCloseTo(-StrictMath.log(1 - quantile), within(0.005));
        if (quantile < 0.1) {
            assertThat(bleeds).isGreaterThan(5);
        } else {
            assertThat(bleeds).isZero();
        }
    }

    /** Two strategies of anticoagulation: the n-th bleed of a site has the same threshold and volume, and comes sooner. */
    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void sameLuckUnderTwoStrategies(long seed) {
        ComplicationRun low = strategy(seed, 4);
        ComplicationRun high = strategy(seed, 24);
        assertThat(high.get(BleedingSite.MAJOR.hazard())).isGreaterThanOrEqualTo(0);
        List<EventRecord> few = begins(low);
        List<EventRecord> many = begins(high);
        assertThat(many.size()).isGreaterThanOrEqualTo(few.size());
        for (BleedingSite site : BleedingSite.values()) {
            List<EventRecord> late = at(few, site);
            List<EventRecord> early = at(many, site);
            assertThat(early.size()).isGreaterThanOrEqualTo(late.size());
            for (int n = 0; n < late.size(); n++) {
                assertThat(early.get(n).detail()).isEqualTo(late.get(n).detail());
                assertThat(early.get(n).time()).isLessThan(late.get(n).time());
            }
        }
        assertThat(high.get(Ecmo.CLOT)).isLessThan(low.get(Ecmo.CLOT));
    }

    private static ComplicationRun strategy(long seed, double heparin_IUPerKilogramHour) {
        return ComplicationRun.onEcmo()
                .luck(seed)
                .withoutInfections()
                .with(Bleeding.FRAILTY, 2)
                .at(0, "set-luck")
                .at(
                        0,
                        StandardOrders.SET_HEPARIN,
                        Map.of("ratePerKilogram", heparin_IUPerKilogramHour / HOUR),
                        Map.of())
                .until(6 * DAY);
    }

    private static List<EventRecord> begins(ComplicationRun run) {
        return run.chart("bleed-at-site").stream()
                .filter(event -> event.detail().contains("begins"))
                .toList();
    }

    private static List<EventRecord> at(List<EventRecord> events, BleedingSite site) {
        return events.stream()
                .filter(event -> event.detail().startsWith(site.inWords()))
                .toList();
    }

    @Test
    void sameSeedSameBits() {
        ComplicationRun one = strategy(9, 12);
        ComplicationRun two = strategy(9, 12);
        assertThat(one.chart()).isEqualTo(two.chart());
        assertThat(one.snapshot().memory().state())
                .isEqualTo(two.snapshot().memory().state());
        assertThat(strategy(10, 12).chart()).isNotEqualTo(one.chart());
    }

    /** By chance one patient in 25 gets antibodies that harm, one in six antibodies that do not; onset on day 5 to 10. */
    @Test
    void shareOfPatientsWithHeparinAntibodies() {
        int patients = 4_000;
        int ill = 0;
        int harmless = 0;
        for (int patient = 0; patient < patients; patient++) {
            FakeWard ward = new FakeWard(new StandardOrders(new Chance(7, patient)));
            ward.order(0, "set-luck").until(1);
            double day = Unit.DAY.of(ward.get(Coagulation.HIT_DAY));
            if (day > 0) {
                assertThat(day).isBetween(5.0, 10.0);
                ill++;
            }
            harmless += (int) ward.get(Coagulation.HARMLESS_ANTIBODIES);
        }
        assertThat(100.0 * ill / patients).isBetween(3.0, 5.0);
        assertThat(100.0 * harmless / patients).isBetween(14.0, 18.0);
    }
}
