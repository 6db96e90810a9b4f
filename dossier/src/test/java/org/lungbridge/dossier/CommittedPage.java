package org.lungbridge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated page of {@code docs}: tests compare it, with {@code -Dlungbridge.update=true} they write it. */
public final class CommittedPage {
    private CommittedPage() {}

    /** Whether the page says what was generated. */
    public static void holds(String name, String generated) throws IOException {
        Path page = Path.of("..", "docs", name);
        if (Boolean.getBoolean("lungbridge.update")) {
            Files.writeString(page, generated);
        }
        assertThat(Files.exists(page) ? Files.readString(page) : "")
                .as("docs/%s is out of date; regenerate it with -Dlungbridge.update=true", name)
                .isEqualTo(generated);
    }
}
