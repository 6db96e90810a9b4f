package org.lungbridge.fhir;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.lungbridge.dossier.fhir.ChartedRun;
import org.lungbridge.dossier.fhir.ChartedRun.Chart;
import org.lungbridge.dossier.fhir.ChartedRun.LabResult;
import org.lungbridge.laboratory.Result;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.viz.RunSeries;

/**
 * A day of a shipped course as the engine charts it, with results, drugs, a circuit, and orders that this day did not need: some
 * take time, some are refused, one is under way at the end.
 */
final class ChartOfADay {
    static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

    private static final double DAY_S = 86_400;
    /** The first and the last of the orders that others take the place of. */
    private static final String FROM = "{ \"at\": \"6 h\", \"order\": \"suction\"";

    private static final String TO = "{ \"at\": \"24 h\", \"order\": \"set-capillaritis\"";
    private static final String ORDERS = """
            { "at": "5 h", "order": "chest-radiograph" },
            { "at": "5 h", "order": "reposition-cannula" },
            { "at": "6 h", "order": "suction", "system": "closed" },
            { "at": "7 h", "order": "bronchoscopy" },
            { "at": "425 min", "order": "bronchoscopy" },
            { "at": "8 h", "order": "turn-prone" },
            { "at": "9 h", "order": "change-oxygenator", "urgency": "planned" },
            { "at": "11 h", "order": "turn-supine" },
            { "at": "12 h", "order": "plasma-exchange" },
            { "at": "13 h", "order": "plasma-exchange" },
            { "at": "15 h", "order": "transfuse-red-cells", "units": 2, "over": "90 min" },
            { "at": "15 h", "order": "heparin-bolus", "dose": "80 IU/kg" },
            { "at": "16 h", "order": "start-renal-replacement" },
            { "at": "18 h", "order": "start-renal-replacement", "dose": "35 mL/kg/h" },
            { "at": "20 h", "order": "stop-renal-replacement" },
            { "at": "21 h", "order": "recruitment-maneuver", "PEEP": "20 cmH2O", "inspiratoryPressure": "15 cmH2O" },
            { "at": "1435 min", "order": "bronchoscopy" },
            """;

    private static final ChartedRun RUN = play();

    private ChartOfADay() {}

    static ChartedRun run() {
        return RUN;
    }

    private static ChartedRun play() {
        String shipped = new String(Library.scenarioBytes("heparin-ladder"), StandardCharsets.UTF_8);
        int from = shipped.indexOf(FROM);
        int to = shipped.indexOf(TO);
        if (from < 0 || to < from) {
            throw new IllegalStateException("The shipped course has another timeline.");
        }
        byte[] document =
                (shipped.substring(0, from) + ORDERS + shipped.substring(to)).getBytes(StandardCharsets.UTF_8);
        Scenario scenario = Documents.readScenario("day.json", document);
        RunOptions options = new RunOptions(1, "rodas5p", 1e-3, OptionalDouble.of(300), OptionalDouble.of(DAY_S));
        RunResult result = ScenarioRun.prepare(scenario, options).run((time, end) -> {}, () -> false);
        List<LabResult> results =
                result.labs().stream().map(ChartOfADay::written).toList();
        Chart chart = new Chart(
                "",
                scenario.onlyPatient(),
                result.outcome().alive(),
                DAY_S,
                RunSeries.of(result.recording()),
                result.events(),
                results);
        return new ChartedRun(scenario.id(), "a day", START, List.of(chart));
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
