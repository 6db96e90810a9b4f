package org.lungbridge.bedside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lungbridge.bedside.session.OrderKinds;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.scenarios.Library;
import tools.jackson.databind.JsonNode;

class CatalogueTest {
    private static JsonNode of(Role role) {
        return new Catalogue(Library.scenario("drill-pump-failure"), Library.devices()).json(role);
    }

    private static JsonNode order(JsonNode catalogue, String kind) {
        return catalogue
                .path("orders")
                .valueStream()
                .filter(order -> order.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anInstructorFindsEveryOrderAndALearnerNoFault() {
        JsonNode all = of(Role.INSTRUCTOR);
        assertThat(all.path("orders").size()).isEqualTo(OrderKinds.all().size());
        List<String> kinds = of(Role.LEARNER)
                .path("orders")
                .valueStream()
                .map(order -> order.path("kind").asString())
                .toList();
        assertThat(kinds)
                .contains("set-ventilator", "start-ecmo", "sample", "hand-crank", "chest-radiograph")
                .doesNotContain("pump-failure", "set-luck", "set-alveolar-bleeding", "infection", "pneumothorax");
    }

    @Test
    void everyOrderOfALearnerStandsUnderAHeadingOfItsOwn() {
        String homeless = of(Role.LEARNER)
                .path("orders")
                .valueStream()
                .filter(order -> order.path("group").asString().equals("course"))
                .map(order -> order.path("kind").asString())
                .collect(Collectors.joining(" "));
        assertThat(homeless)
                .isEqualTo("limit-life-support withdraw-life-support list-for-transplant transplant discharge note");
    }

    @Test
    void aFieldSaysWhatMayBeWritten() {
        JsonNode speed = order(of(Role.LEARNER), "set-ecmo").path("fields").get(0);
        assertThat(speed.path("name").asString()).isEqualTo("speed");
        assertThat(speed.path("type").asString()).isEqualTo("quantity");
        assertThat(speed.path("required").asBoolean()).isFalse();
        assertThat(speed.path("high").asString()).isEqualTo("6000 /min");
        assertThat(speed.path("units").toString()).contains("/min");
        JsonNode volume = order(of(Role.LEARNER), "set-ventilator")
                .path("fields")
                .valueStream()
                .filter(field -> field.path("name").asString().equals("tidalVolume"))
                .findFirst()
                .orElseThrow();
        assertThat(volume.path("alternatives").toString()).contains("mL/kg");
        JsonNode mode = order(of(Role.LEARNER), "set-ventilator").path("fields").get(0);
        assertThat(mode.path("choices").toString()).contains("volume-control").contains("aprv");
        JsonNode tests = order(of(Role.LEARNER), "sample").path("fields").get(0);
        assertThat(tests.path("type").asString()).isEqualTo("choices");
        assertThat(tests.path("required").asBoolean()).isTrue();
        assertThat(tests.path("choices").size()).isEqualTo(Panel.values().length);
    }

    @Test
    void onlyAnInstructorFindsWhatIsHidden() {
        assertThat(of(Role.LEARNER).path("hidden").size()).isZero();
        assertThat(of(Role.INSTRUCTOR).path("hidden").toString()).contains("bleeding.capillaritis");
    }

    @Test
    void everyTestHasATitleAndResults() {
        of(Role.LEARNER).path("tests").forEach(test -> {
            assertThat(test.path("results").size())
                    .as(test.path("id").asString())
                    .isPositive();
            test.path("results")
                    .forEach(result -> assertThat(result.path("unit").asString())
                            .as(result.path("test").asString())
                            .isNotEmpty());
        });
    }
}
