package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Intervals in percent: told in words, drawn, and what lies beyond the axis written. */
class IntervalFigureTest {
    private static final IntervalFigure FIGURE = new IntervalFigure(
            "Ten outputs",
            "percent",
            List.of(
                    new IntervalFigure.Row("SaO2", "0.95", List.of(94.0, 97.0, 99.0, 101.0, 103.0)),
                    new IntervalFigure.Row("lactate", "1.56", List.of(81.0, 97.0, 117.0, 148.0, 312.0))));

    @Test
    void intervalsAreToldInWords() {
        assertThat(FIGURE.description())
                .isEqualTo("Ten outputs, percent: SaO2 99 (94 to 103); lactate 117 (81 to 312).");
    }

    @Test
    void anEndBeyondTheAxisIsWritten() {
        assertThat(FIGURE.svg()).contains("312 %", "SaO2", "100 %").doesNotContain("103 %");
    }

    @Test
    void thePictureIsOnePage() throws IOException {
        assertThat(FIGURE.png(Theme.LIGHT)).startsWith(0x89, 'P', 'N', 'G');
    }
}
