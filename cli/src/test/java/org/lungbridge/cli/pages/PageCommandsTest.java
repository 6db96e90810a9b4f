package org.lungbridge.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.cli.CommandsInAFolder;

/** Every command of the front page and of docs does something, page by page, each in an empty folder. */
class PageCommandsTest {
    /** Followed line by line elsewhere: {@code TutorialPagesTest}, {@code BranchingPageTest}. */
    private static final Set<String> TESTED_ELSEWHERE =
            Set.of("docs/tutorial.md", "docs/research-tutorial.md", "docs/branching.md");

    @TempDir
    private Path folder;

    static List<String> pagesWithCommands() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String page : PageCommands.pages()) {
            if (!TESTED_ELSEWHERE.contains(page) && !PageCommands.inBlocks(page).isEmpty()) {
                pages.add(page);
            }
        }
        return pages;
    }

    @Test
    void everyCommandIsReadByTheProgram() throws IOException {
        List<String> misread = new ArrayList<>();
        for (String page : PageCommands.pages()) {
            List<String> commands = new ArrayList<>(PageCommands.inBlocks(page));
            commands.addAll(PageCommands.inText(page));
            for (String command : commands) {
                String wrong = CommandsInAFolder.misread(command);
                if (!wrong.isEmpty()) {
                    misread.add("%s: lungbridge %s: %s".formatted(page, command, wrong));
                }
            }
        }
        assertThat(misread).isEmpty();
    }

    @Test
    void everyExceptionIsOne() throws IOException {
        Exceptions exceptions = Exceptions.read();
        for (Exceptions.Instead row : exceptions.instead()) {
            assertThat(PageCommands.inBlocks(row.page())).as(row.page()).contains(row.command());
            for (boolean isLong : new boolean[] {false, true}) {
                exceptions.run(row.page(), row.command(), isLong).ifPresent(PageCommandsTest::isRead);
                exceptions.before(row.page(), isLong).stream()
                        .filter(first -> !isAFile(first))
                        .forEach(PageCommandsTest::isRead);
            }
        }
        assertThat(pagesWithCommands()).hasSizeGreaterThan(10);
    }

    private static void isRead(String command) {
        assertThat(CommandsInAFolder.misread(command)).as(command).isEmpty();
    }

    private static boolean isAFile(String first) {
        return first.matches("\\S+: \\S+");
    }

    @ParameterizedTest
    @MethodSource("pagesWithCommands")
    @Tag("once")
    void theCommandsOfAPageWork(String page) throws IOException, InterruptedException {
        follow(page, false);
    }

    @ParameterizedTest
    @MethodSource("pagesWithCommands")
    @Tag("long")
    void theCommandsOfAPageWorkAsTheyStand(String page) throws IOException, InterruptedException {
        follow(page, true);
    }

    private void follow(String page, boolean isLong) throws IOException, InterruptedException {
        Exceptions exceptions = Exceptions.read();
        List<String> commands = new ArrayList<>();
        for (String first : exceptions.before(page, isLong)) {
            if (isAFile(first)) {
                provide(page, first);
            } else {
                commands.add(first);
            }
        }
        for (String command : PageCommands.inBlocks(page)) {
            exceptions.run(page, command, isLong).ifPresent(commands::add);
        }
        if (!commands.isEmpty()) {
            List<String> said = CommandsInAFolder.run(folder, commands);
            assertThat(said.get(0)).as(String.join("\n", said)).isEqualTo("0");
        }
    }

    /** A file that the reader has: a document of the checkout, or a block of the page. */
    private void provide(String page, String what) throws IOException {
        String[] name = what.split(": ", 2);
        Path shipped = PageCommands.ROOT.resolve(name[1]);
        String text = Files.isRegularFile(shipped) ? Files.readString(shipped) : PageCommands.block(page, name[1]);
        Files.writeString(folder.resolve(name[0]), text);
    }
}
