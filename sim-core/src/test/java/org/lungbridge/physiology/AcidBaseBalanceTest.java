package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.device.exchange.ReplacementBuffer;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.blood.AcidBaseBalance;
import org.lungbridge.physiology.kidney.AcidExcretion;
import org.lungbridge.physiology.kidney.RenalAcidBase;
import org.lungbridge.physiology.metabolism.BodySize;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/** Acute and chronic hypercapnia, fixed acid, lactate and saline. */
class AcidBaseBalanceTest {
    private static Walk man() {
        Map<Quantity, Double> held = new LinkedHashMap<>();
        held.put(Blood.ARTERIAL_PCO2, 40.0);
        held.put(Blood.ARTERIAL_SATURATION, 0.97);
        held.put(Blood.HEMOGLOBIN, 14.0);
        held.put(Kidney.FILTRATION, 1.0);
        held.put(Metabolism.NET_LACTATE_PRODUCTION, 0.0);
        return new Walk(List.of(
                new Part("size", BodySize::new),
                new Part("acid_base", AcidBaseBalance::new),
                new Part("kidney", RenalAcidBase::new),
                new Part("excretion", AcidExcretion::new),
                new Part("replacement", ReplacementBuffer::new),
                new Part(
                        "held",
                        d -> new Fixed(d, held, Map.of(Blood.CRYSTALLOID, 0.0, Exchange.RENAL_CLEARANCE, 0.0)))));
    }

    /** Plasma bicarbonate of blood that has come to terms with the extracellular fluid. */
    private static double bicarbonate(Walk walk) {
        return AcidBase.bicarbonate(walk.get(Blood.ARTERIAL_PCO2), walk.get(Blood.STANDARD_PH));
    }

    @Test
    void hypercapniaRaisesBicarbonateByOneAcutelyAndFourChronicallyPerTenMmHg() {
        Walk walk = man();
        double normal = bicarbonate(walk);
        walk.set(Blood.ARTERIAL_PCO2, 60).on(1800);
        // Brackett 1965: +2 acute ± 0.7, +8 chronic ± 2 for 40 to 60 mmHg
        assertThat(bicarbonate(walk) - normal).isCloseTo(2, within(0.7));
        assertThat(walk.get(Blood.STANDARD_PH)).isCloseTo(7.262, within(0.01));
        walk.on(4 * 86_400);
        assertThat(bicarbonate(walk) - normal).isCloseTo(8, within(2.0));
        assertThat(walk.get(Blood.STANDARD_PH)).isBetween(7.30, 7.38);
    }

    @Test
    void bloodFollowsTheExtracellularFluidWithinMinutes() {
        Walk walk = man().set(Blood.ARTERIAL_PCO2, 60).on(3600);
        double standardPH = walk.get(Blood.STANDARD_PH);
        double pH = AcidBase.pH(60, 0.97, 14, walk.get(Blood.BASE_EXCESS), 7.4);
        assertThat(pH).isCloseTo(standardPH, within(0.001));
        // in a test tube the same blood would be less acid
        assertThat(AcidBase.pH(60, 0.97, 14, 0, 7.4)).isGreaterThan(pH + 0.01);
    }

    @Test
    void hypocapniaIsLimitedAndMonotone() {
        double at25 = man().set(Blood.ARTERIAL_PCO2, 25).on(10 * 86_400).get(Blood.STANDARD_BASE_EXCESS);
        double at10 = man().set(Blood.ARTERIAL_PCO2, 10).on(10 * 86_400).get(Blood.STANDARD_BASE_EXCESS);
        double at100 = man().set(Blood.ARTERIAL_PCO2, 100).on(10 * 86_400).get(Blood.STANDARD_BASE_EXCESS);
        assertThat(at25).isCloseTo(-6, within(0.1));
        assertThat(at10).isCloseTo(-8, within(0.1));
        assertThat(at100).isCloseTo(14, within(0.1));
    }

    @Test
    void anuriaCostsThreeMillimolesOfBaseADay() {
        Walk walk = man().set(Kidney.FILTRATION, 0);
        // 1 mmol/kg/day over 0.3 L/kg
        assertThat(walk.on(86_400).get(Blood.STANDARD_BASE_EXCESS)).isCloseTo(-3.33, within(0.01));
    }

    /** Widmer 1979: bicarbonate is normal at half of the filtration and still near 20 mmol/L at 15 %. */
    @Test
    void kidneysHoldBicarbonateUntilLittleIsLeftOfThem() {
        Map<Double, Double> least = Map.of(0.5, 24.0, 0.25, 22.0, 0.15, 18.0);
        double before = 25;
        for (double filtration : new double[] {0.5, 0.25, 0.15}) {
            Walk walk = man().set(Kidney.FILTRATION, filtration);
            // breathing makes up for it: 1 mmHg of PaCO2 for 1 mmol/L
            for (int day = 0; day < 40; day++) {
                walk.set(Blood.ARTERIAL_PCO2, 40 + walk.get(Blood.STANDARD_BASE_EXCESS))
                        .on(86_400);
            }
            assertThat(bicarbonate(walk)).isBetween(least.get(filtration), before);
            before = bicarbonate(walk);
        }
    }

    /** 25 mL/kg/h over 0.3 L/kg: an acidosis of 10 mmol/L is halved in 8.3 h. */
    @Test
    void replacementBuffersWithinHours() {
        Walk walk = man().set(Kidney.FILTRATION, 0)
                .set(Blood.STANDARD_BASE_EXCESS, -10)
                .set(Exchange.RENAL_CLEARANCE, 25 / 86.0)
                .on(8.318 * 3600);
        assertThat(walk.get(Blood.STANDARD_BASE_EXCESS)).isCloseTo(-5.8, within(0.1));
    }

    @Test
    void lactateAndSalineLowerBaseExcess() {
        Walk lactic = man().set(Metabolism.NET_LACTATE_PRODUCTION, 2.1).on(3600);
        // 126 mmol over 21 L
        assertThat(lactic.get(Blood.STANDARD_BASE_EXCESS)).isCloseTo(-6, within(0.2));
        Walk salty = man().set(Blood.CRYSTALLOID, 1000).on(3600);
        // 24.4 mmol per liter over 21 L
        assertThat(salty.get(Blood.STANDARD_BASE_EXCESS)).isCloseTo(-1.16, within(0.05));
    }
}
