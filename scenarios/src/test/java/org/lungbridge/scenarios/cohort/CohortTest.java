package org.lungbridge.scenarios.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.CtPattern;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.PatientDisease;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;

/** Patients of a cohort are drawn as the data sheet of their disease and the parameters of the model say. */
@Tag("once")
class CohortTest {
    private static final Scenario SHIPPED = Library.scenario("aav-pulmonary-renal");
    private static final Cohort COHORT = new Cohort(SHIPPED, RunOptions.usual());

    private static Patient patient(long number) {
        return COHORT.drawn(number, 0).onlyPatient();
    }

    private static PatientDisease disease(long number) {
        return Objects.requireNonNull(patient(number).disease());
    }

    @Test
    void samePatientIsDrawnInAnyOrder() {
        Patient seventh = patient(7);
        patient(3);
        assertThat(patient(7)).isEqualTo(seventh);
        assertThat(new Cohort(SHIPPED, RunOptions.usual()).drawn(7, 0).onlyPatient())
                .isEqualTo(seventh);
        assertThat(COHORT.drawn(7, 1).onlyPatient()).isNotEqualTo(seventh);
    }

    @Test
    void templatesTakeTurns() {
        assertThat(LongStream.range(0, 6).mapToObj(number -> patient(number).title()))
                .containsExactly(
                        SHIPPED.everybody().get(0).title(),
                        SHIPPED.everybody().get(1).title(),
                        SHIPPED.everybody().get(2).title(),
                        SHIPPED.everybody().get(0).title(),
                        SHIPPED.everybody().get(1).title(),
                        SHIPPED.everybody().get(2).title());
    }

    /** Who has no blood gas settles without hazards: nobody is admitted whose heart would stop within the hour. */
    @Test
    void everybodyReachesTheWard() {
        Scenario written = Library.scenario("myositis-rp-ild");
        Cohort myositis = new Cohort(
                written, new RunOptions(2026, "rodas5p", 1e-4, OptionalDouble.empty(), OptionalDouble.empty()));
        for (int number : new int[] {3, 8, 12}) {
            double ratio = myositis.member(number).run().inferences().stream()
                    .filter(inference -> inference.label().equals("PaO2/FiO2"))
                    .findFirst()
                    .orElseThrow()
                    .value();
            assertThat(ratio).as("PaO2 at FiO2 1.0, patient %d", number).isGreaterThan(26);
        }
    }

    /** The sheet of PR3-ANCA vasculitis: 0.3, from 0.08 to 0.6; its triangular distribution has the mean 0.327. */
    @Test
    void kidneysAreThoseOfTheDataSheet() {
        double[] drawn = LongStream.range(0, 300)
                .map(number -> 3 * number)
                .mapToDouble(number -> Objects.requireNonNull(disease(number).kidneyFunction()))
                .toArray();
        assertThat(Arrays.stream(drawn)).allMatch(value -> value >= 0.08 && value <= 0.6);
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(0.327, within(0.02));
    }

    /** 15 % of 900, two standard errors. */
    @Test
    void oneInSevenIsRefractory() {
        long refractory = LongStream.range(0, 900)
                .filter(number -> Boolean.TRUE.equals(disease(number).refractory()))
                .count();
        assertThat(refractory / 900.0).isCloseTo(0.15, within(0.024));
    }

    /** Source S2: NSIP 3, OP 3, UIP 1, indeterminate 1, DAD 1 of nine, three of nine on steroids; two standard errors of 900. */
    @Test
    void patternsAndSteroidsBeforeAreThoseOfTheSeries() {
        Cohort myositis = new Cohort(Library.scenario("myositis-rp-ild"), RunOptions.usual());
        Map<CtPattern, Integer> patterns = new TreeMap<>();
        int treated = 0;
        for (long number = 0; number < 900; number++) {
            PatientDisease disease = Objects.requireNonNull(
                    myositis.drawn(number, 0).onlyPatient().disease());
            patterns.merge(Objects.requireNonNull(disease.ctPattern()), 1, Integer::sum);
            treated += disease.priorSteroids() == null ? 0 : 1;
        }
        assertThat(treated / 900.0).isCloseTo(1.0 / 3, within(0.032));
        for (CtPattern pattern : CtPattern.values()) {
            boolean usual = pattern == CtPattern.NSIP || pattern == CtPattern.OP;
            assertThat(patterns.get(pattern) / 900.0)
                    .as(pattern.inWords())
                    .isCloseTo(usual ? 1.0 / 3 : 1.0 / 9, within(usual ? 0.032 : 0.021));
        }
        assertThat(disease(4).ctPattern()).isNull();
        assertThat(disease(4).priorSteroids()).isNull();
    }

    /** Coefficients of variation of 30 % of both rates and 40 % of the effect of glucocorticoids. */
    @Test
    void capillaritisAnswersDifferently() {
        assertThat(spreadOfLog("capillaritis.rise")).isCloseTo(0.294, within(0.03));
        assertThat(spreadOfLog("capillaritis.healing")).isCloseTo(0.294, within(0.03));
        assertThat(spreadOfLog("glucocorticoid.half_effect")).isCloseTo(0.385, within(0.04));
    }

    private static double spreadOfLog(String parameter) {
        double[] logs = LongStream.range(0, 300)
                .mapToDouble(number ->
                        StrictMath.log(Objects.requireNonNull(patient(number).overrides())
                                .get(parameter)
                                .value()))
                .toArray();
        double mean = Arrays.stream(logs).average().orElseThrow();
        double squares =
                Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).sum();
        return Math.sqrt(squares / (logs.length - 1));
    }

    /** What the fit from the arterial gas finds is left to it; a unit of the lung is as consolidated as the next. */
    @Test
    void lungIsDrawnAsOneAndLeavesToTheGasWhatTheGasSays() {
        var overrides = Objects.requireNonNull(patient(5).overrides());
        assertThat(overrides).doesNotContainKeys("lung.opening_pressure", "lung.unperfused_share");
        Set<Double> consolidation = overrides.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("lung.consolidation."))
                .map(entry -> entry.getValue().value())
                .collect(Collectors.toSet());
        assertThat(consolidation).hasSize(1);
    }

    @Test
    void memberIsReadyToRun() {
        Cohort.Member member = COHORT.member(4);
        assertThat(member.run().patient().states()).isNotEmpty();
        assertThat(member.scenario().onlyPatient().id()).isEqualTo("p4");
    }
}
