package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Gas exchange of one unit with given ventilation, flow and shunt, in a body that closes the venous side: published
 * shapes of the normal man, the iso-shunt diagram (Nunn) and the log-normal V/Q lung (West 1969).
 */
class HomogeneousLungTest {
    private static final Quantity SHUNT = new Quantity("test.shunt", Unit.ONE, 0.3, "shunt share of cardiac output");

    /** Gives one unit its ventilation, gas volume and blood flow. */
    private static final class GivenLung implements Component {
        private static final Source TEST = Source.assumption("Given by the test");
        private final Variable shunt;
        private final Variable output;
        private final Variable[] share;
        private final Variable.Signal[] flow;
        private final Variable.Signal shuntFlow;

        GivenLung(Declarations d, LungResolution lung) {
            d.parameter(Lung.UNIT_VENTILATION.at(0), 4.3, 0, 20, Tag.DESIGN, TEST, Spread.none());
            d.parameter(Lung.END_EXPIRATORY_VOLUME.at(0), 2500, 0, 5000, Tag.DESIGN, TEST, Spread.none());
            d.setting(Ventilator.FIO2, 0.21);
            d.setting(Ventilator.DISCONNECTION, 0);
            shunt = d.parameter(SHUNT, 0, 0, 1, Tag.DESIGN, TEST, Spread.none());
            output = d.reads(Circulation.CARDIAC_OUTPUT);
            share = Units.reads(d, Lung.PERFUSION_SHARE, lung.subUnits());
            flow = new Variable.Signal[lung.subUnits()];
            for (int k = 0; k < flow.length; k++) {
                flow[k] = d.provides(Lung.CAPILLARY_FLOW.at(0, k));
                d.partialByDifference(flow[k], output);
            }
            shuntFlow = d.provides(Lung.SHUNT_FLOW);
            d.partialByDifference(shuntFlow, output);
        }

        @Override
        public void signals(Rows x) {
            double co = x.of(output)[0];
            double through = x.of(shunt)[0];
            x.of(shuntFlow)[0] = co * through;
            for (int k = 0; k < flow.length; k++) {
                x.of(flow[k])[0] = co * (1 - through) * x.of(share[k])[0];
            }
        }
    }

