package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.CtPattern;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.PriorSteroids;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/** What the pattern of a CT and steroids before the run mean for a patient with myositis. */
class LungHistoryTest {
    private static final Scenario SHIPPED = Library.scenario("myositis-rp-ild");
    private static final Patient THIRD = SHIPPED.everybody().get(2);

    private static Scenario with(@Nullable CtPattern pattern, @Nullable PriorSteroids steroids) {
        var disease = Objects.requireNonNull(THIRD.disease());
        return SHIPPED.with(THIRD.with(disease.with(pattern, steroids), THIRD.lung()));
    }

    private static PriorSteroids prednisolone(double mg, double days) {
        return new PriorSteroids(new Measure(days, Unit.DAY), new Measure(mg, Unit.MG_PER_DAY));
    }

    private static double parameter(@Nullable CtPattern pattern, String name) {
        return ScenarioRun.parameters(with(pattern, null)).get(name);
    }

    private static double works(@Nullable PriorSteroids steroids) {
        return ScenarioRun.parameters(with(CtPattern.NSIP, steroids)).get("priming.by_glucocorticoid");
    }

    /** Danoff 2011, table 1: organizing and nonspecific pneumonia answer well, usual less, diffuse alveolar damage hardly. */
    @Test
    void patternsStandInThePublishedOrder() {
        CtPattern[] order = {CtPattern.OP, CtPattern.NSIP, CtPattern.INDETERMINATE, CtPattern.UIP, CtPattern.DAD};
        for (int k = 1; k < order.length; k++) {
            assertThat(parameter(order[k], "priming.by_glucocorticoid"))
                    .isLessThanOrEqualTo(parameter(order[k - 1], "priming.by_glucocorticoid"));
            for (String bad : new String[] {"lung_fibrosis.damage_rate", "convalescence.lung_time"}) {
                assertThat(parameter(order[k], bad)).isGreaterThanOrEqualTo(parameter(order[k - 1], bad));
            }
        }
        assertThat(parameter(CtPattern.UIP, "lung_fibrosis.healing_rate")).isZero();
        assertThat(parameter(CtPattern.OP, "lung_fibrosis.healing_rate"))
                .isGreaterThan(parameter(CtPattern.NSIP, "lung_fibrosis.healing_rate"));
    }

    /** 0.8 · 20 mg/d · 1.5 d is 24 mg, over 24 + 15 mg 0.615; three quarters of it are proof: 0.92 (1 − 0.4615) is 0.495. */
    @Test
    void monthsOfPrednisoloneAreThereAtTheStartAndDidNotHoldTheDisease() {
        Scenario naive = with(CtPattern.NSIP, null);
        Scenario treated = with(CtPattern.NSIP, prednisolone(20, 90));
        assertThat(start(treated, Drug.GLUCOCORTICOID_EFFECT)).isCloseTo(0.615, within(0.001));
        assertThat(start(naive, Drug.GLUCOCORTICOID_EFFECT)).isZero();
        assertThat(start(treated, Disease.IMMUNE_COMPETENCE))
                .isCloseTo(start(naive, Disease.IMMUNE_COMPETENCE) * (1 - 0.4 * 0.615), within(0.06))
                .isLessThan(start(naive, Disease.IMMUNE_COMPETENCE) - 0.1);
        assertThat(start(treated, Bleeding.CAPILLARITIS)).isCloseTo(start(naive, Bleeding.CAPILLARITIS), within(1e-12));
        assertThat(works(prednisolone(20, 90))).isCloseTo(0.495, within(0.001));
        assertThat(start(treated, Disease.PRIMING)).isCloseTo(1 - 0.495 * 0.615, within(0.001));
    }

    @Test
    void moreAndLongerNeverWorksBetterAndNoneIsAsBefore() {
        assertThat(works(null)).isEqualTo(0.92);
        double before = works(null);
        for (double days : new double[] {1, 7, 30, 90, 365}) {
            assertThat(works(prednisolone(20, days))).isLessThan(before);
            before = works(prednisolone(20, days));
        }
        assertThat(works(prednisolone(60, 90))).isLessThan(works(prednisolone(20, 90)));
        assertThat(works(prednisolone(20, 1))).isGreaterThan(0.9);
    }

    /** Two weeks of the same patient: less scar in organizing pneumonia, more in diffuse alveolar damage; the report says which. */
    @Test
    void sameLungScarsByItsPatternAndTheReportNamesIt() {
        RunResult organizing = run(CtPattern.OP);
        RunResult damaged = run(CtPattern.DAD);
        assertThat(last(organizing, "fibrosisFraction")).isLessThan(last(damaged, "fibrosisFraction") - 0.02);
        assertThat(last(organizing, "chestCtScore")).isLessThan(last(damaged, "chestCtScore"));
        assertThat(finding(organizing)).contains("pattern of organizing pneumonia (OP)", "traction bronchiectasis");
        assertThat(finding(damaged)).contains("pattern of diffuse alveolar damage (DAD)");
        System.out.printf("chest CT: %s%nchest CT: %s%n", finding(organizing), finding(damaged));
    }

    private static RunResult run(CtPattern pattern) {
        RunOptions options = new RunOptions(
                1, "rodas5p", 1e-4, OptionalDouble.of(Unit.HOUR.engine(6)), OptionalDouble.of(Unit.DAY.engine(14)));
        return ScenarioRun.prepare(with(pattern, null), options).run((done, total) -> {}, () -> false);
    }

    private static double last(RunResult run, String column) {
        double[] values = run.recording().column(column);
        return values[values.length - 1];
    }

    private static String finding(RunResult run) {
        return run.events().stream()
                .filter(event -> event.what().equals("chest-ct"))
                .map(EventRecord::detail)
                .findFirst()
                .orElseThrow();
    }

    private static double start(Scenario scenario, Quantity quantity) {
        ScenarioRun run = ScenarioRun.prepare(scenario, RunOptions.usual());
        Model model = PatientModel.assemble(1, scenario.lung());
        model.restoreLane(0, run.patient().values());
        double[] states = run.patient().states();
        double[][] column = new double[states.length][1];
        for (int s = 0; s < states.length; s++) {
            column[s][0] = states[s];
        }
        model.observe(column);
        return model.value(model.variable(quantity), 0);
    }
}
