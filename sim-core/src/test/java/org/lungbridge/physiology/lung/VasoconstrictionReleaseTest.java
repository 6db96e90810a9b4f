package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;

/**
 * What ECMO does to shunt when it raises the O2 tension of the pulmonary artery from 34 to 61 mmHg and nothing else
 * moves: the lung of the lupus patient alone, cardiac output and open fractions held, no effect of PaCO2 on vessels.
 */
@Tag("once")
class VasoconstrictionReleaseTest {
    private static final double BEFORE_MMHG = 34;
    private static final double ON_ECMO_MMHG = 61;

    /** The lung at rest with this O2 tension in the pulmonary artery; the tissues use what leads to it. */
    private static LungBench at(double pulmonaryPo2, double strength) {
        double low = 1;
        double high = 230;
        LungBench bench = UnitReferenceTest.prepared("seed001-supine")
                .with("hypoxic_vasoconstriction.strength", strength)
                .with(Metabolism.OXYGEN_UPTAKE, low)
                .settle();
        for (int k = 0; k < 20; k++) {
            double use = (low + high) / 2;
            bench.with(Metabolism.OXYGEN_UPTAKE, use).settle();
            if (bench.get(Blood.PULMONARY_PO2) > pulmonaryPo2) {
                low = use;
            } else {
                high = use;
            }
        }
        assertThat(bench.get(Blood.PULMONARY_PO2)).isCloseTo(pulmonaryPo2, within(0.05));
        return bench;
    }

    /**
     * Reference program: 0.626 to 0.717. The older lumped model has +0.07 to +0.08 for shunts of 0.58 and 0.68. The range of
     * 0.07 to 0.09 is a known miss by 0.003: the reference is above it too.
     */
    @Test
    void releaseRaisesShuntAsInTheReference() {
        LungBench before = at(BEFORE_MMHG, 0.6);
        LungBench onEcmo = at(ON_ECMO_MMHG, 0.6);
        double from = before.get(Lung.SHUNT_FRACTION);
        double to = onEcmo.get(Lung.SHUNT_FRACTION);
        System.out.printf("release of vasoconstriction, h 0.6: shunt %.4f to %.4f (%+.3f)%n", from, to, to - from);
        assertThat(from).isCloseTo(0.626, within(0.01));
        assertThat(to).isCloseTo(0.717, within(0.01));
        assertThat(to - from).isCloseTo(0.717 - 0.626, within(0.003));
    }

    @Test
    void withoutVasoconstrictionTheTensionDoesNothing() {
        double from = at(BEFORE_MMHG, 0).get(Lung.SHUNT_FRACTION);
        double to = at(ON_ECMO_MMHG, 0).get(Lung.SHUNT_FRACTION);
        System.out.printf("no vasoconstriction, h 0: shunt %.4f to %.4f (%+.4f)%n", from, to, to - from);
        assertThat(from).isCloseTo(0.797, within(0.01));
        assertThat(to - from).isCloseTo(0, within(0.002));
    }
}
