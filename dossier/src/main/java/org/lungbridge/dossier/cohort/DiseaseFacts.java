package org.lungbridge.dossier.cohort;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.outcome.Span;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.run.RunResult;

/** The facts of a run that a cohort is judged by. */
record DiseaseFacts(RunResult run, CourseOutcome outcome) {
    private static final double HOUR = 3600;
    /** 100 mL a day, at which staff notice it. */
    private static final double NOTABLE_ML_PER_H = 100 / 24.0;

    private static final String FAILED = "trial of sweep off failed";
    private static final Set<String> GRAVE =
            Set.of("major bleeding begins", "gastrointestinal bleeding begins", "intracranial bleeding begins");

    static DiseaseFacts of(Patient patient, RunResult run) {
        return new DiseaseFacts(run, CourseOutcome.of(run.course(patient)));
    }

    /** One without a course. */
    static DiseaseRow none(int number, String failure) {
        double no = Double.NaN;
        return new DiseaseRow(
                number, -1, failure, false, false, "", no, 0, no, no, 0, 0, false, false, no, no, "", false, false,
                false, no, no, no, no, no);
    }

    DiseaseRow row(int number, int refused, String failure) {
        return new DiseaseRow(
                number,
                refused,
                failure,
                !outcome.ecmo().isEmpty(),
                leftEcmo(),
                outcome.death().map(DiseaseRow::cause).orElse(""),
                Span.days(outcome.ecmo()),
                outcome.ecmo().size(),
                firstRun(),
                first("weaning", 0),
                failures().count(),
                outcome.treatments().plasmaExchanges(),
                !outcome.renal().sessions().isEmpty(),
                outcome.renal().recovered(),
                last("extubate"),
                outcome.stay().hospital().orElse(Double.NaN) / Span.DAY,
                outcome.lastSupport().inWords(),
                named("withdraw-life-support").findAny().isPresent(),
                bled(),
                clotted(),
                rebled(),
                activity(),
                aptt(),
                at("deadSpaceEnghoff", 3),
                at("deadSpaceEnghoff", 11));
    }

    private Stream<EventRecord> named(String what) {
        return run.events().stream().filter(event -> event.what().equals(what));
    }

    private double first(String what, double from) {
        return named(what)
                        .mapToDouble(EventRecord::time)
                        .filter(time -> time >= from)
                        .min()
                        .orElse(Double.NaN)
                / Span.DAY;
    }

    private double last(String what) {
        return named(what).mapToDouble(EventRecord::time).max().orElse(Double.NaN) / Span.DAY;
    }

    private Stream<EventRecord> failures() {
        return named("set-ecmo").filter(event -> event.detail().startsWith(FAILED));
    }

    private double ecmoEnds() {
        return outcome.ecmo().stream().mapToDouble(Span::to).max().orElse(0);
    }

    private boolean leftEcmo() {
        List<Span> runs = outcome.ecmo();
        return !runs.isEmpty()
                && !runs.get(runs.size() - 1).open()
                && named("stop-ecmo").anyMatch(event -> event.time() >= ecmoEnds() - 1)
                && run.outcome().endTime() > ecmoEnds() + 60;
    }

    private double firstRun() {
        if (outcome.ecmo().isEmpty()) {
            return Double.NaN;
        }
        Span first = outcome.ecmo().get(0);
        double next = outcome.ecmo().size() > 1
                ? outcome.ecmo().get(1).from()
                : run.outcome().endTime();
        boolean lived = !first.open() && Math.min(next, run.outcome().endTime()) > first.to() + 2 * Span.DAY;
        return lived ? (first.to() - first.from()) / Span.DAY : Double.NaN;
    }

    private double rebled() {
        if (Double.isNaN(firstRun())) {
            return Double.NaN;
        }
        double from = outcome.ecmo().get(0).to() + 2 * Span.DAY;
        double[] time = run.recording().times();
        double[] flow = run.recording().column("alveolarBleeding_mLPerH");
        for (int i = 0; i < time.length; i++) {
            if (time[i] > from && flow[i] > NOTABLE_ML_PER_H) {
                return time[i] / Span.DAY;
            }
        }
        return first("late-rebleed", from);
    }

    private boolean bled() {
        return run.events().stream()
                .filter(event -> event.time() <= ecmoEnds())
                .anyMatch(event -> GRAVE.stream().anyMatch(event.detail()::contains));
    }

    private boolean clotted() {
        return named("oxygenator-failure").findAny().isPresent()
                || named("pump-clot").findAny().isPresent()
                || outcome.treatments().circuitExchanges() > 0;
    }

    private double activity() {
        double[] time = run.recording().times();
        double[] activity = run.recording().column("capillaritisActivity");
        double most = 0;
        for (int i = 0; i < time.length; i++) {
            most = time[i] > ecmoEnds() + 2 * Span.DAY ? Math.max(most, activity[i]) : most;
        }
        return most;
    }

    private double aptt() {
        double[] values = run.labs().stream()
                .filter(result -> result.test().equals("aPTT"))
                .filter(result -> Span.holds(outcome.ecmo(), result.drawn()))
                .filter(result -> at("heparinRate_IUPerKgPerH", result.drawn() / HOUR) > 0)
                .mapToDouble(result -> result.value())
                .sorted()
                .toArray();
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }

    /** The value recorded at this hour: there is a row every hour from the start. */
    private double at(String column, double hours) {
        double[] values = run.recording().column(column);
        return values[Math.min(values.length - 1, (int) hours)];
    }
}
