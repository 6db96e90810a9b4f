package org.lungbridge.trials.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.trials.analysis.InventedTrial;
import org.lungbridge.trials.analysis.Provenance;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page of a trial: whole, self-contained, accessible, and honest about what was lost. */
@Tag("once")
class TrialReportTest {
    private static final List<InventedTrial.Truth> ARMS =
            InventedTrial.strategies().subList(0, 2);
    private static final TrialFacts FACTS = new TrialFacts(
            List.of(new TrialFacts.Fact("age", "normal, mean 52 a & sd 15 a", "chosen")),
            List.of(new TrialFacts.Fact("Excluded if", "platelets < 30 10^9/L", "")),
            List.of(new TrialFacts.Fact("Ladder", "strategy S1-ladder", "")),
            List.of(),
            List.of("Invented 2020, J Inv Med"));

    @TempDir
    static Path folder;

    private static TrialResults results;
    private static String page;

    @BeforeAll
    static void analyze() throws IOException {
        InventedTrial.write(folder, ARMS, 40, 2, 20);
        results = results();
        page = new String(results.files().get(TrialResults.REPORT), StandardCharsets.UTF_8);
    }

    private static TrialResults results() throws IOException {
        return TrialResults.of(
                folder,
                InventedTrial.plan(ARMS, 40, 2),
                FACTS,
                new Provenance("9.9", "abc"),
                TrialResults.Drawing.USUAL);
    }

    private static Document parsed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }

    @Test
    void isOnePageThatLoadsNothing() throws Exception {
        assertThat(page).doesNotContain("<script", " src=\"http", "@import", "<link");
        assertThat(parsed().getElementsByTagName("svg").getLength()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void everyTableHasACaptionAndScopes() throws Exception {
        Document document = parsed();
        NodeList tables = document.getElementsByTagName("table");
        assertThat(document.getElementsByTagName("caption").getLength()).isEqualTo(tables.getLength());
        NodeList heads = document.getElementsByTagName("th");
        for (int i = 0; i < heads.getLength(); i++) {
            assertThat(heads.item(i).getAttributes().getNamedItem("scope")).isNotNull();
        }
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
    }

    @Test
    void headingsOfBothChecklistsAreFilled() {
        assertThat(page)
                .contains("<dt>Aims</dt>", "<dt>Data-generating mechanisms</dt>", "<dt>Performance measures</dt>");
        for (String item : List.of(
                "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3",
                "5.1", "5.2", "5.3", "5.4", "6.1")) {
            assertThat(page).contains("<dt>" + item + " ");
        }
        assertThat(page).doesNotContain("<dd></dd>").contains("Invented 2020, J Inv Med");
    }

    /** Two of 40 patients of each study fail in the second arm. */
    @Test
    void flowTellsWhoWasLostAndWhy() {
        assertThat(page)
                .contains(
                        "80 courses planned",
                        "76 run to their end and analyzed",
                        "4 failed",
                        "4 lost: the solver gave up");
        assertThat(page).contains("4 of 80 courses could not be computed to their end");
    }

    @Test
    void saysThatItIsNoMedicineWhatItCannotAnswerAndHowExactItIs() {
        assertThat(page)
                .contains(
                        "never for patient care",
                        "whether any of this is true",
                        "Monte-Carlo standard error of the difference",
                        "Spread between studies",
                        "platelets &lt; 30 10^9/L",
                        "mean 52 a &amp; sd 15 a");
    }

    @Test
    void sameTablesGiveTheSameFilesAndNothingHalfIsLeft() throws IOException {
        TrialResults again = results();
        assertThat(again.files().keySet()).isEqualTo(results.files().keySet());
        results.files()
                .forEach((name, bytes) ->
                        assertThat(again.files().get(name)).as(name).isEqualTo(bytes));
        List<Path> written = results.writeInto(folder);
        assertThat(written).hasSize(results.files().size()).allMatch(Files::isRegularFile);
        try (var files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".partial"));
        }
        assertThat(results.files().keySet())
                .contains("figures/trade-off.png", "figures/trade-off.svg", "figures/trade-off.txt");
    }
}
