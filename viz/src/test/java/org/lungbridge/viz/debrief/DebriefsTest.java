package org.lungbridge.viz.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The talk after a lesson, on an hour that was made up. */
class DebriefsTest {
    private static final Debriefing LESSON = InventedLesson.debriefing(false);

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void everyCriticalActionHasItsVerdictSecondsWindowOrderAndPoints() {
        assertThat(Debriefs.html(LESSON).replaceAll("<[^>]+>", "|").replaceAll("\\|[|\\s]*", "|"))
                .contains("|Frees the line|yes, late|120 s|60 s|25 s|0 of 3|Only after: Looks at the line.|")
                .contains("|Looks at the line|no|–|60 s|")
                .contains("|Never: Turns the pump up|avoided|–|whole run|");
    }

    @Test
    void resultAndTimedActionStandOnTopBesideTheExperts() {
        assertThat(Debriefs.html(LESSON))
                .contains("3 of 7 points (42 %), not passed.", "120 s, called for at 0:12:00")
                .contains("The expert: 7 of 7 points (100 %), 25 s.");
    }

    /** Users ask for: at 12:40 the drainage pressure reached -140 mmHg for 90 s; what did you see? */
    @Test
    void valueOutOfBoundsIsAskedAboutAtItsTimeWithItsDepthAndLength() {
        assertThat(Debriefs.html(LESSON))
                .contains("At 0:12:40 Drainage pressure reached -140 mmHg and was below -100 mmHg for 90 s."
                        + " What did you see?")
                .contains("At 0:12:40 SpO2 reached 80 % and was below 88 % for 90 s.");
    }

    @Test
    void alarmsCuesAndActionsAreAskedAboutAtTheirTimes() {
        assertThat(Debriefs.html(LESSON))
                .contains("At 0:12:20 there was an alarm: console alarm, drainage pressure low.")
                .contains(
                        "At 0:14:00: &quot;Frees the line&quot; came after 120 s (window 60 s); the expert took 25 s.")
                .contains("From 0:12:00 on &quot;Looks at the line&quot; was called for and never came.");
    }

    @Test
    void plannedQuestionIsAskedOnlyIfWhatItIsAboutCame() {
        assertThat(Debriefs.html(LESSON))
                .contains("What told you? (kinked, 0:12:00)", "Why there? (free, 0:14:00)")
                .doesNotContain("How was the fire?");
    }

    /** The lowest SpO2 is 80 % at 12:40; the true saturation then is 74 %. */
    @Test
    void whatWasHiddenIsToldBesideWhatCouldBeSeen() {
        assertThat(Debriefs.html(LESSON))
                .contains("0:12:00: kink line (drainage line, hidden behind the bed).")
                .contains("SpO2 95, 80, 95 %; no PaO2 drawn", "SaO2 94, 74, 94 %")
                .contains("hemoglobin last drawn none, 8.8, 8.8");
    }

    @Test
    void bloodAndProductsAndTimeInTargetAreCounted() throws IOException {
        assertThat(text(Debriefs.pdf(LESSON)))
                .contains("this run 120 mL 0 mL 2 units 1 unit of platelets 9 to 8 g/dL")
                .contains("SpO2 at least 88 % 98 %", "2 of 2 points", "MAP at least 65 mmHg 100 %");
    }

    @Test
    void pageAndPaperSayTheSame() throws IOException {
        String paper = text(Debriefs.pdf(LESSON));
        assertThat(paper)
                .contains("SIMULATION, not for patient care.", "page 1 of ", "The talk (PEARLS")
                .contains("lungbridge run scenario.json --seed 7 --learner learner.json -o again", "SHA-256 abc123")
                .contains("At 0:12:40 Drainage pressure reached -140 mmHg")
                .contains("0:14:00 free-line (freed)");
    }

    @Test
    void fourPagesAreNeverExceededAndTheCutIsTold() throws IOException {
        assertThat(pages(Debriefs.pdf(LESSON))).isBetween(2, 4);
        byte[] crowded = Debriefs.pdf(InventedLesson.crowded());
        assertThat(pages(crowded)).isEqualTo(Debriefs.MOST_PAGES);
        assertThat(text(crowded)).contains("The rest is in debrief.html.");
    }

    @Test
    void sameLessonGivesTheSameBytes() throws IOException {
        assertThat(Debriefs.pdf(InventedLesson.debriefing(false))).isEqualTo(Debriefs.pdf(LESSON));
        assertThat(Debriefs.html(InventedLesson.debriefing(false))).isEqualTo(Debriefs.html(LESSON));
    }

    @Test
    void anonymousOneNamesNobodyAndShowsNoRemark() throws IOException {
        assertThat(Debriefs.html(LESSON)).contains("Ms. Muster", "Dr. Mentor", "Learners, facilitator, date");
        Debriefing anonymous = InventedLesson.debriefing(true);
        assertThat(Debriefs.html(anonymous))
                .contains("Group code")
                .doesNotContain("Muster", "Mentor", "Learners, facilitator");
        assertThat(text(Debriefs.pdf(anonymous))).contains("Group code").doesNotContain("Muster", "Mentor");
    }

    @Test
    void whatPeopleWroteIsNoMarkup() throws Exception {
        String page = Debriefs.html(LESSON);
        assertThat(page).contains("Find a kink &lt;first&gt;.", "The line &lt;jumps&gt; &amp; chatters.");
        assertThat(page).doesNotContain("<jumps>", "<script", "http://fonts", "src=\"http");
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        assertThat(parser.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("textarea")
                        .getLength())
                .isGreaterThan(2);
    }

    @Test
    void runThatNobodyPlayedHasNoScoreButATalk() throws IOException {
        Debriefing alone = InventedLesson.withoutLearner();
        assertThat(Debriefs.html(alone))
                .contains("How was that?", "What do you take home?", "What happened")
                .contains("At 0:12:40 Drainage pressure reached -140 mmHg")
                .doesNotContain("Critical actions</h2>", "Played by", "Result.");
        assertThat(pages(Debriefs.pdf(alone))).isLessThanOrEqualTo(4);
    }

    /** Standard fonts of PDF have no sign for at least, no minus sign and no kanji. */
    @Test
    void lettersThatPdfLacksAreWrittenAsTheNearest() {
        PdfText text = new PdfText();
        assertThat(text.written("≥ 88 %, −5, Zoë, ﬁn, 肺")).isEqualTo(">= 88 %, -5, Zoë, fin, ?");
        assertThat(text.lines("one two three", text.plain(), 10, 40)).isEqualTo(List.of("one two", "three"));
    }

    @Test
    void timelineIsToldInWordsWithTheExpertsMoments() {
        assertThat(Debriefs.html(LESSON))
                .contains("Lane learner, free-line: 0:14:00.", "Lane alarms, console-alarm: 0:12:20.")
                .contains("Panel SpO2 (%): this run lowest 80 at 0:12:40, at the end 95; expert lowest 80");
    }
}
