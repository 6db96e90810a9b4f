package org.lungbridge.fuzz.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.TimelineOrder;

/** A handful of patients under random care; ten thousand come with {@code mvn -Pfuzz}. */
@Tag("once")
class RandomCareTest {
    private static final long SEED = 2026;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "patient {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aWeekOfAnythingLeavesNumbersAmountsAndBalances(long number) {
        Patients.Course course = new Patients().run(SEED, number);
        assertThat(course.findings()).isEmpty();
        assertThat(course.ending()).isIn("alive", "dead", "ended", "implausible");
    }

    @Test
    void careIsValidVariedAndTheSameEachTime() {
        Set<String> kinds = new TreeSet<>();
        for (long number = 0; number < 80; number++) {
            byte[] document = RandomCare.scenario(SEED, number);
            assertThat(document).isEqualTo(RandomCare.scenario(SEED, number));
            Scenario scenario = Documents.readScenario("care.json", document);
            scenario.timeline().stream().map(TimelineOrder::kind).forEach(kinds::add);
        }
        assertThat(kinds).hasSizeGreaterThan(60).contains("start-ecmo", "bleed", "pump-failure");
    }

    /** What cannot be read is told, and the list of courses goes on where it was stopped. */
    @Test
    void whatIsBrokenIsToldAndKept() throws java.io.IOException {
        byte[] document = RandomCare.scenario(SEED, 1);
        Patients.Course broken = new Patients().run(SEED, 1, "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.ending()).isEqualTo("broken");
        CareLog log = new CareLog(folder, SEED);
        log.keep(new Patients.Course(SEED, 1, "stuck", 1.5, 60, 12, java.util.List.of("stuck at 129600 s")), document);
        Path list = folder.resolve("care-2026.csv");
        Files.writeString(list, "2,alive,7.0", StandardOpenOption.APPEND);
        CareLog goesOn = new CareLog(folder, SEED);
        assertThat(goesOn.has(2)).as("its line was cut off").isFalse();
        assertThat(goesOn.has(1)).isTrue();
        assertThat(goesOn.findings()).isEqualTo(1);
        assertThat(goesOn.line()).isEqualTo(log.line());
        Path kept = folder.resolve("care-2026-1.json");
        assertThat(Documents.readScenario(kept)).isEqualTo(Documents.readScenario("care.json", document));
        assertThat(kept).content().contains("run FILE --seed 1 --solver rodas5p");
    }
}
