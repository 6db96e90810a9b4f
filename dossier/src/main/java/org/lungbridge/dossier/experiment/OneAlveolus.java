package org.lungbridge.dossier.experiment;

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
 * A lung of one alveolus and a shunt, as a stand-in: gas follows its volume, what leaves for the blood is replaced by inspired
 * gas, so that apnea on oxygen is apneic oxygenation.
 */
final class OneAlveolus implements Component {
    static final Quantity VENTILATION = new Quantity("dossier.ventilation", Unit.L_PER_MIN, 4, "alveolar ventilation");
    static final Quantity FIO2 = new Quantity("dossier.fio2", Unit.ONE, 1, "inspired O2 fraction");

    private static final Quantity O2 = new Quantity("dossier.alveolar_o2", Unit.MMOL, 10, "O2 in the alveolus");
    private static final Quantity CO2 = new Quantity("dossier.alveolar_co2", Unit.MMOL, 4, "CO2 in the alveolus");
    private static final Quantity N2 = new Quantity("dossier.alveolar_n2", Unit.MMOL, 10, "N2 in the alveolus");
    private static final double DRY = 713;
    private static final double VOLUME = 2;
    private static final double FULL = VOLUME * DRY / Gas.DRY_GAS_VOLUME_TEMPERATURE;
    private static final double START_O2 = 14;
    private static final double START_CO2 = 4.14;
    private static final double SMOOTH = 1e-12;
    private static final double G_DL_PER_G_L = 0.1;

    private final Variable.State o2;
    private final Variable.State co2;
    private final Variable.State n2;
    private final Variable.State arterialO2;
    private final Variable.State arterialCo2;
    private final Variable.Read output;
    private final Variable.Read venousO2;
    private final Variable.Read venousCo2;
    private final Variable.Read hemoglobin;
    private final Variable.Read baseExcess;
    private final Variable.Read temperature;
    private final Variable.Read p50;
    private final Variable.Setting ventilation;
    private final Variable.Setting fio2;
    private final TensionsToContents kernel = new TensionsToContents();

    OneAlveolus(Declarations d) {
        o2 = d.state(O2, START_O2);
        co2 = d.state(CO2, START_CO2);
        n2 = d.state(N2, FULL - START_O2 - START_CO2);
        arterialO2 = d.contributesTo(Blood.ARTERIAL_O2);
        arterialCo2 = d.contributesTo(Blood.ARTERIAL_CO2);
        output = d.readsLater(Circulation.CARDIAC_OUTPUT);
        venousO2 = d.readsLater(Blood.PULMONARY_O2_CONTENT);
        venousCo2 = d.readsLater(Blood.PULMONARY_CO2_CONTENT);
        hemoglobin = d.readsLater(Blood.HEMOGLOBIN);
        baseExcess = d.readsLater(Blood.BASE_EXCESS);
        temperature = d.readsLater(Blood.TEMPERATURE);
        p50 = d.readsLater(Blood.P50);
        ventilation = d.setting(VENTILATION, 4.5);
        fio2 = d.setting(FIO2, 0.21);
        d.partialsByDifference(
                List.of(o2, co2, n2, arterialO2, arterialCo2),
                List.of(o2, co2, n2, output, venousO2, venousCo2, hemoglobin, baseExcess, temperature, p50));
    }

    @Override
    public void rates(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double sum = x.of(o2)[i] + x.of(co2)[i] + x.of(n2)[i];
            kernel.solve(
                    DRY * x.of(o2)[i] / sum,
                    DRY * x.of(co2)[i] / sum,
                    G_DL_PER_G_L * x.of(hemoglobin)[i],
                    x.of(baseExcess)[i],
                    x.of(temperature)[i],
                    x.of(p50)[i],
                    Double.NaN);
            double flow = x.of(output)[i];
            double uptake = flow * (kernel.o2 * Gas.MMOL_PER_L_PER_ML_DL - x.of(venousO2)[i]);
            double given = flow * (x.of(venousCo2)[i] - kernel.co2 * Gas.MMOL_PER_L_PER_ML_DL);
            double in = x.of(ventilation)[i] * DRY / Gas.DRY_GAS_VOLUME_TEMPERATURE;
            double out = in - uptake + given + (sum - FULL) / 2;
            double outward = 0.5 * (out + Math.sqrt(out * out + SMOOTH));
            double inward = in + outward - out;
            double oxygen = x.of(fio2)[i];
            x.rateOf(o2)[i] += inward * oxygen - outward * x.of(o2)[i] / sum - uptake;
            x.rateOf(co2)[i] += given - outward * x.of(co2)[i] / sum;
            x.rateOf(n2)[i] += inward * (1 - oxygen) - outward * x.of(n2)[i] / sum;
            x.rateOf(arterialO2)[i] += flow * x.of(venousO2)[i] + uptake;
            x.rateOf(arterialCo2)[i] += flow * x.of(venousCo2)[i] - given;
        }
    }
}
