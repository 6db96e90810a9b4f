package org.lungbridge.device.ecmo;

import java.util.List;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;

/**
 * One of five pieces of the membrane lung in series: blood that takes up O2 and gives off CO2.
 *
 * <pre>
 *   d(o2)/dt    = through · (content before − content) + o2Transfer               mmol/s
 *   d(co2)/dt   = through · (content before − content) − co2Transfer
 *   through     = (1 − functionalShunt) · forwardFlow
 *   o2Transfer  = G_O2 · (gas PO2 − PO2)
 *   co2Transfer = g · (1 − exp(−G_CO2/g)) · PCO2
 *   G_O2        = flow · slope_O2 · N_O2 · fac / 5 / (slope_O2 / 0.003)^(2/3)
 *   G_CO2       = flow · slope_CO2 · N_CO2 · fac / 5
 *   g           = sweep / (R · T) / 5                                             mmol/s/mmHg
 *   flow        = through + 0.5 mL/s
 *   fac         = areaFraction · (7 L/min · area/1.8 m² / (forwardFlow + 0.05 L/min))^0.5
 * </pre>
 *
 * <p>slope_O2 is dcO2/dPO2 at constant pH and PCO2, slope_CO2 is dcCO2/dPCO2 at constant O2 content, both mL/dL/mmHg.
 * O2 is slowed by binding (boundary layer, Vaslef 1994). CO2 leaves in cross-flow: never more than the segment's gas
 * can carry at the blood's own tension, and nothing without sweep. <b>Holds for</b> flows 0-8 L/min and sweeps 0-15
 * L/min. <b>Leaves out</b> exchange with blood that flows backward, N2 in blood and condensate.
 */
public final class MembraneSegment implements Component {
    /** Number of segments in series. */
    public static final int COUNT = 5;

    private static final double SHARE = 1.0 / COUNT;
    private static final double RATED_FLOW_PER_AREA = Unit.L_PER_MIN.engine(7) / 1.8;
    private static final double REST_FLOW = Unit.ML_PER_MIN.engine(30);
    private static final double REST_SCALE = Unit.L_PER_MIN.engine(0.05);
    private static final double LEAST_GAS = 1e-12;
    private static final double START_O2 = Unit.ML_STPD_PER_DL.engine(11);
    private static final double START_CO2 = Unit.ML_STPD_PER_DL.engine(45);
    private static final double START_VOLUME = Unit.ML.engine(50);

    private final Variable.State o2;
    private final Variable.State co2;
    private final Variable.Read forwardFlow;
    private final Variable.Read shunt;
    private final Variable.Read areaFraction;
    private final Variable.Read gasPo2;
    private final Variable.Read sweep;
    private final Variable.Read hemoglobin;
    private final Variable.Read baseExcess;
    private final Variable.Read temperature;
    private final Variable.Read p50;
    private final Variable.Read area;
    private final Variable.Read volume;
    private final Variable.Read o2Units;
    private final Variable.Read co2Units;
    private final Variable.Read o2Before;
    private final Variable.Read co2Before;
    private final Variable.Signal o2Content;
    private final Variable.Signal co2Content;
    private final Variable.Signal o2Transfer;
    private final Variable.Signal co2Transfer;
    private final Variable.Signal lnVirtualPo2;
    private final Variable.Signal pH;
    private final Variable.Guess guessLnVirtualPo2;
    private final Variable.Guess guessPH;
    private final Partial dO2_dGas;
    private final Partial dO2_dArea;
    private final Partial dO2_dShunt;
    private final Partial dO2_dFlow;
    private final Partial dCo2_dArea;
    private final Partial dCo2_dShunt;
    private final Partial dCo2_dFlow;
    private final CircuitBlood blood = new CircuitBlood();
    private double flow;
    private double o2Conductance;
    private double co2Conductance;
    private double gasConductance;
    private double escaped;

