package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.J_PER_L_PER_K;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/**
 * Heat exchanger of the membrane lung: how fast blood takes the temperature of the heater-cooler's water.
 *
 * <pre>
 *   conductance = ((1 − heaterLoss) · efficiency + heaterLoss · bare) · bloodHeat · forwardFlow              W/K
 * </pre>
 *
 * <p>The efficiency is chosen so that 3.7 L/min moves a patient of 57 kg (3.5 kJ/kg/K) with a time constant of
 * 45 min: 57 · 3,500 / 2,700 = 74 W/K of the 222 W/K that the blood flow carries. A heater that is off leaves what tubing and
 * housing lose to the room: about 4 W/K at that flow, so that a patient cools by 1-2 °C within hours. <b>Holds for</b> 34-39 °C.
 * <b>Leaves out</b> the water side.
 */
public final class HeatExchanger implements Component {
    private static final Source EFFICIENCY = Source.assumption(
            "Time constant of body temperature 45 min at 3.7 L/min in 57 kg, as seen at the bedside; a heat exchanger alone"
                    + " would be two times better");
    private static final Source BARE = Source.assumption(
            "2 m² of tubing and housing at 2-3 W/m²/K of still air lose 4 W/K at 3.7 L/min; the fall by 1-2 °C is clinical"
                    + " experience without a number");
    private static final Source BLOOD_HEAT =
            Source.assumption("Specific heat 3.4-3.6 kJ/kg/K times density 1.055 kg/L of blood at hematocrit 0.3");

    private final Variable.Signal conductance;
    private final Variable.Read flow;
    private final Variable.Read heaterLoss;
    private final Variable.Parameter efficiency;
    private final Variable.Parameter bare;
    private final Variable.Parameter bloodHeat;
    private final Partial dConductance_dFlow;

    public HeatExchanger(Declarations d) {
        flow = d.reads(Ecmo.FORWARD_FLOW);
        heaterLoss = d.reads(Fault.HEATER_LOSS);
        conductance = d.provides(Ecmo.HEAT_CONDUCTANCE);
        efficiency = d.parameter("efficiency", 0.333, ONE, 0.1, 0.8, Tag.DESIGN, EFFICIENCY);
        bare = d.parameter("bare_efficiency", 0.018, ONE, 0, 0.1, Tag.DESIGN, BARE);
        bloodHeat = d.parameter("blood_heat", 3_600, J_PER_L_PER_K, 3_400, 3_900, Tag.DESIGN, BLOOD_HEAT);
        dConductance_dFlow = d.partial(conductance, flow);
    }

    private double efficiency(Rows x, int i) {
        double failed = x.of(heaterLoss)[i];
        return (1 - failed) * x.of(efficiency)[i] + failed * x.of(bare)[i];
    }

    @Override
    public void signals(Rows x) {
        double[] flow = x.of(this.flow), bloodHeat = x.of(this.bloodHeat);
        double[] conductance = x.of(this.conductance);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            conductance[i] = efficiency(x, i) * bloodHeat[i] * flow[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] bloodHeat = x.of(this.bloodHeat);
        double[] dConductance_dFlow = x.of(this.dConductance_dFlow);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            dConductance_dFlow[i] = efficiency(x, i) * bloodHeat[i];
        }
    }
}
