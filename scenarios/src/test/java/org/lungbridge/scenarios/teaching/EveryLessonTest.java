package org.lungbridge.scenarios.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.rules.score.Score;
import org.lungbridge.rules.score.Scorer;
import org.lungbridge.rules.score.Verdict;
import org.lungbridge.scenarios.ArabicDigits;
import org.lungbridge.scenarios.GoldenRun;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.Teaching;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;

/** Every shipped lesson is whole, and is played to its end by an expert, somebody slow and somebody who does harm. */
@Tag("lesson")
@ExtendWith(ArabicDigits.class)
class EveryLessonTest {
    static Stream<String> lessons() {
        return Library.scenarios().stream().filter(id -> Library.scenario(id).teaching() != null);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void hasWhatAnInstructorNeeds(String id) {
        Scenario scenario = Library.scenario(id);
        Teaching teaching = Objects.requireNonNull(scenario.teaching());
        assertThat(scenario.objectives()).as("objectives, at most five").hasSizeBetween(2, 5);
        assertThat(scenario.references()).as("references").isNotEmpty();
        assertThat(scenario.learnerLevel()).as("level").isNotNull();
        assertThat(teaching.duration()).as("time").isNotNull();
        assertThat(teaching.topics()).as("topics of ELSO").isNotEmpty();
        assertThat(teaching.prebrief()).as("prebrief").isNotNull();
        assertThat(teaching.handover()).as("handover").isNotNull();
        assertThat(teaching.debrief()).as("debrief").isNotNull();
        assertThat(teaching.timed()).as("the one timed action").isNotNull();
        assertThat(teaching.pass()).as("when it is passed").isNotNull();
        assertThat(teaching.allActions()).as("critical actions").hasSizeGreaterThanOrEqualTo(3);
        assertThat(teaching.allActions())
                .as("each says why")
                .allSatisfy(action -> assertThat(action.rationale()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void tellsTheExpertFromTheSlowAndTheHarmful(String id) throws Exception {
        RunResult known = play(id, "expert");
        GoldenRun.holds(id + ".expert", known);
        Score expert = score(id, "expert", known);
        Score slow = score(id, "slow", play(id, "slow"));
        Score harmful = score(id, "harmful", play(id, "harmful"));
        assertThat(expert.points()).as("expert over slow").isGreaterThan(slow.points());
        assertThat(slow.points()).as("slow over harmful").isGreaterThan(harmful.points());
        assertThat(expert.passed()).as("the expert passes").contains(true);
        assertThat(harmful.passed()).as("who does harm does not").contains(false);
        assertThat(expert.seconds()).as("the timed action of the expert").isPresent();
        if (slow.seconds().isPresent()) {
            assertThat(slow.seconds().getAsDouble())
                    .as("the slow takes longer")
                    .isGreaterThan(expert.seconds().getAsDouble());
        }
        assertThat(harmful.lines())
                .as("something that must not be done, or left undone")
                .anyMatch(line -> line.verdict() == Verdict.VIOLATED || line.verdict() == Verdict.MISSED);
    }

    private static RunResult play(String id, String who) {
        Lesson lesson = Lesson.NONE.with(Library.learner(id + "." + who));
        RunResult run = ScenarioRun.prepare(
                        Library.scenario(id), RunOptions.usual().with(lesson))
                .run((at, end) -> {}, () -> false);
        assertThat(run.outcome().failure())
                .as("%s of %s can be computed", who, id)
                .isEmpty();
        return run;
    }

    private static Score score(String id, String who, RunResult run) {
        Lesson lesson = Lesson.NONE.with(Library.learner(id + "." + who));
        return Scorer.score(ScoreSheets.of(Library.scenario(id), lesson), run.events(), run.recording(), List.of());
    }
}
