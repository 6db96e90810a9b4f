package org.lungbridge.dossier.fhir;

import java.util.List;
import java.util.Optional;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.vocabulary.Loinc;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;
import tools.jackson.databind.node.ObjectNode;

/** What a nurse charts every hour, each an Observation by FHIR's own profiles of vital signs. */
final class VitalSigns {
    private static final double EVERY_S = 3600;
    private static final String BREATHS = "respiratoryRate_perMin";
    /** Its profile asks for the code of any oxygen saturation beside that of pulse oximetry. */
    private static final String PULSE_OXIMETRY = "SpO2";

    private static final List<String> SINGLE = List.of("heartRate_perMin", BREATHS, PULSE_OXIMETRY, "temperature_degC");
    private static final List<String> PRESSURES =
            List.of("systolicPressure_mmHg", "diastolicPressure_mmHg", "MAP_mmHg");

    private VitalSigns() {}

    static void add(Resources resources, RunSeries series) {
        double due = 0;
        for (int row = 0; row < series.rows(); row++) {
            double time = series.time(row);
            if (time >= due) {
                for (String id : SINGLE) {
                    single(resources, series, id, row);
                }
                pressures(resources, series, row);
                due = time - time % EVERY_S + EVERY_S;
            }
        }
    }

    private static void single(Resources resources, RunSeries series, String id, int row) {
        double value = series.value(id, row);
        OutputVariable variable = OutputVariables.find(id).orElseThrow();
        if (Double.isFinite(value)) {
            ObjectNode observation = charted(resources, series.time(row));
            Optional<Loinc> loinc = Loinc.of(variable);
            ObjectNode code = observation.putObject("code");
            Codes.concept(code, loinc, "variable", id, variable.about());
            if (id.equals(PULSE_OXIMETRY)) {
                Codes.also(code, "2708-6", "Oxygen saturation in Arterial blood");
            }
            Codes.quantity(observation.putObject("valueQuantity"), value, Codes.scale(loinc, variable.unitCode()));
        }
    }

    private static void pressures(Resources resources, RunSeries series, int row) {
        if (!PRESSURES.stream().allMatch(id -> Double.isFinite(series.value(id, row)))) {
            return;
        }
        ObjectNode observation = charted(resources, series.time(row));
        Codes.loinc(observation.putObject("code"), "85354-9", "Blood pressure panel with all children optional");
        var components = observation.putArray("component");
        for (String id : PRESSURES) {
            OutputVariable variable = OutputVariables.find(id).orElseThrow();
            ObjectNode component = components.addObject();
            Optional<Loinc> loinc = Loinc.of(variable);
            Codes.concept(component.putObject("code"), loinc, "variable", id, variable.about());
            Codes.quantity(
                    component.putObject("valueQuantity"),
                    series.value(id, row),
                    Codes.scale(loinc, variable.unitCode()));
        }
    }

    private static ObjectNode charted(Resources resources, double time_s) {
        ObjectNode observation = resources.about("Observation", "final");
        Codes.category(observation, "vital-signs");
        resources.subject(observation);
        return observation.put("effectiveDateTime", resources.date(time_s));
    }
}
