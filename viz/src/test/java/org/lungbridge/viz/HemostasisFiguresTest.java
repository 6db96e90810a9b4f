package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.engine.EventRecord;

/** Anticoagulation, bleeding and the membrane lung. */
class HemostasisFiguresTest {
    private static final RunRecord RUN = InventedAnticoagulation.run();

    static List<FigureKind> registered() {
        return List.of(TrendFigure.KIND, AnticoagulationFigure.KIND, BleedingFigure.KIND, MembraneFigure.KIND);
    }

    @ParameterizedTest
    @MethodSource("registered")
    void everyFigureHasTitleWordsAndTheSameBytesTwice(FigureKind registered) throws Exception {
        Figure figure = registered.of(List.of(RUN), View.FULL).orElseThrow();
        SvgDocument svg = SvgDocument.of(figure);
        assertThat(svg.attribute("role")).isEqualTo("img");
        assertThat(svg.only("title")).isEqualTo(InventedAnticoagulation.TITLE);
        assertThat(svg.only("desc")).isEqualTo(figure.description()).contains("Not for patient care");
        assertThat(svg.texts()).contains("Time (h)", Lettering.FOOTER);
        assertThat(registered.of(List.of(RUN), View.FULL).orElseThrow().svg()).isEqualTo(figure.svg());
    }

    @Test
    void targetBandsFollowThePhasesAndResultsStandBesideTheTruth() throws Exception {
        AnticoagulationFigure figure = AnticoagulationFigure.of(RUN);
        assertThat(SvgDocument.of(figure).texts())
                .contains("ACT (s)", "aPTT (s)", "Anti-Xa (IU/mL)", "Heparin (IU/kg/h)", "true", "results")
                .contains("phase low: ACT 140-160", "phase full: ACT 180-200")
                .contains("50 h  hold: platelets 45 10^9/L: heparin off")
                .noneMatch(text -> text.contains("173 s above"));
        assertThat(figure.description())
                .contains("ACT (s), band from 140 to 160 between 2 h and 26 h.")
                .contains("ACT (s), band from 180 to 200 between 26 h and 120 h.")
                .contains("ACT (s), results (squares, 2 results): starts at 173, lowest 173, highest 251")
                .doesNotContain("aPTT (s), band");
    }

    /** Nobody aims at an ACT without a circuit; with the next circuit the strategy begins anew. */
    @Test
    void targetBandEndsWithTheCircuitAndBeginsAgainWithTheNext() {
        List<EventRecord> events = new ArrayList<>(RUN.events());
        events.add(InventedAnticoagulation.protocol(104, "stop", "ECMO ended: heparin off"));
        events.add(InventedAnticoagulation.protocol(112, "phase", "low: ACT 140-160 s; heparin 0 → 4 IU/kg/h"));
        RunRecord run = new RunRecord(RUN.title(), "", RUN.series(), events, RUN.results());
        assertThat(AnticoagulationFigure.of(run).description())
                .contains("From 26 h to 104 h: phase full: ACT 180-200.")
                .contains("ACT (s), band from 180 to 200 between 26 h and 104 h.")
                .contains("ACT (s), band from 140 to 160 between 112 h and 120 h.");
    }

    /** A drug that was given has its dose in the figure, one that was not has no panel. */
    @Test
    void everyAnticoagulantThatWasGivenHasItsDose() throws Exception {
        RunSeries bivalirudin = InventedAnticoagulation.infused("bivalirudinRate_mgPerKgPerH", 0.05);
        RunRecord run = new RunRecord(InventedAnticoagulation.TITLE, "", bivalirudin, List.of(), List.of());
        assertThat(AnticoagulationFigure.fits(run)).isTrue();
        assertThat(SvgDocument.of(AnticoagulationFigure.of(run)).texts())
                .contains("Bivalirudin (mg/kg/h)", "bivalirudin")
                .doesNotContain("Heparin (IU/kg/h)", "Argatroban (µg/kg/min)", "Under the skin (IU)");
    }

    @Test
    void resultsAreMarkedInTheirOwnColorAndBandsAreTinted() throws IOException {
        BufferedImage image = image(AnticoagulationFigure.of(RUN));
        int marks = 0;
        int band = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y) & 0xFFFFFF;
                marks += rgb == (Ink.ORANGE.color(Theme.LIGHT).getRGB() & 0xFFFFFF) ? 1 : 0;
                band += ((rgb >> 8) & 0xFF) - ((rgb >> 16) & 0xFF) > 30 ? 1 : 0;
            }
        }
        assertThat(marks).isPositive();
        assertThat(band).isGreaterThan(10_000);
    }

    @Test
    void productsAndOrdersAreNumberedBesideTheVolumeLost() throws Exception {
        BleedingFigure figure = BleedingFigure.of(RUN);
        assertThat(SvgDocument.of(figure).texts())
                .contains("Blood lost (mL)", "Bleeding (mL/h)", "Hb (g/dL)", "into lung")
                .contains("60 h  product: 1 unit of platelets", "62 h  transfuse-red-cells: 1 unit")
                .doesNotContain("Fibrinogen (g/L)");
        assertThat(figure.description()).contains("Blood lost (mL), into lung (solid line, circle): starts at 0");
    }

    @Test
    void pressureDropStandsAboveClotAndTheExchangeIsNumbered() throws Exception {
        MembraneFigure figure = MembraneFigure.of(RUN);
        assertThat(SvgDocument.of(figure).texts())
                .contains(
                        "Pressure drop (mmHg)",
                        "Rise of drop (%)",
                        "Clot progress (%)",
                        "D-dimer (mg/L)",
                        "Platelets (10^9/L)")
                .contains("90 h  membrane-alarm: 30 % above the clean one")
                .contains("100 h  change-oxygenator: planned, 1 min without flow");
        assertThat(figure.description()).contains("Rise of drop (%), band from 30 to 50 between 2 h and 120 h.");
    }

    @Test
    void runsWithoutHeparinBloodLossOrClotHaveOnlyTheTrend() {
        RunRecord quiet = InventedAnticoagulation.mild(0);
        assertThat(AnticoagulationFigure.fits(quiet)).isFalse();
        assertThat(BleedingFigure.fits(quiet)).isFalse();
        assertThat(MembraneFigure.fits(quiet)).isFalse();
        assertThat(MembraneFigure.fits(InventedAnticoagulation.mild(0.05))).isFalse();
    }

    private static BufferedImage image(Figure figure) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(figure.png(Theme.LIGHT)));
    }
}
