package org.lungbridge.viz.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.outcome.DayScore;
import org.lungbridge.viz.Measured;

/** The report of a patient's course: one page of HTML that needs nothing else. */
public final class CourseReport {
    private static final String NOTICE =
            "A simulated patient. For teaching and research, never for patient care: no number here may guide a treatment.";

    private CourseReport() {}

    /**
     * What a report is made of.
     *
     * @param title the title of the scenario
     * @param patient the patient in words
     * @param source where the run comes from: program, version, scenario, luck
     * @param course the run
     * @param results what came back from the laboratory
     * @param figures the figures of the run, in the order of the page; may be none
     * @param pictures pictures that illustrate findings, in the order of time; may be none
     */
    public record Content(
            String title,
            String patient,
            String source,
            Course course,
            List<Measured> results,
            List<InlineFigure> figures,
            List<InlinePicture> pictures) {
        /** Content whose lists nobody changes afterwards. */
        public Content {
            results = List.copyOf(results);
            figures = List.copyOf(figures);
            pictures = List.copyOf(pictures);
        }
    }

    /** The page. */
    public static String of(Content content) {
        CourseOutcome outcome = CourseOutcome.of(content.course());
        Html html = new Html();
        PageFrame.begin(html, content.title() + ": course report");
        html.element("p class=\"notice\"", NOTICE);
        html.element("h1", content.title());
        summary(html, content, outcome);
        html.raw("<nav aria-label=\"Parts of the report\"><ul>");
        parts(content)
                .forEach(part ->
                        html.raw("<li><a href=\"#%s\">%s</a></li>".formatted(part.toLowerCase(Locale.ROOT), part)));
        html.raw("</ul></nav>\n");
        timeline(html, content, outcome);
        html.element("h2 id=\"course\"", "What happened, and why");
        Chapter.of(content.course(), outcome).forEach(chapter -> Narrative.write(html, chapter));
        pictures(html, content);
        outcome(html, content, outcome);
        figures(html, content.figures());
        tables(html, content);
        html.open("footer")
                .element("p class=\"note\"", content.source())
                .element("p class=\"note\"", NOTICE)
                .close("footer");
        return PageFrame.end(html);
    }

    private static List<String> parts(Content content) {
        return content.pictures().isEmpty()
                ? List.of("Timeline", "Course", "Outcome", "Figures", "Tables")
                : List.of("Timeline", "Course", "Imaging", "Outcome", "Figures", "Tables");
    }

    private static void summary(Html html, Content content, CourseOutcome outcome) {
        html.open("section class=\"box\" aria-label=\"Summary\"").open("dl");
        html.element("dt", "Patient").element("dd", content.patient());
        for (String[] fact : OutcomeWords.facts(content.course(), outcome)) {
            html.element("dt", fact[0]).element("dd", fact[1]);
        }
        html.close("dl").close("section");
    }

    private static void timeline(Html html, Content content, CourseOutcome outcome) {
        Map<String, List<Timeline.Item>> lanes = Timeline.of(content.course(), outcome);
        String words = Lanes.words(lanes, Clock.of(content.course().end()));
        html.element("h2 id=\"timeline\"", "Timeline").open("figure");
        html.raw(Lanes.svg(lanes, Math.max(1, content.course().end()), words));
        html.element("figcaption", "Bars are stretches of time, diamonds are moments.");
        inWords(html, words);
        html.close("figure");
    }

    private static void outcome(Html html, Content content, CourseOutcome outcome) {
        html.element("h2 id=\"outcome\"", "Outcome");
        html.element("p", OutcomeWords.ending(content.course(), outcome) + ".");
        OutcomeWords.bleeds(html, content.course(), outcome);
        OutcomeWords.complications(html, outcome);
    }

    private static void pictures(Html html, Content content) {
        if (content.pictures().isEmpty()) {
            return;
        }
        html.element("h2 id=\"imaging\"", "Imaging");
        html.element("p class=\"note\"", InlinePicture.NOTICE);
        Clock clock = Clock.of(content.course().end());
        content.pictures().forEach(picture -> picture.write(html, clock));
    }

    private static void figures(Html html, List<InlineFigure> figures) {
        html.element("h2 id=\"figures\"", "Figures");
        if (figures.isEmpty()) {
            html.element("p", "No figures were drawn for this report.");
        }
        for (InlineFigure figure : figures) {
            html.open("figure").raw(figure.element());
            inWords(html, figure.words());
            html.close("figure");
        }
    }

    private static void inWords(Html html, String words) {
        html.open("details")
                .element("summary", "The figure in words")
                .element("pre", words)
                .close("details");
    }

    private static void tables(Html html, Content content) {
        html.element("h2 id=\"tables\"", "Tables");
        DayTables.patient(html, content.course());
        DayTables.scores(html, DayScore.of(content.course()));
        if (!content.results().isEmpty()) {
            DayTables.laboratory(html, content.results());
        }
    }
}
