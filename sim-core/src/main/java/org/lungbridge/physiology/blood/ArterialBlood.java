package org.lungbridge.physiology.blood;

import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;

/**
 * Arterial blood, from the pulmonary veins to the tissues.
 *
 * <pre>
 *   rN = lung outflow (by the lung) − Σ tissue inflow (by each tissue)       N amount of O2 or CO2, mmol
 *   c  = N / (0.24 · normal blood volume) ;  PO2, PCO2, pH, S from the contents
 * </pre>
 *
 * <p>This component has no flows of its own: who moves blood moves its gas. <b>Holds for</b> any content down to
 * none. <b>Leaves out</b> the delay along the arteries.
 *
 * <p>Sources: pool of 1.2 L with the pulmonary venous blood at 70 kg, textbook; calibrated apnea in the metabolism tests.
 */
public final class ArterialBlood implements Component {
    private static final Source SHARE =
            new Source("pools", "Arterial and pulmonary venous blood 1.2 L of 5.0 L, textbook value, recalled");
    private static final PoolGas.Names NAMES = new PoolGas.Names(
            Blood.ARTERIAL_O2,
            Blood.ARTERIAL_CO2,
            Blood.ARTERIAL_O2_CONTENT,
            Blood.ARTERIAL_CO2_CONTENT,
            Blood.ARTERIAL_PO2,
            Blood.ARTERIAL_PCO2,
            Blood.ARTERIAL_PH,
            Blood.ARTERIAL_SATURATION,
            Blood.ARTERIAL_LN_VIRTUAL_PO2);

    private final PoolGas gas;
    private final Variable.Read hemoglobin;
    private final Variable.Display bicarbonate;
    private final Variable.Display baseExcess;

    public ArterialBlood(Declarations d) {
        gas = new PoolGas(
                d,
                NAMES,
                9.94,
                25.9,
                4.55,
                p -> p.parameter(Blood.ARTERIAL_SHARE, 0.24, 0.15, 0.35, Tag.RECALLED, SHARE, Spread.none()));
        hemoglobin = d.readsLater(Blood.HEMOGLOBIN);
        bicarbonate = d.displays(Blood.ARTERIAL_BICARBONATE);
        baseExcess = d.displays(Blood.ARTERIAL_BASE_EXCESS);
    }

    @Override
    public void signals(Rows x) {
        gas.signals(x);
    }

    @Override
    public void partials(Rows x) {
        gas.partials(x);
    }

    @Override
    public void displays(Rows x) {
        double[] bicarbonate = x.of(this.bicarbonate), baseExcess = x.of(this.baseExcess);
        double[] hemoglobin = x.of(this.hemoglobin);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            ContentsToTensions point = gas.solve(x, i);
            bicarbonate[i] = point.bicarbonate;
            baseExcess[i] = AcidBase.baseExcess(point.pco2, point.pH, point.saturation, 0.1 * hemoglobin[i]);
        }
    }
}
