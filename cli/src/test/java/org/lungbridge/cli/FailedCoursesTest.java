package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.population.Arms;
import org.lungbridge.trials.population.Population;

/** A course of a trial that failed can be run again by itself. */
@Tag("once")
class FailedCoursesTest {
    @TempDir
    private Path folder;

    @Test
    void theScenarioOfAFailedCourseIsKeptWithTheCommandThatRunsIt() throws IOException {
        Trial shipped = Library.trial("low-vs-standard-act");
        Trial trial = shipped.with(shipped.seedOfChance(), 2);
        Population population = Population.of(trial);
        String why = EndedCourse.NUMBERS + "(1234.5 s) in the state (blood.volume): the step became too small";
        List<Path> files = new FailedCourses(trial, population)
                .write(folder, List.of(new CourseKey(1, 0, 1)), List.of(why), "1.2.3");
        Arms arms = Arms.of(trial);
        Scenario course = arms.scenario(population.patient(0, 1), 1);
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString())
                    .isEqualTo(arms.branches().get(1).id() + "-s0p1.json");
            assertThat(Documents.readScenario(file)).isEqualTo(course);
            assertThat(file)
                    .content()
                    .contains(why, "Written by Lungbridge 1.2.3.")
                    .contains("--seed " + trial.seedOfChance() + " --solver rodas5p --rtol 0.01");
        });
    }

    @Test
    void onlyFaultsOfProgramAndNumbersAreWorthSeeingAgain() {
        assertThat(EndedCourse.isReproducible(EndedCourse.PROGRAM + "a hole in the table"))
                .isTrue();
        assertThat(EndedCourse.isReproducible(EndedCourse.NUMBERS + "(1 s)")).isTrue();
        assertThat(EndedCourse.isReproducible("No patient fits (PaO2 400 mmHg, SaO2 0.5)."))
                .isFalse();
    }
}
