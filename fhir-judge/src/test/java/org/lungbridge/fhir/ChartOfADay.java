package org.lungbridge.fhir;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lungbridge.dossier.fhir.ChartedRun;
import org.lungbridge.dossier.fhir.ChartedRun.Chart;
import org.lungbridge.dossier.fhir.ChartedRun.LabResult;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.laboratory.Result;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.viz.RunSeries;

/** A day of a shipped course, with results, drugs, a circuit, and a few things done that this day did not need. */
final class ChartOfADay {
    private static final double DAY_S = 86_400;
    private static final ChartedRun RUN = play();

    private ChartOfADay() {}

    static ChartedRun run() {
        return RUN;
    }

    private static ChartedRun play() {
        Scenario scenario = Library.scenario("sle-dah-course");
        RunOptions options = new RunOptions(1, "rodas5p", 1e-3, OptionalDouble.of(300), OptionalDouble.of(DAY_S));
        RunResult result = ScenarioRun.prepare(scenario, options).run((time, end) -> {}, () -> false);
        List<EventRecord> events = new ArrayList<>(result.events());
        for (String what : List.of("change-oxygenator", "turn-prone", "bronchoscopy", "plasma-exchange", "extubate")) {
            events.add(new EventRecord(DAY_S - 1, "order", "timeline", what, ""));
        }
        events.add(new EventRecord(DAY_S - 1, "order", "timeline", "heparin-bolus", "80 IU/kg (4400 IU)"));
        List<LabResult> results =
                result.labs().stream().map(ChartOfADay::written).toList();
        Chart chart =
                new Chart("", scenario.onlyPatient(), false, DAY_S, RunSeries.of(result.recording()), events, results);
        return new ChartedRun(scenario.id(), "a day", Instant.parse("2000-01-01T00:00:00Z"), List.of(chart));
    }

    private static LabResult written(Result result) {
        return new LabResult(
                result.test(),
                result.value(),
                result.unit().code(),
                result.drawn(),
                result.available(),
                result.flag().code());
    }
}
