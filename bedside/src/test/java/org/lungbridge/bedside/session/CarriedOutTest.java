package org.lungbridge.bedside.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.bedside.Scenes;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;

/** Whoever hears that an order has been carried out finds it in the log. */
class CarriedOutTest {
    @TempDir
    Path folder;

    @Test
    void theLogTellsOfAnOrderBeforeItIsAnswered() throws Exception {
        Session session = new Session("ward", Scenes.drill(), folder, new RunBy("test", "epoch", false));
        session.start();
        try {
            assertThat(logWhenCarriedOut(session, "{\"order\":\"set-ventilator\",\"FiO2\":0.41}")
                            .get(60, TimeUnit.SECONDS))
                    .anyMatch(line -> line.what().equals("set-ventilator")
                            && line.detail().contains("FiO2 0.41"));
        } finally {
            session.close();
        }
    }

    /** The log as it is at the very moment at which the order is answered. */
    private static CompletableFuture<List<LogLine>> logWhenCarriedOut(Session session, String order) {
        List<OrderDesk.Wish> wishes = OrderDesk.read(Role.LEARNER, Json.read(order.getBytes(StandardCharsets.UTF_8)));
        return session.ask(() -> session.take(Role.LEARNER, wishes)
                .get(0)
                .done()
                .thenApply(done -> session.log().last(Role.LEARNER, 100)));
    }
}
