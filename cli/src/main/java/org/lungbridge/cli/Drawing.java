package org.lungbridge.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.viz.Figure;
import org.lungbridge.viz.FigureKind;
import org.lungbridge.viz.Figures;
import org.lungbridge.viz.Measured;
import org.lungbridge.viz.RunRecord;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.ScoredAction;

/** The figures of a run: those of each patient, and those that show all patients in one picture. */
final class Drawing {
    /**
     * What is drawn of one patient.
     *
     * @param actions the critical actions, where the run is scored
     */
    record Subject(
            Bed bed, RunSeries series, List<EventRecord> events, List<Measured> results, List<ScoredAction> actions) {
        /** Nobody scores the run. */
        Subject(Bed bed, RunSeries series, List<EventRecord> events, List<Measured> results) {
            this(bed, series, events, results, List.of());
        }

        /** The same, scored. */
        Subject scored(List<ScoredAction> scored) {
            return new Subject(bed, series, events, results, scored);
        }

        /** What its figures are drawn from. */
        RunRecord record(String title) {
            String patient = bed.name() == null ? "" : bed.title();
            return new RunRecord(title, bed.label(), patient, series, events, results, actions);
        }
    }

    private final String title;
    private final List<Subject> subjects;

    /** @param title the title of the scenario */
    Drawing(String title, List<Subject> subjects) {
        this.title = title;
        this.subjects = List.copyOf(subjects);
    }

    /** The files of every figure that has something to show, by their path in the run folder. */
    Map<String, byte[]> all(FigureFiles files) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (String figure : Figures.names()) {
            found.putAll(only(figure, files));
        }
        return found;
    }

    /** The files of one figure by their path in the run folder; none if it has nothing to show. */
    Map<String, byte[]> only(String name, FigureFiles files) throws IOException {
        FigureKind kind = kind(name);
        Map<String, byte[]> found = new LinkedHashMap<>();
        if (kind.together()) {
            List<RunRecord> runs =
                    subjects.stream().map(subject -> subject.record(title)).toList();
            found.putAll(drawn(kind, runs, Bed.only(title), files));
        } else {
            for (Subject subject : subjects) {
                found.putAll(drawn(kind, List.of(subject.record(title)), subject.bed(), files));
            }
        }
        return found;
    }

    private static Map<String, byte[]> drawn(FigureKind kind, List<RunRecord> runs, Bed bed, FigureFiles files)
            throws IOException {
        Figure figure = kind.of(runs, files.view()).orElse(null);
        return figure == null ? Map.of() : files.of(figure, bed, kind.name());
    }

    /** In which runs a figure has something to show, in words. */
    static String where(String name) {
        return kind(name).where();
    }

    private static FigureKind kind(String name) {
        return Figures.ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
