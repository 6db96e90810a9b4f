package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ProneFigureTest {
    private static final String TITLE = "Five patients prone";

    private static List<ProneFigure.Patient> patients(int count) {
        List<ProneFigure.Patient> patients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            InventedTurns run = new InventedTurns(24, 1, 17).gaining(20 + 12 * i);
            patients.add(new ProneFigure.Patient("p" + (i + 1), "number " + (i + 1), run.series()));
        }
        return patients;
    }

    private static ProneFigure figure(int count) {
        return ProneFigure.of(TITLE, patients(count));
    }

    @Test
    void everyPatientPanelAndMomentIsNamed() throws Exception {
        List<String> texts = SvgDocument.of(figure(2)).texts();
        assertThat(texts).contains(TITLE, Lettering.FOOTER, "p1", "p2", "p1: number 1", "p2: number 2");
        assertThat(texts).contains("before", "1 h", "4 h", "8 h", "16 h", "prone", "supine");
        assertThat(texts).contains(PronePanel.ALL.get(0).scale().label());
        assertThat(texts).doesNotContain(PronePanel.ALL.get(5).scale().label());
    }

    /** With four inks the fifth patient looks like the first but for the inside of the marks. */
    @Test
    void fifthPatientHasHollowMarks() {
        assertThat(ProneFigure.ink(4)).isEqualTo(ProneFigure.ink(0));
        assertThat(ProneFigure.hollow(3)).isFalse();
        assertThat(ProneFigure.hollow(4)).isTrue();
        assertThat(ProneFigure.hollow(8)).isFalse();
        assertThat(figure(5).description())
                .contains("Patient p1 (solid line, circle): number 1.")
                .contains("Patient p5 (solid line, hollow circle): number 5.");
    }

    @Test
    void wordsGiveEveryValueOfEveryPatient() {
        assertThat(figure(2).description())
                .contains("\"" + TITLE + "\"", "2 patients", "first time prone")
                .contains("p1: before 80, 1 h prone 100, 4 h prone 100, 8 h prone 100, 16 h prone 100, 1 h supine 80")
                .contains("p2: before 80, 1 h prone 112");
        assertThat(figure(1).description()).contains("one patient");
    }

    @Test
    void whatNobodyMeasuredIsNoValueInWords() {
        InventedTurns run = new InventedTurns(24, 1, 17).gaining(30).with("PaCO2_mmHg", t -> Double.NaN);
        ProneFigure figure = ProneFigure.of(TITLE, List.of(new ProneFigure.Patient("a", "no gas", run.series())));
        assertThat(figure.description()).contains("PaCO2 (mmHg): no value.");
        assertThat(figure.svg()).isNotEmpty();
    }

    @Test
    void screenReadersGetTitleAndWords() throws Exception {
        ProneFigure figure = figure(3);
        SvgDocument svg = SvgDocument.of(figure);
        assertThat(svg.attribute("role")).isEqualTo("img");
        assertThat(svg.only("title")).isEqualTo(TITLE);
        assertThat(svg.only("desc")).isEqualTo(figure.description());
    }

    @Test
    void sameRunsGiveTheSameBytesTwice() throws IOException {
        assertThat(figure(5).svg()).isEqualTo(figure(5).svg());
        ProneFigure figure = figure(5);
        assertThat(figure.svg()).isEqualTo(figure.svg());
        assertThat(png(figure)).isEqualTo(png(figure(5)));
    }

    @Test
    void pngHasThreePixelsForEachUnitAndEveryInk() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(figure(5))));
        ProneLayout layout = new ProneLayout(2, 5);
        assertThat(image.getWidth()).isEqualTo(3 * (int) Layout.WIDTH);
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(3 * layout.height()));
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
    void publishedValuesAreThoseOfPatientsOnEcmoOrNot() {
        ProneReference.Set without = ProneReference.of(false);
        ProneReference.Set on = ProneReference.of(true);
        assertThat(figure(1).description()).contains(without.note()).doesNotContain(on.note());
        InventedTurns run = new InventedTurns(24, 1, 17).gaining(30).onEcmo();
        ProneFigure figure = ProneFigure.of(TITLE, List.of(new ProneFigure.Patient("e", "on ECMO", run.series())));
        assertThat(figure.description()).contains(on.note()).doesNotContain(without.note());
    }

    /** Kimmoun 2015 (on ECMO) and source S4 (without). */
    @Test
    void publishedValuesAreWhatWasPublished() {
        assertThat(ProneReference.of(true).marks())
                .contains(new ProneReference("PaO2FiO2_mmHg", ProneMoment.BEFORE, 111, 111))
                .contains(new ProneReference("compliance_mLPerCmH2O", ProneMoment.PRONE_16_H, 32, 32, "24 h"));
        assertThat(ProneReference.of(false).marks())
                .contains(new ProneReference("deadSpaceEnghoff", ProneMoment.BEFORE, 0.27, 0.60));
    }

    @Test
    void patientsWhoAreNeverTurnedAreLeftOut() {
        List<ProneFigure.Patient> patients = new ArrayList<>(patients(1));
        RunSeries supine = new InventedTurns(24).gaining(0).series();
        patients.add(new ProneFigure.Patient("never", "supine", supine));
        assertThat(ProneFigure.of(TITLE, patients).description()).doesNotContain("never");
    }

    @Test
    void runWithoutATurnOrWithoutColumnsIsRefusedWithTheReason() {
        RunSeries supine = new InventedTurns(3).gaining(0).series();
        assertThatThrownBy(() -> ProneFigure.of(TITLE, List.of(new ProneFigure.Patient("a", "", supine))))
                .hasMessageContaining("Nobody is turned prone")
                .hasMessageContaining("Maybe");
        RunSeries bare = new InventedTurns(3, 1).series();
        assertThatThrownBy(() -> ProneFigure.of(TITLE, List.of(new ProneFigure.Patient("a", "", bare))))
                .hasMessageContaining("None of the columns")
                .hasMessageContaining("Maybe");
    }

    private static byte[] png(ProneFigure figure) throws IOException {
        return figure.png(Theme.LIGHT);
    }
}
