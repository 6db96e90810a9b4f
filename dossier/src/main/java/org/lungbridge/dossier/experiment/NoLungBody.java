package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/**
 * The least body a circuit can be tested on: no lung, one venous pool, given circulation.
 *
 * <pre>
 *   d(venous)/dt = effective flow · (return − venous) ∓ metabolism
 *   arterial     = venous + effective flow / CO · (return − venous)
 * </pre>
 */
final class NoLungBody implements Component {
    /** Blood of the venous pool, L. */
    static final double POOL = 3;

    private static final double START_O2 = 9;
    private static final double START_CO2 = 50;

    private final Variable.State o2;
    private final Variable.State co2;
    private final Variable.Signal o2Content;
    private final Variable.Signal co2Content;
    private final Variable.Read effectiveFlow;
    private final Variable.Read returnO2;
    private final Variable.Read returnCo2;
    private final Variable.Setting uptake;
    private final Variable.Setting production;
    private final Variable.State output;
    private final Variable.State hemoglobin;
    private final Variable.State baseExcess;
    private final Variable.State temperature;
    private final Variable.State p50;
    private final Variable.Display saturation;
    private final Variable.Display po2;
    private final Variable.Display pco2;
    private final ContentsToTensions arterial = new ContentsToTensions();

    NoLungBody(Declarations d) {
        o2 = d.state(Blood.VENOUS_O2, Unit.ML_STPD_PER_DL.engine(START_O2) * POOL);
        co2 = d.state(Blood.VENOUS_CO2, Unit.ML_STPD_PER_DL.engine(START_CO2) * POOL);
        output = d.state(Circulation.CARDIAC_OUTPUT, 6);
        hemoglobin = d.state(Blood.HEMOGLOBIN, 10);
        baseExcess = d.state(Blood.BASE_EXCESS, 0);
        temperature = d.state(Blood.TEMPERATURE, 37);
        p50 = d.state(Blood.P50, 26.8);
        still().forEach(d::state);
        d.setting(Body.BAROMETRIC_PRESSURE, 760);
        d.setting(Coagulation.IMMUNOGLOBULIN_TENDENCY, 0);
        d.setting(Coagulation.PLATELET_INFUSION, 0);
        d.setting(Bleeding.CAPILLARITIS, 0);
        uptake = d.setting(Metabolism.OXYGEN_UPTAKE, 200);
        production = d.setting(Metabolism.CO2_PRODUCTION, 170);
        effectiveFlow = d.readsLater(Ecmo.EFFECTIVE_FLOW);
        returnO2 = d.readsLater(Ecmo.RETURN_O2_CONTENT);
        returnCo2 = d.readsLater(Ecmo.RETURN_CO2_CONTENT);
        o2Content = d.provides(Blood.VENOUS_O2_CONTENT);
        co2Content = d.provides(Blood.VENOUS_CO2_CONTENT);
        saturation = d.displays(Blood.ARTERIAL_SATURATION);
        po2 = d.displays(Blood.ARTERIAL_PO2);
        pco2 = d.displays(Blood.ARTERIAL_PCO2);
        d.partialByDifference(o2Content, o2);
        d.partialByDifference(co2Content, co2);
        d.partialsByDifference(List.of(o2), List.of(effectiveFlow, returnO2, o2Content));
        d.partialsByDifference(List.of(co2), List.of(effectiveFlow, returnCo2, co2Content));
    }

    /** Circulation, and blood that clots as that of the mean patient on heparin. */
    private static Map<Quantity, Double> still() {
        Map<Quantity, Double> still = new LinkedHashMap<>();
        still.put(Circulation.MEAN_SYSTEMIC_PRESSURE, 12.0);
        still.put(Circulation.VENOUS_RESISTANCE, 1.4);
        still.put(Circulation.INTRATHORACIC_PRESSURE, 3.0);
        still.put(Circulation.RIGHT_ATRIAL_PRESSURE, 8.0);
        still.put(Ventilator.PEEP, 10.0);
        still.put(Coagulation.HEPARIN_EFFECT, 0.25);
        still.put(Drug.ENOXAPARIN_LEVEL, 0.0);
        still.put(Drug.BIVALIRUDIN_LEVEL, 0.0);
        still.put(Drug.ARGATROBAN_LEVEL, 0.0);
        still.put(Coagulation.FIBRINOGEN_LEVEL, 4.0);
        still.put(Coagulation.PLATELET_COUNT, 150.0);
        still.put(Coagulation.PROTHROMBOTIC, 0.0);
        still.put(Coagulation.HIT, 0.0);
        still.put(Drug.FACTOR_VIIA_LEVEL, 0.0);
        still.put(Drug.FACTOR_VIIA_RIGHT_LUNG, 0.0);
        still.put(Drug.FACTOR_VIIA_LEFT_LUNG, 0.0);
        still.put(Drug.ANTIFIBRINOLYSIS, 0.0);
        return still;
    }

    @Override
    public void signals(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            x.of(o2Content)[i] = x.of(o2)[i] / POOL;
            x.of(co2Content)[i] = x.of(co2)[i] / POOL;
        }
    }

    @Override
    public void rates(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            double flow = x.of(effectiveFlow)[i];
            x.rateOf(o2)[i] += flow * (x.of(returnO2)[i] - x.of(o2Content)[i]) - x.of(uptake)[i];
            x.rateOf(co2)[i] += flow * (x.of(returnCo2)[i] - x.of(co2Content)[i]) + x.of(production)[i];
        }
    }

    @Override
    public void displays(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            double share = x.of(effectiveFlow)[i] / x.of(output)[i];
            double oxygen = x.of(o2Content)[i] + share * (x.of(returnO2)[i] - x.of(o2Content)[i]);
            double carbonDioxide = x.of(co2Content)[i] + share * (x.of(returnCo2)[i] - x.of(co2Content)[i]);
            arterial.solve(
                    oxygen / Gas.MMOL_PER_L_PER_ML_DL,
                    carbonDioxide / Gas.MMOL_PER_L_PER_ML_DL,
                    Unit.G_PER_DL.of(x.of(hemoglobin)[i]),
                    x.of(baseExcess)[i],
                    x.of(temperature)[i],
                    x.of(p50)[i],
                    Double.NaN,
                    Double.NaN);
            x.of(saturation)[i] = arterial.saturation;
            x.of(po2)[i] = arterial.po2;
            x.of(pco2)[i] = arterial.pco2;
        }
    }
}
