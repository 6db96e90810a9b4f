package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;

class TrendFigureTest {
    private final TrendFigure figure = TrendFigure.of(InventedRun.TITLE, InventedRun.hours(6), InventedRun.events());

    @Test
    void svgNamesEveryPanelWithItsUnitAndEveryLine() throws Exception {
        List<String> texts = texts(figure);
        assertThat(texts).contains("Time (h)", InventedRun.TITLE, Lettering.FOOTER);
        for (Panel panel : Panel.TREND) {
            assertThat(texts).contains(panel.left().label());
            for (Trace trace :
                    panel.traces().stream().filter(line -> !line.dots()).toList()) {
                assertThat(texts)
                        .contains(trace.label())
                        .contains(panel.scale(trace).label());
            }
        }
    }

    @Test
    void everyInterventionIsNumberedAndListedAndNotesAreNot() throws Exception {
        List<String> texts = texts(figure);
        assertThat(texts)
                .contains("1", "2", "3", "before ECMO", "on ECMO")
                .contains("2 h  ECMO started: 3240 rpm, sweep 3.6 L/min, FdO2 1")
                .contains("3 h  ventilator set: 4 mL/kg, 12 /min, PEEP 12 cmH2O")
                .contains("3.17 h  norepinephrine set: 0.1 ug/kg/min; sensor fell off")
                .noneMatch(text -> text.contains("not an intervention"));
    }

    /** Three days of suction every two hours would leave no line for an exchange on the third. */
    @Test
    void routineSuctionIsNotNumberedWhereItWouldCrowdOutTheRest() throws Exception {
        List<EventRecord> events = new ArrayList<>(InventedRun.events());
        IntStream.range(0, 36)
                .forEach(i -> events.add(new EventRecord(4 * 3600 + 60 * i, "order", "timeline", "suction", "closed")));
        events.add(new EventRecord(5 * 3600, "order", "timeline", "change-oxygenator", "planned"));
        List<String> texts = texts(TrendFigure.of(InventedRun.TITLE, InventedRun.hours(6), events));
        assertThat(texts)
                .contains("5 h  change-oxygenator: planned")
                .noneMatch(text -> text.contains("suction") || text.contains("more, see"));
    }

    @Test
    void svgCarriesTitleAndDescriptionForScreenReaders() throws Exception {
        SvgDocument svg = SvgDocument.of(figure);
        assertThat(svg.attribute("role")).isEqualTo("img");
        assertThat(svg.only("title")).isEqualTo(InventedRun.TITLE);
        assertThat(svg.only("desc")).isEqualTo(figure.description());
        assertThat(figure.description())
                .contains("Saturation (%), SaO2 (solid line, circle): starts at 73, lowest 73, highest 98, ends at 98.")
                .contains("Intervention 1 at 2 h: ECMO started");
    }

    @Test
    void sameRunGivesTheSameSvgBytes() {
        TrendFigure again = TrendFigure.of(InventedRun.TITLE, InventedRun.hours(6), InventedRun.events());
        assertThat(again.svg()).isEqualTo(figure.svg());
    }

    @Test
    void pngHasThreePixelsForEachUnitAndManyColors() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(figure.png(Theme.LIGHT)));
        assertThat(image.getWidth()).isEqualTo(3120);
        assertThat(image.getHeight()).isBetween(2700, 3300);
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                colors.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        for (Ink ink : Ink.values()) {
            assertThat(colors).contains(ink.color(Theme.LIGHT).getRGB() & 0xFFFFFF);
        }
    }

    @Test
    void panelsOfEcmoAreLeftOutForAPatientWithoutEcmo() throws Exception {
        double[] times = {0, 60, 120};
        RunSeries noEcmo = new RunSeries(
                times,
                Map.of(
                        "pHa", new double[] {7.4, 7.41, 7.4},
                        "ecmoBloodFlow_LPerMin", new double[3],
                        "ecmoPumpSpeed_rpm", new double[3],
                        "ecmoDrainagePressure_mmHg", new double[] {5, 5, 5}));
        List<String> texts = texts(TrendFigure.of("short", noEcmo, List.of()));
        assertThat(texts).contains("Arterial pH", "Time (min)").doesNotContain("ECMO (L/min)", "Circuit (mmHg)");
    }

    /** Airway pressure and volume belong to the course only where somebody sets the ventilator or recruits the lung. */
    @Test
    void airwayIsShownWhereTheVentilatorIsSet() throws Exception {
        RunSeries series = new RunSeries(
                new double[] {0, 60, 120},
                Map.of(
                        "pHa", new double[] {7.4, 7.41, 7.4},
                        "peakPressure_cmH2O", new double[] {25, 26, 30},
                        "totalPEEP_cmH2O", new double[] {10, 10, 12},
                        "tidalVolume_mL", new double[] {400, 400, 450}));
        assertThat(texts(TrendFigure.of("short", series, List.of()))).doesNotContain("Airway (cmH2O)", "VT (mL)");
        for (String order : List.of("set-ventilator", "recruitment-maneuver")) {
            List<EventRecord> events = List.of(new EventRecord(60, "order", "timeline", order, "PEEP 12 cmH2O"));
            assertThat(texts(TrendFigure.of("short", series, events)))
                    .contains("Airway (cmH2O)", "VT (mL)", "peak", "total PEEP", "tidal volume");
        }
    }

    @Test
    void manyInterventionsAreCountedInsteadOfListed() throws Exception {
        List<EventRecord> events = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(i -> events.add(new EventRecord(i * 300.0, "order", "timeline", "set", "x" + i)));
        List<String> texts = texts(TrendFigure.of("busy", InventedRun.hours(6), events));
        assertThat(texts).contains("and 10 more, see events.csv").noneMatch(text -> text.contains("x30"));
    }

    @Test
    void runOfOneRowOrWithoutKnownColumnsIsRefusedWithTheReason() {
        assertThatThrownBy(() -> TrendFigure.of("x", InventedRun.hours(0), List.of()))
                .hasMessageContaining("at least two rows")
                .hasMessageContaining("Maybe");
        RunSeries unknown = new RunSeries(new double[] {0, 1}, Map.of("height", new double[2]));
        assertThatThrownBy(() -> TrendFigure.of("x", unknown, List.of())).hasMessageContaining("(height)");
    }

    private static List<String> texts(TrendFigure figure) throws Exception {
        return SvgDocument.of(figure).texts();
    }
}
