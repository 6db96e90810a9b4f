package org.lungbridge.device.ecmo;

import java.util.List;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.chemistry.InversionRows;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

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
 *   g           = (1 − condensate) · sweep / (R · T) / 5                                             mmol/s/mmHg
 *   flow        = through + 0.5 mL/s
 *   fac         = areaFraction · (7 L/min · area/1.8 m² / (forwardFlow + 0.05 L/min))^0.5
 * </pre>
 *
 * <p>slope_O2 is dcO2/dPO2 at constant pH and PCO2, slope_CO2 is dcCO2/dPCO2 at constant saturation
 * ({@link Co2Capacity}), both mL/dL/mmHg.
 * O2 is slowed by binding (boundary layer, Vaslef 1994). CO2 leaves in cross-flow: never more than the segment's gas
 * can carry at the blood's own tension, and nothing without sweep. <b>Holds for</b> flows 0-8 L/min and sweeps 0-15
 * L/min. A circuit that is not connected exchanges nothing; it is filled when it is connected. Water in the fibers
 * ({@code condensate}) keeps the gas from a share of the blood: CO2 stays, O2 hardly suffers. <b>Leaves out</b> exchange with
 * blood that flows backward and N2 in blood.
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
    private final Variable.Read connected;
    private final Variable.Read forwardFlow;
    private final Variable.Read shunt;
    private final Variable.Read areaFraction;
    private final Variable.Read gasPo2;
    private final GasSupply supply;
    private final Variable.Read condensate;
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
    private final Partial[] dO2_dBlood = new Partial[SegmentExchange.INPUTS];
    private final Partial[] dCo2_dBlood = new Partial[SegmentExchange.INPUTS];
    private final Partial[] dLnVirtualPo2_dBlood = new Partial[SegmentExchange.INPUTS];
    private final Partial[] dPH_dBlood = new Partial[SegmentExchange.INPUTS];
    private final Partial[] dTransfer_dFlow;
    private final Partial[] dTransfer_dShunt;
    private final Partial[] dTransfer_dArea;
    private final Partial dO2Transfer_dGas;
    private final Partial[] dContent_dAmount;
    private final Partial[] dAmount_dFlow;
    private final Partial[] dAmount_dShunt;
    private final Partial[] dAmount_dBefore;
    private final Partial[] dAmount_dContent;
    private final Partial[] dAmount_dTransfer;
    private final SegmentExchange exchange = new SegmentExchange();
    private InversionRows rows = InversionRows.ofContents(0);

    private MembraneSegment(Declarations d, int index) {
        o2 = d.state(Ecmo.SEGMENT_O2.at(index), START_O2 * START_VOLUME);
        co2 = d.state(Ecmo.SEGMENT_CO2.at(index), START_CO2 * START_VOLUME);
        connected = d.reads(Ecmo.CONNECTED);
        forwardFlow = d.reads(Ecmo.FORWARD_FLOW);
        shunt = d.reads(Ecmo.FUNCTIONAL_SHUNT);
        areaFraction = d.reads(Ecmo.AREA_FRACTION);
        gasPo2 = d.reads(Ecmo.GAS_PO2);
        supply = new GasSupply(d);
        condensate = d.reads(Fault.CONDENSATE);
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
        declareBloodPartials(d);
        dTransfer_dFlow = both(d, o2Transfer, co2Transfer, forwardFlow);
        dTransfer_dShunt = both(d, o2Transfer, co2Transfer, shunt);
        dTransfer_dArea = both(d, o2Transfer, co2Transfer, areaFraction);
        dO2Transfer_dGas = d.partial(o2Transfer, gasPo2);
        dContent_dAmount = new Partial[] {d.partial(o2Content, o2), d.partial(co2Content, co2)};
        dAmount_dFlow = both(d, o2, co2, forwardFlow);
        dAmount_dShunt = both(d, o2, co2, shunt);
        dAmount_dBefore = new Partial[] {d.partial(o2, o2Before), d.partial(co2, co2Before)};
        dAmount_dContent = new Partial[] {d.partial(o2, o2Content), d.partial(co2, co2Content)};
        dAmount_dTransfer = new Partial[] {d.partial(o2, o2Transfer), d.partial(co2, co2Transfer)};
    }

    /** Segment {@code index}, counted from the inlet. */
    public static Component.Factory at(int index) {
        return d -> new MembraneSegment(d, index);
    }

    private void declareBloodPartials(Declarations d) {
        List<Variable> inputs = List.of(o2, co2, hemoglobin, baseExcess, temperature, p50);
        for (int q = 0; q < SegmentExchange.INPUTS; q++) {
            dO2_dBlood[q] = d.partial(o2Transfer, inputs.get(q));
            dCo2_dBlood[q] = d.partial(co2Transfer, inputs.get(q));
            dLnVirtualPo2_dBlood[q] = d.partial(lnVirtualPo2, inputs.get(q));
            dPH_dBlood[q] = d.partial(pH, inputs.get(q));
        }
    }

    private static Partial[] both(Declarations d, Variable ofO2, Variable ofCo2, Variable wrt) {
        return new Partial[] {d.partial(ofO2, wrt), d.partial(ofCo2, wrt)};
    }

    @Override
    public void signals(Rows x) {
        boolean any = contents(x);
        if (any) {
            rows.solve(x.of(baseExcess), x.of(temperature), x.of(p50), x.of(guessLnVirtualPo2), x.of(guessPH));
        }
        double[] o2Transfer = x.of(this.o2Transfer), co2Transfer = x.of(this.co2Transfer);
        double[] lnVirtualPo2 = x.of(this.lnVirtualPo2), pH = x.of(this.pH), connected = x.of(this.connected);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            if (connected[i] == 0) {
                o2Transfer[i] = 0;
                co2Transfer[i] = 0;
                lnVirtualPo2[i] = x.of(guessLnVirtualPo2)[i];
                pH[i] = x.of(guessPH)[i];
                continue;
            }
            exchange.blood.take(rows, i);
            transfer(x, i);
            o2Transfer[i] = exchange.o2Transfer;
            co2Transfer[i] = exchange.co2Transfer;
            lnVirtualPo2[i] = rows.lnVirtualPo2[i];
            pH[i] = rows.pH[i];
        }
    }

    /** Contents, and what a search needs of them; false if no lane is connected. */
    private boolean contents(Rows x) {
        if (rows.lanes() != x.lanes()) {
            rows = InversionRows.ofContents(x.lanes());
        }
        double[] o2 = x.of(this.o2), co2 = x.of(this.co2), volume = x.of(this.volume);
        double[] o2Content = x.of(this.o2Content), co2Content = x.of(this.co2Content);
        double[] hemoglobin = x.of(this.hemoglobin), connected = x.of(this.connected);
        boolean any = false;
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double own = volume[i] * SHARE;
            o2Content[i] = o2[i] / own;
            co2Content[i] = co2[i] / own;
            rows.o2[i] = o2Content[i] / Gas.MMOL_PER_L_PER_ML_DL;
            rows.second[i] = co2Content[i] / Gas.MMOL_PER_L_PER_ML_DL;
            rows.hb[i] = hemoglobin[i] * CircuitBlood.HEMOGLOBIN_G_DL;
            any |= connected[i] != 0;
        }
        return any;
    }

    /** Blood and exchange at the point of this lane. */
    private void solve(Rows x, int i) {
        exchange.blood.solve(
                x.of(o2Content)[i],
                x.of(co2Content)[i],
                x.of(hemoglobin)[i],
                x.of(baseExcess)[i],
                x.of(temperature)[i],
                x.of(p50)[i],
                x.of(guessLnVirtualPo2)[i],
                x.of(guessPH)[i]);
        transfer(x, i);
    }

    /** Exchange of the blood that the kernel holds. */
    private void transfer(Rows x, int i) {
        double forward = x.of(forwardFlow)[i];
        double flow = (1 - x.of(shunt)[i]) * forward + REST_FLOW;
        double rated = RATED_FLOW_PER_AREA * x.of(area)[i] / (forward + REST_SCALE);
        double surface = x.of(areaFraction)[i] * Math.sqrt(rated) * SHARE * Gas.MMOL_PER_L_PER_ML_DL * flow;
        double dry = supply.sweep(x, i) * (1 - x.of(condensate)[i]);
        double gasConductance = dry * SHARE / Gas.DRY_GAS_VOLUME_TEMPERATURE + LEAST_GAS;
        exchange.transfer(
                surface * x.of(o2Units)[i],
                surface * x.of(co2Units)[i],
                x.of(gasPo2)[i],
                gasConductance,
                x.of(hemoglobin)[i],
                x.of(temperature)[i]);
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
        for (int i = 0, n = x.lanes(); i < n; i++) {
            if (x.of(connected)[i] == 0) {
                exchange.rest();
            } else {
                solve(x, i);
                exchange.slopes();
            }
            bloodPartials(x, i);
            circuitPartials(x, i);
            amountPartials(x, i);
        }
    }

    private void bloodPartials(Rows x, int i) {
        double perAmount = 1 / (x.of(volume)[i] * SHARE);
        for (int q = 0; q < SegmentExchange.INPUTS; q++) {
            double scale = q < 2 ? perAmount : 1;
            x.of(dO2_dBlood[q])[i] = exchange.o2Transfer_[q] * scale;
            x.of(dCo2_dBlood[q])[i] = exchange.co2Transfer_[q] * scale;
            x.of(dLnVirtualPo2_dBlood[q])[i] = exchange.lnVirtualPo2_[q] * scale;
            x.of(dPH_dBlood[q])[i] = exchange.pH_[q] * scale;
        }
        x.of(dContent_dAmount[0])[i] = perAmount;
        x.of(dContent_dAmount[1])[i] = perAmount;
    }

    private void circuitPartials(Rows x, int i) {
        double forward = x.of(forwardFlow)[i], shunt = x.of(this.shunt)[i], area = x.of(areaFraction)[i];
        double flow = (1 - shunt) * forward + REST_FLOW;
        double byFlow = (1 - shunt) / flow - 0.5 / (forward + REST_SCALE);
        x.of(dTransfer_dFlow[0])[i] = exchange.o2Transfer * byFlow;
        x.of(dTransfer_dFlow[1])[i] = exchange.co2Gain * byFlow;
        x.of(dTransfer_dShunt[0])[i] = -exchange.o2Transfer * forward / flow;
        x.of(dTransfer_dShunt[1])[i] = -exchange.co2Gain * forward / flow;
        x.of(dTransfer_dArea[0])[i] = exchange.o2Transfer / area;
        x.of(dTransfer_dArea[1])[i] = exchange.co2Gain / area;
        x.of(dO2Transfer_dGas)[i] = exchange.o2Conductance;
    }

    private void amountPartials(Rows x, int i) {
        double forward = x.of(forwardFlow)[i], open = 1 - x.of(shunt)[i];
        double o2Step = x.of(o2Before)[i] - x.of(o2Content)[i];
        double co2Step = x.of(co2Before)[i] - x.of(co2Content)[i];
        x.of(dAmount_dFlow[0])[i] = open * o2Step;
        x.of(dAmount_dFlow[1])[i] = open * co2Step;
        x.of(dAmount_dShunt[0])[i] = -forward * o2Step;
        x.of(dAmount_dShunt[1])[i] = -forward * co2Step;
        for (int gas = 0; gas < 2; gas++) {
            x.of(dAmount_dBefore[gas])[i] = open * forward;
            x.of(dAmount_dContent[gas])[i] = -open * forward;
        }
        x.of(dAmount_dTransfer[0])[i] = 1;
        x.of(dAmount_dTransfer[1])[i] = -1;
    }
}
