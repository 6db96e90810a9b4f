package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.physiology.HemostasisBench.DAY;
import static org.lungbridge.physiology.HemostasisBench.HOUR;
import static org.lungbridge.physiology.HemostasisBench.factors;
import static org.lungbridge.physiology.HemostasisBench.give;
import static org.lungbridge.physiology.HemostasisBench.healthy;
import static org.lungbridge.physiology.HemostasisBench.heparin;
import static org.lungbridge.physiology.HemostasisBench.man;
import static org.lungbridge.physiology.HemostasisBench.onEcmo;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Thrombosis;

/** Factors, fibrinogen, multimers, D-dimer and free hemoglobin: turnover, dilution, loss, products. */
class PlasmaFactorsTest {
    private static List<Quantity> levels() {
        List<Quantity> levels = new ArrayList<>();
        Factor.ALL.forEach(factor -> levels.add(factor.level()));
        return levels;
    }

    /** Half of antithrombin is used up at admission; proteins of the acute phase go on rising by a fifth to a third. */
    @Test
    void levelsOffEcmoGoFromTheStartToTheirSetpoints() {
        Walk walk = man();
        List<Double> start = levels().stream().map(walk::get).toList();
        walk.on(7 * DAY);
        for (Factor factor : Factor.ALL) {
            double before = start.get(Factor.ALL.indexOf(factor));
            assertThat(walk.get(factor.level()) / before)
                    .as(factor.part())
                    .isBetween(0.999, 1.001 / factor.startShare());
            assertThat(walk.get(factor.level()) / factor.setpoint())
                    .as(factor.part())
                    .isBetween(0.9, 1.001);
        }
    }

    /** Half-lives of the table: what is left after one of them without synthesis, hours. */
    @ParameterizedTest
    @CsvSource({
        "factor_ii, 69", "factor_v, 16", "factor_vii, 5.8", "factor_viii, 12", "factor_ix, 24", "factor_x, 39",
        "factor_xi, 58", "factor_xii, 58", "factor_xiii, 193", "antithrombin, 51", "protein_c, 14", "fibrinogen, 67"
    })
    void halfOfAFactorIsGoneAfterItsHalfLife(String part, double hours) {
        Factor factor = Factor.ALL.stream()
                .filter(f -> f.part().equals(part))
                .findFirst()
                .orElseThrow();
        Walk walk = man().setParameter(factor.parameter("setpoint"), 0);
        double before = walk.get(factor.level());
        walk.on(hours * HOUR);
        assertThat(walk.get(factor.level()) / before).isCloseTo(0.5, within(0.01));
    }

    /** Levi 2017: antithrombin 40-60 % of normal in septic shock; Bernard 2001: protein C about half. Fibrinogen stays high. */
    @Test
    void sepsisUsesUpTheInhibitors() {
        Walk healthy = man().on(7 * DAY);
        Walk septic = man().set(Coagulation.SEPSIS, 1).on(7 * DAY);
        assertThat(septic.get(Coagulation.ANTITHROMBIN_LEVEL)).isBetween(0.40, 0.60);
        assertThat(septic.get(Coagulation.PROTEIN_C_LEVEL)).isBetween(0.35, 0.55);
        assertThat(septic.get(Coagulation.FIBRINOGEN_LEVEL)).isGreaterThan(4);
        assertThat(healthy.get(Coagulation.ANTITHROMBIN_LEVEL)).isGreaterThan(1);
    }

    /** A prime of 0.6 L thins every protein by the same share, and the platelets with the blood. */
    @Test
    void primeThinsEverythingTogether() {
        Walk walk = man();
        List<Double> before = levels().stream().map(walk::get).toList();
        double platelets = walk.get(Coagulation.PLATELET_COUNT);
        double hemoglobin = walk.get(Blood.HEMOGLOBIN);
        onEcmo(walk);
        for (Quantity level : levels()) {
            assertThat(walk.get(level) / before.get(levels().indexOf(level)))
                    .as(level.name())
                    .isCloseTo(2.9 / 3.5, within(1e-9));
        }
        assertThat(walk.get(Coagulation.PLATELET_COUNT) / platelets).isCloseTo(5 / 5.6, within(1e-9));
        assertThat(walk.get(Blood.HEMOGLOBIN) / hemoglobin).isCloseTo(5 / 5.6, within(1e-9));
    }

