package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.physiology.HemostasisBench.DAY;
import static org.lungbridge.physiology.HemostasisBench.HOUR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.device.exchange.ExchangeConsole;
import org.lungbridge.device.exchange.IonizedCalcium;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.kidney.Creatinine;
import org.lungbridge.physiology.kidney.Diuresis;
import org.lungbridge.physiology.kidney.ExcessVolume;
import org.lungbridge.physiology.kidney.GlomerularActivity;
import org.lungbridge.physiology.kidney.RenalFunction;
import org.lungbridge.physiology.kidney.TotalClearance;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/** Kidneys of a man of 70 kg: inflammation, shock, recovery, replacement and water. */
class KidneyTest {
    private static Walk kidney() {
        return new Walk(List.of(
                new Part(
                        "held",
                        d -> new Fixed(
                                d,
                                Map.of(
                                        Circulation.ARTERIAL_PRESSURE,
                                        80.0,
                                        Disease.DRIVE,
                                        1.0,
                                        Disease.PRIMING,
                                        1.0,
                                        Drug.GLUCOCORTICOID_EFFECT,
                                        0.0,
                                        Metabolism.LIVER_FUNCTION,
                                        1.0),
                                Map.of(Disease.ACTIVE, 0.0))),
                new Part("console", ExchangeConsole::new),
                new Part("calcium", IonizedCalcium::new),
                new Part("activity", GlomerularActivity::new),
                new Part("function", RenalFunction::new),
                new Part("clearance", TotalClearance::new),
                new Part("creatinine", Creatinine::new)));
    }

    private static Walk water() {
        List<Part> parts = new ArrayList<>(HemostasisBench.parts());
        parts.add(new Part("pressure", d -> new Fixed(d, Map.of(Circulation.ARTERIAL_PRESSURE, 80.0), Map.of())));
        parts.add(new Part("excess_volume", ExcessVolume::new));
        parts.add(new Part("diuresis", Diuresis::new));
        return new Walk(parts, 1e-6).setParameter("volume.sampling", 0);
    }

    /** Nothing drifts in a month without disease. */
    @Test
    void healthyKidneyStaysAsItIs() {
        Walk walk = kidney().on(30 * DAY);
        assertThat(walk.get(Kidney.FILTRATION)).isCloseTo(1, within(1e-4));
        assertThat(walk.get(Kidney.CREATININE)).isCloseTo(0.8, within(1e-3));
        assertThat(walk.get(Blood.IONIZED_CALCIUM)).isCloseTo(1.15, within(1e-9));
    }

    /** 3 % of what is lost comes back each day when inflammation is below 0.2. */
    @Test
    void functionReturnsOverWeeks() {
        Walk walk = kidney().set(Kidney.FILTRATION, 0.1).on(DAY);
        assertThat(walk.get(Kidney.FILTRATION) - 0.1).isCloseTo(0.027, within(0.001));
        walk.on(29 * DAY);
        assertThat(walk.get(Kidney.FILTRATION)).isCloseTo(1 - 0.9 * Math.exp(-0.9), within(0.01));
    }

    /** Untreated, function is halved within three weeks; steroids alone slow the inflammation down. */
    @Test
    void activeDiseaseTakesFunction() {
        Walk walk = kidney().set(Disease.ACTIVE, 1).on(3 * 7 * DAY);
        assertThat(walk.get(Kidney.RENAL_ACTIVITY)).isCloseTo(0.96, within(0.02));
        assertThat(walk.get(Kidney.FILTRATION)).isBetween(0.25, 0.5);
        Walk treated = kidney().set(Disease.ACTIVE, 1)
                .set(Drug.GLUCOCORTICOID_EFFECT, 1)
                .set(Disease.DRIVE, 0.2)
                .set(Disease.PRIMING, 0.1);
        assertThat(treated.on(21 * DAY).get(Kidney.FILTRATION)).isGreaterThan(0.98);
    }

    /** Kidneys inflamed as the lung is lose some more in the first days of treatment, then all comes back (source S0). */
    @Test
    void treatedNephritisLosesBeforeItRecovers() {
        Walk walk = kidney().set(Disease.ACTIVE, 1)
                .set(Kidney.RENAL_ACTIVITY, 0.96)
                .set(Kidney.FILTRATION, 0.3)
                .set(Drug.GLUCOCORTICOID_EFFECT, 0.9)
                .set(Disease.DRIVE, 0.3)
                .set(Disease.PRIMING, 0.2);
        assertThat(walk.on(4 * DAY).get(Kidney.FILTRATION)).isBetween(0.24, 0.285);
        assertThat(walk.on(26 * DAY).get(Kidney.FILTRATION)).isGreaterThan(0.5);
    }

    @Test
    void shockTakesFunction() {
        Walk walk = kidney().set(Circulation.ARTERIAL_PRESSURE, 40).on(5 * HOUR);
        assertThat(walk.get(Kidney.FILTRATION)).isCloseTo(0.9, within(0.02));
    }

