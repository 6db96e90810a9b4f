package org.lungbridge.trials.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.InventedTrial;
import org.lungbridge.trials.analysis.Provenance;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.trials.analysis.TrialAnalyst;
import org.lungbridge.viz.DrawnFigure;
import org.lungbridge.viz.Figure;
import org.lungbridge.viz.Theme;
import org.xml.sax.InputSource;

/** What is asked of every figure of a trial. */
class TrialFiguresTest {
    private static final List<InventedTrial.Truth> ARMS = InventedTrial.strategies();
    private static final int PATIENTS = 60;

    @TempDir
    static Path folder;

    private static TrialAnalysis analysis;

    @BeforeAll
    static void analyze() throws IOException {
        InventedTrial.write(folder, ARMS, PATIENTS, 1, 20);
        analysis = TrialAnalyst.analyze(folder, InventedTrial.plan(ARMS, PATIENTS, 1), new Provenance("9.9", "abc"));
    }

    static List<TrialFigureKind> kinds() {
        return TrialFigures.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysWhatItIsAndWhereItComesFrom(TrialFigureKind kind) throws Exception {
        Figure figure = kind.of(analysis).orElseThrow();
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(figure.svg().substring(figure.svg().indexOf("<svg")))));
        String text = svg.getDocumentElement().getTextContent();
        assertThat(text)
                .contains(
                        "An invented trial of heparin",
                        DrawnFigure.FOOTER,
                        "seed 2026",
                        "Lungbridge 9.9 (abc)",
                        "57 to 60 whole courses");
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(figure.description()).contains(DrawnFigure.FOOTER).hasSizeGreaterThan(250);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void sameBytesInEveryThemeAndLanguage(TrialFigureKind kind) throws IOException {
        Locale before = Locale.getDefault();
        for (Theme theme : Theme.values()) {
            String svg = kind.of(analysis).orElseThrow().svg(theme);
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                assertThat(kind.of(analysis).orElseThrow().svg(theme)).isEqualTo(svg);
            } finally {
                Locale.setDefault(before);
            }
        }
        byte[] pdf = kind.of(analysis).orElseThrow().pdf(Theme.LIGHT);
        assertThat(kind.of(analysis).orElseThrow().pdf(Theme.LIGHT)).isEqualTo(pdf);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void namesAreWordsAndUnique() {
        assertThat(TrialFigures.ALL)
                .extracting(TrialFigureKind::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z-]*"));
    }

    /** The band of the slope is in the caption with both values, and each arm is named. */
    @Test
    void tradeOffNamesArmsAndTheOtherReadingsOfTheLiterature() {
        String svg = TradeOffFigure.KIND.of(analysis).orElseThrow().svg();
        for (AnalysisPlan.PlannedArm arm : analysis.plan().plainArms()) {
            assertThat(svg).contains(">" + arm.title() + "<");
        }
        assertThat(svg).contains("aPTT-bleeding slope low 0.7", "high 1.5", ">high<", ">low<");
    }

    /** An ellipse of 95 % for two numbers: where the covariance is 0 it reaches 2.448 standard errors. */
    @Test
    void ellipseReachesAsFarAsChiSquaredOfTwoSays() {
        var place = new org.lungbridge.trials.analysis.TradeOff("a", 100, 0.5, 0.5, 0.0025, 0.0004, 0);
        var points = TradeOffFigure.ellipse(place, 0.05);
        assertThat(points.stream().mapToDouble(point -> point.x()).max().orElseThrow())
                .isCloseTo(0.5 + 0.05 * 2.4477, org.assertj.core.api.Assertions.within(1e-4));
        assertThat(points.stream().mapToDouble(point -> point.y()).max().orElseThrow())
                .isCloseTo(0.5 + 0.02 * 2.4477, org.assertj.core.api.Assertions.within(1e-4));
    }

    @Test
    void aTrialOfOneParameterHasNoTornado(@TempDir Path other) throws IOException {
        List<InventedTrial.Truth> two = ARMS.subList(0, 2);
        InventedTrial.write(other, two, 30, 1, 0);
        TrialAnalysis plain = TrialAnalyst.analyze(other, InventedTrial.plan(two, 30, 1), new Provenance("1", ""));
        assertThat(TornadoFigure.KIND.of(plain)).isEmpty();
        assertThat(TradeOffFigure.KIND.of(plain).orElseThrow().svg()).doesNotContain("Hollow marks");
    }
}
