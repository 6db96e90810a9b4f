package org.lungbridge.viz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.teaching.Trigger;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page an instructor prints says what the scenario says. */
class PlanPageTest {
    private static final String DRILL = "drill-pump-failure";

    private static Plan drill() {
        return Plan.of(Library.scenario(DRILL), Library.learner(DRILL + ".expert"));
    }

    private static String page(Plan plan) {
        return PlanPage.of(plan, "Never for patient care.", "here");
    }

    private static Document parsed(String page) throws Exception {
        String xml = page.replaceFirst("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> scenarios() {
        return Library.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyShippedScenarioIsAWholePage(String id) throws Exception {
        String page = page(Plan.of(Library.scenario(id), null));
        Element root = parsed(page).getDocumentElement();
        assertThat(root.getAttribute("lang")).isEqualTo("en");
        assertThat(root.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(page).contains("size:A4", "Never for patient care.").doesNotContain("<script", "src=", "@import");
    }

    @Test
    void drillHasAllAnInstructorNeeds() {
        assertThat(drill().sections().stream().map(Section::title))
                .containsExactly(
                        "At a glance",
                        "Before",
                        "Patient",
                        "Equipment",
                        "What happens",
                        "Timeline",
                        "Critical actions",
                        "Expected actions",
                        "Debriefing",
                        "References");
        assertThat(page(drill()))
                .contains("intermediate learners", "40 min", "43 years", "rotaflow", "Shall I clamp?")
                .contains("Brings the pump back (timed)", "never: Lets the heart stop", "with 70 % of the points")
                .contains("after 75 s hand-crank: speed 2400 /min", "Analysis (20 min):", "Stentz et al., 2021");
    }

    @Test
    void drawingIsToldInWordsAndByTheTable() throws Exception {
        Element svg =
                (Element) parsed(page(drill())).getElementsByTagName("svg").item(0);
        String words = svg.getElementsByTagName("desc").item(0).getTextContent();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(words)
                .contains("T1 from on-support to pump-off", "T2 from pump-off to flow-back", "T5 from pump-off to end");
        List<Trigger> triggers = Library.scenario(DRILL).rules().allTriggers();
        for (int k = 0; k < triggers.size(); k++) {
            assertThat(page(drill()))
                    .contains("T" + (k + 1) + " " + triggers.get(k).name());
        }
    }

    /** Two arrows that touch a box at one height could not be told apart. */
    @Test
    void arrowsTouchBoxesApart() throws Exception {
        NodeList paths = parsed(page(drill())).getElementsByTagName("path");
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < paths.getLength(); i++) {
            String[] way = ((Element) paths.item(i)).getAttribute("d").split("[MHVl ]+");
            if (way.length > 5) {
                ends.add(way[2]);
                ends.add(way[4]);
            }
        }
        assertThat(ends).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void whatAnAuthorWroteIsEscaped() {
        String document = new String(Library.scenarioBytes(DRILL), StandardCharsets.UTF_8)
                .replace("How was that?", "<b>How</b> was \\\"that\\\" & why?");
        Plan plan = Plan.of(Documents.readScenario("x", document.getBytes(StandardCharsets.UTF_8)), null);
        assertThat(page(plan)).contains("&lt;b&gt;How&lt;/b&gt; was &quot;that&quot; &amp; why?");
    }

    @Test
    void textSaysTheSameWithoutTheDrawing() {
        assertThat(PlanText.of(drill()))
                .contains(
                        "T2 flow-returns; in: pump-off; when: ecmoBloodFlow > 1.5 L/min for 30 s; leads to: flow-back")
                .contains("1 min  start-ecmo: speed 3240 /min, sweep 3.6 L/min, FdO2 1")
                .doesNotContain("<svg");
    }
}
