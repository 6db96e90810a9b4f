package org.lungbridge.trials.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.VirtualPatient;

/** Patients of a trial are the same whoever else is drawn, in whatever order. */
@Tag("once")
class PopulationTest {
    private static final Trial TRIAL = SmallTrial.trial();
    private static final String LAST_MARGINAL = "\"sdOfLog\": 0.5 } }";

    private static List<VirtualPatient> patients(Trial trial) {
        Population population = Population.of(trial);
        return IntStream.range(0, trial.patientsOfAStudy())
                .mapToObj(number -> population.patient(0, number))
                .toList();
    }

    @Test
    void patientIsTheSameInAnyOrderAndIsCalledAfterStudyAndNumber() {
        VirtualPatient alone = Population.of(TRIAL).patient(0, 17);
        List<VirtualPatient> all = patients(TRIAL);
        assertThat(all.get(17)).isEqualTo(alone);
        assertThat(Documents.write(all.get(17).scenario())).isEqualTo(Documents.write(alone.scenario()));
        assertThat(alone.scenario().onlyPatient().id()).isEqualTo("s0p17");
        assertThat(all.stream().map(VirtualPatient::covariates).distinct()).hasSize(20);
    }

    @Test
    void moreArmsPatientsAndEndpointsChangeNobody() {
        Trial other = SmallTrial.with(
                "{ \"id\": \"usual\" },",
                "{ \"id\": \"usual\" }, { \"id\": \"third\" },",
                "\"patients\": 20",
                "\"patients\": 23",
                "[\"death\"]",
                "[\"death\", \"ecmo-days\"]");
        assertThat(patients(other).subList(0, 20)).isEqualTo(patients(TRIAL));
    }

    /** Hemoglobin changes physiology, but nothing else that is drawn. */
    @Test
    void oneMoreMarginalChangesNoOther() {
        Trial more = SmallTrial.with(
                LAST_MARGINAL,
                LAST_MARGINAL
                        + ", { \"name\": \"hemoglobin\", \"source\": \"s\","
                        + " \"distribution\": { \"kind\": \"uniform\", \"low\": \"8 g/dL\", \"high\": \"10 g/dL\" } }");
        Population one = Population.of(TRIAL);
        Population other = Population.of(more);
        for (int number = 0; number < 20; number++) {
            PatientDraft before = one.draft(0, number, 0);
            PatientDraft after = other.draft(0, number, 0);
            assertThat(after.values().get("age")).isEqualTo(before.values().get("age"));
            assertThat(after.values().get("platelets"))
                    .isEqualTo(before.values().get("platelets"));
            assertThat(after.scenario().onlyPatient().overrides())
                    .isEqualTo(before.scenario().onlyPatient().overrides());
            assertThat(after.values().get("hemoglobin")).isBetween(8.0, 10.0);
        }
    }

    @Test
    void conditionsHoldAndEveryDraftIsCounted() {
        List<VirtualPatient> all = patients(SmallTrial.with("\"patients\": 20", "\"patients\": 60"));
        Map<String, Integer> refused = new TreeMap<>();
        for (VirtualPatient patient : all) {
            assertThat(patient.refusals()).hasSize(patient.refused());
            patient.refusals().forEach(reason -> refused.merge(reason, 1, Integer::sum));
            assertThat(patient.covariates().get("age")).isGreaterThanOrEqualTo(30);
            assertThat(patient.covariates().get("platelets") < 100
                            && patient.covariates().get("age") > 60)
                    .isFalse();
        }
        assertThat(all).hasSize(60);
        // 7.9 % of ages between 20 and 85 lie below 30, of 60 drafts at least one but with probability 0.7 %.
        assertThat(refused).containsKey("not included: age >= 30 a");
        assertThat(refused.get("not included: age >= 30 a")).isBetween(1, 20);
    }

