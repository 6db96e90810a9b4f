package org.lungbridge.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.viz.Measured;
import org.lungbridge.viz.PatientFigure;
import org.lungbridge.viz.ProneFigure;
import org.lungbridge.viz.ProneMoment;
import org.lungbridge.viz.RunRecord;
import org.lungbridge.viz.RunSeries;

/** The figures of a run: those of each patient, and for those who were turned prone one picture of all. */
final class Drawing {
    static final String PRONE = "prone";
    static final List<String> FIGURES = Stream.concat(
                    PatientFigure.ALL.stream().map(PatientFigure::name), Stream.of(PRONE))
            .toList();

    /** What is drawn of one patient. */
    record Subject(Bed bed, RunSeries series, List<EventRecord> events, List<Measured> results) {
        private ProneFigure.Patient inProne() {
            return new ProneFigure.Patient(bed.label(), bed.title(), series);
        }

        /** What its figures are drawn from. */
        RunRecord record(String title) {
            return new RunRecord(title, bed.name() == null ? "" : bed.title(), series, events, results);
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
    Map<String, byte[]> all(List<String> formats) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String figure : FIGURES) {
            files.putAll(only(figure, formats));
        }
        return files;
    }

    /** The files of one figure by their path in the run folder; none if it has nothing to show. */
    Map<String, byte[]> only(String name, List<String> formats) throws IOException {
        if (name.equals(PRONE)) {
            return prone(formats);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (PatientFigure figure : PatientFigure.ALL) {
            for (Subject subject : subjects) {
                RunRecord run = subject.record(title);
                if (figure.name().equals(name) && figure.fits().test(run)) {
                    files.putAll(FigureFiles.of(figure.drawing().apply(run), subject.bed(), name, formats));
                }
            }
        }
        return files;
    }

    /** Whether somebody is turned prone. */
    private boolean hasTurn() {
        return subjects.stream().anyMatch(subject -> ProneMoment.isIn(subject.series()));
    }

    private Map<String, byte[]> prone(List<String> formats) throws IOException {
        if (!hasTurn()) {
            return Map.of();
        }
        List<ProneFigure.Patient> patients =
                subjects.stream().map(Subject::inProne).toList();
        return FigureFiles.of(ProneFigure.of(title, patients), Bed.only(title), PRONE, formats);
    }

    /** In which runs a figure has something to show, in words. */
    static String where(String name) {
        return PatientFigure.ALL.stream()
                .filter(figure -> figure.name().equals(name))
                .map(PatientFigure::where)
                .findFirst()
                .orElse("where a patient is turned");
    }
}
