package org.lungbridge.trials.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.scenarios.catalogue.Endpoints;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointKind;
import org.lungbridge.trials.table.ColumnType;
import org.lungbridge.trials.table.OutcomeColumns;
import org.lungbridge.trials.table.TableColumn;

/** Endpoints that come with the program: each says what it means, by whom, and stands in a column of the right type. */
class ShippedEndpointsTest {
    static List<String> ids() {
        return Endpoints.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachHasADefinitionASourceAndAColumn(String id) {
        EndpointDefinition definition = Endpoints.shipped(id);
        Endpoint endpoint = new Endpoint(definition);

        assertThat(definition.id()).isEqualTo(id);
        assertThat(definition.definition()).hasSizeGreaterThan(15).endsWith(".");
        assertThat(definition.sources()).isNotEmpty();
        if (endpoint.kind() == EndpointKind.HIERARCHY) {
            assertThat(Endpoints.ids()).containsAll(definition.order());
        } else if (!endpoint.isCounted()) {
            String column = endpoint.timeColumn().or(endpoint::valueColumn).orElseThrow();
            assertThat(column(column).type()).isEqualTo(type(endpoint.kind(), column));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noneThatIsCountedTakesAColumnOfEveryTrial(String id) {
        Endpoint endpoint = new Endpoint(Endpoints.shipped(id));

        if (endpoint.isCounted()) {
            assertThat(OutcomeColumns.all().stream().map(TableColumn::name))
                    .doesNotContain(endpoint.valueColumn().orElseThrow());
        }
    }

    private static TableColumn column(String name) {
        return OutcomeColumns.all().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + name));
    }

    private static ColumnType type(EndpointKind kind, String column) {
        if (kind == EndpointKind.TIME_TO_EVENT) {
            assertThat(column).endsWith("_d");
        }
        return switch (kind) {
            case YES_NO -> ColumnType.YES_NO;
            case COUNT -> ColumnType.COUNT;
            default -> ColumnType.NUMBER;
        };
    }

    @Test
    void whatResearchersAskForIsThere() {
        assertThat(Endpoints.ids())
                .contains(
                        "major-bleeding-isth",
                        "bleeding-barc-3",
                        "bleeding-elso",
                        "alveolar-hemostasis",
                        "alveolar-rebleed",
                        "intracranial-bleeding",
                        "ischemic-stroke",
                        "circuit-change",
                        "circuit-change-acute",
                        "pump-clot",
                        "oxygenator-failure",
                        "vein-thrombosis",
                        "pulmonary-embolism",
                        "red-cells",
                        "transfusion-days",
                        "heparin-induced-thrombocytopenia",
                        "hemolysis",
                        "infection",
                        "pneumothorax",
                        "renal-replacement",
                        "ecmo-free-days-28",
                        "ecmo-free-days-60",
                        "successful-weaning",
                        "ventilator-free-days-28",
                        "death-28",
                        "death-60",
                        "death-90",
                        "withdrawal",
                        "hierarchical-composite");
    }
}
