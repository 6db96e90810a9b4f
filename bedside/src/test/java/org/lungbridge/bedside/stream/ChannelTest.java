package org.lungbridge.bedside.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChannelTest {
    private final Channel channel = new Channel("e1");

    private static String heard(Listener listener) throws InterruptedException {
        StringBuilder text = new StringBuilder();
        for (List<byte[]> some = listener.take(1); !some.isEmpty(); some = listener.take(1)) {
            some.forEach(bytes -> text.append(new String(bytes, StandardCharsets.UTF_8)));
        }
        return text.toString();
    }

    @Test
    void whoComesAnewIsToldTheStateAndThenEverythingInOrder() throws InterruptedException {
        channel.tell("log", "1");
        Listener listener = channel.join(Optional.empty(), "{}");
        channel.tell("log", "2");
        channel.show("frame", "3");
        assertThat(heard(listener))
                .isEqualTo(
                        "id: e1.1\nevent: state\ndata: {}\n\nid: e1.2\nevent: log\ndata: 2\n\nevent: frame\ndata: 3\n\n");
    }

    @Test
    void whoComesBackHearsWhatWasMissedAndNoMore() throws InterruptedException {
        for (int k = 1; k <= 5; k++) {
            channel.tell("log", "line " + k);
        }
        String heard = heard(channel.join(Optional.of("e1.3"), "{}"));
        assertThat(heard)
                .doesNotContain("state")
                .contains("line 4")
                .contains("line 5")
                .doesNotContain("line 3");
        assertThat(heard(channel.join(Optional.of("e1.5"), "{}"))).isEmpty();
    }

    @Test
    void whoWasAwayTooLongOrInAnotherTimeBeginsAnew() throws InterruptedException {
        for (int k = 0; k < Channel.KEPT + 5; k++) {
            channel.tell("log", "x");
        }
        for (String id : List.of("e1.2", "e0.2004", "e1.99999", "nonsense", "e1.-1", "e1.99999999999999999999")) {
            assertThat(heard(channel.join(Optional.of(id), "{}"))).as(id).startsWith("id: e1.2005\nevent: state");
        }
        assertThat(heard(channel.join(Optional.of("e1.5"), "{}"))).doesNotContain("state");
    }

    @Test
    void aSlowPageLosesFramesAndThenItsPlaceButNobodyWaits() {
        Listener slow = channel.join(Optional.empty(), "{}");
        AtomicInteger woken = new AtomicInteger();
        slow.onDrop(woken::incrementAndGet);
        for (int k = 0; k < 1000; k++) {
            channel.show("frame", "x");
        }
        assertThat(slow.waiting()).isLessThan(20);
        assertThat(slow.leftOut()).isGreaterThan(900);
        for (int k = 0; k < 1000; k++) {
            channel.tell("log", "x");
        }
        assertThat(slow.isClosed()).isTrue();
        assertThat(slow.waiting()).isZero();
        assertThat(woken).hasValue(1);
        assertThat(channel.listeners()).isZero();
    }
}
