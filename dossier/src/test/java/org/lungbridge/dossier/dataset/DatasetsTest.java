package org.lungbridge.dossier.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.dossier.experiment.Experiments;

/** Files of datasets: complete, sourced, answered by an experiment. */
class DatasetsTest {
    private static final Path FOLDER = Path.of("datasets");

    @Test
    void indexNamesEveryFile() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            String index = files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .map(path -> path + "\n")
                    .collect(Collectors.joining());
            Path committed = FOLDER.resolve("index.txt");
            if (Boolean.getBoolean("lungbridge.update")) {
                Files.writeString(committed, index);
            }
            assertThat(committed).hasContent(index);
        }
    }

    static Iterable<Dataset> shipped() {
        return Datasets.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anExperimentAnswersEveryRow(Dataset dataset) {
        Experiments.check(dataset);
        assertThat(dataset.rows()).allSatisfy(row -> assertThat(row.least()).isLessThanOrEqualTo(row.greatest()));
    }

    /** How far off it is stands in the table already. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aKnownMissSaysWhyAndNotOnlyBySoMuch(Dataset dataset) {
        assertThat(dataset.rows().stream().map(Row::miss).filter(Objects::nonNull))
                .allSatisfy(why -> assertThat(why)
                        .doesNotMatch("By [^.:;]*\\d[^:;]{0,12}\\.")
                        .doesNotContain("not looked into"));
    }

    @Test
    void aRowWithoutBoundsOrAnUnknownFieldIsRefused() {
        String good =
                "{\"id\":\"a\",\"group\":\"g\",\"title\":\"t\",\"source\":\"s\",\"trust\":\"verified\",\"use\":\"validates\","
                        + "\"typedBy\":\"b\",\"experiment\":\"blood\",\"rows\":[{\"of\":\"pH\",\"unit\":\"1\",\"value\":7.4,\"within\":0.1}]}";
        assertThat(read(good).rows()).hasSize(1);
        assertThatThrownBy(() -> read(good.replace(",\"within\":0.1", ""))).hasMessageContaining("within");
        assertThatThrownBy(() -> read(good.replace("\"within\"", "\"tolerance\":1,\"within\"")))
                .hasMessageContaining("tolerance");
        assertThatThrownBy(() -> Datasets.read("other/a.json", good.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("other/a.json");
    }

    private static Dataset read(String json) {
        return Datasets.read("g/a.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
