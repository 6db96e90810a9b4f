package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.dossier.bed.HealthyMan;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Ventilator;

/** The whole ventilated man on VV-ECMO: what a loss of blood, PEEP and flow do to recirculation and drainage. */
final class WholeManOnEcmo implements Experiment {
    private static final double HOUR = 3600;
    private static final double QUARTER = 900;
    private static final double ML_PER_HOUR_PER_L = 4000;

    @Override
    public String id() {
        return "whole-man-on-ecmo";
    }

    @Override
    public String about() {
        return "The whole man of 70 kg is an hour on VV-ECMO of a fixed pump flow, ventilated with a PEEP; then he loses blood within a"
                + " quarter of an hour or gets it back, or PEEP and flow change, and after another quarter recirculation is read.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("flow", "L/min", 3.5),
                Port.usual("flow2", "L/min", 3.5),
                Port.usual("PEEP", "cmH2O", 5),
                Port.usual("PEEP2", "cmH2O", 5),
                Port.usual("loss", "L", 0),
                Port.usual("returned", "L", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("recirculation", "%"),
                Port.of("recirculationChange", "%"),
                Port.of("inletChange", "mmHg"),
                Port.of("outputChange", "%"),
                Port.of("flowLeft", "L/min"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = Bench.ofHealthyMan(HealthyMan.USUAL_HEART)
                .set(Ventilator.PEEP, in.number("PEEP"))
                .pass(HOUR)
                .set(Ecmo.CONNECTED, 1)
                .set(Ecmo.SPEED, 3240)
                .set(Ecmo.SWEEP, 2)
                .hold(Ecmo.PUMP_FLOW)
                .set(Ecmo.PUMP_FLOW, in.number("flow"))
                .pass(HOUR);
        double returned = in.number("returned");
        if (returned > 0) {
            man.set(Blood.VOLUME, man.get(Blood.VOLUME) - returned).pass(QUARTER);
        }
        double before = man.get(Ecmo.RECIRCULATION);
        double inlet = man.get(Ecmo.INLET_PRESSURE);
        double output = man.get(Circulation.CARDIAC_OUTPUT);
        man.set(Ventilator.PEEP, in.number("PEEP2")).set(Ecmo.PUMP_FLOW, in.number("flow2"));
        man.set(Blood.VOLUME, man.get(Blood.VOLUME) + returned);
        man.set(Blood.BLEEDING, ML_PER_HOUR_PER_L * in.number("loss"))
                .pass(QUARTER)
                .set(Blood.BLEEDING, 0)
                .pass(QUARTER);
        return Map.of(
                "recirculation", 100 * man.get(Ecmo.RECIRCULATION),
                "recirculationChange", 100 * (man.get(Ecmo.RECIRCULATION) / before - 1),
                "inletChange", man.get(Ecmo.INLET_PRESSURE) - inlet,
                "outputChange", 100 * (man.get(Circulation.CARDIAC_OUTPUT) / output - 1),
                "flowLeft", man.get(Ecmo.BLOOD_FLOW));
    }
}
