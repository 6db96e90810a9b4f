package org.lungbridge.physiology;

import java.util.List;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.chemistry.TensionsToContents;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;

/**
 * A lung of one alveolus and a shunt, as a stand-in: gas follows its volume, what leaves the blood is replaced by
 * inspired gas, so apnea on oxygen is apneic oxygenation.
 */
final class OneAlveolus implements Component {
    static final Quantity O2 = new Quantity("test.alveolar_o2", Unit.MMOL, 10, "O2 in the alveolus");
    static final Quantity CO2 = new Quantity("test.alveolar_co2", Unit.MMOL, 4, "CO2 in the alveolus");
    static final Quantity N2 = new Quantity("test.alveolar_n2", Unit.MMOL, 10, "N2 in the alveolus");
    static final Quantity VENTILATION = new Quantity("test.ventilation", Unit.L_PER_MIN, 4, "alveolar ventilation");
    static final Quantity FIO2 = new Quantity("test.fio2", Unit.ONE, 1, "inspired O2 fraction");
    static final Quantity SHUNT = new Quantity("test.shunt", Unit.ONE, 1, "shunt fraction");
    static final Quantity BREATHED_O2 = new Quantity("test.breathed_o2", Unit.MMOL, 1e30, "O2 breathed in, net");
    static final Quantity BREATHED_CO2 = new Quantity("test.breathed_co2", Unit.MMOL, 1e30, "CO2 breathed in, net");
    private static final double DRY = 713;
    private static final double VOLUME = 2;
    private static final double FULL = VOLUME * DRY / Gas.DRY_GAS_VOLUME_TEMPERATURE;

    private final Variable.State o2;
    private final Variable.State co2;
    private final Variable.State n2;
    private final Variable.State breathedO2;
    private final Variable.State breathedCo2;
    private final Variable.State arterialO2;
    private final Variable.State arterialCo2;
    private final Variable.Read[] reads;
    private final Variable.Setting ventilation;
    private final Variable.Setting fio2;
    private final Variable.Setting shunt;
    private final TensionsToContents kernel = new TensionsToContents();

    OneAlveolus(Declarations d) {
        o2 = d.state(O2, 14);
        co2 = d.state(CO2, 4.14);
        n2 = d.state(N2, FULL - 18.14);
        breathedO2 = d.state(BREATHED_O2, 0);
        breathedCo2 = d.state(BREATHED_CO2, 0);
        arterialO2 = d.contributesTo(Blood.ARTERIAL_O2);
        arterialCo2 = d.contributesTo(Blood.ARTERIAL_CO2);
        reads = new Variable.Read[] {
            d.readsLater(Circulation.CARDIAC_OUTPUT),
            d.readsLater(Blood.PULMONARY_O2_CONTENT),
            d.readsLater(Blood.PULMONARY_CO2_CONTENT),
            d.readsLater(Blood.HEMOGLOBIN),
            d.readsLater(Blood.BASE_EXCESS),
            d.readsLater(Blood.TEMPERATURE),
            d.readsLater(Blood.P50)
        };
        ventilation = d.setting(VENTILATION, 4.5);
        fio2 = d.setting(FIO2, 0.21);
        shunt = d.setting(SHUNT, 0);
        d.partialsByDifference(
                List.of(o2, co2, n2, breathedO2, breathedCo2, arterialO2, arterialCo2),
                List.of(o2, co2, n2, reads[0], reads[1], reads[2], reads[3], reads[4], reads[5], reads[6]));
    }

    @Override
    public void rates(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double sum = x.of(o2)[i] + x.of(co2)[i] + x.of(n2)[i];
            double po2 = DRY * x.of(o2)[i] / sum;
            double pco2 = DRY * x.of(co2)[i] / sum;
            kernel.solve(
                    po2,
                    pco2,
                    0.1 * x.of(reads[3])[i],
                    x.of(reads[4])[i],
                    x.of(reads[5])[i],
                    x.of(reads[6])[i],
                    Double.NaN);
            double flow = x.of(reads[0])[i];
            double perfused = flow * (1 - x.of(shunt)[i]);
            double uptake = perfused * (kernel.o2 * Gas.MMOL_PER_L_PER_ML_DL - x.of(reads[1])[i]);
            double output = perfused * (x.of(reads[2])[i] - kernel.co2 * Gas.MMOL_PER_L_PER_ML_DL);
            double in = x.of(ventilation)[i] * DRY / Gas.DRY_GAS_VOLUME_TEMPERATURE;
            double out = in - uptake + output + (sum - FULL) / 2;
            double outward = 0.5 * (out + Math.sqrt(out * out + 1e-12));
            double sucked = outward - out;
            double fio2 = x.of(this.fio2)[i];
            double o2Breathed = (in + sucked) * fio2 - outward * x.of(o2)[i] / sum;
            double co2Breathed = -outward * x.of(co2)[i] / sum;
            x.rateOf(o2)[i] += o2Breathed - uptake;
            x.rateOf(co2)[i] += co2Breathed + output;
            x.rateOf(n2)[i] += (in + sucked) * (1 - fio2) - outward * x.of(n2)[i] / sum;
            x.rateOf(breathedO2)[i] += o2Breathed;
            x.rateOf(breathedCo2)[i] += co2Breathed;
            x.rateOf(arterialO2)[i] += flow * x.of(reads[1])[i] + uptake;
            x.rateOf(arterialCo2)[i] += flow * x.of(reads[2])[i] - output;
        }
    }
}
