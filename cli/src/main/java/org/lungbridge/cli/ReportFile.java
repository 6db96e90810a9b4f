package org.lungbridge.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lungbridge.outcome.Course;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.viz.FigureKind;
import org.lungbridge.viz.Figures;
import org.lungbridge.viz.NoFonts;
import org.lungbridge.viz.RunRecord;
import org.lungbridge.viz.View;
import org.lungbridge.viz.report.CourseReport;
import org.lungbridge.viz.report.InlineFigure;

/** {@code report.html}: the course of a patient to read. */
final class ReportFile {
    static final String NAME = "report.html";
    /** Chronic disease is in no document; what brought the patient here is acute. */
    private ReportFile() {}

    /**
     * What a report is made from besides the run itself.
     *
     * @param title the title of the scenario
     * @param id its short name
     * @param seed the seed of the run
     * @param drawn whether figures are drawn
     * @param pictures what lies beside the scenario
     */
    record Frame(String title, String id, long seed, boolean drawn, Pictures pictures) {}

    static byte[] bytes(Frame frame, Drawing.Subject subject, Patient patient, Course course) {
        RunRecord run = subject.record(frame.title());
        String source = "Lungbridge %s, scenario %s, seed %s; the run folder holds every number of this page."
                .formatted(Version.number(), frame.id(), frame.seed());
        String page = CourseReport.of(new CourseReport.Content(
                run.patient().isEmpty() ? frame.title() : frame.title() + ": " + run.patient(),
                inWords(patient),
                source,
                course,
                subject.results(),
                frame.drawn() ? figures(run) : List.of(),
                frame.pictures().shown(subject.events())));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** The course of a patient. */
    static Course course(Drawing.Subject subject, Patient patient, boolean alive, double end) {
        return new Course(subject.series(), subject.events(), alive, end, patient.background());
    }

    static String inWords(Patient patient) {
        return "%s, %s, %s, %s, %s"
                .formatted(
                        WireName.of(patient.sex()),
                        patient.age().text().replace(" a", " years"),
                        patient.height(),
                        patient.weight(),
                        WireName.of(patient.etiology()));
    }

    private static List<InlineFigure> figures(RunRecord run) {
        List<InlineFigure> figures = new ArrayList<>();
        try {
            for (FigureKind kind : Figures.ALL) {
                if (kind.inReport()) {
                    kind.of(List.of(run), View.FULL)
                            .ifPresent(drawn ->
                                    figures.add(new InlineFigure(kind.name(), drawn.svg(), drawn.description())));
                }
            }
            return figures;
        } catch (NoFonts none) {
            return List.of();
        }
    }
}
