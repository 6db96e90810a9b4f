package org.lungbridge.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lungbridge.viz.DrawnFigure;
import org.lungbridge.viz.Luminance;
import org.lungbridge.viz.Theme;

/** Charts of plain data: axes with round numbers, words that hide nothing, the same bytes each time. */
class ChartPageTest {
    private static ChartPage page(Plot plot) {
        return new ChartPage("A title", "of a trial", 1, List.of(plot), List.of("How to read it."), "In words.");
    }

    private static List<String> ticks(Axis axis) {
        return axis.ticks().stream().map(Axis.Tick::text).toList();
    }

    @Test
    void axesHaveRoundNumbersWithinTheirEnds() {
        assertThat(ticks(Axis.percent("", 0, 0.37)))
                .containsExactly("0 %", "5 %", "10 %", "15 %", "20 %", "25 %", "30 %", "35 %");
        assertThat(ticks(Axis.of("", -3.2, 4.1))).containsExactly("−3", "−2", "−1", "0", "1", "2", "3", "4");
        assertThat(ticks(Axis.steps("", 0, 28, 7))).containsExactly("0", "7", "14", "21", "28");
        assertThat(ticks(Axis.percent("", -0.012, 0.012))).containsExactly("−1 %", "−0.5 %", "0 %", "0.5 %", "1 %");
        Axis names = Axis.names(List.of("first", "second"), true);
        assertThat(names.ticks().get(0).at()).isGreaterThan(names.ticks().get(1).at());
    }

    @Test
    void cellsThatWouldTouchAreLeftOutInAllRowsAlike() {
        List<Axis.Tick> wide = new ArrayList<>();
        List<Axis.Tick> narrow = new ArrayList<>();
        for (int day = 0; day <= 60; day++) {
            wide.add(new Axis.Tick(day, "1000 (" + (100 + day) + ")"));
            narrow.add(new Axis.Tick(day, "n" + day));
        }
        Plot plot = Plot.of("Plot", Axis.of("across", 0, 60), Axis.of("up", 0, 1), 100)
                .row("wide", null, wide)
                .row("narrow", null, narrow)
                .done();
        String svg = page(plot).figure().svg();
        List<Integer> written = IntStream.rangeClosed(0, 60)
                .filter(day -> svg.contains(">1000 (" + (100 + day) + ")<"))
                .boxed()
                .toList();
        assertThat(written).contains(0).hasSizeBetween(3, 20);
        assertThat(IntStream.rangeClosed(0, 60)
                        .filter(day -> svg.contains(">n" + day + "<"))
                        .boxed()
                        .toList())
                .isEqualTo(written);
    }

    @Test
    void everythingWrittenIsInTheSvgAndInTheWords() {
        Plot plot = Plot.of("Plot", Axis.of("across", 0, 1), Axis.of("up", 0, 1), 100)
                .add(new Layer.Line(List.of(new Layer.Point(0, 0), new Layer.Point(1, 1)), Tone.BLUE, true, false))
                .add(new Layer.Words(new Layer.Point(0.5, 0.5), "a word", Layer.Side.RIGHT, false))
                .name(1, "the line", Tone.BLUE)
                .column("a column", List.of(new Axis.Tick(0.5, "a cell")))
                .row("at risk", null, List.of(new Axis.Tick(0, "100")))
                .done();
        String svg = page(plot).figure().svg();
        assertThat(svg)
                .contains(
                        "A title",
                        "of a trial",
                        "across",
                        "up",
                        "a word",
                        "the line",
                        "a column",
                        "a cell",
                        "at risk",
                        ">100<")
                .contains("How to read it.", DrawnFigure.FOOTER);
        assertThat(page(plot).figure().description()).contains("A title: of a trial", "In words.", DrawnFigure.FOOTER);
        assertThat(page(plot).figure().svg()).isEqualTo(svg);
    }

    /** Names of points that lie on each other stand apart by a line at least. */
    @Test
    void namesOfNearPointsDoNotOverlap() {
        List<Layer.Point> points = List.of(
                new Layer.Point(0.5, 0.5),
                new Layer.Point(0.502, 0.5),
                new Layer.Point(0.5, 0.502),
                new Layer.Point(0.501, 0.5));
        List<String> names = List.of("strategy one", "strategy two", "strategy three", "strategy four");
        Plot plot = Plot.of("", Axis.of("", 0, 1), Axis.of("", 0, 1), 300)
                .add(new Layer.Labels(points, names, List.of(), false))
                .done();
        String svg = page(plot).figure().svg();
        List<double[]> places = new ArrayList<>();
        Matcher found = Pattern.compile("<text[^>]*?x=\"([0-9.]+)\"[^>]*?y=\"([0-9.]+)\"[^>]*>strategy")
                .matcher(svg);
        while (found.find()) {
            places.add(new double[] {Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))});
        }
        assertThat(places).hasSize(4);
        for (int i = 0; i < 4; i++) {
            for (int k = 0; k < i; k++) {
                double across = Math.abs(places.get(i)[0] - places.get(k)[0]);
                double up = Math.abs(places.get(i)[1] - places.get(k)[1]);
                assertThat(across > 60 || up >= 10)
                        .as(names.get(i) + " and " + names.get(k))
                        .isTrue();
            }
        }
    }

    /** Around one point there is room for four names next to it; the others stand away and a line leads to each. */
    @Test
    void linesLeadToNamesThatHadToMoveAway() {
        assertThat(linesOf(7) - linesOf(4)).isEqualTo(3);
        assertThat(linesOf(4)).isEqualTo(linesOf(0));
    }

    /** Lines in a plot where so many points with names lie on each other. */
    private static int linesOf(int names) {
        List<Layer.Point> points = Collections.nCopies(names, new Layer.Point(0.5, 0.5));
        List<String> texts = Collections.nCopies(names, "a strategy");
        String svg = page(Plot.of("", Axis.of("", 0, 1), Axis.of("", 0, 1), 300)
                        .add(new Layer.Labels(points, texts, List.of(), false))
                        .done())
                .figure()
                .svg();
        return svg.split("<line ", -1).length;
    }

    /** Names beside lines that end together are moved a line apart and stay within the plot. */
    @Test
    void namesOfLinesAreSpread() {
        double[] places = {50, 50, 51, 99};
        PlotPen.spread(places, 0, 100);
        for (int i = 1; i < places.length; i++) {
            assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(14);
        }
        assertThat(places[3]).isLessThanOrEqualTo(93);
    }

    @Test
    void tonesDifferInColorAndMark() {
        assertThat(Arrays.stream(Tone.values()).map(Tone::markInWords)).doesNotHaveDuplicates();
        for (Theme theme : Theme.values()) {
            assertThat(Arrays.stream(Tone.values()).map(tone -> tone.color(theme)))
                    .doesNotHaveDuplicates();
        }
        assertThat(Tone.of(8)).isEqualTo(Tone.of(0));
    }

    /** WCAG 2.1: 2 for lines, which have dashes, marks and names too. */
    @ParameterizedTest
    @EnumSource
    void tonesStandOutFromTheirGround(Theme theme) {
        for (Tone tone : Tone.values()) {
            assertThat(Luminance.contrast(tone.color(theme), theme.panel()))
                    .as(tone.name())
                    .isGreaterThan(2);
        }
    }
}
