package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.device.ecmo.CircuitTendency;
import org.lungbridge.device.ecmo.OxygenatorClot;
import org.lungbridge.device.ecmo.SuddenFailure;
import org.lungbridge.model.Part;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/** Risks that membrane lung or pump head clot, integrated in closed form at blood that stands still. */
final class CircuitRisk implements Experiment {
    private static final int STEPS = 2000;
    private static final int PER_DEVIATION = 50;
    private static final double SHAPE = 1.4;
    private static final double LONGEST_D = 60;
    private static final double QUARTILE = 0.6745;
    private static final double PER_DAY = 10;

    @Override
    public String id() {
        return "circuit-risk";
    }

    @Override
    public String about() {
        return "A new membrane lung at a flow and a level of anticoagulants: the risk that it clots within days, how many are used up"
                + " in runs of a median length, and the rates of sudden clots.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("heparin", "IU/mL", 0),
                Port.usual("bivalirudin", "mg/L", 0),
                Port.usual("flow", "L/min", 4),
                Port.usual("fibrinogen", "g/L", 4),
                Port.usual("platelets", "10*9/L", 150),
                Port.usual("capillaritis", "1", 0),
                Port.usual("hit", "1", 0),
                Port.usual("prothrombotic", "1", 0),
                Port.usual("days", "d", 1),
                Port.usual("quartileFactor", "1", 1));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("clotted", "%"),
                Port.of("exchangesPerPatient", "1"),
                Port.of("suddenPer1000Days", "1"),
                Port.of("pumpPer1000Days", "1"),
                Port.of("ratio", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        StillPatient circuit = circuit(in);
        StillPatient usual = new StillPatient(parts(in.number("heparin")));
        double days = in.number("days");
        return Map.of(
                "clotted", 100 * (1 - StrictMath.exp(-integral(circuit, days))),
                "exchangesPerPatient",
                        in.number("quartileFactor") > 1
                                ? exchanges(circuit, days, in.number("quartileFactor"))
                                : Double.NaN,
                "suddenPer1000Days", 1000 * circuit.perDay(Thrombosis.ACUTE_HAZARD),
                "pumpPer1000Days", 1000 * circuit.perDay(Thrombosis.PUMP_HAZARD),
                "ratio", integral(circuit, days) / integral(usual, days));
    }

    private static StillPatient circuit(Inputs in) {
        return new StillPatient(parts(in.number("heparin")))
                .with(Drug.BIVALIRUDIN_LEVEL, in.number("bivalirudin"))
                .with(Ecmo.FORWARD_FLOW, in.number("flow"))
                .with(Coagulation.FIBRINOGEN_LEVEL, in.number("fibrinogen"))
                .with(Coagulation.PLATELET_COUNT, in.number("platelets"))
                .with(Bleeding.CAPILLARITIS, in.number("capillaritis"))
                .with(Coagulation.HIT, in.number("hit"))
                .with(Coagulation.PROTHROMBOTIC, in.number("prothrombotic"));
    }

    private static List<Part> parts(double heparin) {
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Coagulation.HEPARIN_EFFECT, heparin);
        states.put(Drug.ENOXAPARIN_LEVEL, 0.0);
        states.put(Drug.BIVALIRUDIN_LEVEL, 0.0);
        states.put(Drug.ARGATROBAN_LEVEL, 0.0);
        states.put(Ecmo.FORWARD_FLOW, 4.0);
        states.put(Coagulation.FIBRINOGEN_LEVEL, 4.0);
        states.put(Coagulation.PLATELET_COUNT, 150.0);
        states.put(Bleeding.CAPILLARITIS, 0.0);
        states.put(Coagulation.PROTHROMBOTIC, 0.0);
        states.put(Coagulation.HIT, 0.0);
        states.put(Thrombosis.PRODUCT_TENDENCY, 0.0);
        states.put(Ecmo.MEMBRANE_AGE, 0.0);
        Map<Quantity, Double> settings =
                Map.of(Coagulation.IMMUNOGLOBULIN_TENDENCY, 0.0, Ecmo.CONNECTED, 1.0, Ecmo.MEMBRANE_FAILED, 0.0);
        return List.of(
                new Part("held", d -> new Held(d, states, settings)),
                new Part("circuit-tendency", CircuitTendency::new),
                new Part("oxygenator-clot", OxygenatorClot::new),
                new Part("sudden-failure", SuddenFailure::new));
    }

    /** Hazard integral of a membrane lung over its first days, by the midpoint rule. */
    private static double integral(StillPatient circuit, double days) {
        double sum = 0;
        for (int k = 0; k < STEPS; k++) {
            circuit.with(Ecmo.MEMBRANE_AGE, 24 * days * (k + 0.5) / STEPS);
            sum += circuit.perDay(Thrombosis.OXYGENATOR_HAZARD);
        }
        return sum * days / STEPS;
    }

    /** Mean number of exchanges over runs of this median, log-normal with quartiles this factor apart. */
    private static double exchanges(StillPatient circuit, double median, double factor) {
        double scale = integral(circuit, 10) / StrictMath.pow(10, SHAPE);
        double spread = StrictMath.log(factor) / (2 * QUARTILE);
        double[] renewals = renewals(scale);
        double sum = 0;
        double weight = 0;
        for (int k = -3 * PER_DEVIATION; k <= 3 * PER_DEVIATION; k++) {
            double z = (double) k / PER_DEVIATION;
            double days = Math.min(LONGEST_D - 1, median * StrictMath.exp(spread * z));
            sum += StrictMath.exp(-z * z / 2) * renewals[(int) (PER_DAY * days)];
            weight += StrictMath.exp(-z * z / 2);
        }
        return sum / weight;
    }

    /** Expected number of renewals up to every tenth of a day, each membrane replaced when it fails. */
    private static double[] renewals(double scale) {
        int n = (int) (PER_DAY * LONGEST_D);
        double[] lives = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            lives[k] = StrictMath.exp(-scale * StrictMath.pow(k / PER_DAY, SHAPE));
        }
        double[] expected = new double[n];
        for (int k = 1; k < n; k++) {
            double sum = 1 - lives[k];
            for (int j = 1; j <= k; j++) {
                sum += (lives[j - 1] - lives[j]) * expected[k - j];
            }
            expected[k] = sum;
        }
        return expected;
    }
}
