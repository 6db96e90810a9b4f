package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;

/** A document's patient varies from hour to hour if asked to, and can have the other set of lung parameters. */
class PatientVariationTest {
    private static final String SHIPPED = new String(Library.scenarioBytes("sle-dah-vv-ecmo"), StandardCharsets.UTF_8);

    private static Recording run(String more, long seed) {
        String document = SHIPPED.replace("\"etiology\":", more + "\"etiology\":");
        RunOptions usual = RunOptions.usual();
        RunOptions options = new RunOptions(
                seed, usual.solver(), usual.relativeTolerance(), OptionalDouble.of(600), OptionalDouble.of(6 * 3600));
        return ScenarioRun.prepare(Documents.readScenario("test", document.getBytes(StandardCharsets.UTF_8)), options)
                .run((done, total) -> {}, () -> false)
                .recording();
    }

    private static double last(Recording recording, String id) {
        double[] column = recording.column(id);
        return column[column.length - 1];
    }

    @Test
    void oxygenUptakeWandersByAFewPercentAndOnlyIfAsked() {
        String varying = "\"spontaneousVariation\": 1, ";
        double still = last(run("", 1), "VO2_mLPerMin");
        assertThat(last(run("", 2), "VO2_mLPerMin")).isEqualTo(still);
        double one = last(run(varying, 1), "VO2_mLPerMin");
        double other = last(run(varying, 2), "VO2_mLPerMin");
        assertThat(one).isNotEqualTo(other);
        assertThat(one / still).isBetween(0.75, 1.33);
        assertThat(other / still).isBetween(0.75, 1.33);
        assertThat(last(run("\"spontaneousVariation\": 0, ", 1), "VO2_mLPerMin"))
                .isEqualTo(still);
    }

    /** The lung full of blood at PEEP 22: 46 to 40 cmH2O in the reference program; its tissue is softer here. */
    @Test
    void widerVolumeLawLowersThePlateauOfALungFullOfBlood() {
        Recording usual = run("", 1);
        Recording wide = run("\"lung\": { \"model\": \"wide-volume-law\" }, ", 1);
        double before = usual.column("plateauPressure_cmH2O")[0];
        double after = wide.column("plateauPressure_cmH2O")[0];
        System.out.printf("plateau at PEEP 22: %.1f, wide volume law %.1f cmH2O%n", before, after);
        assertThat(after).isLessThan(before - 0.5);
        assertThat(wide.column("PaO2_mmHg")[0]).isBetween(46.0, 50.0);
    }
}
