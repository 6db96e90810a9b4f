package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;

/** The shipped lupus case: hypoxemic for two hours, then on VV-ECMO; two days in all. */
final class LupusCase implements Experiment {
    private static final String SCENARIO = "sle-dah-vv-ecmo";
    private static final double START = 2;
    private static final double MINUTES_10 = 1.0 / 6;
    private static final double KCAL_PER_LITER = 4.9;
    private static final double MINUTES_A_DAY = 1440;

    @Override
    public String id() {
        return "lupus-case";
    }

    @Override
    public String about() {
        return "The shipped scenario of the lupus patient (source S1) with the usual seed: what is recorded before ECMO, ten minutes"
                + " after its start at two hours, and later.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("hour", "h", 24));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("SaO2before", "%"),
                Port.of("PaO2before", "mmHg"),
                Port.of("PaCO2before", "mmHg"),
                Port.of("pHbefore", "1"),
                Port.of("SaO2in10min", "%"),
                Port.of("SaO2", "%"),
                Port.of("PaCO2", "mmHg"),
                Port.of("PaCO2change", "%"),
                Port.of("flow", "L/min"),
                Port.of("speed", "1/min"),
                Port.of("flowOverOutput", "1"),
                Port.of("recirculation", "%"),
                Port.of("recirculationError", "points"),
                Port.of("hemoglobinInAnHour", "g/dL"),
                Port.of("energy", "kcal/d"),
                Port.of("inletPressure", "mmHg"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        CourseColumns course = CourseColumns.of(SCENARIO, 1);
        double hour = in.number("hour");
        double before = START - MINUTES_10 / 10;
        double flow = course.at("ecmoBloodFlow_LPerMin", hour);
        double recirculation = course.at("ecmoRecirculation", hour);
        return Map.ofEntries(
                Map.entry("SaO2before", 100 * course.at("SaO2", before)),
                Map.entry("PaO2before", course.at("PaO2_mmHg", 0)),
                Map.entry("PaCO2before", course.at("PaCO2_mmHg", 0)),
                Map.entry("pHbefore", course.at("pHa", 0)),
                Map.entry("SaO2in10min", 100 * course.at("SaO2", START + MINUTES_10)),
                Map.entry("SaO2", 100 * course.at("SaO2", hour)),
                Map.entry("PaCO2", course.at("PaCO2_mmHg", hour)),
                Map.entry("PaCO2change", 100 * (course.at("PaCO2_mmHg", hour) / course.at("PaCO2_mmHg", before) - 1)),
                Map.entry("flow", flow),
                Map.entry("speed", course.at("ecmoPumpSpeed_rpm", hour)),
                Map.entry("flowOverOutput", flow / course.at("cardiacOutput_LPerMin", hour)),
                Map.entry("recirculation", 100 * recirculation),
                Map.entry(
                        "recirculationError", 100 * (course.at("ecmoRecirculationFromContents", hour) - recirculation)),
                Map.entry("hemoglobinInAnHour", course.at("hemoglobin_gPerDL", START + 1)),
                Map.entry("energy", KCAL_PER_LITER * MINUTES_A_DAY / 1000 * course.at("VO2_mLPerMin", hour)),
                Map.entry("inletPressure", course.at("ecmoDrainagePressure_mmHg", hour)));
    }
}