    private MembraneSegment(Declarations d, int index) {
        o2 = d.state(Ecmo.SEGMENT_O2.at(index), START_O2 * START_VOLUME);
        co2 = d.state(Ecmo.SEGMENT_CO2.at(index), START_CO2 * START_VOLUME);
        forwardFlow = d.reads(Ecmo.FORWARD_FLOW);
        shunt = d.reads(Ecmo.FUNCTIONAL_SHUNT);
        areaFraction = d.reads(Ecmo.AREA_FRACTION);
        gasPo2 = d.reads(Ecmo.GAS_PO2);
        sweep = d.reads(Ecmo.SWEEP);
        hemoglobin = d.reads(Blood.HEMOGLOBIN);
        baseExcess = d.reads(Blood.BASE_EXCESS);
        temperature = d.reads(Blood.TEMPERATURE);
        p50 = d.reads(Blood.P50);
        area = d.reads(Ecmo.MEMBRANE_AREA);
        volume = d.reads(Ecmo.MEMBRANE_VOLUME);
        o2Units = d.reads(Ecmo.O2_TRANSFER_UNITS);
        co2Units = d.reads(Ecmo.CO2_TRANSFER_UNITS);
        o2Before = d.readsLater(index == 0 ? Ecmo.INLET_O2_CONTENT : Ecmo.SEGMENT_O2_CONTENT.at(index - 1));
        co2Before = d.readsLater(index == 0 ? Ecmo.INLET_CO2_CONTENT : Ecmo.SEGMENT_CO2_CONTENT.at(index - 1));
        o2Content = d.provides(Ecmo.SEGMENT_O2_CONTENT.at(index));
        co2Content = d.provides(Ecmo.SEGMENT_CO2_CONTENT.at(index));
        o2Transfer = d.provides(Ecmo.SEGMENT_O2_TRANSFER.at(index));
        co2Transfer = d.provides(Ecmo.SEGMENT_CO2_TRANSFER.at(index));
        lnVirtualPo2 = d.provides(Ecmo.SEGMENT_LN_VIRTUAL_PO2.at(index));
        pH = d.provides(Ecmo.SEGMENT_PH.at(index));
        guessLnVirtualPo2 = d.guess(lnVirtualPo2, 5);
        guessPH = d.guess(pH, 7.4);
        dO2_dGas = d.partial(o2Transfer, gasPo2);
        dO2_dArea = d.partial(o2Transfer, areaFraction);
        dO2_dShunt = d.partial(o2Transfer, shunt);
        dO2_dFlow = d.partial(o2Transfer, forwardFlow);
        dCo2_dArea = d.partial(co2Transfer, areaFraction);
        dCo2_dShunt = d.partial(co2Transfer, shunt);
        dCo2_dFlow = d.partial(co2Transfer, forwardFlow);
        declarePartials(d);
    }

    /** Segment {@code index}, counted from the inlet. */
    public static Component.Factory at(int index) {
        return d -> new MembraneSegment(d, index);
    }

    private void declarePartials(Declarations d) {
        d.partialsByDifference(
                List.of(o2Content, co2Content, o2Transfer, co2Transfer, lnVirtualPo2, pH), List.of(o2, co2));
        d.partialsByDifference(
                List.of(o2Transfer, co2Transfer, lnVirtualPo2, pH), List.of(hemoglobin, baseExcess, temperature, p50));
        d.partialsByDifference(List.of(o2), List.of(forwardFlow, shunt, o2Before, o2Content, o2Transfer));
        d.partialsByDifference(List.of(co2), List.of(forwardFlow, shunt, co2Before, co2Content, co2Transfer));
    }

