package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Library;

/** Analyzing a trial folder again: what is written, what is said of a part, what is refused. */
class AnalyseCommandTest {
    private static final String HEAD =
            "arm,study,patient,status,failure,followed_d,death_d,majorBleeding_d,circuitChange_d,weaned_d,extubated_d,ecmoDays\n";

    @TempDir
    private Path folder;

    private static Answer to(Object... arguments) {
        return Answer.to(StandIn.thatEnds(Ending.END_TIME), arguments);
    }

    @BeforeEach
    void aPartOfATrial() throws IOException {
        Files.write(folder.resolve("trial.json"), Library.trialBytes("low-vs-standard-act"));
        StringBuilder rows = new StringBuilder(HEAD);
        for (String arm : new String[] {"standard", "ladder"}) {
            for (int patient = 0; patient < 4; patient++) {
                String bled = arm.equals("standard") && patient < 2 ? "2.5" : "";
                rows.append("%s,0,%s,complete,,28,,%s,,9,12,%s\n".formatted(arm, patient, bled, 8 + patient));
            }
        }
        Files.writeString(folder.resolve("outcomes.csv"), rows);
    }

    @Test
    void numbersFiguresAndReportAreWrittenAndTheTablesStay() throws IOException {
        byte[] table = Files.readAllBytes(folder.resolve("outcomes.csv"));
        Answer answer = to("analyse", folder, "--format", "svg");
        assertThat(answer.err()).contains("of 500 courses are not there yet");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("analysis.csv", "analysis.json", "trial-report.html", "survival.svg");
        assertThat(Files.readAllLines(folder.resolve("analysis.csv")))
                .anyMatch(
                        line -> line.startsWith("ladder,standard,major-bleeding-isth,,risk-difference-twins,28,-0.5,"));
        assertThat(Files.readString(folder.resolve("trial-report.html")))
                .contains("Part of a trial", "never for patient care", "Low ACT");
        assertThat(Files.readAllBytes(folder.resolve("outcomes.csv"))).isEqualTo(table);
    }

    @Test
    void theOtherSpellingWithoutFiguresGivesTheSameNumbers() throws IOException {
        to("analyse", folder, "--no-figures");
        byte[] first = Files.readAllBytes(folder.resolve("analysis.csv"));
        assertThat(to("analyze", folder, "--no-figures").code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("analysis.csv"))).isEqualTo(first);
        assertThat(folder.resolve("figures")).doesNotExist();
    }

    @Test
    void damageAndOtherFoldersAreRefusedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("outcomes.csv"), HEAD + "ladder,0,0,complete,,many,,,,,,1\n");
        Answer damaged = to("analyse", folder);
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.err()).contains("line (2)", "(many)", "followed_d", "Maybe it was edited");
        assertThat(folder.resolve("analysis.csv")).doesNotExist();
        Files.delete(folder.resolve("outcomes.csv"));
        assertThat(to("analyse", folder).err()).contains("holds no outcomes.csv.gz", "Maybe");
        Files.delete(folder.resolve("trial.json"));
        assertThat(to("analyse", folder).err()).contains("holds no trial.json", "Maybe");
        assertThat(to("analyse", folder, "--theme", "blue").code()).isEqualTo(2);
    }
}
