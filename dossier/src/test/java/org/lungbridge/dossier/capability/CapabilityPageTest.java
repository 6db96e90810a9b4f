package org.lungbridge.dossier.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lungbridge.dossier.CommittedPage;
import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.dossier.dataset.Datasets;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.course.CourseDocument;

/** The page of capabilities names what exists, and shipped scenarios use nothing that it leaves out. */
class CapabilityPageTest {
    private static final Path ROOT = Path.of("..");
    private static final List<Capability> ALL = Capabilities.shipped();

    @Test
    void thePageIsTheList() throws IOException {
        CommittedPage.holds("capabilities.md", CapabilityPage.page());
    }

    @Test
    void idsAreUnique() {
        assertThat(ALL.stream().map(Capability::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyNamedTestExists() throws IOException {
        Set<String> tests = testClasses();
        assertThat(ALL.stream().map(Capability::test).flatMap(Optional::stream))
                .allSatisfy(name -> assertThat(tests).contains(name));
    }

    @Test
    void whatValidatesIsADatasetOrATestOfThePageOfValidation() throws IOException {
        Set<String> datasets =
                Datasets.shipped().stream().map(CapabilityPageTest::path).collect(Collectors.toSet());
        Set<String> tests = testClasses();
        String page = Files.readString(ROOT.resolve(Path.of("docs", "validation.md")));
        for (Capability one : ALL) {
            String name = one.validated().orElse("");
            if (one.validatedByDataset()) {
                assertThat(datasets).as(one.id()).contains(name);
            } else if (!name.isEmpty()) {
                assertThat(tests).as(one.id()).contains(name);
                assertThat(page).as(one.id()).contains("`" + name + "`");
            }
        }
    }

    @Test
    void whatIsNotThereIsNeitherReachedNorTested() {
        assertThat(ALL.stream().filter(one -> one.implemented() == Stage.NO)).allSatisfy(one -> {
            assertThat(one.integrated()).as(one.id()).isFalse();
            assertThat(one.test()).as(one.id()).isEmpty();
            assertThat(one.validated()).as(one.id()).isEmpty();
            assertThat(one.orders()).as(one.id()).isEmpty();
        });
    }

    @Test
    void whatIsPartlyThereOrMissingSaysWhatIsMissing() {
        assertThat(ALL.stream().filter(one -> one.implemented() != Stage.YES))
                .allSatisfy(one -> assertThat(one.limits()).as(one.id()).isNotBlank());
    }

    @Test
    void everyNamedOrderOrDutyExists() {
        Set<String> known = Stream.concat(
                        Arrays.stream(TimelineOrder.class
                                        .getAnnotation(JsonSubTypes.class)
                                        .value())
                                .map(JsonSubTypes.Type::name),
                        Arrays.stream(CourseDocument.class.getRecordComponents())
                                .map(RecordComponent::getName))
                .collect(Collectors.toSet());
        assertThat(named()).isSubsetOf(known);
    }

    @Test
    void shippedScenariosOrderNothingThatIsNotImplemented() {
        Set<String> ordered = Library.scenarios().stream()
                .flatMap(id -> Library.scenario(id).timeline().stream())
                .map(TimelineOrder::kind)
                .collect(Collectors.toSet());
        assertThat(named()).containsAll(ordered);
    }

    @Test
    void shippedCoursesHaveNoDutyThatIsNotImplemented() throws ReflectiveOperationException {
        Set<String> duties = new HashSet<>();
        for (String id : Library.courses()) {
            for (RecordComponent component : CourseDocument.class.getRecordComponents()) {
                if (component.getType().getSimpleName().endsWith("Rule")
                        && component.getAccessor().invoke(Library.course(id)) != null) {
                    duties.add(component.getName());
                }
            }
        }
        assertThat(duties).isNotEmpty();
        assertThat(named()).containsAll(duties);
    }

    @Test
    void aLineThatIsNoneIsRefusedWithItsNumber() {
        String header =
                "\"id\",\"feature\",\"implemented\",\"integrated\",\"test\",\"validated\",\"orders\",\"limits\"\n";
        assertThat(Capabilities.read(
                        header + "\"A01\",\"a \"\"b\"\", c\",\"yes\",\"no\",\"no\",\"g/d\",\"x y\",\"\"\n"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.feature()).isEqualTo("a \"b\", c");
                    assertThat(one.orders()).containsExactly("x", "y");
                    assertThat(one.validatedByDataset()).isTrue();
                });
        assertThatThrownBy(() -> Capabilities.read(header + "\"A01\",\"a\"\n")).hasMessageContaining("Line 2");
        assertThatThrownBy(() -> Capabilities.read(header + "\"A\",\"a\",\"maybe\",\"no\",\"no\",\"no\",\"\",\"\"\n"))
                .hasMessageContaining("maybe");
        assertThatThrownBy(() -> Capabilities.read("\"id\"\n")).hasMessageContaining("Line 1");
    }

    private static Set<String> named() {
        return ALL.stream()
                .filter(one -> one.implemented() != Stage.NO)
                .flatMap(one -> one.orders().stream())
                .collect(Collectors.toSet());
    }

    private static String path(Dataset dataset) {
        return dataset.group() + "/" + dataset.id();
    }

    private static Set<String> testClasses() throws IOException {
        Set<String> names = new HashSet<>();
        try (var modules = Files.list(ROOT)) {
            for (Path tests : modules.map(module -> module.resolve(Path.of("src", "test", "java")))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (var files = Files.walk(tests)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Test.java"))
                            .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
                }
            }
        }
        return names;
    }
}
