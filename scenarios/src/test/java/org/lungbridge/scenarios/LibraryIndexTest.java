package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lungbridge.scenarios.catalogue.Sheet;
import org.lungbridge.scenarios.document.DeviceKind;

class LibraryIndexTest {
    private static final Path LIBRARY = Path.of("library");

    @Test
    void indexNamesEveryDocumentOfTheLibrary() throws IOException {
        try (var files = Files.walk(LIBRARY)) {
            String index = files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> LIBRARY.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .map(path -> path + "\n")
                    .collect(Collectors.joining());
            CommittedFile.holds(LIBRARY.resolve("index.txt"), index);
        }
    }

    @Test
    void everyDeviceIsCalledLikeItsFileAndNamesItsSource() {
        for (DeviceKind kind : DeviceKind.values()) {
            assertThat(Library.devices().ids(kind)).isNotEmpty();
            assertThat(Library.devices().sheets(kind).stream().map(Sheet::id))
                    .containsExactlyElementsOf(Library.devices().ids(kind));
            assertThat(Library.devices().sheets(kind))
                    .allSatisfy(sheet -> assertThat(sheet.source()).isNotBlank());
        }
    }

    @Test
    void everyScenarioIsCalledLikeItsFile() {
        assertThat(Library.scenarios())
                .contains("sle-dah-vv-ecmo")
                .allSatisfy(id -> assertThat(Library.scenario(id).id()).isEqualTo(id));
    }

    @Test
    void lupusCircuitIsInTheCatalogueWithItsPublishedNumbers() {
        assertThat(Library.devices().pump("rotaflow").speedSquared()).isEqualTo(1.9583e-5);
        assertThat(Library.devices().oxygenator("quadrox-d").area()).isEqualTo(1.8);
        assertThat(Library.devices().cannula("bio-medicus-19-femoral").linear()).isEqualTo(4.49);
        assertThat(Library.devices().cannula("bio-medicus-19-femoral").recirculationClass())
                .isEqualTo(0.13);
        assertThat(Library.devices().cannula("fem-flex-18").quadratic()).isEqualTo(3.14);
        assertThatThrownBy(() -> Library.devices().pump("none")).hasMessageContaining("rotaflow");
    }
}
