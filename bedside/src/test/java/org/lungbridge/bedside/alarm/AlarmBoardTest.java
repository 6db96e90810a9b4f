package org.lungbridge.bedside.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlarmBoardTest {
    private final AlarmBoard board = new AlarmBoard(UsualLimits.all());
    private final Map<String, Double> bed = new HashMap<>(Map.of(
            "SpO2",
            0.95,
            "MAP_mmHg",
            75.0,
            "alive",
            1.0,
            "ecmoPumpSpeed_rpm",
            3000.0,
            "ecmoActualSpeed_rpm",
            3000.0,
            "ecmoBattery_percent",
            100.0));

    private boolean look(double time) {
        return board.look(time, time, id -> bed.getOrDefault(id, Double.NaN));
    }

    private Alarm only() {
        assertThat(board.active()).hasSize(1);
        return board.active().get(0);
    }

    @Test
    void whatIsWrongSoundsAfterItsDelayAndNotBefore() {
        look(0);
        bed.put("SpO2", 0.80);
        assertThat(look(10)).isFalse();
        assertThat(look(14.9)).isFalse();
        assertThat(board.active()).isEmpty();
        assertThat(look(15)).isTrue();
        assertThat(only().id()).isEqualTo("SpO2-low");
        assertThat(only().priority()).isEqualTo(Priority.HIGH);
        assertThat(board.sound(15)).contains(Priority.HIGH);
    }

    @Test
    void whatIsOverBeforeItsDelayNeverSounds() {
        bed.put("SpO2", 0.80);
        look(0);
        bed.put("SpO2", 0.90);
        look(4);
        bed.put("SpO2", 0.80);
        look(6);
        look(10.9);
        assertThat(board.active()).isEmpty();
        look(11);
        assertThat(only().since_s()).isEqualTo(11);
    }

    @Test
    void acknowledgedIsSilentUntilItComesAgain() {
        bed.put("MAP_mmHg", 50.0);
        look(0);
        look(5);
        assertThat(board.acknowledge("MAP_mmHg-low", "learner")).isTrue();
        assertThat(board.acknowledge("MAP_mmHg-low", "learner")).isFalse();
        assertThat(only().state()).isEqualTo(Alarm.State.ACKNOWLEDGED);
        assertThat(board.sound(6)).isEmpty();
        bed.put("MAP_mmHg", 70.0);
        look(7);
        assertThat(board.active()).isEmpty();
        bed.put("MAP_mmHg", 50.0);
        look(8);
        look(13);
        assertThat(only().state()).isEqualTo(Alarm.State.SOUNDING);
        assertThat(board.history()).hasSize(2);
        assertThat(board.history().get(0).by()).isEqualTo("learner");
        assertThat(board.history().get(0).ended_s()).isEqualTo(7.0);
        assertThat(board.history().get(1).acknowledged_s()).isNull();
    }

    @Test
    void aLatchingAlarmStaysUntilSomebodyKnows() {
        bed.put("SpO2", 0.80);
        look(0);
        look(5);
        bed.put("SpO2", 0.95);
        look(6);
        assertThat(only().state()).isEqualTo(Alarm.State.LATCHED);
        assertThat(board.sound(6)).isEmpty();
        assertThat(board.acknowledgeAll("learner")).isTrue();
        assertThat(board.active()).isEmpty();
    }

    @Test
    void anAudioPauseCountsDownAndANewHighAlarmEndsIt() {
        bed.put("MAP_mmHg", 50.0);
        look(0);
        look(5);
        board.pauseAudio(125);
        assertThat(board.sound(5)).isEmpty();
        assertThat(board.audioPause(65)).hasValue(60);
        assertThat(board.sound(125)).contains(Priority.HIGH);
        board.pauseAudio(200);
        bed.put("ecmoActualSpeed_rpm", 0.0);
        look(130);
        assertThat(board.audioPause(130)).isEmpty();
        assertThat(board.active().get(0).text()).isEqualTo("PUMP STOPPED");
    }

    @Test
    void theMostUrgentComesFirst() {
        bed.put("CVP_mmHg", 30.0);
        bed.put("EtCO2_mmHg", 80.0);
        bed.put("SpO2", 0.5);
        look(0);
        look(60);
        assertThat(board.active())
                .extracting(Alarm::priority)
                .containsExactly(Priority.HIGH, Priority.MEDIUM, Priority.LOW);
    }

    @Test
    void aLimitThatCannotBeIsRefusedInWords() {
        AlarmLimit limit = board.limit("SpO2");
        assertThatThrownBy(() -> limit.between(1.5, null))
                .hasMessageContaining("0.5")
                .hasMessageContaining("1.0");
        assertThatThrownBy(() -> limit.between(0.9, 0.8)).hasMessageContaining("swapped");
        assertThatThrownBy(() -> limit.timed(true, -1, true)).hasMessageContaining("delay");
        assertThatThrownBy(() -> board.limit("SpO3")).hasMessageContaining("SpO2");
    }

    @Test
    void aLimitThatIsOffIsNotWatched() {
        board.set(board.limit("SpO2").timed(false, 5, true));
        bed.put("SpO2", 0.5);
        look(0);
        look(60);
        assertThat(board.active()).isEmpty();
    }
}
