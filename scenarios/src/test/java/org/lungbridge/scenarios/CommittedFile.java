package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated file under version control. Tests compare it; with {@code -Dlungbridge.update=true} they write it instead.
 */
final class CommittedFile {
    private CommittedFile() {}

    static void holds(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("lungbridge.update")) {
            Files.writeString(file, generated);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s is out of date; regenerate it with -Dlungbridge.update=true", file)
                .isEqualTo(generated);
    }
}
