package org.lungbridge.scenarios.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.engine.Order;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.rules.Condition;
import org.lungbridge.rules.Deeds;
import org.lungbridge.rules.Rule;
import org.lungbridge.rules.RuleBook;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;

/** What a scenario says of rules becomes the rule book of the engine. */
class RuleBooksTest {
    private static final String DRILL = new String(Library.scenarioBytes("drill-pump-failure"), StandardCharsets.UTF_8);

    private static RuleBook book(String good, String bad) {
        assertThat(DRILL).contains(good);
        byte[] bytes = DRILL.replace(good, bad).getBytes(StandardCharsets.UTF_8);
        return RuleBooks.of(Documents.readScenario("drill", bytes), Lesson.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "none, ''",
        "hint, bedside nurse: The saturation falls.",
        "direct, bedside nurse: Turn the ventilator up."
    })
    void levelOfCuesDecidesWhatConfederatesSay(String level, String said) {
        RuleBook book = book("\"cues\": \"hint\"", "\"cues\": \"" + level + "\"");
        List<String> texts = rule(book, "desaturates").deeds().lines().stream()
                .map(Deeds.Line::text)
                .toList();
        assertThat(texts).isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    }

    @ParameterizedTest
    @CsvSource({"drawn, 0.3", "always, 1", "never, 0"})
    void luckOfALessonTakesTheDrawAway(String luck, double chance) {
        String rule =
                "\"luck\": \"%s\", \"triggers\": [{\"name\": \"by-chance\", \"when\": \"SpO2 < 0.8\", \"chance\": 0.3, \"message\": \"x\"},";
        RuleBook book = book("\"triggers\": [", rule.formatted(luck));
        assertThat(rule(book, "by-chance").chance()).isEqualTo(chance);
        assertThat(rule(book, "pump-stops").chance()).isEqualTo(1);
        assertThat(book.interval()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "12 IU/kg/h, rate > 500 IU/h, true",
        "12 IU/kg/h, rate > 700 IU/h, false",
        "700 IU/h, rate > 12 IU/kg/h, true",
        "600 IU/h, rate > 12 IU/kg/h, false",
        "0 IU/kg/h, rate < 1 IU/kg/h, true"
    })
    void ratesByWeightAndForThePatientAreCompared(String ordered, String asked, boolean so) {
        String script = """
                {"id": "x.y", "title": "X", "scenario": "drill-pump-failure",
                 "orders": [{"order": "set-heparin", "rate": "%s", "at": "1 min"}]}
                """.formatted(ordered);
        Order order = RuleBooks.ordersOf(
                        Documents.readLearner("script", script.getBytes(StandardCharsets.UTF_8)),
                        Library.scenario("drill-pump-failure"))
                .get(0);
        RuleBook book = book(
                "\"triggers\": [",
                "\"triggers\": [{\"name\": \"dose\", \"when\": \"order set-heparin with %s\", \"message\": \"x\"},"
                        .formatted(asked));
        Condition.Given given = (Condition.Given) rule(book, "dose").when();
        assertThat(given.fields().get(0).fits(order)).isEqualTo(so);
    }

    private static Rule rule(RuleBook book, String name) {
        return book.rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bloodALearnerGivesComesBesideWhatOthersGive() {
        String script = """
                {"id": "x.y", "title": "X", "scenario": "drill-pump-failure",
                 "rules": [{"when": "MAP < 60 mmHg", "reaction": "30 s",
                   "orders": [{"order": "transfuse-red-cells", "units": 1, "over": "10 min"}]}]}
                """;
        Lesson lesson = Lesson.NONE.with(Documents.readLearner("script", script.getBytes(StandardCharsets.UTF_8)));
        RuleBook book = RuleBooks.of(Library.scenario("drill-pump-failure"), lesson);
        List<Order> orders = rule(book, "learner:1").deeds().orders();
        assertThat(orders).extracting(Order::time).containsExactly(30.0, 630.0);
        assertThat(orders).extracting(Order::actor).containsOnly("learner");
        assertThat(orders.get(0).value(StandardOrders.BEFORE + "rate")).isZero();
        assertThat(orders.get(1).value(StandardOrders.BEFORE + "rate")).isEqualTo(0.3 / 600);
    }

    @Test
    void scenarioWithoutRulesHasAnEmptyBookAndNoLook() {
        RuleBook book = RuleBooks.of(Library.scenario("sle-dah-vv-ecmo"), Lesson.NONE);
        assertThat(book.isEmpty()).isTrue();
        assertThat(book.orders(0)).isEmpty();
    }
}
