package org.lungbridge.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lungbridge.quantity.Unit;

class GasTest {
    /** PACO2 (mmHg) = 0.863·VCO2 (mL STPD/min)/VA (L BTPS/min): West, Respiratory Physiology. */
    @Test
    void constantsGiveTheAlveolarVentilationFactorOfTheTextbooks() {
        assertThat(Gas.DRY_GAS_VOLUME_TEMPERATURE / Gas.MOLAR_VOLUME_L).isCloseTo(0.863, within(5e-4));
        assertThat(Gas.GAS_CONSTANT).isCloseTo(62.364e-3, within(1e-5));
    }

    @Test
    void contentsConvertAsTheUnitDoes() {
        assertThat(Gas.MMOL_PER_L_PER_ML_DL).isEqualTo(Unit.ML_STPD_PER_DL.toEngine());
    }
}
