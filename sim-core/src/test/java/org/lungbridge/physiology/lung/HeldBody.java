package org.lungbridge.physiology.lung;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Part;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.quantity.Unit;
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
 * A body around the lung under test: cardiac output and blood properties are states that the body never moves (so that
 * slopes with respect to them can be checked), arterial and pulmonary blood are pools of one liter, and the tissues consume
 * and produce a given amount of gas.
 */
final class HeldBody implements Component {
    private static final Source TEST = Source.assumption("Held by the test around the lung");

    private final Variable.State output;
    private final Variable.State hemoglobin;
    private final Variable.State baseExcess;
    private final Variable.State temperature;
    private final Variable.State p50;
    private final Pool arterial;
    private final Pool pulmonary;
    private final Variable oxygenUse;
    private final Variable co2Production;

    /** A body for these parts of a lung; it breathes through a tube unless a part says how. */
    static List<Part> around(List<Part> lung) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("body", HeldBody::new));
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

    HeldBody(Declarations d) {
        output = d.state(Circulation.CARDIAC_OUTPUT, 6);
        hemoglobin = d.state(Blood.HEMOGLOBIN, 10);
        baseExcess = d.state(Blood.BASE_EXCESS, 0);
        temperature = d.state(Blood.TEMPERATURE, 37);
        p50 = d.state(Blood.P50, 26.8);
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
        d.parameter(Body.PREDICTED_WEIGHT, 66, 30, 120, Tag.DESIGN, TEST, Spread.none());
        d.parameter(Body.BAROMETRIC_PRESSURE, 760, 400, 800, Tag.DESIGN, TEST, Spread.none());
        oxygenUse = d.parameter(Metabolism.OXYGEN_UPTAKE, 250, 0, 600, Tag.DESIGN, TEST, Spread.none());
        co2Production = d.parameter(Metabolism.CO2_PRODUCTION, 200, 0, 600, Tag.DESIGN, TEST, Spread.none());
        arterial = new Pool(
                d,
                new Quantity[] {
                    Blood.ARTERIAL_O2,
                    Blood.ARTERIAL_CO2,
                    Blood.ARTERIAL_O2_CONTENT,
                    Blood.ARTERIAL_CO2_CONTENT,
                    Blood.ARTERIAL_PO2,
                    Blood.ARTERIAL_PCO2,
                    Blood.ARTERIAL_PH,
                    Blood.ARTERIAL_SATURATION
                },
                6,
                22);
        pulmonary = new Pool(
                d,
                new Quantity[] {
                    Blood.PULMONARY_O2,
                    Blood.PULMONARY_CO2,
                    Blood.PULMONARY_O2_CONTENT,
                    Blood.PULMONARY_CO2_CONTENT,
                    Blood.PULMONARY_PO2,
                    Blood.PULMONARY_PCO2,
                    Blood.PULMONARY_PH,
                    Blood.PULMONARY_SATURATION
                },
                4,
                24);
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

    /** One liter of blood. */
    private final class Pool {
        private final Variable.State o2;
        private final Variable.State co2;
        private final Variable.Signal o2Content;
        private final Variable.Signal co2Content;
        private final Variable.Signal po2;
        private final Variable.Signal pco2;
        private final Variable.Signal ph;
        private final Variable.Signal saturation;
        private final ContentsToTensions blood = new ContentsToTensions();

        Pool(Declarations d, Quantity[] names, double o2Start, double co2Start) {
            o2 = d.state(names[0], o2Start);
            co2 = d.state(names[1], co2Start);
            o2Content = d.provides(names[2]);
            co2Content = d.provides(names[3]);
            po2 = d.provides(names[4]);
            pco2 = d.provides(names[5]);
            ph = d.provides(names[6]);
            saturation = d.provides(names[7]);
            List<Variable> tensions = List.of(po2, pco2, ph, saturation);
            d.partialByDifference(o2Content, o2);
            d.partialByDifference(co2Content, co2);
            d.partialsByDifference(tensions, List.of(o2, co2, hemoglobin, baseExcess, temperature, p50));
        }

        void signals(Rows x) {
            for (int l = 0; l < x.lanes(); l++) {
                x.of(o2Content)[l] = x.of(o2)[l];
                x.of(co2Content)[l] = x.of(co2)[l];
                blood.solve(
                        x.of(o2)[l] / Gas.MMOL_PER_L_PER_ML_DL,
                        x.of(co2)[l] / Gas.MMOL_PER_L_PER_ML_DL,
                        Unit.G_PER_DL.of(x.of(hemoglobin)[l]),
                        x.of(baseExcess)[l],
                        x.of(temperature)[l],
                        x.of(p50)[l],
                        Double.NaN,
                        Double.NaN);
                x.of(po2)[l] = blood.po2;
                x.of(pco2)[l] = blood.pco2;
                x.of(ph)[l] = blood.pH;
                x.of(saturation)[l] = blood.saturation;
            }
        }
    }
}
