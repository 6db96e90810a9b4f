package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkTest {
    /** Contrast by WCAG 2.1: (L1 + 0.05) / (L2 + 0.05). */
    @Test
    void inksDifferInLightnessByHalfAtLeast() {
        double[] light =
                Arrays.stream(Ink.values()).mapToDouble(Ink::luminance).sorted().toArray();
        for (int i = 1; i < light.length; i++) {
            assertThat((light[i] + 0.05) / (light[i - 1] + 0.05)).isGreaterThan(1.45);
        }
    }

    /** Luminances of the palette of Okabe and Ito (2008) by the definition of WCAG 2.1, worked out by hand. */
    @Test
    void luminanceFollowsItsDefinition() {
        assertThat(Ink.BLACK.luminance()).isZero();
        assertThat(Ink.BLUE.luminance()).isBetween(0.150, 0.156);
        assertThat(Ink.GREEN.luminance()).isBetween(0.253, 0.262);
    }

    @Test
    void inksOfOnePanelDifferInColorDashAndMark() {
        for (Panel panel : Panel.TREND) {
            List<Ink> inks = panel.traces().stream().map(Trace::ink).toList();
            assertThat(inks).doesNotHaveDuplicates();
            assertThat(inks).extracting(Ink::lineInWords).doesNotHaveDuplicates();
            assertThat(inks).extracting(Ink::markInWords).doesNotHaveDuplicates();
        }
    }
}
