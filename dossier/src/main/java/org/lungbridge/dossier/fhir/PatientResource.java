package org.lungbridge.dossier.fhir;

import java.time.ZoneOffset;
import java.util.Locale;
import org.lungbridge.dossier.fhir.ChartedRun.Chart;
import tools.jackson.databind.node.ObjectNode;

/** The patient, who says three times that nobody like that exists: by a mark, by a text, by the name. */
final class PatientResource {
    private PatientResource() {}

    static ObjectNode of(Resources resources, ChartedRun run, Chart chart) {
        ObjectNode patient = resources.create("Patient");
        patient.putObject("text")
                .put("status", "generated")
                .put("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + Codes.SIMULATED + "</div>");
        String id = chart.name().isEmpty() ? run.scenario() : run.scenario() + "/" + chart.name();
        patient.putArray("identifier")
                .addObject()
                .put("system", Codes.OWN + "patient")
                .put("value", id);
        patient.putArray("name").addObject().put("text", "Simulated patient " + id);
        patient.put("gender", chart.patient().sex().name().toLowerCase(Locale.ROOT));
        int age_years = (int) chart.patient().age().engineValue();
        int year = run.start().atOffset(ZoneOffset.UTC).getYear();
        patient.put("birthDate", String.valueOf(year - age_years));
        if (!chart.alive()) {
            patient.put("deceasedDateTime", resources.date(chart.end_s()));
        }
        return patient;
    }
}
