package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.lungbridge.outcome.Columns;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.outcome.Death;
import org.lungbridge.outcome.Span;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;

/** A shipped scenario run to its end: what became of the patient, and medians of what was recorded. */
final class ScenarioOutcome implements Experiment {
    private static final double HOUR = 3600;

    @Override
    public String id() {
        return "scenario";
    }

    @Override
    public String about() {
        return "A shipped scenario is run with its usual options for one of its patients; the outcome is read as registries count it,"
                + " and the middle and range of clotting tests between two hours; patient 0 is the"
                + " mean of all of its patients.";
    }

    @Override
    public List<String> words() {
        return List.of("scenario");
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("patient", "1", 1),
                Port.usual("until", "h", 0),
                Port.usual("from", "h", 0),
                Port.usual("to", "h", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("ecmoDays", "d"),
                Port.of("ecmoRuns", "1"),
                Port.of("ventilatorDays", "d"),
                Port.of("alive", "1"),
                Port.of("deathDay", "d"),
                Port.of("daysOffEcmoBeforeDeath", "d"),
                Port.of("hospitalDay", "d"),
                Port.of("respiratorySupport", "1"),
                Port.of("withdrawn", "1"),
                Port.of("plasmaExchanges", "1"),
                Port.of("circuitExchanges", "1"),
                Port.of("redCells", "1"),
                Port.of("renalReplacement", "1"),
                Port.of("renalRecovered", "1"),
                Port.of("actMedian", "s"),
                Port.of("apttMedian", "s"),
                Port.of("apttLeast", "s"),
                Port.of("apttMost", "s"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Scenario scenario = Library.scenario(in.word("scenario"));
        List<Patient> everybody = scenario.everybody();
        int number = (int) in.number("patient");
        if (number > 0) {
            return run(scenario.with(everybody.get(number - 1)), in);
        }
        Map<String, Double> mean = new LinkedHashMap<>();
        for (Patient patient : everybody) {
            run(scenario.with(patient), in)
                    .forEach((name, value) -> mean.merge(name, value / everybody.size(), Double::sum));
        }
        return mean;
    }

    private static Map<String, Double> run(Scenario scenario, Inputs in) {
        RunOptions usual = RunOptions.usual();
        OptionalDouble until =
                in.number("until") > 0 ? OptionalDouble.of(in.number("until") * HOUR) : OptionalDouble.empty();
        RunOptions options =
                new RunOptions(usual.seed(), usual.solver(), usual.relativeTolerance(), usual.interval_s(), until);
        RunResult run = ScenarioRun.prepare(scenario, options).run((done, total) -> {}, () -> false);
        Columns columns = Columns.of(run.recording());
        Map<String, Double> out = outcome(scenario.onlyPatient(), run);
        if (in.number("to") > in.number("from")) {
            double[] aptt = between(columns, "aPTT_s", in);
            out.put("actMedian", median(between(columns, "ACT_s", in)));
            out.put("apttMedian", median(aptt));
            out.put("apttLeast", aptt[0]);
            out.put("apttMost", aptt[aptt.length - 1]);
        }
        return out;
    }

    private static Map<String, Double> outcome(Patient patient, RunResult run) {
        CourseOutcome outcome = CourseOutcome.of(run.course(patient));
        double off = outcome.ecmo().stream().mapToDouble(Span::to).max().orElse(Double.NaN) / Span.DAY;
        double death = outcome.death().map(Death::time).orElse(Double.NaN) / Span.DAY;
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("ecmoDays", Span.days(outcome.ecmo()));
        out.put("ecmoRuns", (double) outcome.ecmo().size());
        out.put("ventilatorDays", Span.days(outcome.ventilator()));
        out.put("alive", outcome.death().isEmpty() ? 1.0 : 0);
        out.put("deathDay", death);
        out.put("daysOffEcmoBeforeDeath", death - off);
        out.put("hospitalDay", outcome.stay().hospital().orElse(Double.NaN) / Span.DAY);
        out.put("respiratorySupport", (double) outcome.lastSupport().ordinal());
        out.put("withdrawn", outcome.withdrawn().isPresent() ? 1.0 : 0);
        out.put("plasmaExchanges", (double) outcome.treatments().plasmaExchanges());
        out.put("circuitExchanges", (double) outcome.treatments().circuitExchanges());
        out.put("redCells", outcome.treatments().transfusions().redCells_units());
        out.put("renalReplacement", outcome.renal().sessions().isEmpty() ? 0.0 : 1);
        out.put("renalRecovered", outcome.renal().recovered() ? 1.0 : 0);
        return out;
    }

    /** What a column held between two hours, in rising order. */
    private static double[] between(Columns columns, String id, Inputs in) {
        return IntStream.rangeClosed(columns.rowAt(in.number("from") * HOUR), columns.rowAt(in.number("to") * HOUR))
                .mapToDouble(row -> columns.value(id, row))
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
