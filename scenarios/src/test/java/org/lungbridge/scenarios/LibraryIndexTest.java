package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

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
}
