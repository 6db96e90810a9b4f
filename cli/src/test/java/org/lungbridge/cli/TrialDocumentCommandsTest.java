package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.Schemas;

/** Trials are documents like scenarios and strategies: listed, described, checked and begun. */
class TrialDocumentCommandsTest {
    @TempDir
    private Path folder;

    private static Answer to(Object... arguments) {
        return Answer.to(StandIn.thatEnds(Ending.END_TIME), arguments);
    }

    @Test
    void shippedTrialsAreListedAndDescribed() {
        assertThat(to("list", "trials").out())
                .contains(
                        "low-vs-standard-act  ",
                        Library.trial("low-vs-standard-act").title());
        assertThat(to("describe", "low-vs-standard-act").out())
                .contains("Arms (reference: standard)")
                .contains("ladder: ACT 140-160, then 180-200 s; strategy S1-ladder")
                .contains("500 patients in each of 6 arms, followed for 28 d: 3000 courses")
                .contains("platelets: log-normal, median 230 10^9/L")
                .contains("pH: normal, mean 7.25, SD 0.06, from 7.05 to 7.42")
                .contains("It cannot answer", "Never for patient care");
    }

    @Test
    void newTrialIsValidAndHasItsSchemaBesideIt() {
        Path file = folder.resolve("our-trial.json");
        assertThat(to("new", "trial", file).code()).isZero();
        assertThat(Documents.readTrial(file).id()).isEqualTo("our-trial");
        assertThat(folder.resolve("trial.schema.json")).content().isEqualTo(Schemas.text("trial"));
        assertThat(to("check", "--strict", file).out()).endsWith(": valid" + System.lineSeparator());
        assertThat(to("describe", file).out()).contains("trial our-trial: ");
        assertThat(to("schema", "trial").out()).isEqualTo(Schemas.text("trial"));
    }

    @Test
    void copyOfAShippedTrialHasItsOwnName() {
        Path file = folder.resolve("ours.json");
        assertThat(to("new", "trial", file, "--from", "plex-vs-none").code()).isZero();
        assertThat(Documents.readTrial(file).id()).isEqualTo("ours");
        assertThat(Documents.readTrial(file).arms())
                .isEqualTo(Library.trial("plex-vs-none").arms());
    }

    @Test
    void mistakesAreToldWithExitCodeOfInvalidDocuments() throws IOException {
        Path file = folder.resolve("broken.json");
        to("new", "trial", file);
        Files.writeString(
                file, Files.readString(file).replace("\"reference\": \"standard\"", "\"reference\": \"high\""));
        Answer answer = to("check", file);
        assertThat(answer.code()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.out()).contains("/reference: The arm (high) is unknown; known are (low, standard).");
        Files.writeString(file, Files.readString(file).replace("\"cannotAnswer\"", "\"$comment\""));
        Files.writeString(file, Files.readString(file).replace("\"reference\": \"high\"", "\"reference\": \"low\""));
        assertThat(to("check", file).code()).isZero();
        assertThat(to("check", "--strict", file).out()).contains("The field (cannotAnswer) is missing");
    }
}
