package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Ventilator;

/** What veins give and what the drainage cannula takes back, at given filling, flow, cardiac output and PEEP. */
final class Drainage implements Experiment {
    @Override
    public String id() {
        return "drainage";
    }

    @Override
    public String about() {
        return "A circuit at a given pump flow on veins of a given mean systemic pressure: recirculation by the kind of cannula, chatter"
                + " and the flow that comes through; also against a second flow and a second PEEP.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("flow", "L/min", 3.7),
                Port.usual("flow2", "L/min", 3.7),
                Port.usual("class", "1", 0.13),
                Port.usual("output", "L/min", 6),
                Port.usual("PEEP", "cmH2O", 10),
                Port.usual("PEEP2", "cmH2O", 10),
                Port.usual("meanSystemic", "mmHg", 60));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("recirculation", "%"),
                Port.of("recirculationRatio", "1"),
                Port.of("recirculationRise", "%"),
                Port.of("chatter", "1"),
                Port.of("flowLeft", "L/min"),
                Port.of("inletPressure", "mmHg"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench first = bench(in, in.number("flow"), in.number("PEEP"));
        double second = bench(in, in.number("flow2"), in.number("PEEP2")).get(Ecmo.RECIRCULATION);
        double ratio = second / first.get(Ecmo.RECIRCULATION);
        return Map.of(
                "recirculation",
                100 * first.get(Ecmo.RECIRCULATION),
                "recirculationRatio",
                ratio,
                "recirculationRise",
                100 * (ratio - 1),
                "chatter",
                first.get(Ecmo.CHATTER),
                "flowLeft",
                first.get(Ecmo.BLOOD_FLOW),
                "inletPressure",
                first.get(Ecmo.INLET_PRESSURE));
    }

    private static Bench bench(Inputs in, double flow, double peep) {
        return Circuit.atFlow(flow)
                .set(Circulation.INTRATHORACIC_PRESSURE, 3)
                .set(Circulation.MEAN_SYSTEMIC_PRESSURE, in.number("meanSystemic"))
                .set(Circulation.CARDIAC_OUTPUT, in.number("output"))
                .set(Ecmo.RECIRCULATION_CLASS, in.number("class"))
                .set(Ventilator.PEEP, peep);
    }
}
