package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.timeline.TimelineOrders;

/** Whoever is ventilated with a volume in a shipped scenario gets it: the usual pressure limit takes nothing away. */
@Tag("once")
class DeliveredVolumeTest {
    private static final double HALF_AN_HOUR = 1800;

    static Stream<Scenario> everybody() {
        return Library.scenarios().stream()
                .map(Library::scenario)
                .flatMap(scenario -> scenario.everybody().stream().map(scenario::with))
                .filter(scenario ->
                        scenario.onlyPatient().baseline().ventilator().tidalVolume() != null);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void setVolumeIsDelivered(Scenario scenario) {
        Patient patient = scenario.onlyPatient();
        double set = 1000
                * Objects.requireNonNull(TimelineOrders.tidalVolume_L(
                        patient.baseline().ventilator().tidalVolume(), patient));
        RunOptions usual = RunOptions.usual();
        RunOptions options = new RunOptions(
                usual.seed(),
                usual.solver(),
                usual.relativeTolerance(),
                OptionalDouble.of(60),
                OptionalDouble.of(HALF_AN_HOUR));
        RunResult run = ScenarioRun.prepare(scenario, options).run((done, total) -> {}, () -> false);
        Recording rows = run.recording();
        assertThat(rows.column("tidalVolume_mL")[0])
                .as("%s of %s", patient.id(), scenario.id())
                .isCloseTo(set, within(0.005 * set));
        assertThat(Arrays.stream(rows.column("peakPressure_cmH2O")).max().orElseThrow())
                .isLessThan(50);
        assertThat(run.events()).noneMatch(event -> event.what().equals("pressure-limit"));
    }
}