    /** Without kidneys creatinine rises by 2.7 mg/dL a day; replacement holds it, the more the higher the dose. */
    @Test
    void replacementHoldsCreatinine() {
        double anuric = kidney().set(Kidney.FILTRATION, 0).on(DAY).get(Kidney.CREATININE);
        assertThat(anuric - 0.8).isBetween(2.2, 2.8);
        double before = 8;
        for (double clearance : new double[] {0, 0.15, 0.29, 0.5}) {
            double after = kidney().set(Kidney.FILTRATION, 0)
                    .set(Kidney.CREATININE, 6)
                    .set(Exchange.RENAL_CLEARANCE, clearance)
                    .on(2 * DAY)
                    .get(Kidney.CREATININE);
            assertThat(after).isLessThan(clearance == 0 ? 12 : before - 0.3);
            before = after;
        }
    }

    /** Citrate of an exchange −0.1 mmol/L; that of replacement shows only with a failing liver. */
    @Test
    void citrateLowersCalcium() {
        assertThat(kidney().set(Exchange.CITRATE, 1).on(3 * HOUR).get(Blood.IONIZED_CALCIUM))
                .isCloseTo(1.05, within(0.002));
        Walk walk = kidney().set(Exchange.RENAL_CITRATE, 1).on(3 * HOUR);
        assertThat(walk.get(Blood.IONIZED_CALCIUM)).isCloseTo(1.15, within(0.001));
        walk.set(Metabolism.LIVER_FUNCTION, 0.1).on(3 * HOUR);
        assertThat(walk.get(Blood.IONIZED_CALCIUM)).isCloseTo(0.9, within(0.01));
    }

    /** Uremic platelets at 0.7 of normal gain half of what they lost. */
    @Test
    void replacementMendsHalfOfUremicPlatelets() {
        Walk walk = water().set(Kidney.FILTRATION, 0.05).set(Exchange.RENAL_CLEARANCE, 0.29);
        assertThat(walk.get(Coagulation.PLATELET_FUNCTION)).isCloseTo(0.85, within(0.02));
    }

    /** Tranexamic acid without kidneys: replacement adds 1.5 L/h of clearance at 80 kg. */
    @Test
    void replacementClearsTranexamicAcid() {
        Walk walk = water().set(Kidney.FILTRATION, 0).set(Drug.TRANEXAMIC_ACID_RATE, 50);
        double without = 50 / walk.on(40 * DAY).get(Drug.TRANEXAMIC_ACID_LEVEL);
        double with = 50 / walk.set(Exchange.RENAL_CLEARANCE, 0.29).on(20 * DAY).get(Drug.TRANEXAMIC_ACID_LEVEL);
        assertThat(with - without).isBetween(1.2, 1.7);
    }

    /** A liter taken in 10 h is booked as a liter; tissue refills most of it. */
    @Test
    void removedWaterIsBookedAndRefilled() {
        Walk walk = water();
        double before = walk.get(Blood.FLUID_BALANCE);
        walk.set(Exchange.FLUID_REMOVAL, 0.1 / HOUR).on(10 * HOUR);
        assertThat(walk.get(Blood.FLUID_BALANCE) - before).isCloseTo(-1, within(0.01));
        assertThat(walk.get(Blood.VOLUME)).isBetween(4.6, 4.9);
        walk.set(Exchange.FLUID_REMOVAL, 0).on(2 * DAY);
        assertThat(walk.get(Blood.VOLUME)).isCloseTo(5, within(0.06));
    }

    /** 20, 40 and 80 mg: more for more, but less than in proportion; nothing without kidneys. */
    @Test
    void furosemideSaturatesAndNeedsKidneys() {
        double[] lost = new double[3];
        for (int k = 0; k < 3; k++) {
            Walk walk = water().set(Drug.FUROSEMIDE, 20 << k);
            lost[k] = -walk.on(12 * HOUR).get(Blood.FLUID_BALANCE);
        }
        assertThat(lost[1]).isBetween(0.3, 1.2);
        assertThat(lost[1] / lost[0]).isBetween(1.2, 1.9);
        assertThat(lost[2] / lost[1]).isBetween(1.2, 1.9);
        Walk anuric = water().set(Kidney.FILTRATION, 0).set(Drug.FUROSEMIDE, 80);
        assertThat(anuric.get(Kidney.URINE)).isZero();
        assertThat(anuric.on(DAY).get(Blood.FLUID_BALANCE)).isCloseTo(0, within(0.001));
    }

    /** 1 mL/kg/h at rest, little in shock. */
    @Test
    void urineFollowsPressure() {
        Walk walk = water();
        assertThat(walk.get(Kidney.URINE) * HOUR * 1000).isCloseTo(70, within(1.0));
        assertThat(walk.set(Circulation.ARTERIAL_PRESSURE, 45).get(Kidney.URINE) * HOUR * 1000)
                .isLessThan(10);
    }
}
