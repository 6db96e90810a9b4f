package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.physiology.HemostasisBench.DAY;
import static org.lungbridge.physiology.HemostasisBench.HOUR;
import static org.lungbridge.physiology.HemostasisBench.give;
import static org.lungbridge.physiology.HemostasisBench.healthy;
import static org.lungbridge.physiology.HemostasisBench.man;

import org.junit.jupiter.api.Test;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Exchange;

/** Plasma exchange with albumin and donor plasma in a man with 2.9 L of plasma. */
class PlasmaExchangeTest {
    private static final double MOMENT = 6;

    /** One plasma volume within so many seconds. */
    private static Walk session(Walk walk, double seconds, double donorShare) {
        walk.set(Exchange.PLASMA_FLOW, walk.get(Blood.PLASMA_VOLUME) / seconds)
                .set(Exchange.DONOR_SHARE, donorShare)
                .on(seconds);
        return walk.set(Exchange.PLASMA_FLOW, 0);
    }

    private static double fibrinogen(Walk walk) {
        return walk.get(Coagulation.FIBRINOGEN_LEVEL) / 3;
    }

    /** D12 (Ohkubo 2016: 19.1 % are left): 36.8 % after one session, 19.4 % after three on alternate days. */
    @Test
    void fibrinogenAfterAlternateDays() {
        Walk walk = session(healthy(), MOMENT, 0);
        assertThat(fibrinogen(walk)).isCloseTo(0.368, within(0.002));
        session(walk.on(2 * DAY), MOMENT, 0);
        session(walk.on(2 * DAY), MOMENT, 0);
        assertThat(fibrinogen(walk)).isCloseTo(0.194, within(0.01));
    }

    /** D12: 11.5 % after five daily sessions; the synthesis of 48 h brings a third back. */
    @Test
    void fibrinogenAfterFiveDailySessions() {
        Walk walk = session(healthy(), MOMENT, 0);
        for (int day = 2; day <= 5; day++) {
            session(walk.on(DAY), MOMENT, 0);
        }
        assertThat(fibrinogen(walk)).isCloseTo(0.115, within(0.005));
        assertThat(fibrinogen(walk.on(2 * DAY))).isBetween(0.4, 0.5);
    }

    /** Albumin takes the same share of every factor, and neither volume nor cells. */
    @Test
    void albuminTakesEveryFactorAndNoVolume() {
        Walk walk = session(healthy(), MOMENT, 0);
        for (Factor factor : Factor.ALL) {
            double before = factor.level().equals(Coagulation.FIBRINOGEN_LEVEL) ? 3 : 1;
            assertThat(walk.get(factor.level()) / before).as(factor.part()).isCloseTo(0.368, within(0.002));
        }
        assertThat(walk.get(Blood.VOLUME)).isCloseTo(5, within(1e-4));
        assertThat(walk.get(Coagulation.PLATELET_COUNT)).isCloseTo(200, within(0.1));
    }

    /** Half of donor plasma: a factor of 1 comes to 0.5 + 0.5/e; all of it leaves the levels of donors. */
    @Test
    void donorPlasmaBringsFactors() {
        double half = session(healthy(), MOMENT, 0.5).get(Coagulation.FACTOR_X_LEVEL);
        assertThat(half).isCloseTo(0.684, within(0.002));
        Walk all = session(healthy(), MOMENT, 1);
        assertThat(all.get(Coagulation.FACTOR_X_LEVEL)).isCloseTo(1, within(1e-4));
    }

    /** A session without time for metabolism takes 63 % of heparin in plasma. */
    @Test
    void heparinFallsByTwoThirds() {
        Walk walk = give(man(), Drug.HEPARIN, 5000);
        double before = walk.get(Drug.HEPARIN);
        double share = walk.get(Drug.HEPARIN_LEVEL) * 1000 * walk.get(Blood.PLASMA_VOLUME) / before;
        session(walk, MOMENT, 0);
        assertThat(walk.get(Drug.HEPARIN) / before).isCloseTo(Math.exp(-share), within(0.003));
    }

    /** Ruling of the model: a drug with a larger volume loses flow times its level, so a smaller share. */
    @Test
    void drugOfLargeVolumeIsHardlyRemoved() {
        Walk walk = give(man(), Drug.ARGATROBAN, 20);
        session(walk, MOMENT, 0);
        assertThat(walk.get(Drug.ARGATROBAN) / 20).isCloseTo(Math.exp(-2.9 / (0.174 * 70)), within(0.003));
    }

    /** Session of 2.5 h: made meanwhile, fibrinogen falls a little less than in a moment. */
    @Test
    void sessionOfUsualLength() {
        assertThat(fibrinogen(session(healthy(), 2.5 * HOUR, 0))).isBetween(0.37, 0.40);
    }

    /** A clotted filter takes 0.15 L: volume, hemoglobin and platelets, each its share. */
    @Test
    void clottedFilterTakesBlood() {
        Walk walk = healthy();
        double hemoglobin = walk.get(Blood.HEMOGLOBIN_MASS);
        double platelets = walk.get(Coagulation.PLATELETS);
        walk.set(Exchange.BLOOD_LOST, 0.15 / 60).on(60).set(Exchange.BLOOD_LOST, 0);
        double share = Math.log(5 / 4.85);
        assertThat(walk.get(Blood.VOLUME)).isCloseTo(4.85, within(0.002));
        assertThat(walk.get(Blood.HEMOGLOBIN_MASS) / hemoglobin).isCloseTo(Math.exp(-share), within(0.001));
        assertThat(walk.get(Coagulation.PLATELETS) / platelets).isCloseTo(Math.exp(-share), within(0.001));
    }
}
