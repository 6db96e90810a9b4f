package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Ecmo;

/** The membrane lung alone on held venous blood: transfer, tensions behind it, and slopes. */
final class MembraneLungAlone implements Experiment {
    /** Membrane area of the usual device, m². */
    private static final double AREA = 1.8;

    private static final double HALF_LITER = 0.5;
    private static final double FIVE = 5;

    /** Where a membrane lung is run. */
    private record Point(double flow, double sweep, double pco2, double clot) {}

    @Override
    public String id() {
        return "membrane-lung";
    }

    @Override
    public String about() {
        return "A membrane lung on venous blood of given saturation and PCO2: O2 and CO2 transfer, tensions behind it, how they change"
                + " with flow (± 0.5 L/min), sweep (to sweep2) and PCO2 (± 5 mmHg), and with clot against none.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.of("flow", "L/min"),
                Port.of("sweep", "L/min"),
                Port.usual("sweep2", "L/min", 8),
                Port.usual("saturation", "1", 0.65),
                Port.usual("PCO2", "mmHg", 45),
                Port.usual("hemoglobin", "g/dL", 10),
                Port.usual("FdO2", "1", 1),
                Port.usual("area", "m2", AREA),
                Port.usual("clot", "1", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("O2transfer", "mL/min"),
                Port.of("CO2transfer", "mL/min"),
                Port.of("postPO2", "mmHg"),
                Port.of("postPCO2", "mmHg"),
                Port.of("O2perFlow", "mL/min/(L/min)"),
                Port.of("CO2perFlow", "mL/min/(L/min)"),
                Port.of("CO2perSweep", "mL/min/(L/min)"),
                Port.of("CO2gain", "mL/min"),
                Port.of("CO2perPCO2", "mL/min/mmHg"),
                Port.of("O2shareOfClean", "%"),
                Port.of("resistanceRise", "%"),
                Port.of("postPO2perFlow", "mmHg/(L/min)"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double flow = in.number("flow");
        double sweep = in.number("sweep");
        double pco2 = in.number("PCO2");
        double clot = in.number("clot");
        Bench here = lung(in, new Point(flow, sweep, pco2, clot));
        Bench clean = lung(in, new Point(flow, sweep, pco2, 0));
        Bench more = lung(in, new Point(flow + HALF_LITER, sweep, pco2, clot));
        Bench less = lung(in, new Point(Math.max(0.1, flow - HALF_LITER), sweep, pco2, clot));
        double liters = more.get(Ecmo.BLOOD_FLOW) - less.get(Ecmo.BLOOD_FLOW);
        double sweep2 = in.number("sweep2");
        double gain =
                lung(in, new Point(flow, sweep2, pco2, clot)).get(Ecmo.CO2_TRANSFER) - here.get(Ecmo.CO2_TRANSFER);
        double byPco2 = lung(in, new Point(flow, sweep, pco2 + FIVE, clot)).get(Ecmo.CO2_TRANSFER)
                - lung(in, new Point(flow, sweep, pco2 - FIVE, clot)).get(Ecmo.CO2_TRANSFER);
        return Map.ofEntries(
                Map.entry("O2transfer", here.get(Ecmo.O2_TRANSFER)),
                Map.entry("CO2transfer", here.get(Ecmo.CO2_TRANSFER)),
                Map.entry("postPO2", here.get(Ecmo.POST_PO2)),
                Map.entry("postPCO2", here.get(Ecmo.POST_PCO2)),
                Map.entry("O2perFlow", (more.get(Ecmo.O2_TRANSFER) - less.get(Ecmo.O2_TRANSFER)) / liters),
                Map.entry("CO2perFlow", (more.get(Ecmo.CO2_TRANSFER) - less.get(Ecmo.CO2_TRANSFER)) / liters),
                Map.entry("CO2perSweep", gain / (sweep2 - sweep)),
                Map.entry("CO2gain", gain),
                Map.entry("CO2perPCO2", byPco2 / (2 * FIVE)),
                Map.entry("O2shareOfClean", 100 * here.get(Ecmo.O2_TRANSFER) / clean.get(Ecmo.O2_TRANSFER)),
                Map.entry(
                        "resistanceRise",
                        100 * (here.get(Ecmo.MEMBRANE_DELTA_P) / clean.get(Ecmo.MEMBRANE_DELTA_P) - 1)),
                Map.entry("postPO2perFlow", (more.get(Ecmo.POST_PO2) - less.get(Ecmo.POST_PO2)) / liters));
    }

    private static Bench lung(Inputs in, Point at) {
        Bench bench = Circuit.venous(
                        Circuit.atFlow(at.flow()), in.number("saturation"), at.pco2(), in.number("hemoglobin"))
                .set(Ecmo.SWEEP, at.sweep())
                .set(Ecmo.FDO2, in.number("FdO2"))
                .set(Ecmo.MEMBRANE_AREA, in.number("area"));
        return Circuit.clotted(bench, at.clot()).pass(Circuit.REST);
    }
}
