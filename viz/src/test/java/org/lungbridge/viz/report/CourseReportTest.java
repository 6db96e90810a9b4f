package org.lungbridge.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.viz.RunRecord;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.TrendFigure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CourseReportTest {
    private static final String PAGE = CourseReport.of(InventedStay.content());

    private static Document parsed(String page) throws Exception {
        String xml = page.replaceFirst("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static CourseReport.Content withFigures() {
        CourseReport.Content plain = InventedStay.content();
        TrendFigure trend = TrendFigure.of(new RunRecord(
                plain.title(),
                "",
                (RunSeries) plain.course().columns(),
                plain.course().events(),
                List.of()));
        var figure = new InlineFigure("trend", trend.svg(), trend.description());
        var again = new InlineFigure("again", trend.svg(), trend.description());
        return new CourseReport.Content(
                plain.title(),
                plain.patient(),
                plain.source(),
                plain.course(),
                plain.results(),
                List.of(figure, again),
                List.of(new InlinePicture(
                        3 * 86_400,
                        "Chest CT",
                        "ground glass 40 % of the lung",
                        "A <slice> with \"white\" lung behind",
                        "slice.jpg",
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})));
    }

    @Test
    void picturesStandBesideTheirFindingAndAreToldInWords() throws Exception {
        String page = CourseReport.of(withFigures());
        Element image = (Element) parsed(page).getElementsByTagName("img").item(0);

        assertThat(image.getAttribute("src")).isEqualTo("data:image/jpeg;base64,/9j/");
        assertThat(image.getAttribute("alt")).isEqualTo("A <slice> with \"white\" lung behind");
        assertThat(page)
                .contains("<figcaption>Chest CT, on day 4 at 00:00: ground glass 40 % of the lung.</figcaption>")
                .contains("not computed from this patient", "href=\"#imaging\"");
        assertThat(PAGE).doesNotContain("<img", "#imaging");
    }

    @Test
    void thePageIsWellFormedAndSaysItsLanguage() throws Exception {
        Element root = parsed(PAGE).getDocumentElement();

        assertThat(root.getAttribute("lang")).isEqualTo("en");
        assertThat(root.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(PAGE).doesNotContain("<script").contains("never for patient care");
    }

    @Test
    void whatAnAuthorWroteIsEscaped() {
        assertThat(PAGE)
                .contains("A &lt;bleeding&gt; lung &amp; &quot;more&quot;")
                .doesNotContain("<bleeding>");
    }

    @Test
    void theSameCourseGivesTheSameBytes() {
        assertThat(CourseReport.of(InventedStay.content())).isEqualTo(PAGE);
    }

    @Test
    void figuresStandInlineAndShareNoId() throws Exception {
        NodeList all = parsed(CourseReport.of(withFigures())).getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        assertThat(ids).contains("trend-title", "again-title", "lanes-title");
    }

    @Test
    void everyPictureHasATitleAndWords() throws Exception {
        NodeList pictures = parsed(CourseReport.of(withFigures())).getElementsByTagName("svg");
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(picture.getElementsByTagName("title").getLength()).isPositive();
            assertThat(picture.getElementsByTagName("desc").getLength()).isPositive();
        }
    }

    @Test
    void theCourseIsToldInChapters() {
        assertThat(PAGE)
                .containsSubsequence(
                        "<h3>Before ECMO</h3>",
                        "<h3>The first day on ECMO</h3>",
                        "<h3>The course on ECMO</h3>",
                        "<h3>After decannulation</h3>",
                        "<h3>After decannulation, week 2</h3>");
    }

    @Test
    void whatWasDoneOftenIsOneSentenceWithItsRange() {
        assertThat(PAGE)
                .contains("The circuit was set 28 times between days 3 and 9: sweep 3 to 6 L/min.")
                .contains("To hold the ACT at 140-160 s it was looked at");
    }

    @Test
    void theSummarySaysHowItEndedAndHowLongItTook() {
        assertThat(PAGE)
                .contains("Alive at the end of the run, after 40 days, discharged from hospital")
                .contains("<dt>ECMO</dt>\n<dd>8 days</dd>")
                .contains("<dt>Ventilator-free days at 28</dt>\n<dd>15</dd>")
                .contains("<dt>Renal replacement</dt>\n<dd>7 days, kidney recovered</dd>");
    }

    @Test
    void theTimelineHasALaneForEachKindOfThing() {
        String words = Lanes.words(
                Timeline.of(InventedStay.course(), CourseOutcome.of(InventedStay.course())),
                Clock.of(InventedStay.course().end()));
        assertThat(words.lines().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly(
                        "ECMO",
                        "Breathing",
                        "Prone",
                        "Renal replacement",
                        "Plasma exchange",
                        "Methylprednisolone",
                        "Anticoagulant",
                        "Red cells",
                        "Other products",
                        "Lung bleeds",
                        "Other bleeds",
                        "Clots",
                        "Circuit exchange",
                        "Infection",
                        "Discharge, death");
    }
}
