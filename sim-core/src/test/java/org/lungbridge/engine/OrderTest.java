package org.lungbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void fieldsAreCopiedSortedAndCannotBeChanged() {
        Map<String, Double> values = new HashMap<>(Map.of("speed", 54.0, "FdO2", 1.0));
        Order order = new Order(7200, Rank.ORDER, 3, "timeline", "start-ecmo", values, Map.of("pump", "rotaflow"));
        values.put("speed", 0.0);
        assertThat(order.values().keySet()).containsExactly("FdO2", "speed");
        assertThat(order.value("speed")).isEqualTo(54);
        assertThat(order.value("sweep", 0.06)).isEqualTo(0.06);
        assertThat(order.text("pump")).isEqualTo("rotaflow");
        assertThat(order.has("sweep")).isFalse();
        assertThatThrownBy(() -> order.values().put("speed", 1.0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void missingFieldsAndNumbersThatAreNoneAreRefused() {
        Order order = Order.of(0, Rank.ORDER, 0, "timeline", "note");
        assertThatThrownBy(() -> order.value("speed")).hasMessageContaining("(speed)");
        assertThatThrownBy(() -> order.text("pump")).hasMessageContaining("(pump)");
        assertThatThrownBy(() -> Order.of(Double.NaN, Rank.ORDER, 0, "timeline", "note"))
                .hasMessageContaining("no finite time");
        assertThatThrownBy(() -> new Order(
                        0, Rank.ORDER, 0, "timeline", "x", Map.of("speed", Double.POSITIVE_INFINITY), Map.of()))
                .hasMessageContaining("(speed = Infinity)");
    }

    @Test
    void resultThatEndsNeedsAReason() {
        assertThatThrownBy(() -> OrderResult.end("death", "", "")).hasMessageContaining("needs a reason");
        assertThat(OrderResult.end("death", "", "hypoxia").ends()).isTrue();
    }
}
