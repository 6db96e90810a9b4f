package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.physiology.HemostasisBench.DAY;
import static org.lungbridge.physiology.HemostasisBench.HOUR;
import static org.lungbridge.physiology.HemostasisBench.give;
import static org.lungbridge.physiology.HemostasisBench.healthy;
import static org.lungbridge.physiology.HemostasisBench.man;
import static org.lungbridge.physiology.HemostasisBench.onEcmo;

import org.junit.jupiter.api.Test;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/** Thrombin inhibitors, enoxaparin, antifibrinolytics, factor VIIa, desmopressin against published levels and effects. */
class HemostaticDrugsTest {
    /** Hours until a level has halved. */
    private static double halfLife_h(Walk walk, Quantity level) {
        double before = walk.get(level);
        double from = walk.time();
        while (walk.get(level) > before / 2) {
            walk.on(60);
        }
        return (walk.time() - from) / HOUR;
    }

    /** D14: Zhang 2012. His baseline of the ACT is 134 s. */
    @Test
    void bivalirudinReachesItsLevelAndProlongsActAndAptt() {
        Walk walk = healthy().setParameter("activated_clotting_time.low_range_normal", 134);
        walk.set(Drug.BIVALIRUDIN_RATE, 0.15).on(8 * HOUR);
        double level = walk.get(Drug.BIVALIRUDIN_LEVEL);
        double act = walk.get(Coagulation.ACT);
        double ratio = walk.get(Coagulation.APTT) / 32;
        System.out.printf(
                "D14: bivalirudin %.3f mg/L (0.464), ACT %.0f s (163), aPTT × %.2f (1.5)%n", level, act, ratio);
        assertThat(level).isCloseTo(0.464, within(0.02 * 0.464));
        assertThat(act).isCloseTo(163, within(0.02 * 163));
        assertThat(ratio).isCloseTo(1.5, within(0.05));
        walk.set(Drug.BIVALIRUDIN_RATE, 0);
        // printed 25 min (label) and 34.6 min for the last phase
        assertThat(halfLife_h(walk, Drug.BIVALIRUDIN_LEVEL) * 60).isBetween(11.0, 25.0);
    }

    /** Starting doses are a third in kidney failure. */
    @Test
    void bivalirudinAccumulatesWithoutKidneys() {
        Walk walk =
                man().set(Kidney.FILTRATION, 0).set(Drug.BIVALIRUDIN_RATE, 0.05).on(2 * DAY);
        assertThat(walk.get(Drug.BIVALIRUDIN_LEVEL)).isCloseTo(0.05 / (0.2 * 0.323), within(0.01));
    }

    /** 0.2 µg/kg/min took the aPTT from 46 to 65 s in ARDS on ECMO; half-life 2.7 h (1.8-7.3) in critical illness. */
    @Test
    void argatrobanWorksInTracesAndLongerWithAPoorLiver() {
        Walk walk = healthy().set(Drug.ARGATROBAN_RATE, 0.2).on(2 * DAY);
        double ratio = walk.get(Coagulation.APTT) / 32;
        double level = walk.get(Drug.ARGATROBAN_LEVEL);
        double well = halfLife_h(walk.set(Drug.ARGATROBAN_RATE, 0), Drug.ARGATROBAN_LEVEL);
        Walk ill = healthy().set(Metabolism.LIVER_FUNCTION, 0.3).set(Drug.ARGATROBAN, 3);
        double longer = halfLife_h(ill, Drug.ARGATROBAN_LEVEL);
        System.out.printf(
                "argatroban 0.2 ug/kg/min: %.2f mg/L, aPTT × %.2f (46 to 65 s: 1.41); half-life %.1f h, %.1f h at liver 0.3%n",
                level, ratio, well, longer);
        assertThat(ratio).isCloseTo(1.41, within(0.03));
        assertThat(well).isCloseTo(2.7, within(0.05));
        assertThat(longer).isBetween(5.0, 7.3);
    }

