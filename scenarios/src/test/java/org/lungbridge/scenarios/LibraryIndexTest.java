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
import org.lungbridge.scenarios.strategy.Strategies;

class LibraryIndexTest {
    private static final Path LIBRARY = Path.of("library");
    private static final Path STRATEGIES = Path.of("strategies");

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
    void indexNamesEveryStrategy() throws IOException {
        try (var files = Files.list(STRATEGIES)) {
            String index = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .map(name -> name + "\n")
                    .collect(Collectors.joining());
            CommittedFile.holds(STRATEGIES.resolve("index.txt"), index);
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
    void everyChecklistAndLearnerIsCalledLikeItsFileAndEveryLearnerHasAScenario() {
        assertThat(Library.checklists())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Library.checklist(id).id()).isEqualTo(id));
        assertThat(Library.learners()).isNotEmpty().allSatisfy(id -> {
            assertThat(Library.learner(id).id()).isEqualTo(id);
            assertThat(id).startsWith(Library.learner(id).scenario() + ".");
            assertThat(Library.scenarios()).contains(Library.learner(id).scenario());
        });
    }

    @Test
    void everyPublishedStrategyIsShippedAndCalledLikeItsFile() {
        assertThat(Library.strategies())
                .contains(
                        "S1-ladder",
                        "hold-until-hemostasis",
                        "peds-160-180",
                        "UK-48h-none",
                        "Abrams-DAH",
                        "RATE-high",
                        "RATE-low",
                        "RATE-LMWH",
                        "HELP-low",
                        "HELP-therapeutic",
                        "SAFE-low",
                        "SAFE-moderate",
                        "Seeliger-low",
                        "Seeliger-high",
                        "bolus-only",
                        "enoxaparin-40",
                        "weight-fixed-10",
                        "classic-180-220",
                        "low-act-140-160",
                        "aPTT-45-55",
                        "anti-Xa-0.3-0.5",
                        "anti-Xa-0.3-0.7",
                        "Raschke",
                        "bivalirudin")
                .allSatisfy(id -> assertThat(Library.strategy(id).id()).isEqualTo(id))
                .allSatisfy(id -> assertThat(Library.strategy(id).references()).isNotEmpty())
                .allSatisfy(id ->
                        assertThat(Strategies.of(Library.strategy(id)).id()).isEqualTo(id));
    }

    @Test
    void everyStrategyStandsOnThePageOfStrategies() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "strategies.md"));
        assertThat(Library.strategies()).allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
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
