package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;
import org.lungbridge.scenarios.reading.QuantityText;

/** What a fuzzer found: small documents that took long, much memory or the whole stack, or that were not told as they should be. */
class HostileTextTest {
    /** So that what hangs ends; how fast it is, is looked at by the profile fuzz. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int MANY = 8000;

    /** A regular expression went down the stack once for every hyphen. */
    @Test
    void aNameOfThousandsOfWordsIsRefusedWithoutOverflow() {
        Problem problem = problem("{\"id\":\"" + "a-".repeat(MANY / 2 - 1) + "a\"}", "/id");
        assertThat(problem.message()).contains("at most 100 characters");
    }

    /** Looking for a missing space went through all spaces from each of them: minutes for this one. */
    @ParameterizedTest
    @ValueSource(strings = {"when", "until"})
    void aConditionOfThousandsOfSpacesIsRefusedInTime(String field) {
        String spaces = " ".repeat(10 * MANY);
        String rule = "{\"when\":\"MAP < 60 mmHg\",\"%s\":\"%s\",\"orders\":[]}".formatted(field, spaces);
        String document = "{\"id\":\"a.b\",\"title\":\"t\",\"scenario\":\"s\",\"rules\":["
                + rule.replace(field.equals("when") ? "\"when\":\"MAP < 60 mmHg\"," : "", "") + "]}";
        assertTimeoutPreemptively(
                LONGEST,
                () -> assertThatThrownBy(() -> Documents.readLearner("case.json", bytes(document)))
                        .isInstanceOf(InvalidDocument.class));
    }

    @Test
    void aQuantityOfThousandsOfCharactersIsRefusedWithoutAGuess() {
        for (String text : List.of("9".repeat(MANY) + " h", "1" + " ".repeat(MANY) + "h", "1h" + "h".repeat(MANY))) {
            assertTimeoutPreemptively(
                    LONGEST,
                    () -> assertThatThrownBy(() -> QuantityText.parseTyped(text, Dimension.TIME))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("due")
                            .hasMessageNotContaining("Maybe"));
        }
    }

    /** The nearest known word was looked for twenty thousand times, for two hundred problems that are told. */
    @Test
    void thousandsOfDifferentUnknownFieldsAreRefusedInTime() {
        String many = IntStream.range(0, 20_000)
                .mapToObj(k -> "\"aVeryUnknownFieldOfManyWords" + k + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        List<Problem> problems = assertTimeoutPreemptively(LONGEST, () -> problems(many));
        assertThat(problems).hasSize(200);
    }

    /** Each number of the array had a pointer of its own, with all long names on the way to it: some 20 GB. */
    @Test
    void aLargeArrayUnderLongNamesFitsIntoMemory() {
        String name = "n".repeat(30_000);
        String document = "{\"" + name + "\":{\"" + name + "\":[" + "1,".repeat(300_000) + "1]}}";
        Problem problem = problem(document, "/" + "n".repeat(200) + "…");
        assertThat(problem.message()).contains("is unknown");
    }

    /** The end of the message, which says what is missing, was cut off with the name. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "a phase "})
    void aNameOfThousandsOfSpacesLeavesRoomForWhatIsDue(String part) {
        String name = part.repeat(MANY / part.length());
        Problem problem =
                new Problem("", 1, 1, "The phase (" + name + ") needs the field (rate), which is missing.", null);
        assertThat(problem.message())
                .contains("the field (rate), which is missing")
                .hasSizeLessThan(200);
    }

    /** Written again they would have become question marks. */
    @Test
    void halfACharacterIsRefused() {
        assertThat(problem("{\"title\":\"\\ud800\"}", "/title").message()).contains("half a character");
        assertThat(problems("{\"title\":\"\\ud83e\\udec1\"}"))
                .noneSatisfy(found -> assertThat(found.pointer()).isEqualTo("/title"));
    }

    @Test
    void noMessageMovesTheCursorOfATerminal() {
        InvalidDocument refused = refusal("{\"\\u001b[31mx\":{},\"care\":{\"course\":\"\\u001b]0;title\\u0007\"}}");
        assertThat(refused.getMessage().chars().filter(c -> c != '\n' && c != '\r' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(refused.problems())
                .noneSatisfy(problem -> assertThat(problem.pointer()).contains("\u001b"));
    }

    /** Below and above any number that there is. */
    @Test
    void aConditionWithAnEndlessNumberIsRefused() {
        String trial = new String(Library.trialBytes("low-vs-standard-act"), StandardCharsets.UTF_8)
                .replace("age >= 18 a", "age >= 1e999");
        assertThatThrownBy(() -> Documents.readTrial("case.json", bytes(trial)))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("/cohort/include/0");
    }

    /** A name of twenty thousand letters stood in full in the message that it is unknown. */
    @Test
    void noMessageIsLongerThanAScreen() {
        String name = "x".repeat(9000);
        String strategy = new String(Library.strategyBytes("S1-ladder"), StandardCharsets.UTF_8)
                .replace("\"test\": \"ACT\"", "\"test\": \"" + name + "\"");
        InvalidDocument refused =
                catchThrowableOfType(InvalidDocument.class, () -> Documents.readStrategy("case.json", bytes(strategy)));
        assertThat(refused.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(
                                problem.message().length() + problem.pointer().length())
                        .isLessThan(5000));
    }

    @Test
    void minusZeroIsZero() {
        assertThat(QuantityText.parse("-0 mmHg", Dimension.PRESSURE))
                .isEqualTo(QuantityText.parse("0 mmHg", Dimension.PRESSURE));
    }

    /** The two hundredth problem ends the reading; what was found by then makes the document no less invalid. */
    @Test
    void aDocumentWithMoreProblemsThanAreToldIsStillRefused() {
        String orders = "{\"at\":\"1 h\",\"order\":\"no-such-order\"},".repeat(500);
        assertThat(problems("{\"timeline\":[" + orders + "{}]}")).hasSize(200);
    }

    private static Problem problem(String document, String pointer) {
        return problems(document).stream()
                .filter(found -> found.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static List<Problem> problems(String document) {
        return refusal(document).problems();
    }

    private static InvalidDocument refusal(String document) {
        InvalidDocument refused =
                catchThrowableOfType(InvalidDocument.class, () -> Documents.readScenario("case.json", bytes(document)));
        assertThat(refused).as("the document should be refused").isNotNull();
        return refused;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
