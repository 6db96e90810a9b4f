package org.lungbridge.scenarios.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.PlayDocument;
import org.lungbridge.scenarios.document.teaching.PlayStep;
import org.lungbridge.scenarios.reading.InvalidDocument;

class PlaysTest {
    private static final Scenario DRILL = Library.scenario("drill-pump-failure");

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static PlayStep step(String text) {
        return Documents.readStep("step", bytes(text));
    }

    @Test
    void everyStepBecomesOrdersOfWhoeverDidIt() {
        List<Order> orders = Plays.orders(
                step("{'by':'learner','give':{'at':'10 s','order':'set-ventilator','PEEP':'10 cmH2O'}}"), 0, DRILL);
        assertThat(orders).hasSize(1);
        assertThat(orders.get(0).actor()).isEqualTo("learner");
        assertThat(orders.get(0).time()).isEqualTo(10);
        assertThat(Plays.orders(step("{'by':'instructor','give':{'at':'10 s','order':'pump-failure'}}"), 1, DRILL)
                        .get(0)
                        .rank())
                .isEqualTo(Rank.FAULT);
    }

    @Test
    void stepsGoAfterTheScenarioAndInTheirOrder() {
        String fluid = "{'by':'learner','give':{'at':'10 s','order':'give-fluid','volume':'500 mL','over':'10 min'}}";
        List<Order> first = Plays.orders(step(fluid), 0, DRILL);
        List<Order> second = Plays.orders(step(fluid), 1, DRILL);
        assertThat(first).hasSize(2).extracting(Order::sequence).doesNotHaveDuplicates();
        int scenario = DRILL.timeline().size();
        assertThat(first).allMatch(order -> order.sequence() > scenario);
        int last = first.stream().mapToInt(Order::sequence).max().orElseThrow();
        assertThat(second).allMatch(order -> order.sequence() > last);
    }

    @Test
    void aStepThatNamesNothingOrTwoThingsOrWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Plays.orders(step("{'by':'learner'}"), 0, DRILL))
                .hasMessageContaining("one thing");
        String two = "{'by':'learner','say':{'at':'1 s','from':'a','text':'b'},"
                + "'give':{'at':'1 s','order':'clamp-ecmo'}}";
        assertThatThrownBy(() -> Plays.orders(step(two), 0, DRILL)).hasMessageContaining("one thing");
        String wrong = "{'by':'instructor','hidden':{'at':'1 s','quantity':'bleeding.capilaritis','value':0.5}}";
        assertThatThrownBy(() -> Plays.orders(step(wrong), 0, DRILL))
                .hasMessageContaining("(bleeding.capillaritis) was meant");
        String untold = "{'by':'instructor','laboratory':{'at':'1 s','do':'force','test':'PaO2'}}";
        assertThatThrownBy(() -> Plays.orders(step(untold), 0, DRILL)).hasMessageContaining("value");
    }

    @Test
    void aDocumentOfASessionIsReadWithPointers() {
        PlayDocument play = Documents.readPlay(
                "play",
                bytes("{'id':'k3f9','title':'t','scenario':'drill-pump-failure','steps':["
                        + "{'by':'learner','give':{'at':'10 s','order':'clamp-ecmo'}}]}"));
        assertThat(play.steps()).hasSize(1);
        assertThat(play.steps().get(0).time()).isEqualTo(10);
        assertThatThrownBy(() -> Documents.readPlay(
                        "play",
                        bytes("{'id':'k3f9','title':'t','scenario':'drill-pump-failure','steps':["
                                + "{'by':'lerner','give':{'at':'10 s','order':'clamp-ecmo'}}]}")))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("/steps/0/by")
                .hasMessageContaining("(learner) was meant");
    }
}