    /** D15: 1 g in 80 kg; printed 23.6, 9.4, 5.2 mg/L after 1, 4, 6 h. */
    @Test
    void gramOfTranexamicAcidInhibitsForFiveHours() {
        Walk walk = man().set(Body.WEIGHT, 80);
        give(walk, Drug.TRANEXAMIC_ACID, 1000);
        double[] hours = {1, 4, 6};
        double[] expected = {23.6, 9.4, 5.2};
        StringBuilder course = new StringBuilder("D15: tranexamic acid 1 g, 80 kg:");
        for (int k = 0; k < hours.length; k++) {
            walk.on(hours[k] * HOUR - walk.time());
            double level = walk.get(Drug.TRANEXAMIC_ACID_LEVEL);
            course.append(" %.1f h %.1f mg/L (%.1f)".formatted(hours[k], level, expected[k]));
            assertThat(level).isCloseTo(expected[k], within(0.02 * expected[k]));
        }
        Walk again = give(man().set(Body.WEIGHT, 80), Drug.TRANEXAMIC_ACID, 1000);
        while (again.get(Drug.ANTIFIBRINOLYSIS) > 0.5) {
            again.on(300);
        }
        System.out.println(course.append("; effect above 0.5 for %.1f h (5)".formatted(again.time() / HOUR)));
        assertThat(again.time() / HOUR).isCloseTo(5, within(0.3));
    }

    @Test
    void inhaledTranexamicAcidStaysInTheLungAndHardlyReachesPlasma() {
        Walk walk = give(man(), Drug.TRANEXAMIC_ACID_LUNG, 150);
        double highest = 0;
        for (int k = 0; k < 24; k++) {
            walk.on(HOUR / 4);
            highest = Math.max(highest, walk.get(Drug.TRANEXAMIC_ACID_LEVEL));
        }
        assertThat(highest).isBetween(0.5, 5.0);
        assertThat(walk.get(Drug.TRANEXAMIC_ACID_LUNG)).isCloseTo(150 * Math.exp(-1.5), within(0.1));
    }

    /** 5 g and 1 g/h: 88-99 mg/L, effect 0.6. */
    @Test
    void aminocaproicAcidInhibitsByThreeFifths() {
        Walk walk = give(man(), Drug.AMINOCAPROIC_ACID, 5000).set(Drug.AMINOCAPROIC_ACID_RATE, 1000);
        walk.on(2 * DAY);
        System.out.printf(
                "aminocaproic acid 1 g/h: %.0f mg/L (88-99), effect %.2f (0.6)%n",
                walk.get(Drug.AMINOCAPROIC_ACID_LEVEL), walk.get(Drug.ANTIFIBRINOLYSIS));
        assertThat(walk.get(Drug.AMINOCAPROIC_ACID_LEVEL)).isBetween(88.0, 99.0);
        assertThat(walk.get(Drug.ANTIFIBRINOLYSIS)).isCloseTo(0.6, within(0.02));
    }

    /** 40 mg: peak 0.4 IU/mL after 3-5 h; exposure + 65 % in severe renal failure (label). */
    @Test
    void enoxaparinPeaksAfterFourHoursAndStaysLongerInRenalFailure() {
        Walk walk = give(man(), Drug.ENOXAPARIN_DEPOT, 4000);
        double peak = 0;
        double when = 0;
        double sum = 0;
        for (int k = 0; k < 4 * 24 * 4; k++) {
            double before = walk.get(Drug.ANTI_XA);
            walk.on(HOUR / 4);
            double now = walk.get(Drug.ANTI_XA);
            sum += (before + now) / 8;
            if (now > peak) {
                peak = now;
                when = walk.time() / HOUR;
            }
        }
        double ill = 0;
        Walk renal = give(man().set(Kidney.FILTRATION, 0.2), Drug.ENOXAPARIN_DEPOT, 4000);
        for (int k = 0; k < 6 * 24 * 4; k++) {
            double before = renal.get(Drug.ANTI_XA);
            ill += (before + renal.on(HOUR / 4).get(Drug.ANTI_XA)) / 8;
        }
        System.out.printf(
                "enoxaparin 40 mg: %.2f IU/mL after %.1f h (0.4, 3-5 h); exposure × %.2f at a fifth of kidney function (1.65)%n",
                peak, when, ill / sum);
        assertThat(peak).isCloseTo(0.4, within(0.08));
        assertThat(when).isBetween(3.0, 5.0);
        assertThat(ill / sum).isCloseTo(1.65, within(0.1));
    }

