package org.lungbridge.scenarios.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;

class QuantityTextTest {
    /** Engine units: s, L, mmHg, mmol, g, IU, °C; rate and flow per second; pump speed /min; platelets 10^9/L. */
    @ParameterizedTest(name = "{0} is {2} in engine units")
    @CsvSource({
        "3.6 L/min, FLOW, 0.06",
        "3600 mL/min, FLOW, 0.06",
        "90 mL/h, FLOW, 2.5e-5",
        "41 mmHg, PRESSURE, 41",
        "41 mm[Hg], PRESSURE, 41",
        "10 cmH2O, PRESSURE, 7.35559",
        "10 cm[H2O], PRESSURE, 7.35559",
        "5.3 kPa, PRESSURE, 39.7532701",
        "12 h, TIME, 43200",
        "2 d, TIME, 172800",
        "90 minutes, TIME, 5400",
        "10 IU/kg/h, ACTIVITY_RATE, 0.002777777778",
        "10 [IU]/kg/h, ACTIVITY_RATE, 0.002777777778",
        "80 U/kg, ACTIVITY_DOSE, 80",
        "4 mL/kg, VOLUME_PER_WEIGHT, 0.004",
        "300 mL, VOLUME, 0.3",
        "0.3 l, VOLUME, 0.3",
        "160 cm, LENGTH, 160",
        "1.6 m, LENGTH, 160",
        "43 a, AGE, 43",
        "43 y, AGE, 43",
        "43 years, AGE, 43",
        "70 10^9/L, CELL_COUNT, 70",
        "70 10*9/L, CELL_COUNT, 70",
        "70 10^3/uL, CELL_COUNT, 70",
        "9.8 g/dL, MASS_CONCENTRATION, 98",
        "98 g/L, MASS_CONCENTRATION, 98",
        "28 /min, RATE, 0.46666666667",
        "28 1/min, RATE, 0.46666666667",
        "3240 /min, PUMP_SPEED, 3240",
        "3240 1/min, PUMP_SPEED, 3240",
        "3240 rpm, PUMP_SPEED, 3240",
        "37 °C, TEMPERATURE, 37",
        "37 Cel, TEMPERATURE, 37",
        "0.2 ug/kg/min, DRUG_RATE, 0.2",
        "0.2 µg/kg/min, DRUG_RATE, 0.2",
        "0.2 mcg/kg/min, DRUG_RATE, 0.2",
        "5.5e1 kg, MASS, 55",
    })
    void clinicalAndUcumSpellingsMeanTheSame(String text, Dimension dimension, double engine) {
        assertThat(QuantityText.parse(text, dimension).engineValue()).isCloseTo(engine, within(1e-9 * engine));
    }

    @ParameterizedTest
    @CsvSource({
        "3.6, FLOW",
        "L/min, FLOW",
        "3.6L/min, FLOW",
        "3.6  L/min, FLOW",
        "'3.6 L/min ', FLOW",
        "' 3.6 L/min', FLOW",
        "'3,6 L/min', FLOW",
        "0x10 L/min, FLOW",
        ".5 L/min, FLOW",
        "5. L/min, FLOW",
        "Infinity L/min, FLOW",
        "3.6 mmHg, FLOW",
        "3.6 L / min, FLOW",
        "41 MMHG, PRESSURE",
        "60 rpm, RATE",
        "'', TIME",
    })
    void looseTextIsRefused(String text, Dimension dimension) {
        assertThatThrownBy(() -> QuantityText.parse(text, dimension)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void commandLineMayLeaveTheSpaceOut() {
        assertThat(QuantityText.parseTyped("60s", Dimension.TIME).engineValue()).isEqualTo(60);
        assertThat(QuantityText.parseTyped("14d", Dimension.TIME).engineValue()).isEqualTo(14 * 86_400);
        assertThat(QuantityText.parseTyped("1.5 h", Dimension.TIME).engineValue())
                .isEqualTo(5400);
        assertThatThrownBy(() -> QuantityText.parseTyped("60", Dimension.TIME))
                .hasMessageContaining("a time in h, min, s, d");
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void everySpellingIsReadAndWrittenBackToTheSameValue(Dimension dimension) {
        for (String unit : dimension.texts()) {
            Measure measure = QuantityText.parse("2.5 " + unit, dimension);
            assertThat(QuantityText.parse(measure.text(), dimension)).isEqualTo(measure);
        }
    }
}