    private static LungBench unit(int subUnits) {
        LungResolution lung = new LungResolution(1, subUnits);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("body", HeldBody::new));
        parts.add(new Part("given", d -> new GivenLung(d, lung)));
        parts.add(new Part("lung_sub_units", d -> new LungSubUnits(d, lung)));
        parts.add(new Part("lung_audit", LungAudit::new));
        parts.add(new Part("shunt_flow", ShuntFlow::new));
        for (int k = 0; k < subUnits; k++) {
            int subUnit = k;
            parts.add(new Part("alveolar_gas." + k, d -> new AlveolarGas(d, lung, 0, subUnit)));
        }
        return new LungBench(Model.assemble(1, parts));
    }

    private static LungBench unit(int subUnits, double output, double hb, double oxygen, double co2, double va) {
        return unit(subUnits)
                .with(Circulation.CARDIAC_OUTPUT, output)
                .with(Blood.HEMOGLOBIN, hb)
                .with(Metabolism.OXYGEN_UPTAKE, oxygen)
                .with(Metabolism.CO2_PRODUCTION, co2)
                .with(Lung.UNIT_VENTILATION.at(0), va);
    }

    /** Normal man: CO 5, Hb 15, VO2 250, VCO2 200, VA 4.3, shunt 3 %, air. */
    @Test
    void normalManOnAirHasNormalGases() {
        LungBench man = unit(1, 5, 15, 250, 200, 4.3).with(SHUNT, 0.03).settle();
        assertThat(man.get(Blood.ARTERIAL_SATURATION)).isCloseTo(0.971, within(0.02));
        assertThat(man.get(Blood.ARTERIAL_PO2)).isCloseTo(91, within(8.0));
        assertThat(man.get(Blood.ARTERIAL_PCO2)).isCloseTo(40.3, within(2.0));
        assertThat(man.get(Blood.PULMONARY_SATURATION)).isCloseTo(0.73, within(0.03));
    }

    /** Iso-shunt table: CO 5, Hb 14, VO2 250, VCO2 200, ventilation such that PaCO2 is 40; PaO2 ±10 %, SaO2 ±2 %. */
    @ParameterizedTest
    @CsvSource({
        "0,   0.21, 102, 0.979",
        "0,   0.30, 167, 0.995",
        "0,   0.40, 239, 0.998",
        "0,   0.50, 311, 0.999",
        "0,   0.60, 384, 1",
        "0,   0.80, 528, 1",
        "0,   1.00, 673, 1",
        "0.1, 0.21, 78, 0.954",
        "0.1, 0.30, 99, 0.977",
        "0.1, 0.40, 122, 0.988",
        "0.1, 0.50, 159, 0.994",
        "0.1, 0.60, 212, 0.998",
        "0.1, 0.80, 347, 1",
        "0.1, 1.00, 489, 1",
        "0.2, 0.21, 64, 0.920",
        "0.2, 0.30, 73, 0.944",
        "0.2, 0.40, 80, 0.958",
        "0.2, 0.50, 89, 0.969",
        "0.2, 0.60, 101, 0.978",
        "0.2, 0.80, 153, 0.994",
        "0.2, 1.00, 266, 0.999",
        "0.3, 0.21, 54, 0.875",
        "0.3, 0.30, 58, 0.899",
        "0.3, 0.40, 62, 0.913",
        "0.3, 0.50, 65, 0.925",
        "0.3, 0.60, 69, 0.936",
        "0.3, 0.80, 80, 0.958",
        "0.3, 1.00, 100, 0.978",
        "0.4, 0.21, 45, 0.814",
        "0.4, 0.30, 48, 0.838",
        "0.4, 0.40, 50, 0.852",
        "0.4, 0.50, 52, 0.864",
        "0.4, 0.60, 54, 0.875",
        "0.4, 0.80, 58, 0.898",
        "0.4, 1.00, 64, 0.920",
        "0.5, 0.21, 38, 0.729",
        "0.5, 0.30, 40, 0.751",
        "0.5, 0.40, 41, 0.765",
        "0.5, 0.50, 42, 0.777",
        "0.5, 0.60, 43, 0.789",
        "0.5, 0.80, 45, 0.812",
        "0.5, 1.00, 48, 0.834"
    })
    void isoShuntDiagramIsReproduced(double shunt, double fio2, double po2, double saturation) {
        LungBench man = normocapnic(shunt, fio2);
        assertThat(man.get(Blood.ARTERIAL_PCO2)).isCloseTo(40, within(0.01));
        assertThat(man.get(Blood.ARTERIAL_PO2)).isCloseTo(po2, Percentage.withPercentage(10));
        assertThat(man.get(Blood.ARTERIAL_SATURATION)).isCloseTo(saturation, within(0.02));
    }

    private static LungBench normocapnic(double shunt, double fio2) {
        double va = 4.3;
        LungBench man = unit(1, 5, 14, 250, 200, va)
                .with(SHUNT, shunt)
                .with(Ventilator.FIO2, fio2)
                .settle();
        for (int k = 0; k < 12 && Math.abs(man.get(Blood.ARTERIAL_PCO2) - 40) > 1e-3; k++) {
            va *= man.get(Blood.ARTERIAL_PCO2) / 40;
            man.with(Lung.UNIT_VENTILATION.at(0), va).settle();
        }
        return man;
    }

    /** Log-normal V/Q (CO 6, VO2 300, VCO2 240, VA 5.2, Hb 15, no shunt): three sub-units within 5 % up to spread 1. */
    @ParameterizedTest
    @CsvSource({"0, 102, 40, 673", "0.5, 87, 41, 671", "1.0, 60, 46.5, 665"})
    void spreadOfVentilationPerfusionRatiosIsThatOfTheLogNormalLung(
            double spread, double air, double co2, double oxygen) {
        LungBench man = spread(spread).settle();
        assertThat(man.get(Blood.ARTERIAL_PO2)).isCloseTo(air, Percentage.withPercentage(5));
        assertThat(man.get(Blood.ARTERIAL_PCO2)).isCloseTo(co2, Percentage.withPercentage(5));
        man.with(Ventilator.FIO2, 1).settle();
        assertThat(man.get(Blood.ARTERIAL_PO2)).isCloseTo(oxygen, Percentage.withPercentage(5));
    }

    /**
     * The log-normal lung has 102, 60, 42 and 24 mmHg of PaO2 at spreads of 0, 1, 1.5 and 2 (±10 %). Three sub-units hold it to
     * 1.5; the default two hold it to 1. What lies beyond is a known miss, and a spread above 1.4 is out of the declared range.
     */
    @ParameterizedTest
    @CsvSource({
        "3, 1.5, 42, 9.8",
        "3, 2.0, 24, 28",
        "2, 0,  102,  0",
        "2, 1.0, 60, -6",
        "2, 1.5, 42, -22",
        "2, 2.0, 24, -44"
    })
    void logNormalLungIsLeftBeyondItsSpreadWhichIsAMiss(int subUnits, double spread, double table, double percent) {
        double po2 = spread(subUnits, spread).settle().get(Blood.ARTERIAL_PO2);
        assertThat(100 * (po2 / table - 1)).isCloseTo(percent, within(1.0));
    }

    private static LungBench spread(double spread) {
        return spread(3, spread);
    }

    private static LungBench spread(int subUnits, double spread) {
        return unit(subUnits, 6, 15, 300, 240, 5.2).with("lung_sub_units.spread", spread);
    }

    /** Beyond spread 1 three sub-units leave the log-normal lung (42 and 24 mmHg); they stay where their own table is. */
    @Test
    void widerSpreadOfVentilationPerfusionRatiosLowersOxygenAndRaisesCarbonDioxide() {
        double[] tableOfThree = {102, 86, 61, 46, 31};
        double lastO2 = Double.MAX_VALUE;
        double lastCo2 = 0;
        for (int k = 0; k < tableOfThree.length; k++) {
            LungBench man = spread(0.5 * k).settle();
            assertThat(man.get(Blood.ARTERIAL_PO2))
                    .isLessThan(lastO2)
                    .isCloseTo(tableOfThree[k], Percentage.withPercentage(5));
            assertThat(man.get(Blood.ARTERIAL_PCO2)).isGreaterThan(lastCo2);
            lastO2 = man.get(Blood.ARTERIAL_PO2);
            lastCo2 = man.get(Blood.ARTERIAL_PCO2);
        }
    }

    /** Two sub-units against three, as in large trials: PaCO2 within 1 mmHg at the spread of severe ARDS. */
    @Test
    void twoSubUnitsGiveThePaCo2OfThree() {
        double two = unit(2, 6, 10, 240, 200, 5.2)
                .with("lung_sub_units.spread", 0.75)
                .settle()
                .get(Blood.ARTERIAL_PCO2);
        double three = unit(3, 6, 10, 240, 200, 5.2)
                .with("lung_sub_units.spread", 0.75)
                .settle()
                .get(Blood.ARTERIAL_PCO2);
        assertThat(two).isCloseTo(three, within(1.0));
    }
}
