package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is wider than its place is cut where it just fits, however long it is. */
class FittedTextTest {
    /** Ten thousand orders at one time are a line of several hundred thousand letters; cut letter by letter it took minutes. */
    @ParameterizedTest
    @ValueSource(ints = {6, 20, 10_000})
    void aTextIsCutAtTheLastLetterThatFits(int words) {
        String text = "set-norepinephrine: rate 0.1 ug/kg/min, ".repeat(words);
        String cut = Fonts.fitted(text, Fonts.TEXT, 200);
        int kept = cut.length() - 1;
        assertThat(cut).endsWith("…").startsWith(text.substring(0, 20));
        assertThat(Fonts.width(cut, Fonts.TEXT)).isLessThanOrEqualTo(200);
        assertThat(Fonts.width(text.substring(0, kept + 2) + "…", Fonts.TEXT)).isGreaterThan(200);
    }
}