    /** Counts as 0.1 IU/mL of heparin over the day and leaves the aPTT nearly alone. */
    @Test
    void enoxaparinProphylaxisHardlyMovesTheAptt() {
        Walk walk = man();
        double before = walk.get(Coagulation.APTT);
        double effect = 0;
        double aptt = 0;
        for (int day = 0; day < 4; day++) {
            give(walk, Drug.ENOXAPARIN_DEPOT, 4000);
            for (int k = 0; k < 24; k++) {
                walk.on(HOUR);
                effect += day == 3 ? walk.get(Coagulation.HEPARIN_EFFECT) / 24 : 0;
                aptt = Math.max(aptt, walk.get(Coagulation.APTT));
            }
        }
        assertThat(effect).isCloseTo(0.10, within(0.03));
        assertThat(aptt - before).isBetween(0.5, 5.0);
    }

    /** 90 µg/kg: half-life 2.3-2.7 h, INR below 0.9. */
    @Test
    void factorViiaShortensTheInr() {
        Walk walk = give(man(), Drug.FACTOR_VIIA, 90 * 70);
        double inr = walk.get(Coagulation.INR);
        double half = halfLife_h(walk, Drug.FACTOR_VIIA_LEVEL);
        System.out.printf("rFVIIa 90 ug/kg: INR %.2f (below 0.9), half-life %.2f h (2.3-2.7)%n", inr, half);
        assertThat(inr).isLessThan(0.9);
        assertThat(half).isBetween(2.2, 2.7);
        walk.on(DAY);
        assertThat(walk.get(Coagulation.INR)).isGreaterThan(1.1);
    }

    /** Factor VIII 2-6 times (2.5 in health), peak after an hour. */
    @Test
    void desmopressinReleasesFactorEightWithinAnHour() {
        Walk walk = healthy();
        double plasma = walk.get(Blood.PLASMA_VOLUME);
        walk.set(Drug.DESMOPRESSIN_RELEASE, 1.5 * plasma).set(Drug.DESMOPRESSIN, 1);
        walk.on(HOUR);
        double hour = walk.get(Coagulation.FACTOR_VIII_LEVEL);
        double willebrand = walk.get(Coagulation.VON_WILLEBRAND_LEVEL);
        double day = walk.on(23 * HOUR).get(Coagulation.FACTOR_VIII_LEVEL);
        assertThat(hour).isBetween(2.2, 2.5);
        assertThat(willebrand).isBetween(2.2, 2.5);
        assertThat(day).isBetween(1.2, 1.6);
        assertThat(walk.get(Drug.DESMOPRESSIN)).isCloseTo(1.0 / 16, within(0.001));
    }

    @Test
    void desmopressinHelpsUremicPlatelets() {
        Walk walk = man().set(Kidney.FILTRATION, 0.05);
        double before = walk.get(Coagulation.PLATELET_FUNCTION);
        walk.set(Drug.DESMOPRESSIN, 1);
        assertThat(walk.get(Coagulation.PLATELET_FUNCTION) - before).isCloseTo(0.2, within(0.01));
    }

    @Test
    void circuitDilutesDrugsInItsPrime() {
        Walk walk = give(man(), Drug.BIVALIRUDIN, 3);
        double before = walk.get(Drug.BIVALIRUDIN_LEVEL);
        onEcmo(walk);
        assertThat(walk.get(Drug.BIVALIRUDIN_LEVEL) / before).isCloseTo(6.02 / 6.62, within(1e-6));
    }
}