    @Override
    public void signals(Rows x) {
        double[] o2 = x.of(this.o2), co2 = x.of(this.co2), volume = x.of(this.volume), gasPo2 = x.of(this.gasPo2);
        double[] o2Content = x.of(this.o2Content), co2Content = x.of(this.co2Content);
        double[] o2Transfer = x.of(this.o2Transfer), co2Transfer = x.of(this.co2Transfer);
        double[] lnVirtualPo2 = x.of(this.lnVirtualPo2), pH = x.of(this.pH);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double own = volume[i] * SHARE;
            o2Content[i] = o2[i] / own;
            co2Content[i] = co2[i] / own;
            conduct(x, i);
            o2Transfer[i] = o2Conductance * (gasPo2[i] - blood.kernel.po2);
            co2Transfer[i] = gasConductance * (1 - escaped) * blood.kernel.pco2;
            lnVirtualPo2[i] = blood.kernel.lnVirtualPo2;
            pH[i] = blood.kernel.pH;
        }
    }

    /** Tensions of the blood and conductances of the membrane at the point of this lane. */
    private void conduct(Rows x, int i) {
        double hemoglobin = x.of(this.hemoglobin)[i], forward = x.of(forwardFlow)[i];
        blood.solve(
                x.of(o2Content)[i],
                x.of(co2Content)[i],
                hemoglobin,
                x.of(baseExcess)[i],
                x.of(temperature)[i],
                x.of(p50)[i],
                x.of(guessLnVirtualPo2)[i],
                x.of(guessPH)[i]);
        blood.kernel.slopes();
        flow = (1 - x.of(shunt)[i]) * forward + REST_FLOW;
        double rated = RATED_FLOW_PER_AREA * x.of(area)[i] / (forward + REST_SCALE);
        double surface = x.of(areaFraction)[i] * Math.sqrt(rated) * SHARE * Gas.MMOL_PER_L_PER_ML_DL * flow;
        double o2Slope = blood.o2Slope_mL_dL_mmHg(hemoglobin);
        double binding = Functions.cbrt(o2Slope / CircuitBlood.DISSOLVED_O2_ML_DL_MMHG);
        o2Conductance = surface * o2Slope * x.of(o2Units)[i] / (binding * binding);
        co2Conductance = surface * x.of(co2Units)[i] / blood.kernel.pco2_co2;
        gasConductance = x.of(sweep)[i] * SHARE / Gas.DRY_GAS_VOLUME_TEMPERATURE + LEAST_GAS;
        escaped = Functions.exp(-co2Conductance / gasConductance);
    }

    @Override
    public void rates(Rows x) {
        double[] forwardFlow = x.of(this.forwardFlow), shunt = x.of(this.shunt);
        double[] o2Before = x.of(this.o2Before), o2Content = x.of(this.o2Content), o2Transfer = x.of(this.o2Transfer);
        double[] co2Before = x.of(this.co2Before), co2Content = x.of(this.co2Content);
        double[] co2Transfer = x.of(this.co2Transfer), dO2 = x.rateOf(this.o2), dCo2 = x.rateOf(this.co2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double through = (1 - shunt[i]) * forwardFlow[i];
            dO2[i] += through * (o2Before[i] - o2Content[i]) + o2Transfer[i];
            dCo2[i] += through * (co2Before[i] - co2Content[i]) - co2Transfer[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] gasPo2 = x.of(this.gasPo2), areaFraction = x.of(this.areaFraction), shunt = x.of(this.shunt);
        double[] forwardFlow = x.of(this.forwardFlow);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            conduct(x, i);
            double transfer = o2Conductance * (gasPo2[i] - blood.kernel.po2);
            double co2Gain = escaped * blood.kernel.pco2 * co2Conductance;
            double byFlow = (1 - shunt[i]) / flow - 0.5 / (forwardFlow[i] + REST_SCALE);
            x.of(dO2_dGas)[i] = o2Conductance;
            x.of(dO2_dArea)[i] = transfer / areaFraction[i];
            x.of(dCo2_dArea)[i] = co2Gain / areaFraction[i];
            x.of(dO2_dShunt)[i] = -transfer * forwardFlow[i] / flow;
            x.of(dCo2_dShunt)[i] = -co2Gain * forwardFlow[i] / flow;
            x.of(dO2_dFlow)[i] = transfer * byFlow;
            x.of(dCo2_dFlow)[i] = co2Gain * byFlow;
        }
    }
}