    @Test
    void whoeverCannotBeIncludedIsTold() {
        Trial nobody = SmallTrial.with("age >= 30 a", "age > 85 a");
        assertThatThrownBy(() -> Population.of(nobody).patient(0, 3))
                .isInstanceOf(ImplausiblePatient.class)
                .hasMessageContaining("s0p3")
                .hasMessageContaining("not included: age > 85 a");
    }

    @Test
    void drawnValuesStandInTheDocumentOfThePatient() {
        VirtualPatient patient = Population.of(TRIAL).patient(0, 2);
        var document = patient.scenario().onlyPatient();
        assertThat(document.age().value()).isEqualTo(patient.covariates().get("age"));
        var platelets = document.baseline().blood().platelets();
        assertThat(platelets).isNotNull();
        assertThat(platelets.value()).isEqualTo(patient.covariates().get("platelets"));
        assertThat(document.overrides()).doesNotContainKey("coagulation.platelet_setpoint");
        assertThat(patient.scenario().lung().units()).isEqualTo(4);
    }

    /** With shares of 3 to 1 of 400 drafts 300 are of the first template, give or take four standard errors of 8.7. */
    @Test
    void templatesAreDrawnByTheirShares() {
        Population population = Population.of(
                SmallTrial.with(
                        "[{ \"scenario\": \"prone-dah-course\" }]",
                        "[{ \"scenario\": \"prone-dah-course\", \"share\": 3 }, { \"scenario\": \"myositis-rp-ild\", \"patients\": [\"p1\"] }]"));
        long first = IntStream.range(0, 400)
                .filter(n -> "prone-dah-course"
                        .equals(population.draft(0, n, 0).labels().get(Population.TEMPLATE)))
                .count();
        assertThat(first).isBetween(265L, 335L);
    }

    @Test
    void patientsOfAStudyShareTheUnknownParameterAndStudiesDiffer() {
        String unknown = "\"parameterUncertainty\": [{ \"name\": \"slope\", \"of\": \"bleeding_diathesis.per_20_s\","
                + " \"source\": \"s\", \"distribution\": { \"kind\": \"uniform\", \"low\": 1.1, \"high\": 2.9 } }], \"include\"";
        Trial trial = SmallTrial.with("\"patients\": 20", "\"patients\": 20, \"studies\": 3", "\"include\"", unknown);
        Population population = Population.of(trial);
        List<Double> slopes = IntStream.range(0, 3)
                .mapToObj(study -> population.draft(study, 0, 0).values().get("slope"))
                .toList();
        assertThat(slopes).doesNotHaveDuplicates().allMatch(slope -> slope >= 1.1 && slope <= 2.9);
        PatientDraft other = population.draft(1, 5, 0);
        assertThat(other.values()).containsEntry("slope", slopes.get(1));
        var written = other.scenario().onlyPatient().overrides();
        assertThat(written).isNotNull();
        assertThat(written.get("bleeding_diathesis.per_20_s").value()).isEqualTo(slopes.get(1));
        Trial once = SmallTrial.with("\"include\"", unknown);
        assertThat(Population.of(once).draft(0, 5, 0).values()).doesNotContainKey("slope");
    }

    @Test
    void withoutVariationPatientsAreLikeTheirTemplate() {
        Population population =
                Population.of(SmallTrial.with("\"marginals\"", "\"variation\": \"none\", \"marginals\""));
        double height = population.draft(0, 0, 0).values().get("height");
        assertThat(IntStream.range(0, 20)
                        .mapToDouble(n -> population.draft(0, n, 0).values().get("height"))
                        .distinct())
                .hasSizeLessThanOrEqualTo(4)
                .contains(height);
    }

    @Test
    void everyColumnOfThePatientsIsNamedOnce() {
        List<String> names =
                Population.of(TRIAL).columns().stream().map(PatientColumn::name).toList();
        assertThat(names).doesNotHaveDuplicates().startsWith("template", "etiology", "age", "platelets");
        VirtualPatient patient = Population.of(TRIAL).patient(0, 0);
        assertThat(names)
                .containsAll(patient.covariates().keySet())
                .containsAll(patient.labels().keySet());
    }
}
