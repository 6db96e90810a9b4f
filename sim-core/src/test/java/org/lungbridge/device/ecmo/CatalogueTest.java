package org.lungbridge.device.ecmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Ecmo;

/** Devices of the catalogue become parameters of a circuit. */
class CatalogueTest {
    private static final String SOURCE = "manufacturer's chart";

    @Test
    void changingTheCannulasChangesTheFlowAtTheSameSpeed() {
        Cannula narrow = new Cannula("a", "20 Fr dual lumen, drainage", 11.117, 17.187, 1, 20, 0.06, SOURCE);
        Cannula back = new Cannula("b", "20 Fr dual lumen, return", 2.2718, 68.756, 1, 20, null, SOURCE);
        Bench usual = new Bench().set(Ecmo.SPEED, 3_500).run(20, 0.1);
        Bench dual = new Bench().set(Ecmo.SPEED, 3_500);
        apply(dual, narrow.asDrainage());
        apply(dual, back.asReturn());
        dual.run(20, 0.1);
        assertThat(dual.get(Ecmo.PUMP_FLOW)).isLessThan(0.6 * usual.get(Ecmo.PUMP_FLOW));
        assertThat(dual.get(Ecmo.RECIRCULATION)).isLessThan(usual.get(Ecmo.RECIRCULATION));
        assertThat(back.asReturn()).doesNotContainKey(Ecmo.RECIRCULATION_CLASS);
    }

    @Test
    void theDefaultCircuitIsTheRotaflowWithTheQuadrox() {
        Pump rotaflow =
                new Pump("rotaflow", "Rotaflow", 1.9583e-5, 0.007545, -2.8864, 4.0256, 0.0016, 0, 5_000, SOURCE);
        Oxygenator quadrox = new Oxygenator("quadrox-d", "Quadrox-D", 1.8, 11.24, 250, 7, 1.5, 0.42, SOURCE);
        Bench plain = new Bench().set(Ecmo.SPEED, 3_240).set(Ecmo.SWEEP, 4).run(30, 0.1);
        Bench chosen = new Bench().set(Ecmo.SPEED, 3_240).set(Ecmo.SWEEP, 4);
        apply(chosen, rotaflow.parameters());
        apply(chosen, quadrox.parameters());
        chosen.run(30, 0.1);
        assertThat(chosen.get(Ecmo.PUMP_FLOW)).isCloseTo(plain.get(Ecmo.PUMP_FLOW), within(1e-9));
        assertThat(chosen.get(Ecmo.CO2_TRANSFER)).isCloseTo(plain.get(Ecmo.CO2_TRANSFER), within(1e-9));
    }

    private static void apply(Bench bench, Map<Quantity, Double> parameters) {
        parameters.forEach(bench::set);
    }
}
