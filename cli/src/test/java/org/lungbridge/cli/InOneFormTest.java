package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** Commands that another program calls in its own process. */
class InOneFormTest {
    @Test
    void commandsWriteTheSameDigitsInACallerWhoHasOthers() {
        Locale own = Locale.getDefault();
        Locale arabic = Locale.forLanguageTag("ar-EG-u-nu-arab");
        try {
            Locale.setDefault(arabic);
            assertThat("%d".formatted(7)).as("the caller's digits").isNotEqualTo("7");
            assertThat(new InOneForm(new Count()).execute()).isEqualTo(7);
            assertThat(Locale.getDefault()).as("the caller's language").isEqualTo(arabic);
        } finally {
            Locale.setDefault(own);
        }
    }

    /** Counts to seven as a library would that asks for the language of the machine. */
    @Command
    private static final class Count implements Callable<Integer> {
        @Override
        public Integer call() {
            return "%d".formatted(7).equals("7") ? 7 : 1;
        }
    }
}
