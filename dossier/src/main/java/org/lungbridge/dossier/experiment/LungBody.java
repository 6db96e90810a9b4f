package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Part;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;

/**
 * A body around a lung: cardiac output and blood are held, arterial and pulmonary blood are pools of one liter, and tissues take
 * and give what they are told.
 */
final class LungBody implements Component {
    private final Variable.State output;
    private final BloodPool arterial;
    private final BloodPool pulmonary;
    private final Variable.Setting oxygenUse;
    private final Variable.Setting co2Production;

    /** This body and these parts of a lung; it breathes through a tube unless a part says how. */
    static List<Part> around(List<Part> lung) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("body", LungBody::new));
        if (lung.stream().noneMatch(part -> part.name().equals("airway_obstruction"))) {
            parts.add(new Part("tube", Tube::new));
        }
        parts.addAll(lung);
        return parts;
    }

    /** A tube in the airway. */
    private record Tube() implements Component {
        Tube(Declarations d) {
            this();
            d.setting(Airway.SUPPORT, 4);
            d.state(Lung.TISSUE_RECOVERY, 0);
        }
    }

    LungBody(Declarations d) {
        output = d.state(Circulation.CARDIAC_OUTPUT, 6);
        List<Variable.State> properties = List.of(
                d.state(Blood.HEMOGLOBIN, 10),
                d.state(Blood.BASE_EXCESS, 0),
                d.state(Blood.TEMPERATURE, 37),
                d.state(Blood.P50, 26.8));
        d.state(Blood.VOLUME, 5);
        d.state(Blood.HEMATOCRIT, 0.3);
        d.state(Blood.OUTFLOW_SHARE, 1);
        d.state(Bleeding.CAPILLARY_FLOW, 0);
        d.state(Bleeding.CAPILLARITIS, 0);
        d.state(Disease.PNEUMONIA, 0);
        d.state(Drug.IMMUNOSUPPRESSION, 0);
        d.setting(Disease.ACTIVE, 0);
        d.state(Audit.VOLUME, 0);
        d.setting(Circulation.ALIVE, 1);
        d.setting(Body.PREDICTED_WEIGHT, 66);
        d.setting(Body.BAROMETRIC_PRESSURE, 760);
        oxygenUse = d.setting(Metabolism.OXYGEN_UPTAKE, 250);
        co2Production = d.setting(Metabolism.CO2_PRODUCTION, 200);
        arterial = new BloodPool(
                d,
                List.of(
                        Blood.ARTERIAL_O2,
                        Blood.ARTERIAL_CO2,
                        Blood.ARTERIAL_O2_CONTENT,
                        Blood.ARTERIAL_CO2_CONTENT,
                        Blood.ARTERIAL_PO2,
                        Blood.ARTERIAL_PCO2,
                        Blood.ARTERIAL_PH,
                        Blood.ARTERIAL_SATURATION),
                6,
                22,
                properties);
        pulmonary = new BloodPool(
                d,
                List.of(
                        Blood.PULMONARY_O2,
                        Blood.PULMONARY_CO2,
                        Blood.PULMONARY_O2_CONTENT,
                        Blood.PULMONARY_CO2_CONTENT,
                        Blood.PULMONARY_PO2,
                        Blood.PULMONARY_PCO2,
                        Blood.PULMONARY_PH,
                        Blood.PULMONARY_SATURATION),
                4,
                24,
                properties);
        d.partialsByDifference(List.of(arterial.o2, pulmonary.o2), List.of(output, arterial.o2Content));
        d.partialsByDifference(List.of(arterial.co2, pulmonary.co2), List.of(output, arterial.co2Content));
        d.partialByDifference(pulmonary.o2, pulmonary.o2Content);
        d.partialByDifference(pulmonary.co2, pulmonary.co2Content);
    }

    @Override
    public void signals(Rows x) {
        arterial.signals(x);
        pulmonary.signals(x);
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double co = x.of(output)[l];
            double o2 = x.of(arterial.o2Content)[l];
            double co2 = x.of(arterial.co2Content)[l];
            x.rateOf(arterial.o2)[l] -= co * o2;
            x.rateOf(arterial.co2)[l] -= co * co2;
            x.rateOf(pulmonary.o2)[l] += co * (o2 - x.of(pulmonary.o2Content)[l]) - x.of(oxygenUse)[l];
            x.rateOf(pulmonary.co2)[l] += co * (co2 - x.of(pulmonary.co2Content)[l]) + x.of(co2Production)[l];
        }
    }
}
