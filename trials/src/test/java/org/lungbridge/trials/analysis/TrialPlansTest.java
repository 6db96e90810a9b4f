package org.lungbridge.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.scenarios.Library;
import org.lungbridge.trials.table.OutcomeColumns;
import org.lungbridge.trials.table.TableColumn;

/** Plans of the shipped trials: every endpoint has its columns, every arm its place. */
class TrialPlansTest {
    static List<String> trials() {
        return Library.trials();
    }

    @ParameterizedTest
    @MethodSource("trials")
    void everyEndpointOfAShippedTrialIsInTheTable(String id) {
        AnalysisPlan plan = TrialPlans.of(Library.trial(id));
        List<String> columns =
                OutcomeColumns.all().stream().map(TableColumn::name).toList();
        for (OutcomeEndpoint endpoint : plan.endpoints()) {
            assertThat(endpoint.hasTime()).isEqualTo(endpoint.timeColumn() != null);
            assertThat(endpoint.isAmount() || endpoint.timeColumn() != null || endpoint.valueColumn() != null)
                    .isTrue();
            if (endpoint.timeColumn() != null && endpoint.valueColumn() == null) {
                assertThat(columns).contains(endpoint.timeColumn());
            }
        }
        assertThat(plan.endpoint(plan.primary())).isPresent();
        assertThat(plan.endpoint("death").orElseThrow().kind()).isEqualTo(OutcomeEndpoint.Kind.DEATH);
        assertThat(plan.plainArms()).extracting(AnalysisPlan.PlannedArm::id).contains(plan.reference());
        assertThat(plan.horizons_d()).allMatch(day -> day > 0 && day <= plan.follow_d());
        assertThat(plan.hierarchy()).allMatch(name -> plan.endpoint(name).isPresent());
    }

    /** Eight strategies, each again with a flat and a steep slope: 24 courses a patient. */
    @Test
    void sensitivityMakesCopiesOfEveryArm() {
        AnalysisPlan plan = TrialPlans.of(Library.trial("eight-strategies"));
        assertThat(plan.plainArms()).hasSize(8);
        assertThat(plan.arms()).hasSize(24);
        assertThat(plan.arms().stream().flatMap(arm -> arm.variation().stream()))
                .hasSize(16)
                .allMatch(variation -> variation.value().equals(variation.high() ? "2.9" : "1.07"));
    }

    @Test
    void weaningIsBetterMoreAndDeathBetterLess() {
        AnalysisPlan plan = TrialPlans.of(Library.trial("low-vs-standard-act"));
        assertThat(plan.endpoint("successful-weaning").orElseThrow().betterLower())
                .isFalse();
        assertThat(plan.endpoint("death").orElseThrow().betterLower()).isTrue();
        assertThat(plan.marginals())
                .isNotEmpty()
                .allMatch(marginal -> marginal.quantiles().size() == 5);
    }
}
