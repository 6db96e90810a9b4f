package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.S;

import java.util.List;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Gas space of the membrane lung: one well-mixed store of O2, CO2 and N2 that the sweep gas flushes.
 *
 * <pre>
 *   dry      = barometric pressure − 47 mmHg
 *   total    = o2 + co2 + n2                       gasPO2 = dry · o2 / total
 *   inflow   = sweep · dry / (R · T)               mmol/s, of which FdO2 is O2 and the rest N2
 *   outflow  = inflow − O2 transfer + CO2 transfer + (total − volume · dry/(R · T)) / 0.5 s
 *   d(o2)/dt  = inflow · FdO2 − O2 transfer − out · o2/total + back · 0.2095
 *   d(co2)/dt = CO2 transfer − out · co2/total
 *   d(n2)/dt  = inflow · (1 − FdO2) − out · n2/total + back · 0.7905
 * </pre>
 *
 * <p>out and back are the smooth positive and negative parts of the outflow (out − back = outflow exactly): with the sweep
 * off, the blood draws room air in through the outlet and the O2 that was left is used up within two minutes. Sweep is in
 * liters BTPS, sweep and FdO2 are those that arrive ({@link GasSupply}). <b>Holds for</b> sweeps 0-15 L/min. <b>Leaves
 * out</b> the gradient along the fibers and CO2 of room air.
 *
 * <p>Form: three amounts, so that N2 is conserved when the composition changes. All numbers are design choices.
 */
public final class MembraneGas implements Component {
    private static final Source STORE =
            Source.assumption("Gas in fibers and housing 0.3-0.5 L: about 300 mL of O2, used up in 1.5-2 min");
    private static final Source RELAXATION =
            Source.assumption("The outlet is open: pressure in the housing settles within a second");
    private static final Source AIR = Source.assumption("Dry room air: O2 20.95 %, the rest counted as N2");
    private static final int GASES = 3;
    private static final int INPUTS = 5;
    private static final double TURN_WIDTH = 1e-3;

    /** Room air in 0.4 L at 37 °C, mmol. */
    private static final double START_O2 = 3.09;

    private static final double START_N2 = 11.66;

    private final Variable.State o2;
    private final Variable.State co2;
    private final Variable.State n2;
    private final Variable.State bookedO2;
    private final Variable.State bookedCo2;
    private final Variable.State bookedN2;
    private final GasSupply supply;
    private final Variable.Read barometric;
    private final Variable.Read o2Transfer;
    private final Variable.Read co2Transfer;
    private final Variable.Signal gasPo2;
    private final Variable.Parameter volume;
    private final Variable.Parameter relaxation;
    private final Variable.Parameter airO2;
    private final Partial dPo2_dO2;
    private final Partial dPo2_dCo2;
    private final Partial dPo2_dN2;
    private final Partial[][] dAmount = new Partial[GASES][INPUTS];
    private final Partial[][] dBook = new Partial[GASES][INPUTS];

    public MembraneGas(Declarations d) {
        o2 = d.state(Ecmo.GAS_O2, START_O2);
        co2 = d.state(Ecmo.GAS_CO2, 0);
        n2 = d.state(Ecmo.GAS_N2, START_N2);
        bookedO2 = d.contributesTo(Audit.MEMBRANE_O2);
        bookedCo2 = d.contributesTo(Audit.MEMBRANE_CO2);
        bookedN2 = d.contributesTo(Audit.MEMBRANE_N2);
        barometric = d.reads(Body.BAROMETRIC_PRESSURE);
        supply = new GasSupply(d);
        o2Transfer = d.readsLater(Ecmo.O2_TRANSFER);
        co2Transfer = d.readsLater(Ecmo.CO2_TRANSFER);
        gasPo2 = d.provides(Ecmo.GAS_PO2);
        volume = d.parameter("volume", 0.4, L, 0.2, 0.6, Tag.DESIGN, STORE);
        relaxation = d.parameter("relaxation", 0.5, S, 0.1, 2, Tag.DESIGN, RELAXATION);
        airO2 = d.parameter("air_o2", 0.2095, ONE, 0.2, 0.21, Tag.VERIFIED, AIR);
        dPo2_dO2 = d.partial(gasPo2, o2);
        dPo2_dCo2 = d.partial(gasPo2, co2);
        dPo2_dN2 = d.partial(gasPo2, n2);
        List<Variable> inputs = List.of(o2, co2, n2, o2Transfer, co2Transfer);
        List<Variable> amounts = List.of(o2, co2, n2);
        List<Variable> books = List.of(bookedO2, bookedCo2, bookedN2);
        for (int gas = 0; gas < GASES; gas++) {
            for (int q = 0; q < INPUTS; q++) {
                dAmount[gas][q] = d.partial(amounts.get(gas), inputs.get(q));
                dBook[gas][q] = d.partial(books.get(gas), inputs.get(q));
            }
        }
    }

    @Override
    public void signals(Rows x) {
        double[] o2 = x.of(this.o2), co2 = x.of(this.co2), n2 = x.of(this.n2), barometric = x.of(this.barometric);
        double[] gasPo2 = x.of(this.gasPo2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            gasPo2[i] = (barometric[i] - Gas.WATER_VAPOR) * o2[i] / (o2[i] + co2[i] + n2[i]);
        }
    }

