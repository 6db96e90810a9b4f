package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Metabolism;

/** O2 use while cardiac output falls step by step, and in fever. */
final class FallingDelivery implements Experiment {
    private static final double SQUARE_METERS = 1.85;
    private static final double REGULATION = 1e5;
    private static final double HOUR = 3600;
    private static final double FEVER = 2;

    @Override
    public String id() {
        return "falling-delivery";
    }

    @Override
    public String about() {
        return "Cardiac output of a man of 70 kg (1.85 m²) is lowered from 6 L/min by 0.1 L/min at a time until O2 use is 5 % below its"
                + " plateau; the last delivery before is called critical. Sedation multiplies the demand.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("sedation", "1", 1));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("plateau", "mL/min/m2"),
                Port.of("criticalDelivery", "mL/min/kg"),
                Port.of("criticalDeliveryPerArea", "mL/min/m2"),
                Port.of("extractionBelow", "1"),
                Port.of("demandPerDegree", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double sedation = in.number("sedation");
        Bench rest = man(6, sedation);
        double plateau = rest.get(Metabolism.OXYGEN_UPTAKE);
        double critical = Double.NaN;
        for (int tenths = 60; tenths > 9 && Double.isNaN(critical); tenths--) {
            Bench bench = man(tenths / 10.0, sedation);
            if (bench.get(Metabolism.OXYGEN_UPTAKE) < 0.95 * plateau) {
                critical = bench.get(Metabolism.OXYGEN_DELIVERY);
            }
        }
        double extraction = man(1.2, sedation).get(Metabolism.EXTRACTION);
        Bench warm = man(6, sedation).set(Blood.TEMPERATURE, 37);
        double normal = warm.get(Metabolism.OXYGEN_DEMAND);
        double fever = warm.set(Blood.TEMPERATURE, 37 + FEVER).get(Metabolism.OXYGEN_DEMAND);
        return Map.of(
                "plateau", plateau / SQUARE_METERS,
                "criticalDelivery", critical / SimpleBody.WEIGHT,
                "criticalDeliveryPerArea", critical / SQUARE_METERS,
                "extractionBelow", extraction,
                "demandPerDegree", StrictMath.pow(fever / normal, 1 / FEVER));
    }

    private static Bench man(double output, double sedation) {
        return SimpleBody.steadyHeart(output)
                .set(OneAlveolus.FIO2, 0.5)
                .set(Metabolism.SEDATION, sedation)
                .set("temperature.regulation", REGULATION)
                .pass(HOUR);
    }
}
