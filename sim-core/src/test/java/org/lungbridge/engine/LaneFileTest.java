package org.lungbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is put on file stands in line as a whole and by kind, also after something was taken back. */
class LaneFileTest {
    private static final Order GAS = Order.of(60, Rank.RESULT, 0, "laboratory", "gas");
    private static final Order LATER_GAS = Order.of(120, Rank.RESULT, 1, "laboratory", "gas");
    private static final Order NOTE = Order.of(90, Rank.PROTOCOL, 0, "protocol", "note");
    private static final Order LATER_NOTE = Order.of(150, Rank.PROTOCOL, 0, "protocol", "note");

    @Test
    void standsInLineByKind() {
        LaneFile file = new LaneFile();
        file.addAll(List.of(GAS, NOTE, LATER_GAS));
        assertThat(file.all()).containsExactly(GAS, NOTE, LATER_GAS);
        assertThat(file.of("gas")).containsExactly(GAS, LATER_GAS);
        assertThat(file.of("note")).containsExactly(NOTE);
        assertThat(file.of("never")).isEmpty();
    }

    @Test
    void takesBackWhatWasTried() {
        LaneFile file = new LaneFile();
        file.addAll(List.of(GAS, NOTE));
        int before = file.size();
        file.addAll(List.of(LATER_GAS, LATER_NOTE, Order.of(150, Rank.PROTOCOL, 1, "protocol", "new")));
        file.backTo(before);
        assertThat(file.all()).containsExactly(GAS, NOTE);
        assertThat(file.of("gas")).containsExactly(GAS);
        assertThat(file.of("note")).containsExactly(NOTE);
        assertThat(file.of("new")).isEmpty();
        file.add(LATER_NOTE);
        assertThat(file.of("note")).containsExactly(NOTE, LATER_NOTE);
    }
}
