package org.lungbridge.dossier.experiment;

import java.util.List;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;

/** One liter of blood on a bench: amounts, contents and tensions. */
final class BloodPool {
    final Variable.State o2;
    final Variable.State co2;
    final Variable.Signal o2Content;
    final Variable.Signal co2Content;

    private final Variable.Signal po2;
    private final Variable.Signal pco2;
    private final Variable.Signal ph;
    private final Variable.Signal saturation;
    private final List<Variable.State> properties;
    private final ContentsToTensions blood = new ContentsToTensions();

    /**
     * Declares the pool.
     *
     * @param names amounts and contents of O2 and CO2, PO2, PCO2, pH, saturation
     * @param properties hemoglobin, base excess, temperature and P50
     */
    BloodPool(Declarations d, List<Quantity> names, double o2Start, double co2Start, List<Variable.State> properties) {
        this.properties = properties;
        o2 = d.state(names.get(0), o2Start);
        co2 = d.state(names.get(1), co2Start);
        o2Content = d.provides(names.get(2));
        co2Content = d.provides(names.get(3));
        po2 = d.provides(names.get(4));
        pco2 = d.provides(names.get(5));
        ph = d.provides(names.get(6));
        saturation = d.provides(names.get(7));
        d.partialByDifference(o2Content, o2);
        d.partialByDifference(co2Content, co2);
        List<Variable> tensions = List.of(po2, pco2, ph, saturation);
        d.partialsByDifference(
                tensions, List.of(o2, co2, properties.get(0), properties.get(1), properties.get(2), properties.get(3)));
    }

    void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(o2Content)[l] = x.of(o2)[l];
            x.of(co2Content)[l] = x.of(co2)[l];
            blood.solve(
                    x.of(o2)[l] / Gas.MMOL_PER_L_PER_ML_DL,
                    x.of(co2)[l] / Gas.MMOL_PER_L_PER_ML_DL,
                    Unit.G_PER_DL.of(x.of(properties.get(0))[l]),
                    x.of(properties.get(1))[l],
                    x.of(properties.get(2))[l],
                    x.of(properties.get(3))[l],
                    Double.NaN,
                    Double.NaN);
            x.of(po2)[l] = blood.po2;
            x.of(pco2)[l] = blood.pco2;
            x.of(ph)[l] = blood.pH;
            x.of(saturation)[l] = blood.saturation;
        }
    }
}
