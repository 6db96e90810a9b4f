package org.lungbridge.physiology.lung;

import org.lungbridge.chemistry.Gas;
import org.lungbridge.chemistry.TensionsToContents;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Unit;

/**
 * The slopes of {@link AlveolarGas}, written out. Signals: tensions with the amounts; pH and fluxes with the amounts,
 * flow, venous content and the blood's properties. Rates: each gas's balance with amounts, fluxes, ventilation and
 * volume.
 */
final class AlveolarGasPartials {
    private static final double CONTENT = Gas.MMOL_PER_L_PER_ML_DL;
    private static final double HB = 1 / Unit.G_PER_DL.toEngine();

    private final AlveolarGas gas;
    private final Variable[] amounts;
    private final Partial[] ofPo2;
    private final Partial[] ofPco2;
    private final Partial[] ofPh;
    private final Partial[] ofUptake;
    private final Partial[] ofOutput;
    private final Partial uptakeByFlow;
    private final Partial uptakeByVenous;
    private final Partial outputByFlow;
    private final Partial outputByVenous;
    private final Partial[][] ofAmounts;
    private final Partial[][] ofAudits;
    private final Partial[] ofArterialO2;
    private final Partial[] ofArterialCo2;
    private final double[] slopes = new double[8];

    AlveolarGasPartials(Declarations d, AlveolarGas gas) {
        this.gas = gas;
        amounts = new Variable[] {gas.o2, gas.co2, gas.n2};
        Variable[] properties = {gas.o2, gas.co2, gas.n2, gas.hemoglobin, gas.baseExcess, gas.temperature, gas.p50};
        Variable[] causes = {gas.o2, gas.co2, gas.n2, gas.uptake, gas.output, gas.ventilation, gas.share, gas.gasVolume
        };
        ofPo2 = declare(d, gas.po2, amounts);
        ofPco2 = declare(d, gas.pco2, amounts);
        ofPh = declare(d, gas.ph, properties);
        ofUptake = declare(d, gas.uptake, properties);
        ofOutput = declare(d, gas.output, properties);
        uptakeByFlow = d.partial(gas.uptake, gas.flow);
        uptakeByVenous = d.partial(gas.uptake, gas.venousO2);
        outputByFlow = d.partial(gas.output, gas.flow);
        outputByVenous = d.partial(gas.output, gas.venousCo2);
        Variable[] audits = {gas.auditO2, gas.auditCo2, gas.auditN2};
        ofAmounts = new Partial[3][];
        ofAudits = new Partial[3][];
        for (int g = 0; g < 3; g++) {
            ofAmounts[g] = declare(d, amounts[g], causes);
            ofAudits[g] = declare(d, audits[g], causes);
        }
        ofArterialO2 = declare(d, gas.arterialO2, new Variable[] {gas.flow, gas.venousO2, gas.uptake});
        ofArterialCo2 = declare(d, gas.arterialCo2, new Variable[] {gas.flow, gas.venousCo2, gas.output});
    }

    private static Partial[] declare(Declarations d, Variable of, Variable[] wrt) {
        Partial[] handles = new Partial[wrt.length];
        for (int k = 0; k < wrt.length; k++) {
            handles[k] = d.partial(of, wrt[k]);
        }
        return handles;
    }