    /** 20 mL/kg: cells, volume and every factor fall by the same share of what there was, then plasma refills. */
    @Test
    void hemorrhageLowersHemoglobinVolumeAndFactorsTogether() {
        Walk walk = healthy();
        double mass = walk.get(Blood.HEMOGLOBIN_MASS);
        double platelets = walk.get(Coagulation.PLATELETS);
        List<Double> before = Factor.ALL.stream().map(f -> walk.get(f.amount())).toList();
        walk.set(Blood.BLEEDING, 4 * 1400).on(HOUR / 4).set(Blood.BLEEDING, 0);
        double left = walk.get(Blood.HEMOGLOBIN_MASS) / mass;
        assertThat(walk.get(Blood.VOLUME)).isCloseTo(3.6, within(0.05));
        assertThat(left).isCloseTo(0.735, within(0.02));
        assertThat(walk.get(Coagulation.PLATELETS) / platelets).isCloseTo(left, within(0.002));
        for (Factor factor : Factor.ALL) {
            double share = walk.get(factor.amount()) / before.get(Factor.ALL.indexOf(factor));
            assertThat(share).as(factor.part()).isCloseTo(left, within(0.01));
        }
        double hemoglobin = walk.get(Blood.HEMOGLOBIN);
        walk.on(2 * DAY);
        System.out.printf(
                "20 mL/kg lost: Hb 14.0, %.1f, after refill %.1f g/dL; factor II %.2f, fibrinogen %.2f g/L, platelets %.0f%n",
                hemoglobin,
                walk.get(Blood.HEMOGLOBIN),
                walk.get(Coagulation.FACTOR_II_LEVEL),
                walk.get(Coagulation.FIBRINOGEN_LEVEL),
                walk.get(Coagulation.PLATELET_COUNT));
        assertThat(walk.get(Blood.HEMOGLOBIN)).isLessThan(11);
        assertThat(walk.get(Coagulation.FACTOR_II_LEVEL)).isBetween(0.6, 0.85);
    }

    /** From 0.5-0.7 at cannulation to 0.8-0.9 within 5-7 d, on 500 IU/h of heparin. */
    @Test
    void antithrombinRisesOverAWeekOnEcmo() {
        Walk walk = heparin(onEcmo(man()), 7);
        StringBuilder course = new StringBuilder("antithrombin on ECMO, 7 IU/kg/h, by day:");
        for (int day = 0; day <= 7; day++) {
            course.append(" %.2f".formatted(walk.get(Coagulation.ANTITHROMBIN_LEVEL)));
            walk.on(DAY);
        }
        System.out.println(course);
        assertThat(walk.get(Coagulation.ANTITHROMBIN_LEVEL)).isCloseTo(0.8, within(0.06));
    }

    /** Moffett: half-life of antithrombin 31 h instead of 51 h at 800 U/h; half of the effect is used. */
    @Test
    void heparinShortensTheLifeOfAntithrombin() {
        Walk walk = man().setParameter("antithrombin.setpoint", 0).setParameter("antithrombin_use.share", 1);
        walk.setParameter("heparin.clearance_factor", 100);
        heparin(walk, 800.0 / 70);
        double before = walk.get(Coagulation.ANTITHROMBIN_LEVEL);
        walk.on(31 * HOUR);
        assertThat(walk.get(Coagulation.ANTITHROMBIN_LEVEL) / before).isCloseTo(0.5, within(0.01));
    }

    /** D17: multimers on the pump and after it. */
    @Test
    void largeMultimersAreTornWithinHoursAndReturnWithinADay() {
        Walk walk = onEcmo(man());
        double[] on = {1, 3, 24};
        double[] expected = {0.70, 0.43, 0.30};
        StringBuilder course = new StringBuilder("D17: multimers on the pump");
        for (int k = 0; k < on.length; k++) {
            walk.on(on[k] * HOUR - walk.time());
            course.append(" %.2f".formatted(walk.get(Coagulation.LARGE_MULTIMERS)));
            assertThat(walk.get(Coagulation.LARGE_MULTIMERS)).isCloseTo(expected[k], within(0.03));
        }
        walk.set(Ecmo.CONNECTED, 0).on(6 * HOUR);
        double six = walk.get(Coagulation.LARGE_MULTIMERS);
        double day = walk.on(18 * HOUR).get(Coagulation.LARGE_MULTIMERS);
        System.out.println(course.append(", off %.2f %.2f (0.70 0.43 0.30, 0.74 0.99)".formatted(six, day)));
        assertThat(six).isCloseTo(0.74, within(0.03));
        assertThat(day).isCloseTo(0.99, within(0.03));
    }