    @Override
    public void rates(Rows x) {
        double[] o2 = x.of(this.o2), co2 = x.of(this.co2), n2 = x.of(this.n2), barometric = x.of(this.barometric);
        double[] airO2 = x.of(this.airO2);
        double[] volume = x.of(this.volume), relaxation = x.of(this.relaxation);
        double[] o2Transfer = x.of(this.o2Transfer), co2Transfer = x.of(this.co2Transfer);
        double[] dO2 = x.rateOf(this.o2), dCo2 = x.rateOf(this.co2), dN2 = x.rateOf(this.n2);
        double[] bookO2 = x.rateOf(bookedO2), bookCo2 = x.rateOf(bookedCo2), bookN2 = x.rateOf(bookedN2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double perLiter = (barometric[i] - Gas.WATER_VAPOR) / Gas.DRY_GAS_VOLUME_TEMPERATURE;
            double total = o2[i] + co2[i] + n2[i];
            double inflow = supply.sweep(x, i) * perLiter;
            double fdo2 = supply.fdo2(x, i);
            double surplus = (total - volume[i] * perLiter) / relaxation[i];
            double outflow = inflow - o2Transfer[i] + co2Transfer[i] + surplus;
            double turn = Math.sqrt(outflow * outflow + TURN_WIDTH * TURN_WIDTH);
            double out = 0.5 * (turn + outflow), back = 0.5 * (turn - outflow);
            double netO2 = inflow * fdo2 - out * o2[i] / total + back * airO2[i];
            double netCo2 = -out * co2[i] / total;
            double netN2 = inflow * (1 - fdo2) - out * n2[i] / total + back * (1 - airO2[i]);
            dO2[i] += netO2 - o2Transfer[i];
            dCo2[i] += netCo2 + co2Transfer[i];
            dN2[i] += netN2;
            bookO2[i] += netO2;
            bookCo2[i] += netCo2;
            bookN2[i] += netN2;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] o2 = x.of(this.o2), co2 = x.of(this.co2), n2 = x.of(this.n2), barometric = x.of(this.barometric);
        double[] dPo2_dO2 = x.of(this.dPo2_dO2), dPo2_dCo2 = x.of(this.dPo2_dCo2), dPo2_dN2 = x.of(this.dPo2_dN2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double total = o2[i] + co2[i] + n2[i];
            double scale = (barometric[i] - Gas.WATER_VAPOR) / (total * total);
            dPo2_dO2[i] = scale * (co2[i] + n2[i]);
            dPo2_dCo2[i] = -scale * o2[i];
            dPo2_dN2[i] = -scale * o2[i];
        }
        ratePartials(x);
    }

    /**
     * A net inflow is {@code given − out·y + back·air}; outflow F moves with −O2 transfer, +CO2 transfer and total/τ.
     */
    private void ratePartials(Rows x) {
        double[] o2 = x.of(this.o2), co2 = x.of(this.co2), n2 = x.of(this.n2), barometric = x.of(this.barometric);
        double[] volume = x.of(this.volume), relaxation = x.of(this.relaxation);
        double[] o2Transfer = x.of(this.o2Transfer), co2Transfer = x.of(this.co2Transfer), airO2 = x.of(this.airO2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double perLiter = (barometric[i] - Gas.WATER_VAPOR) / Gas.DRY_GAS_VOLUME_TEMPERATURE;
            double total = o2[i] + co2[i] + n2[i];
            double surplus = (total - volume[i] * perLiter) / relaxation[i];
            double outflow = supply.sweep(x, i) * perLiter - o2Transfer[i] + co2Transfer[i] + surplus;
            double turn = Math.sqrt(outflow * outflow + TURN_WIDTH * TURN_WIDTH);
            double out = 0.5 * (turn + outflow), outSlope = 0.5 * (1 + outflow / turn);
            gasPartials(x, i, 0, o2[i] / total, airO2[i], outSlope, out / total);
            gasPartials(x, i, 1, co2[i] / total, 0, outSlope, out / total);
            gasPartials(x, i, 2, n2[i] / total, 1 - airO2[i], outSlope, out / total);
            x.of(dAmount[0][3])[i] -= 1;
            x.of(dAmount[1][4])[i] += 1;
        }
    }

    private void gasPartials(Rows x, int i, int gas, double share, double air, double outSlope, double turnover) {
        double byOutflow = -outSlope * share - (1 - outSlope) * air;
        for (int q = 0; q < GASES; q++) {
            double own = q == gas ? 1 : 0;
            double slope = byOutflow / x.of(relaxation)[i] - turnover * (own - share);
            x.of(dAmount[gas][q])[i] = slope;
            x.of(dBook[gas][q])[i] = slope;
        }
        x.of(dAmount[gas][3])[i] = -byOutflow;
        x.of(dBook[gas][3])[i] = -byOutflow;
        x.of(dAmount[gas][4])[i] = byOutflow;
        x.of(dBook[gas][4])[i] = byOutflow;
    }
}
