package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/branching.md}: what it says works, and shows what it tells. */
class BranchingPageTest {
    private static final Path PAGE = Path.of("..", "docs", "branching.md");
    private static final String COMMAND = "    ./lungbridge ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void everyCommandOfThePageWorksAndShowsWhatItTells() throws IOException {
        StringBuilder printed = new StringBuilder();
        List<String> page = Files.readAllLines(PAGE);
        List<String> commands =
                page.stream().filter(line -> line.startsWith(COMMAND)).toList();
        assertThat(commands).hasSizeGreaterThan(6);
        for (String command : commands) {
            Answer answer = Answer.to(new EngineSimulator(), words(command.substring(COMMAND.length())));
            assertThat(answer.code()).as("%s: %s", command, answer.err()).isZero();
            printed.append(answer.out());
        }
        for (String line : page.subList(page.indexOf("```text") + 2, page.lastIndexOf("```"))) {
            String quantity = line.substring(0, line.indexOf("  "));
            assertThat(printed.toString())
                    .as("the row is printed, whatever its numbers")
                    .contains(quantity + "  ");
        }
        double[] highest = numbers(printed.toString(), "PaO2 (mmHg), highest");
        assertThat(highest[0]).as("she oxygenates better on her belly").isGreaterThan(highest[1] + 10);
        assertThat(highest[2]).as("and with more flow").isGreaterThan(highest[1] + 5);
        double[] shunt = numbers(printed.toString(), "shunt (%), lowest");
        assertThat(shunt[2]).as("more flow does nothing for the lung").isCloseTo(shunt[1], within(2.0));
        assertThat(shunt[0]).as("the turn does").isLessThan(shunt[1] - 5);
        assertThat(folder.resolve("runs/prone-or-not/compare.html")).exists();
    }

    private static double[] numbers(String text, String row) {
        String line =
                text.lines().filter(one -> one.startsWith(row)).findFirst().orElseThrow();
        return Stream.of(line.substring(row.length()).strip().split(" +"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The words as a shell takes them; runs go to a folder of their own and are not drawn. */
    private Object[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(text.startsWith("runs/") ? folder.resolve(text).toString() : text);
        }
        if (List.of("run", "branch", "resume").contains(words.get(0))) {
            words.add("--no-figures");
        }
        return words.toArray();
    }
}
