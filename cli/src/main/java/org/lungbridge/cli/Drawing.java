package org.lungbridge.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.viz.ProneFigure;
import org.lungbridge.viz.ProneMoment;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.TrendFigure;

/** The figures of a run: trends of each patient, and for those who were turned prone one picture of all. */
final class Drawing {
    static final String TREND = "trend";
    static final String PRONE = "prone";
    static final List<String> FIGURES = List.of(TREND, PRONE);

    /** What is drawn of one patient. */
    record Subject(Bed bed, RunSeries series, List<EventRecord> events) {
        private ProneFigure.Patient inProne() {
            return new ProneFigure.Patient(bed.label(), bed.title(), series);
        }
    }

    private final String title;
    private final List<Subject> subjects;

    /** @param title the title of the scenario */
    Drawing(String title, List<Subject> subjects) {
        this.title = title;
        this.subjects = List.copyOf(subjects);
    }

    /** Whether somebody is turned prone. */
    boolean hasTurn() {
        return subjects.stream().anyMatch(subject -> ProneMoment.isIn(subject.series()));
    }

    /** The files of the trend figures by their path in the run folder. */
    Map<String, byte[]> trends(List<String> formats) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            if (subject.series().rows() >= 2) {
                String patient =
                        subject.bed().name() == null ? "" : subject.bed().title();
                TrendFigure figure = TrendFigure.of(title, patient, subject.series(), subject.events());
                files.putAll(FigureFiles.of(figure, subject.bed(), TREND, formats));
            }
        }
        return files;
    }

    /** The files of the prone figure by their path in the run folder; none if nobody is turned. */
    Map<String, byte[]> prone(List<String> formats) throws IOException {
        if (!hasTurn()) {
            return Map.of();
        }
        List<ProneFigure.Patient> patients =
                subjects.stream().map(Subject::inProne).toList();
        return FigureFiles.of(ProneFigure.of(title, patients), Bed.only(title), PRONE, formats);
    }
}
