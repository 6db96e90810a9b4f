package org.lungbridge.trials.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.VirtualPatient;

/** Targets of a cohort are those of its distributions, and what is drawn comes near them. */
class CohortCheckTest {
    private static final Trial TRIAL =
            SmallTrial.with("[\"age >= 30 a\"]", "[]", "[\"platelets < 100 10^9/L and age > 60 a\"]", "[]");

    private static List<VirtualPatient> drafts(int count) {
        Population population = Population.of(TRIAL);
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    PatientDraft draft = population.draft(0, number, 0);
                    return new VirtualPatient(0, number, draft.scenario(), draft.values(), draft.labels(), List.of());
                })
                .toList();
    }

    /** Between −2 and 7/3 standard deviations a normal number has mean μ + σ (φ(−2) − φ(7/3))/(Φ(7/3) − Φ(−2)). */
    @Test
    void targetIsThatOfTheDistributionWithinItsBounds() {
        CohortCheck.MarginalTarget age = CohortCheck.of(TRIAL).marginals().get(0);
        double within = 0.9901847 - 0.0227501;
        assertThat(age.name()).isEqualTo("age");
        assertThat(age.unit()).isEqualTo("a");
        assertThat(age.target().mean()).isCloseTo(50 + 15 * (0.0539910 - 0.0262217) / within, within(0.01));
        CohortCheck.MarginalTarget platelets = CohortCheck.of(TRIAL).marginals().get(1);
        assertThat(platelets.target().median()).isCloseTo(150, within(0.2));
        assertThat(platelets.target().p75()).isCloseTo(150 * StrictMath.exp(0.5 * 0.67449), within(0.3));
    }

    /** Of 600 patients the mean is known to sd/√600, the rank correlation to about 0.04; four standard errors are allowed. */
    @Test
    void whatIsDrawnComesNearTheTarget() {
        CohortCheck check = CohortCheck.of(TRIAL);
        List<VirtualPatient> patients = drafts(600);
        Summary target = check.marginals().get(0).target();
        Summary achieved = CohortCheck.achieved("age", patients);
        assertThat(achieved.mean()).isCloseTo(target.mean(), within(4 * target.sd() / Math.sqrt(600)));
        assertThat(CohortCheck.achieved(check.correlations().get(0), patients)).isCloseTo(-0.4, within(0.16));
        String csv = check.csv(patients);
        assertThat(csv.lines()).hasSize(1 + 2 * 7 + 1 + 1);
        assertThat(csv).startsWith("what,unit,statistic,target,achieved\r\nage,a,mean,50.4");
        assertThat(csv)
                .contains("template,1,share of prone-dah-course,1.00000,1.00000")
                .contains("age and platelets,1,Spearman,-0.400000");
    }
}
