package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {
    @ParameterizedTest
    @EnumSource
    void inksDifferInLightnessByHalfAtLeast(Theme theme) {
        double[] light = Arrays.stream(Ink.values())
                .mapToDouble(ink -> Luminance.of(ink.color(theme)))
                .sorted()
                .toArray();
        for (int i = 1; i < light.length; i++) {
            assertThat((light[i] + 0.05) / (light[i - 1] + 0.05)).isGreaterThan(1.45);
        }
    }

    /** WCAG 2.1 AA: 4.5 for text, also where time on ECMO or prone is shaded; 2 for lines, which have dashes and marks too. */
    @ParameterizedTest
    @EnumSource
    void textAndLinesStandOutFromTheirGround(Theme theme) {
        for (Color ground : List.of(theme.paper(), theme.panel())) {
            assertThat(Luminance.contrast(theme.ink(), ground)).isGreaterThan(4.5);
            assertThat(Luminance.contrast(theme.soft(), ground)).isGreaterThan(4.5);
            for (Color shade : List.of(theme.onEcmo(), theme.prone(), theme.band())) {
                assertThat(Luminance.contrast(theme.ink(), over(ground, shade))).isGreaterThan(4.5);
            }
            for (Ink ink : Ink.values()) {
                assertThat(Luminance.contrast(ink.color(theme), ground)).isGreaterThan(2);
            }
        }
    }

    private static Color over(Color ground, Color shade) {
        double part = shade.getAlpha() / 255.0;
        return new Color(
                (int) (ground.getRed() * (1 - part) + shade.getRed() * part),
                (int) (ground.getGreen() * (1 - part) + shade.getGreen() * part),
                (int) (ground.getBlue() * (1 - part) + shade.getBlue() * part));
    }

    /** Luminances of the palette of Okabe and Ito (2008) by the definition of WCAG 2.1, worked out by hand. */
    @Test
    void luminanceFollowsItsDefinition() {
        assertThat(Luminance.of(Ink.BLACK.color(Theme.LIGHT))).isZero();
        assertThat(Luminance.of(Ink.BLUE.color(Theme.LIGHT))).isBetween(0.150, 0.156);
        assertThat(Luminance.of(Ink.GREEN.color(Theme.LIGHT))).isBetween(0.253, 0.262);
    }

    /** A copier shows more oxygen as lighter, step by step. */
    @Test
    void bloodGetsLighterWithEveryPercentOfSaturation() {
        for (int percent = 41; percent <= 100; percent++) {
            double now = Luminance.of(SchematicFigure.color(percent / 100.0));
            assertThat(now).isGreaterThan(Luminance.of(SchematicFigure.color((percent - 1) / 100.0)));
        }
    }

    @Test
    void inksOfOnePanelDifferInColorDashAndMark() {
        List<Panel> panels = new ArrayList<>(Panel.TREND);
        panels.addAll(Panel.LUNG);
        panels.addAll(List.of(Panel.VENTILATOR, Panel.HEART_RATE, Panel.CLOTTING, Panel.BLEEDING));
        for (Panel panel : panels) {
            List<Ink> inks = panel.traces().stream().map(Trace::ink).toList();
            assertThat(inks).doesNotHaveDuplicates();
            assertThat(inks).extracting(Ink::lineInWords).doesNotHaveDuplicates();
            assertThat(inks).extracting(Ink::markInWords).doesNotHaveDuplicates();
        }
    }
}
