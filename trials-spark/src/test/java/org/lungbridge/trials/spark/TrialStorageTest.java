package org.lungbridge.trials.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialStorageTest {
    @TempDir
    Path place;

    private TrialStorage storage;

    @BeforeEach
    void aFolder() throws IOException {
        storage = TrialStorage.of(place.resolve("out").toString(), new Configuration());
    }

    @Test
    void aFolderTakesOneTrialOnly() throws IOException {
        storage.keep("trial.json", "{}".getBytes(UTF_8));
        storage.keep("trial.json", "{}".getBytes(UTF_8));
        assertThatIllegalStateException()
                .isThrownBy(() -> storage.keep("trial.json", "{ }".getBytes(UTF_8)))
                .withMessageEndingWith(
                        "out was begun by another trial or another version: its trial.json differs. Choose another folder.");
        assertThat(names(place.resolve("out"))).containsExactly("trial.json");
    }

    @Test
    void localFilesAreWrittenInPlaceOrBroughtThere() throws IOException {
        Configuration elsewhere = new Configuration();
        elsewhere.set("fs.elsewhere.impl", ElsewhereFileSystem.class.getName());
        TrialStorage far = TrialStorage.of("elsewhere:" + place.resolve("far"), elsewhere);
        for (TrialStorage each : List.of(storage, far)) {
            each.fill(folder -> {
                Files.writeString(folder.resolve("outcomes.csv"), "arm\n");
                Files.createDirectories(folder.resolve("figures"));
                Files.writeString(folder.resolve("figures").resolve("a.svg"), "<svg/>");
            });
        }
        assertThat(names(place.resolve("out"))).containsExactly("figures", "outcomes.csv");
        assertThat(names(place.resolve("far"))).containsExactly("figures", "outcomes.csv");
        assertThat(place.resolve("far/figures/a.svg")).hasContent("<svg/>");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
