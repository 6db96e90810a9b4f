package org.lungbridge.device.ecmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lungbridge.model.ComponentVerifier;
import org.lungbridge.model.Model;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/** Every part of the circuit keeps the component contract, in ordinary care and in emergencies. */
class EcmoPartsTest {

    private static final List<Quantity> SETTINGS = List.of(Ecmo.CONNECTED, Ecmo.SPEED, Ecmo.SWEEP, Ecmo.CLAMP);

    /** A bench at a point, with connected, speed, sweep and clamp as they were last set. */
    private record Situation(Bench bench, double[] settings) {}

    private static Situation running(double speed, double sweep, double clot) {
        double[] settings = {1, speed, sweep, 0};
        Bench bench = new Bench().set(Ecmo.SPEED, speed).set(Ecmo.SWEEP, sweep).clot(clot);
        return new Situation(bench.run(30, 0.25), settings);
    }

    private static Situation then(double speed, double sweep, double clamp, double seconds) {
        Situation before = running(3_240, 3.6, 0);
        before.bench().set(Ecmo.SPEED, speed).set(Ecmo.SWEEP, sweep).set(Ecmo.CLAMP, clamp);
        return new Situation(before.bench().run(seconds, 0.1), new double[] {1, speed, sweep, clamp});
    }

    private static Situation with(Quantity state, double value, double speed) {
        Bench bench = new Bench().set(Ecmo.SPEED, speed).set(Ecmo.SWEEP, 3.6).set(state, value);
        return new Situation(bench.run(30, 0.1), new double[] {1, speed, 3.6, 0});
    }

    private static Map<String, Situation> situations() {
        Map<String, Situation> all = new LinkedHashMap<>();
        all.put("not connected", new Situation(new Bench().set(Ecmo.CONNECTED, 0), new double[4]));
        all.put("3.7 L/min", running(3_240, 3.6, 0.2));
        Situation clotted = running(3_240, 3.6, 0.7);
        clotted.bench()
                .set(Coagulation.HEPARIN_EFFECT, 0.05)
                .set(Coagulation.FIBRINOGEN_LEVEL, 0.3)
                .set(Coagulation.PLATELET_COUNT, 20)
                .set(Coagulation.HIT, 0.6)
                .set(Coagulation.PROTHROMBOTIC, 0.4)
                .set(Drug.FACTOR_VIIA_LEVEL, 200)
                .set(Drug.BIVALIRUDIN_LEVEL, 0.2)
                .set(Thrombosis.PROCOAGULANT_PRODUCTS, 0.7)
                .set(Ecmo.MEMBRANE_AGE, 200);
        all.put("clotting", clotted);
        all.put("chatter", with(Circulation.MEAN_SYSTEMIC_PRESSURE, 5, 4_000));
        all.put("exsanguinated", with(Circulation.MEAN_SYSTEMIC_PRESSURE, 0.3, 4_000));
        all.put("no cardiac output", with(Circulation.CARDIAC_OUTPUT, 0, 3_240));
        all.put("sweep off", then(3_240, 0, 0, 120));
        all.put("clamp", then(3_240, 3.6, 1, 10));
        all.put("pump stop with backflow", then(0, 3.6, 0, 20));
        return all;
    }

    @TestFactory
    List<DynamicTest> partsKeepTheComponentContract() {
        List<DynamicTest> tests = new ArrayList<>();
        situations().forEach((name, situation) -> tests.add(DynamicTest.dynamicTest(name, () -> verify(situation))));
        return tests;
    }

    private static void verify(Situation situation) {
        ComponentVerifier verifier = new ComponentVerifier(lanes -> assemble(lanes, situation.settings()));
        double[] point = situation.bench().point();
        for (double value : point) {
            assertThat(value).isFinite();
        }
        assertThat(verifier.partials(point)).isEmpty();
        assertThat(verifier.jacobian(point)).isEmpty();
        assertThat(verifier.laneParity(List.of(point, point))).isEmpty();
        assertThat(verifier.sources()).isEmpty();
    }

    private static Model assemble(int lanes, double[] settings) {
        Model model = Bench.assemble(lanes);
        for (int lane = 0; lane < lanes; lane++) {
            for (int k = 0; k < settings.length; k++) {
                Quantity setting = SETTINGS.get(k);
                model.set(model.variable(setting), lane, setting.unit().engine(settings[k]));
            }
        }
        return model;
    }
}
