package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.device.ventilator.VentilatorSettings;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/** The whole healthy man awake, breathing room air by himself for two hours. */
final class RestingMan implements Experiment {
    private static final double HOUR = 3600;
    private static final double AWAKE_GAIN = 1.2;
    /** The healthy lung of the ventilated patients, in units of each parameter. */
    private static final Map<String, Double> HEALTHY_LUNG = Map.of(
            Lung.TISSUE_MASS.name(),
            0.75,
            Lung.UNPERFUSED_SHARE.name(),
            0.04,
            "lung_mechanics.softness",
            1.0,
            "lung_sub_units.spread",
            0.6,
            "hypoxic_vasoconstriction.strength",
            1.0);

    @Override
    public String id() {
        return "resting-man";
    }

    @Override
    public String about() {
        return "The whole man of 70 kg with a healthy lung, awake, without a tube, breathes room air by himself for two hours.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("heart", "1", 0.6));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("PaO2", "mmHg"),
                Port.of("PaCO2", "mmHg"),
                Port.of("pH", "1"),
                Port.of("bicarbonate", "mmol/L"),
                Port.of("baseExcess", "mmol/L"),
                Port.of("SaO2", "1"),
                Port.of("venousPO2", "mmHg"),
                Port.of("venousPCO2", "mmHg"),
                Port.of("lactate", "mmol/L"),
                Port.of("output", "L/min"),
                Port.of("pressure", "mmHg"),
                Port.of("rightAtrium", "mmHg"),
                Port.of("pulmonaryPressure", "mmHg"),
                Port.of("heartRate", "1/min"),
                Port.of("gradient", "mmHg"),
                Port.of("shunt", "1"),
                Port.of("deadSpace", "1"),
                Port.of("hematocrit", "1"),
                Port.of("breaths", "1/min"),
                Port.of("volumePerWeight", "mL/kg"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = Bench.ofHealthyMan(in.number("heart"));
        HEALTHY_LUNG.forEach(man::set);
        VentilatorSettings.pressureSupport().forEach(man::set);
        man.set(Airway.SUPPORT, Airway.ROOM_AIR)
                .set(Breathing.SEDATION_DEPTH, 0)
                .set(Metabolism.SEDATION, 1)
                .set(Circulation.BAROREFLEX_GAIN, AWAKE_GAIN)
                .set(Ventilator.FIO2, 0.21)
                .set(Ventilator.PEEP, 0)
                .set(Ventilator.INSPIRATORY_PRESSURE, 0)
                .set(Ventilator.BACKUP_RATE, 0)
                .pass(2 * HOUR);
        double pco2 = man.get(Blood.ARTERIAL_PCO2);
        double ph = man.get(Blood.ARTERIAL_PH);
        return Map.ofEntries(
                Map.entry("PaO2", man.get(Blood.ARTERIAL_PO2)),
                Map.entry("PaCO2", pco2),
                Map.entry("pH", ph),
                Map.entry("bicarbonate", AcidBase.bicarbonate(pco2, ph)),
                Map.entry("baseExcess", man.get(Blood.STANDARD_BASE_EXCESS)),
                Map.entry("SaO2", man.get(Blood.ARTERIAL_SATURATION)),
                Map.entry("venousPO2", man.get(Blood.PULMONARY_PO2)),
                Map.entry("venousPCO2", man.get(Blood.PULMONARY_PCO2)),
                Map.entry("lactate", man.get(Metabolism.LACTATE)),
                Map.entry("output", man.get(Circulation.CARDIAC_OUTPUT)),
                Map.entry("pressure", man.get(Circulation.ARTERIAL_PRESSURE)),
                Map.entry("rightAtrium", man.get(Circulation.RIGHT_ATRIAL_PRESSURE)),
                Map.entry("pulmonaryPressure", man.get(Circulation.PULMONARY_PRESSURE)),
                Map.entry("heartRate", man.get(Circulation.HEART_RATE)),
                Map.entry("gradient", man.get(Lung.AA_GRADIENT)),
                Map.entry("shunt", man.get(Lung.SHUNT_FRACTION)),
                Map.entry("deadSpace", man.get(Lung.DEAD_SPACE_ENGHOFF)),
                Map.entry("hematocrit", man.get(Blood.HEMATOCRIT)),
                Map.entry("breaths", man.get(Breathing.RATE)),
                Map.entry("volumePerWeight", 1000 * man.get(Blood.VOLUME) / SimpleBody.WEIGHT));
    }
}
