package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Metabolism;

/** A resting man on oxygen whose ventilation changes at once: how the stores of CO2 follow. */
final class GasStores implements Experiment {
    private static final double REST = 4.4;
    private static final double HOUR = 3600;
    private static final double MINUTE = 60;
    private static final int STEP = 10;
    private static final int APNEA_MINUTES = 8;
    private static final double ML_PER_MMOL = 22.414;
    private static final List<Quantity> CO2 = List.of(
            Blood.ARTERIAL_CO2,
            Blood.VENOUS_CO2,
            Blood.PULMONARY_CO2,
            Metabolism.TISSUE_CO2.at(0),
            Metabolism.TISSUE_CO2.at(1),
            Metabolism.TISSUE_CO2.at(2));

    @Override
    public String id() {
        return "gas-stores";
    }

    @Override
    public String about() {
        return "A man of 70 kg at rest on oxygen (O2 use 250, CO2 200 mL/min, cardiac output 5 L/min, one alveolus) breathes so many"
                + " times as much from one moment on; 0 is apnea.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("factor", "1", 1), Port.usual("minutes", "min", 60));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("restingPaCO2", "mmHg"),
                Port.of("firstMinute", "mmHg"),
                Port.of("perMinuteLater", "mmHg/min"),
                Port.of("halfChange", "min"),
                Port.of("CO2capacity", "mL/kg/mmHg"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = SimpleBody.steadyHeart(5)
                .set(OneAlveolus.FIO2, 1)
                .set(Metabolism.RESTING_OXYGEN_DEMAND, 250 / SimpleBody.WEIGHT)
                .set(Metabolism.RESPIRATORY_QUOTIENT, 0.8)
                .set(OneAlveolus.VENTILATION, REST)
                .pass(6 * HOUR);
        double rest = man.get(Blood.ARTERIAL_PCO2);
        double factor = in.number("factor");
        double stores = stores(man);
        double tissue = man.get(Metabolism.TISSUE_PCO2.at(1));
        man.set(OneAlveolus.VENTILATION, REST * factor);
        if (factor == 0) {
            double first = man.pass(MINUTE).get(Blood.ARTERIAL_PCO2) - rest;
            double later = (man.pass((APNEA_MINUTES - 1) * MINUTE).get(Blood.ARTERIAL_PCO2) - rest - first)
                    / (APNEA_MINUTES - 1);
            return Map.of("restingPaCO2", rest, "firstMinute", first, "perMinuteLater", later);
        }
        if (factor == 1) {
            return Map.of("restingPaCO2", rest);
        }
        double half = halfChange(man, rest, factor, (int) in.number("minutes"));
        double rise = man.pass(3 * HOUR).get(Metabolism.TISSUE_PCO2.at(1)) - tissue;
        double capacity = ML_PER_MMOL * (stores(man) - stores) / rise / SimpleBody.WEIGHT;
        return Map.of("restingPaCO2", rest, "halfChange", half, "CO2capacity", capacity);
    }

    private static double stores(Bench man) {
        return CO2.stream().mapToDouble(man::get).sum();
    }

    private static double halfChange(Bench man, double start, double factor, int minutes) {
        List<Double> course = new ArrayList<>();
        for (int k = 0; k < MINUTE / STEP * minutes; k++) {
            course.add(man.pass(STEP).get(Blood.ARTERIAL_PCO2));
        }
        double half = (start + course.get(course.size() - 1)) / 2;
        int k = 0;
        while ((course.get(k) - half) * (factor - 1) > 0) {
            k++;
        }
        return (k + 1) * STEP / MINUTE;
    }
}