    @Test
    void fasterPumpTearsMore() {
        Walk slow = onEcmo(man()).set(Ecmo.SPEED, 2500).on(DAY);
        Walk fast = onEcmo(man()).set(Ecmo.SPEED, 4000).on(DAY);
        assertThat(fast.get(Coagulation.LARGE_MULTIMERS)).isLessThan(slow.get(Coagulation.LARGE_MULTIMERS) - 0.1);
    }

    /** D16, plasma: 15 mL/kg from factors of 0.1 raise each by 0.2-0.3. */
    @Test
    void plasmaRaisesLowFactorsByAQuarter() {
        Walk walk = factors(man(), 0.1, levels().toArray(Quantity[]::new));
        walk.set(Blood.PLASMA_PRODUCT, 1050).on(HOUR).set(Blood.PLASMA_PRODUCT, 0);
        double rise = walk.get(Coagulation.FACTOR_II_LEVEL) - 0.1;
        System.out.printf("D16: 15 mL/kg plasma, factor II +%.2f (0.2-0.3)%n", rise);
        assertThat(rise).isBetween(0.2, 0.3);
        assertThat(walk.get(Blood.VOLUME)).isCloseTo(6.05, within(0.01));
        assertThat(walk.get(Coagulation.FIBRINOGEN_LEVEL)).isCloseTo(0.74, within(0.08));
    }

    /** 7-10 units of cryoprecipitate: fibrinogen + 0.5 g/L, factors VIII and XIII and von Willebrand factor + 20 %. */
    @Test
    void cryoprecipitateRaisesFibrinogenByHalfAGram() {
        Walk walk = healthy();
        walk.set(Blood.CRYOPRECIPITATE, 4 * 180).on(HOUR / 4).set(Blood.CRYOPRECIPITATE, 0);
        System.out.printf(
                "9 units of cryoprecipitate: fibrinogen +%.2f g/L (0.5), factor VIII +%.2f (0.2)%n",
                walk.get(Coagulation.FIBRINOGEN_LEVEL) - 3, walk.get(Coagulation.FACTOR_VIII_LEVEL) - 1);
        assertThat(walk.get(Coagulation.FIBRINOGEN_LEVEL) - 3).isCloseTo(0.5, within(0.15));
        assertThat(walk.get(Coagulation.FACTOR_VIII_LEVEL) - 1).isCloseTo(0.2, within(0.05));
        assertThat(walk.get(Coagulation.FACTOR_XIII_LEVEL) - 1).isCloseTo(0.2, within(0.05));
    }

    @Test
    void withoutLiverOnlyTheVesselWallGoesOnMaking() {
        Walk walk = healthy().set(Metabolism.LIVER_FUNCTION, 0).on(DAY);
        assertThat(walk.get(Coagulation.FACTOR_VII_LEVEL)).isCloseTo(Math.exp(-0.12 * 24), within(0.01));
        assertThat(walk.get(Coagulation.FACTOR_VIII_LEVEL)).isCloseTo(1, within(0.001));
        assertThat(walk.get(Coagulation.INR)).isGreaterThan(1.5);
        Walk half = healthy().set(Metabolism.LIVER_FUNCTION, 0.5).on(10 * DAY);
        assertThat(half.get(Coagulation.FACTOR_VII_LEVEL)).isGreaterThan(0.95);
    }

    /** 0.3 mg/L (FEU) at rest; a new circuit without heparin gives ten times the upper limit of normal. */
    @Test
    void circuitRaisesDDimerAndHeparinLowersIt() {
        Walk rest = healthy().on(10 * DAY);
        Walk without = onEcmo(man()).on(DAY);
        Walk with = heparin(onEcmo(man()), 15).on(DAY);
        System.out.printf(
                "D-dimer: %.2f at rest, %.1f after a day on ECMO, %.1f with 15 IU/kg/h%n",
                rest.get(Coagulation.D_DIMER_LEVEL),
                without.get(Coagulation.D_DIMER_LEVEL),
                with.get(Coagulation.D_DIMER_LEVEL));
        assertThat(rest.get(Coagulation.D_DIMER_LEVEL)).isCloseTo(0.3, within(0.03));
        assertThat(without.get(Coagulation.D_DIMER_LEVEL)).isBetween(5.0, 20.0);
        assertThat(with.get(Coagulation.D_DIMER_LEVEL)).isLessThan(0.75 * without.get(Coagulation.D_DIMER_LEVEL));
    }

