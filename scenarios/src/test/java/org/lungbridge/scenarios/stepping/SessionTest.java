package org.lungbridge.scenarios.stepping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.quantity.Unit;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.branch.OtherChoice;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;

/** A patient driven step by step is the patient of a file with the same orders. */
@Tag("once")
class SessionTest {
    private static final double END_S = 6 * 3600;
    private static final RunOptions SIX_HOURS =
            new RunOptions(7, "rodas5p", 1e-4, OptionalDouble.empty(), OptionalDouble.of(END_S));

    private static Scenario ladder() {
        return Library.scenario("heparin-ladder");
    }

    /** The document with these orders in its timeline. */
    private static Scenario written(Scenario scenario, List<String> orders) {
        byte[] document = Documents.write(scenario).getBytes(StandardCharsets.UTF_8);
        byte[] other = new OtherChoice(new Measure(0, Unit.S), orders, List.of()).in(document, END_S);
        return Documents.readScenario("written", other);
    }

    @Test
    void ordersOnTheWayGiveTheBitsOfAFileThatHasThem() {
        RunResult file = ScenarioRun.prepare(
                        written(
                                ladder(),
                                List.of(
                                        "set-ventilator FiO2=0.7",
                                        "set-ecmo@9000s sweep=\"5 L/min\"",
                                        "sample@9000s tests=[\"bloodGas\"]",
                                        "turn-prone@3.5h")),
                        SIX_HOURS)
                .run((done, total) -> {}, () -> false);

        Session session = Session.open(ladder(), SIX_HOURS, "timeline");
        session.step(List.of("set-ventilator FiO2=0.7"), Duration.ofMinutes(150));
        session.step(List.of("set-ecmo sweep=\"5 L/min\"", "sample tests=[\"bloodGas\"]"), Duration.ofSeconds(1234));
        session.step(List.of("turn-prone@3.5h"), Duration.ofMinutes(7));
        StepResult last = session.step(Duration.ofHours(1));
        while (!last.done()) {
            last = session.step(Duration.ofHours(1));
        }

        assertThat(last.outcome().ending()).isEqualTo(Ending.END_TIME);
        assertThat(session.events()).isEqualTo(file.events());
        assertThat(bits(session.recording())).isEqualTo(bits(file.recording()));
        assertThat(session.events()).anyMatch(event -> event.what().equals("turn-prone"));
    }

    private static List<String> bits(Recording recording) {
        return recording.columns().stream()
                .map(column -> {
                    StringBuilder hex = new StringBuilder(column.id());
                    for (double value : recording.column(column.id())) {
                        hex.append(' ').append(Double.toHexString(value));
                    }
                    return hex.toString();
                })
                .toList();
    }

    @Test
    void howOftenItIsLookedAtChangesNothing() {
        Session often = Session.open(ladder(), SIX_HOURS.until(7200), "timeline");
        while (!often.isDone()) {
            often.step(Duration.ofMinutes(5));
        }
        Session once = Session.open(ladder(), SIX_HOURS.until(7200), "timeline");
        once.step(Duration.ofHours(2));

        assertThat(bits(often.recording())).isEqualTo(bits(once.recording()));
        assertThat(often.events()).isEqualTo(once.events());
    }

    @Test
    void everythingIsToldOnce() {
        Session session = Session.open(ladder(), SIX_HOURS.until(12_000), "timeline");
        int events = 0;
        int results = 0;
        double before = -1;
        while (!session.isDone()) {
            StepResult step = session.step(Duration.ofMinutes(35));
            events += step.observation().events().size();
            results += step.observation().results().size();
            assertThat(step.observation().time_s()).isGreaterThan(before);
            before = step.observation().time_s();
        }
        assertThat(before).isEqualTo(12_000);
        assertThat(events).isEqualTo(session.events().size());
        assertThat(results).as("ACT and others came back").isPositive();
    }

    @Test
    void whatIsSeenIsWhatIsRecorded() {
        Session session = Session.open(ladder(), 1);
        Observation start = session.observation();
        Observation seen = session.step(Duration.ofMinutes(30)).observation();
        session.step(Duration.ofMinutes(10));
        Recording rows = session.recording();

        assertThat(start.time_s()).isZero();
        assertThat(start.value("PaO2_mmHg"))
                .isCloseTo(rows.value(0, rows.find("PaO2_mmHg").orElseThrow()), within(1e-9));
        assertThat(seen.value("PaO2_mmHg"))
                .isCloseTo(rows.value(30, rows.find("PaO2_mmHg").orElseThrow()), within(0.05));
    }

    @Test
    void mistakesAreExplained() {
        Session session = Session.open(ladder(), SIX_HOURS.until(600), "timeline");

        assertThatThrownBy(() -> session.step(List.of("set-emco sweep=\"5 L/min\""), Duration.ofMinutes(1)))
                .hasMessageContaining("set-emco")
                .hasMessageContaining("set-ecmo");
        assertThatThrownBy(() -> session.step(List.of("set-ecmo@-1s"), Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.step(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.observation().value("PaCO2"))
                .hasMessageContaining("Maybe (PaCO2_mmHg) was meant.");
        session.step(Duration.ofHours(1));
        assertThatThrownBy(() -> session.step(Duration.ofHours(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the end time was reached");
    }

    @Test
    void theControllerOfThePageBringsThePco2ToItsAim() {
        Observation end = SweepController.run();

        assertThat(end.value("PaCO2_mmHg")).isCloseTo(40, within(1.5));
        assertThat(end.value("ecmoSweep_LPerMin")).isNotEqualTo(3.6);
    }

    @Test
    void thePageShowsTheControllerAsItRuns() throws IOException {
        String code = Files.readString(
                Path.of("src", "test", "java", "org", "lungbridge", "scenarios", "stepping", "SweepController.java"));
        String example = code.substring(code.indexOf("/** Turns the sweep"));

        assertThat(Files.readString(Path.of("..", "docs", "stepping.md"))).contains(example);
    }
}
