package org.lungbridge.device.ecmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Ecmo;

/** Devices of the catalogue become parameters of a circuit. */
class CatalogueTest {
    @Test
    void changingTheCannulasChangesTheFlowAtTheSameSpeed() {
        Cannula narrow = new Cannula(11.117, 17.187, 1, 0.06); // 20 Fr dual lumen, drainage
        Cannula back = new Cannula(2.2718, 68.756, 1, null); // and return
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
        Pump rotaflow = new Pump(1.9583e-5, 0.007545, -2.8864, 4.0256, 0.0016);
        Oxygenator quadrox = new Oxygenator(1.8, 11.24, 250, 1.5, 0.42);
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