    @Test
    void consumptionFadesFromTheFirstHourOn() {
        Walk walk = onEcmo(man());
        assertThat(walk.get(Coagulation.CONSUMPTION)).isCloseTo(1, within(1e-9));
        walk.on(2 * DAY);
        assertThat(walk.get(Coagulation.CONSUMPTION)).isCloseTo(0.31, within(0.01));
        walk.set(Ecmo.CLOT, 0.8).set(Bleeding.CAPILLARITIS, 1);
        assertThat(walk.get(Coagulation.CONSUMPTION)).isCloseTo(0.31 + 1.28 + 0.1, within(0.01));
    }

    /** D-dimer of a clotted circuit halves in 15 h once the circuit is gone (range 8-15 h), whatever is left in the old membrane. */
    @Test
    void clotOfACircuitThatIsGoneConsumesNothing() {
        Walk walk = onEcmo(man()).set(Ecmo.CLOT, 0.6).on(3 * DAY);
        double before = walk.set(Ecmo.CONNECTED, 0).get(Coagulation.D_DIMER_LEVEL);
        assertThat(walk.get(Coagulation.CONSUMPTION)).isCloseTo(0, within(1e-9));
        assertThat(walk.on(15 * HOUR).get(Coagulation.D_DIMER_LEVEL)).isBetween(0.4 * before, 0.6 * before);
        assertThat(walk.on(6 * DAY).get(Coagulation.D_DIMER_LEVEL)).isLessThan(0.5);
    }

    @Test
    void clottingMembraneLungTakesFibrinogen() {
        Walk clean = onEcmo(man()).on(3 * DAY);
        Walk clotted = onEcmo(man()).set(Ecmo.CLOT, 0.9).on(3 * DAY);
        assertThat(clotted.get(Coagulation.FIBRINOGEN_LEVEL))
                .isLessThan(0.75 * clean.get(Coagulation.FIBRINOGEN_LEVEL));
    }

    /** Lehle 2015: 50-90 mg/L on ECMO; 1,000-3,000 with a clot in the pump head, normal two days after the exchange. */
    @Test
    void freeHemoglobinIsLowUntilThePumpHeadClots() {
        Walk walk = onEcmo(man()).set(Blood.HEMOGLOBIN_MASS, 560).on(2 * DAY);
        double usual = walk.get(Coagulation.FREE_HEMOGLOBIN_LEVEL);
        double mass = walk.get(Blood.HEMOGLOBIN_MASS);
        walk.set(Thrombosis.PUMP_CLOT, 1).on(DAY);
        double clotted = walk.get(Coagulation.FREE_HEMOGLOBIN_LEVEL);
        double lost = mass - walk.get(Blood.HEMOGLOBIN_MASS);
        double after = walk.set(Thrombosis.PUMP_CLOT, 0).on(2 * DAY).get(Coagulation.FREE_HEMOGLOBIN_LEVEL);
        System.out.printf(
                "free hemoglobin %.0f mg/L on ECMO, %.0f with a clot in the pump head (%.0f g of hemoglobin in a day), %.0f two days later%n",
                usual, clotted, lost, after);
        assertThat(usual).isBetween(50.0, 110.0);
        assertThat(clotted).isBetween(1000.0, 3000.0);
        assertThat(after).isLessThan(150);
        assertThat(lost).isBetween(20.0, 80.0);
    }

    @Test
    void deepSuctionAndHighSpeedBreakRedCells() {
        double usual = onEcmo(man()).on(DAY).get(Coagulation.FREE_HEMOGLOBIN_LEVEL);
        double suction = onEcmo(man()).set(Ecmo.INLET_PRESSURE, -350).on(DAY).get(Coagulation.FREE_HEMOGLOBIN_LEVEL);
        double speed = onEcmo(man()).set(Ecmo.SPEED, 5000).on(DAY).get(Coagulation.FREE_HEMOGLOBIN_LEVEL);
        assertThat(suction - usual).isBetween(30.0, 70.0);
        assertThat(speed - usual).isBetween(60.0, 170.0);
    }