    void evaluate(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            signals(x, l);
            balance(x, l);
            x.of(ofArterialO2[0])[l] = x.of(gas.venousO2)[l];
            x.of(ofArterialO2[1])[l] = x.of(gas.flow)[l];
            x.of(ofArterialO2[2])[l] = 1;
            x.of(ofArterialCo2[0])[l] = x.of(gas.venousCo2)[l];
            x.of(ofArterialCo2[1])[l] = x.of(gas.flow)[l];
            x.of(ofArterialCo2[2])[l] = -1;
        }
    }

    private void signals(Rows x, int l) {
        TensionsToContents blood = gas.equilibrate(x, l);
        blood.slopes();
        double po2Slope = gas.po2Slope(x, l);
        double pco2Slope = gas.pco2Slope(x, l);
        double q = x.of(gas.flow)[l];
        double sum = x.of(gas.o2)[l] + x.of(gas.co2)[l] + x.of(gas.n2)[l];
        double dry = x.of(gas.barometer)[l] - Gas.WATER_VAPOR;
        double in = q * CONTENT;
        for (int k = 0; k < 3; k++) {
            double po2 = ((k == 0 ? dry : 0) - x.of(gas.po2)[l]) / sum;
            double pco2 = ((k == 1 ? dry : 0) - x.of(gas.pco2)[l]) / sum;
            x.of(ofPo2[k])[l] = po2;
            x.of(ofPco2[k])[l] = pco2;
            double toO2 = po2 * po2Slope;
            double toCo2 = pco2 * pco2Slope;
            x.of(ofPh[k])[l] = blood.pH_po2 * toO2 + blood.pH_pco2 * toCo2;
            x.of(ofUptake[k])[l] = in * (blood.o2_po2 * toO2 + blood.o2_pco2 * toCo2);
            x.of(ofOutput[k])[l] = -in * (blood.co2_po2 * toO2 + blood.co2_pco2 * toCo2);
        }
        property(x, l, 3, HB * blood.pH_hb, in * HB * blood.o2_hb, -in * HB * blood.co2_hb);
        property(x, l, 4, blood.pH_beox, in * blood.o2_beox, -in * blood.co2_beox);
        property(x, l, 5, blood.pH_temperature, in * blood.o2_temperature, -in * blood.co2_temperature);
        property(x, l, 6, blood.pH_p50, in * blood.o2_p50, -in * blood.co2_p50);
        x.of(uptakeByFlow)[l] = CONTENT * blood.o2 - x.of(gas.venousO2)[l];
        x.of(uptakeByVenous)[l] = -q;
        x.of(outputByFlow)[l] = x.of(gas.venousCo2)[l] - CONTENT * blood.co2;
        x.of(outputByVenous)[l] = q;
    }

    private void property(Rows x, int l, int k, double ofPhValue, double ofUptakeValue, double ofOutputValue) {
        x.of(ofPh[k])[l] = ofPhValue;
        x.of(ofUptake[k])[l] = ofUptakeValue;
        x.of(ofOutput[k])[l] = ofOutputValue;
    }

    private void balance(Rows x, int l) {
        GasBalance b = gas.balance(x, l);
        gasPartials(x, l, b, 0, b.fio2, b.fractionO2);
        gasPartials(x, l, b, 1, 0, b.fractionCo2);
        gasPartials(x, l, b, 2, 1 - b.fio2, b.fractionN2);
    }

    private void gasPartials(Rows x, int l, GasBalance b, int g, double inspired, double fraction) {
        double byDrawn = b.byDrawn(inspired, fraction);
        for (int k = 0; k < 3; k++) {
            double composition = ((k == g ? 1 : 0) - fraction) / b.sum;
            slopes[k] = -byDrawn / b.relaxation - b.outflow * composition;
        }
        slopes[3] = byDrawn;
        slopes[4] = -byDrawn;
        slopes[5] = b.perVentilation * (inspired - fraction);
        slopes[6] = b.perShare * (inspired - fraction);
        slopes[7] = byDrawn * b.targetByVolume / b.relaxation;
        for (int k = 0; k < slopes.length; k++) {
            x.of(ofAudits[g][k])[l] = slopes[k];
            x.of(ofAmounts[g][k])[l] = slopes[k] + exchange(g, k);
        }
    }

    /** Slope of the exchange with blood itself: uptake leaves O2, output adds CO2. */
    private static double exchange(int g, int k) {
        if (g == 0 && k == 3) {
            return -1;
        }
        return g == 1 && k == 4 ? 1 : 0;
    }
}
