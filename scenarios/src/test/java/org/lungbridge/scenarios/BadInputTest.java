package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;

/** Every kind of broken document is refused with what was found, what is allowed and where. */
class BadInputTest {
    private static final String GOOD = good();

    @TempDir
    private Path folder;

    /** Each row changes one text of the shipped scenario and names the problem that must come of it. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(resources = "bad-input.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void mistakeIsNamedWithItsPlaceAndAHint(String good, String bad, String pointer, String message, String hint) {
        assertThat(GOOD).contains(good);
        List<Problem> problems = problems(replaceFirst(good, bad == null ? "" : bad));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(problem.message()).contains(message);
            assertThat(String.valueOf(problem.hint())).contains(hint == null ? "" : hint);
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
    }

    @Test
    void shippedScenarioHasNoProblem() {
        assertThat(Documents.readScenario("good", bytes(GOOD)).id()).isEqualTo("sle-dah-vv-ecmo");
    }

    @Test
    void allProblemsOfAFileAreReportedInItsOrder() {
        String bad = GOOD.replace("\"female\"", "\"femal\"")
                .replace("\"55 kg\"", "\"-55 kg\"")
                .replace("\"22 cmH2O\"", "200")
                .replace("\"rotaflow\"", "\"rotoflow\"")
                .replace("\"sweep\"", "\"swep\"")
                .replace("\"at\": \"3 h\"", "\"at\": \"1 h\"");
        List<Problem> problems = problems(bad);
        assertThat(problems)
                .extracting(Problem::pointer)
                .containsExactly(
                        "/patient/sex",
                        "/patient/weight",
                        "/patient/baseline/ventilator/PEEP",
                        "/equipment/ecmo/pump",
                        "/timeline/0",
                        "/timeline/0/swep",
                        "/timeline/1/at");
        assertThat(problems).extracting(Problem::line).isSorted();
    }

    @Test
    void problemPointsAtLineAndColumnOfTheValue() {
        Problem problem =
                problems("{\n  \"id\": \"a\",\n  \"titel\": \"b\",\n  \"end\": { \"after\": \"1 mmHg\" }\n}").stream()
                        .filter(found -> found.pointer().equals("/end/after"))
                        .findFirst()
                        .orElseThrow();
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isEqualTo(21);
    }

    @Test
    void messageReadsFilePlacePointerMessageAndAdvice() {
        InvalidDocument refused = refusal(GOOD.replace("\"lupus\"", "\"lupis\""));
        assertThat(refused.getMessage().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .matches("case\\.json:\\d+:\\d+: /patient/etiology: The field .*lupis.*"),
                        second -> assertThat(second).isEqualTo("Maybe (lupus) was meant."));
    }

    @Test
    void repeatedFieldIsRefusedWithTheLineOfTheFirst() {
        List<Problem> problems =
                problems(GOOD.replace("\"sex\": \"female\",", "\"sex\": \"female\",\n\"sex\": \"male\","));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/patient/sex");
            assertThat(problem.message()).contains("twice");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e999"})
    void numberThatIsNotFiniteIsRefused(String number) {
        assertThat(problems(GOOD.replace("\"pH\": 7.22", "\"pH\": " + number)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/patient/baseline/arterialGas/pH");
                    assertThat(problem.message())
                            .contains("not a finite number")
                            .contains(number);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "[1, 2",
                "{\"id\": }",
                "{\"id\": \"a\",}",
                "nonsense",
                "{'id': 1}",
                "{\"a\": tru}"
            })
    void textThatIsNotJsonIsRefusedAtItsPlace(String text) {
        assertThat(problems(text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "3", "\"text\"", "true"})
    void documentThatIsNoObjectIsRefused(String text) {
        assertThat(problems(text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("an object"));
    }

    @Test
    void textAfterTheEndIsRefused() {
        assertThat(problems(GOOD + "{}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("after the end"));
    }

    @Test
    void nestingOfTenThousandIsRefusedWithoutOverflow() {
        String deep = "{\"id\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThat(problems(deep))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("nested deeper than (64)"));
    }

    @Test
    void fileOfFiftyMegabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }
        assertThatThrownBy(() -> Documents.readScenario(file))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("too large (50000000 bytes)");
        assertThatThrownBy(() -> Documents.readScenario("pipe", new byte[1_000_001]))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("too large");
    }

    @Test
    void missingFileIsRefusedAndTheNearestNameOffered() throws IOException {
        Files.writeString(folder.resolve("lupus.json"), GOOD);
        assertThatThrownBy(() -> Documents.readScenario(folder.resolve("lupsu.json")))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("does not exist")
                .hasMessageContaining("Maybe (lupus.json) was meant.");
        assertThatThrownBy(() -> Documents.readScenario(folder.resolve("none").resolve("x.json")))
                .isInstanceOf(InvalidDocument.class);
        assertThatThrownBy(() -> Documents.readScenario(folder))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16"})
    void fileThatIsNotUtf8IsRefusedWithTheOffsetOfTheByte(String encoding) throws IOException {
        Path file = folder.resolve("encoded.json");
        byte[] bytes = "{ \"title\": \"Bluterguß\" }".getBytes(Charset.forName(encoding));
        Files.write(file, bytes);
        int offset = encoding.equals("UTF-16") ? 0 : 20;
        assertThatThrownBy(() -> Documents.readScenario(file))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("not UTF-8")
                .hasMessageContaining("offset (" + offset + ")");
    }

    @Test
    void byteOrderMarkIsSkipped() {
        assertThat(Documents.readScenario("marked", bytes("\uFEFF" + GOOD)).id())
                .isEqualTo("sle-dah-vv-ecmo");
    }

    @Test
    void unknownScenarioNameOffersTheNearest() {
        assertThatThrownBy(() -> Library.scenario("sle-dah-vv-emco"))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("Maybe (sle-dah-vv-ecmo) was meant.");
    }

    @Test
    void hugeNumberOfProblemsStaysReadable() {
        String many = "{" + "\"x\": 1, ".repeat(20_000) + "\"y\": 2}";
        assertThat(problems(many)).hasSizeLessThanOrEqualTo(200);
    }

    private static String replaceFirst(String good, String bad) {
        int start = GOOD.indexOf(good);
        return GOOD.substring(0, start) + bad + GOOD.substring(start + good.length());
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

    private static String good() {
        try (var stream = Objects.requireNonNull(BadInputTest.class.getResourceAsStream("good.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
