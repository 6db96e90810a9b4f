package org.lungbridge.dossier.fhir;

import java.time.Instant;
import java.util.List;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.viz.RunSeries;

/**
 * What a run left in its folder.
 *
 * @param scenario id of the scenario
 * @param identity what tells this run from others and is the same when it is run again; ids are made of it
 * @param start the date that stands for time 0
 * @param patients one or several
 */
public record ChartedRun(String scenario, String identity, Instant start, List<Chart> patients) {
    /** A run whose patients nobody changes afterwards. */
    public ChartedRun {
        patients = List.copyOf(patients);
    }

    /**
     * The chart of a patient.
     *
     * @param name of the patient in the run; empty in a run of one
     * @param patient as the scenario has it
     * @param alive at the end
     * @param end_s the last time that was reached, s
     * @param series what was recorded
     * @param events what happened
     * @param results what came back from the laboratory
     */
    public record Chart(
            String name,
            Patient patient,
            boolean alive,
            double end_s,
            RunSeries series,
            List<EventRecord> events,
            List<LabResult> results) {
        /** A chart whose lists nobody changes afterwards. */
        public Chart {
            events = List.copyOf(events);
            results = List.copyOf(results);
        }
    }

    /**
     * A result of the laboratory.
     *
     * @param test what it is
     * @param value in its unit
     * @param unit UCUM code
     * @param drawn_s when blood was drawn, s
     * @param available_s when it came back, s
     * @param flag what stands beside it: L, H, &lt;, &gt; or nothing
     */
    public record LabResult(String test, double value, String unit, double drawn_s, double available_s, String flag) {}
}
