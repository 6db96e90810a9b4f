package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Outcome.Ending;

/** Commands that another program calls in its own process. */
class InOneFormTest {
    @Test
    void commandsWriteTheSameDigitsInACallerWhoHasOthers() {
        Locale own = Locale.getDefault();
        Locale arabic = Locale.forLanguageTag("ar-EG-u-nu-arab");
        try {
            Locale.setDefault(arabic);
            assertThat("%d".formatted(0)).as("the caller's digits").isNotEqualTo("0");
            Answer answer = Answer.to(StandIn.thatEnds(Ending.END_TIME), "validate", "--threads", "0");
            assertThat(answer.err()).contains("number of threads (0)");
            assertThat(Locale.getDefault()).as("the caller's language").isEqualTo(arabic);
        } finally {
            Locale.setDefault(own);
        }
    }
}