    /** Rises within ten days after bleeding has stopped, never beyond twice the usual risk. */
    @Test
    void clottingTendencyReboundsAfterTheBleed() {
        Walk walk = man().set(Bleeding.CAPILLARITIS, 0.9)
                .set(Lung.ALVEOLAR_BLEEDING, 25)
                .on(4 * DAY);
        double during = walk.get(Coagulation.PROTHROMBOTIC);
        walk.set(Lung.ALVEOLAR_BLEEDING, 0).set(Bleeding.CAPILLARITIS, 0.05);
        double greatest = 0;
        for (int day = 1; day <= 40; day++) {
            walk.on(DAY);
            greatest = Math.max(greatest, walk.get(Coagulation.PROTHROMBOTIC));
        }
        System.out.printf("prothrombotic state: %.2f while bleeding, at most %.2f after it%n", during, greatest);
        assertThat(during).isLessThan(0.05);
        assertThat(greatest).isBetween(0.4, 1.0);
    }

    @Test
    void nothingLeftInPlasmaStillHasFiniteTests() {
        Walk walk = factors(man(), 0, levels().toArray(Quantity[]::new));
        assertThat(walk.get(Coagulation.APTT)).isBetween(150.0, 180.0);
        assertThat(walk.get(Coagulation.INR)).isBetween(5.0, 10.0);
        assertThat(walk.get(Coagulation.ACT)).isBetween(300.0, 400.0);
        assertThat(walk.get(Coagulation.TEG_R)).isBetween(15.0, 90.0);
        assertThat(walk.get(Coagulation.TEG_MA)).isLessThan(20);
        give(walk, org.lungbridge.vocabulary.Drug.HEPARIN, 200_000);
        assertThat(walk.get(Coagulation.APTT)).isCloseTo(180, within(0.5));
        assertThat(walk.get(Coagulation.ACT)).isLessThanOrEqualTo(400);
    }

    /** Healthy plasma: aPTT 32 s, INR 1, ACT 128 and 130 s; half of all factors about 1.35 and 1.45 times. */
    @Test
    void testsOfHealthyAndHalvedPlasma() {
        Walk walk = healthy();
        assertThat(walk.get(Coagulation.APTT)).isCloseTo(32, within(0.05));
        assertThat(walk.get(Coagulation.INR)).isCloseTo(1, within(0.002));
        assertThat(walk.get(Coagulation.ACT)).isCloseTo(128, within(0.3));
        assertThat(walk.get(Coagulation.ACT_HIGH_RANGE)).isCloseTo(130, within(0.3));
        assertThat(walk.get(Coagulation.TEG_R)).isBetween(5.0, 10.0);
        assertThat(walk.get(Coagulation.TEG_MA)).isBetween(50.0, 70.0);
        factors(walk, 0.5, levels().toArray(Quantity[]::new));
        factors(walk, 1.5, Coagulation.FIBRINOGEN_LEVEL);
        System.out.printf(
                "half of all factors: aPTT %.1f s, INR %.2f%n", walk.get(Coagulation.APTT), walk.get(Coagulation.INR));
        assertThat(walk.get(Coagulation.APTT)).isBetween(40.0, 46.0);
        assertThat(walk.get(Coagulation.INR)).isBetween(1.35, 1.55);
    }

    @Test
    void uremiaImpairsPlateletsAndTheCircuitToo() {
        Walk walk = man();
        assertThat(walk.get(Coagulation.PLATELET_FUNCTION)).isCloseTo(1, within(0.001));
        walk.set(Kidney.FILTRATION, 0.05);
        assertThat(walk.get(Coagulation.PLATELET_FUNCTION)).isCloseTo(0.7, within(0.01));
        Walk ecmo = onEcmo(man()).on(DAY);
        assertThat(ecmo.get(Coagulation.PLATELET_FUNCTION)).isCloseTo(0.62, within(0.02));
        ecmo.set(Ecmo.CONNECTED, 0).on(3 * DAY);
        assertThat(ecmo.get(Coagulation.PLATELET_FUNCTION)).isGreaterThan(0.97);
    }
}
