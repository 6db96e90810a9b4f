package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.device.ventilator.MechanicalPower;

/** Mechanical power of one breath by three formulas. */
final class MechanicalPowers implements Experiment {
    private static final double SECONDS = 60;
    private static final double ML = 1000;

    @Override
    public String id() {
        return "mechanical-power";
    }

    @Override
    public String about() {
        return "A passive breath of constant flow; its mechanical power by the formulas of Gattinoni, of the driving pressure, and of"
                + " Giosa.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.of("rate", "1/min"),
                Port.of("tidalVolume", "L"),
                Port.of("compliance", "mL/cmH2O"),
                Port.of("PEEP", "cmH2O"),
                Port.usual("resistance", "cmH2O.s/L", 12),
                Port.usual("ratio", "1", 0.5));
    }

    @Override
    public List<Port> outputs() {
        return List.of(Port.of("gattinoni", "J/min"), Port.of("simplified", "J/min"), Port.of("giosa", "J/min"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double rate = in.number("rate");
        double volume = in.number("tidalVolume");
        double compliance = in.number("compliance");
        double peep = in.number("PEEP");
        double resistance = in.number("resistance");
        double ratio = in.number("ratio");
        double flow = volume * rate * (1 + ratio) / ratio;
        double driving = ML * volume / compliance;
        double peak = peep + driving + resistance * flow / SECONDS;
        return Map.of(
                "gattinoni", MechanicalPower.gattinoni(rate, volume, ML / compliance, ratio, resistance, peep),
                "simplified", MechanicalPower.simplified(rate, volume, peak, driving),
                "giosa", MechanicalPower.giosa(volume * rate, peak, peep, flow));
    }
}
