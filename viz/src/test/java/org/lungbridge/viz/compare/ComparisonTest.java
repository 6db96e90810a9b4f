package org.lungbridge.viz.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.viz.OverlayFigure;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.Theme;
import org.lungbridge.viz.Watched;
import org.lungbridge.viz.report.InlineFigure;

/** Two invented runs: alike for two hours, then one loses saturation and hemoglobin. */
class ComparisonTest {
    private static final double HOUR = 3600;
    private static final EventRecord BOTH = new EventRecord(HOUR, "order", "timeline", "start-ecmo", "3240 rpm");
    private static final EventRecord BLEED = new EventRecord(2 * HOUR, "fault", "instructor", "bleed", "200 mL/h");

    private final ComparedRun steady = run("steady", 0, List.of(BOTH), Map.of("alive", "true"), OptionalDouble.empty());
    private final ComparedRun bleeds =
            run("bleeds", 0.02, List.of(BOTH, BLEED), Map.of("alive", "false"), OptionalDouble.of(2 * HOUR));

    @Test
    void runsAreTheSameUntilTheFirstDigitThatDiffersAndDifferentOnceStaffNotice() {
        Comparison comparison = new Comparison("case", List.of(steady, bleeds));
        assertThat(comparison.since_s()).hasValue(2 * HOUR + 60);
        Difference saturation = comparison.differences().get(0);
        assertThat(saturation.quantity().id()).isEqualTo("SaO2");
        assertThat(saturation.since_s())
                .as("a whole percent takes half an hour")
                .hasValue(2.5 * HOUR);
        assertThat(saturation.measures().get(0).end()).isEqualTo(90);
        assertThat(saturation.measures().get(1).end()).isCloseTo(86, within(1e-9));
        assertThat(saturation.measures().get(1).most()).isLessThan(90);
        assertThat(saturation.measures().get(0).onTarget()).isEqualTo(1);
        assertThat(saturation.measures().get(1).onTarget())
                .as("above 88 % for the first of the two hours")
                .isBetween(0.48, 0.52);
        assertThat(comparison.alike())
                .extracting(alike -> alike.quantity().id())
                .contains("pHa");
    }

    @Test
    void onlyWhatIsNotInAllRunsIsToldOnceForThoseThatHaveIt() {
        ComparedRun other = run("other", 0.02, List.of(BOTH, BLEED), Map.of("alive", "false"), OptionalDouble.empty());
        List<String> lines = ComparisonText.of(new Comparison("case", List.of(steady, bleeds, other)));
        assertThat(lines)
                .filteredOn(line -> line.contains("bleed "))
                .singleElement()
                .asString()
                .contains("2 h", "bleeds, other", "200 mL/h");
        assertThat(lines).noneMatch(line -> line.contains("start-ecmo"));
        assertThat(lines).anySatisfy(line -> assertThat(line).containsPattern("alive +true +false +false"));
        assertThat(lines).contains("The runs are the same, digit for digit, before 2.02 h.");
    }

    @Test
    void sameRunsHaveNothingToTell() {
        Comparison comparison = new Comparison("case", List.of(steady, steady));
        assertThat(comparison.since_s()).isEmpty();
        assertThat(comparison.differences()).isEmpty();
        assertThat(ComparisonText.of(comparison)).contains("The runs are the same, digit for digit.");
    }

    @Test
    void runThatEndsEarlierDiffersFromThere() {
        RunSeries brief = series(0, 91);
        ComparedRun died = new ComparedRun("died", "", brief, List.of(BOTH), Map.of(), OptionalDouble.empty());
        Comparison comparison = new Comparison("case", List.of(steady, died));
        assertThat(comparison.since_s()).hasValue(91 * 60);
    }

    @Test
    void figureShowsBothLinesAndWhereOneBranchesOffInWordsToo() throws IOException {
        Comparison comparison = new Comparison("case", List.of(steady, bleeds));
        OverlayFigure figure = comparison.figure();
        assertThat(figure.svg())
                .isEqualTo(comparison.figure().svg())
                .contains(">steady<", ">bleeds<", "SaO2 (%)", "bleeds branches off; bleeds: bleed");
        assertThat(figure.description())
                .contains("SaO2 (%), steady (solid line, circle)")
                .contains("SaO2 (%), bleeds (dashed line, square)")
                .contains("Intervention 1 at 2 h: bleeds branches off; bleeds: bleed.");
        assertThat(figure.png(Theme.LIGHT)).hasSizeGreaterThan(10_000);
        String page = ComparisonPage.of(
                "A <page>",
                List.of(new ComparisonPage.Part(
                        comparison, new InlineFigure("overlay", figure.svg(), figure.description()))),
                "source");
        assertThat(page)
                .contains("<h1>A &lt;page&gt;</h1>", "aria-labelledby=\"overlay-title overlay-desc\"")
                .contains("Not for patient care", "<caption>Outcome, where it differs</caption>")
                .doesNotContain("<script", "http-equiv");
    }

    @Test
    void longNamesBecomeLettersWithALegend() {
        List<OverlayFigure.Run> runs = Stream.of("a-very-long-name-indeed", "another-one")
                .map(name -> new OverlayFigure.Run(name, series(0, 100)))
                .toList();
        assertThat(OverlayFigure.of("case", runs, Watched.ALL, List.of()).svg())
                .contains("A: a-very-long-name-indeed   B: another-one", ">A<", ">B<");
        List<OverlayFigure.Run> five = List.of(runs.get(0), runs.get(0), runs.get(0), runs.get(0), runs.get(0));
        assertThatThrownBy(() -> OverlayFigure.of("case", five, Watched.ALL, List.of()))
                .hasMessageContaining("not (5)");
    }

    private static ComparedRun run(
            String name, double fallPerHour, List<EventRecord> events, Map<String, String> outcome, OptionalDouble at) {
        return new ComparedRun(name, "about " + name, series(fallPerHour, 241), events, outcome, at);
    }

    /** Four hours of rows a minute; saturation falls after the second hour. */
    private static RunSeries series(double fallPerHour, int rows) {
        double[] times = new double[rows];
        Map<String, double[]> columns = new LinkedHashMap<>();
        double[] saturation = new double[rows];
        double[] ph = new double[rows];
        for (int row = 0; row < rows; row++) {
            times[row] = 60.0 * row;
            saturation[row] = 0.90 - fallPerHour * Math.max(0, row - 120) / 60;
            ph[row] = 7.4;
        }
        columns.put("SaO2", saturation);
        columns.put("pHa", ph);
        return new RunSeries(times, columns);
    }
}
