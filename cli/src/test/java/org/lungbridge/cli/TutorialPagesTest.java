package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tutorials, followed line by line in an empty folder: commands, changes, what is said, what is left behind. */
@Tag("once")
class TutorialPagesTest {
    private static final Pattern BLOCK = Pattern.compile("```(sh|text|diff|python) ?(\\S*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LEFT_BEHIND = Pattern.compile("`(runs/[^` ]+)`");
    private static final String PROGRAM = "./lungbridge ";

    /** What a block of commands is marked with where the page shows a mistake. */
    private static final String REFUSED = "refused";

    /** What gets the program; nothing of it can be tried from within. */
    private static final Set<String> SETTING_UP = Set.of("sudo", "git", "cd");

    @TempDir
    private Path folder;

    private String said = "";

    @ParameterizedTest
    @ValueSource(strings = {"tutorial.md", "research-tutorial.md"})
    void everyStepDoesWhatThePageSays(String name) throws Exception {
        String page = Files.readString(Path.of("..", "docs", name));
        Matcher blocks = BLOCK.matcher(page);
        int commands = 0;
        while (blocks.find()) {
            List<String> lines = blocks.group(3).lines().toList();
            switch (blocks.group(1)) {
                case "sh" -> commands += runAll(lines, blocks.group(2));
                case "diff" -> change(folder.resolve(blocks.group(2)), lines);
                case "python" -> python(folder.resolve(blocks.group(2)), blocks.group(3));
                default -> assertThat(said.lines()).as("said").containsAll(lines);
            }
        }
        assertThat(commands).isGreaterThan(8);
        Matcher files = LEFT_BEHIND.matcher(page);
        while (files.find()) {
            assertThat(folder.resolve(files.group(1))).exists();
        }
    }

    /** Runs the commands of a block; how many there were. */
    private int runAll(List<String> lines, String mark) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        int commands = 0;
        for (String line : lines) {
            if (line.startsWith(PROGRAM)) {
                all.append(answer(line.substring(PROGRAM.length()), mark.equals(REFUSED)));
                commands++;
            } else {
                assertThat(line.split(" ", 2)[0]).as(line).isIn(SETTING_UP);
            }
        }
        said = all.toString();
        return commands;
    }

    /** In a program of its own, because its working folder is the author's. */
    private String answer(String arguments, boolean refused) throws IOException, InterruptedException {
        String classpath = Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classpath,
                Main.class.getName()));
        command.addAll(ShellWords.of(arguments));
        Process program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String answer = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(arguments + ": " + answer).isEqualTo(refused ? ExitCode.INVALID : ExitCode.OK);
        return answer;
    }

    /** Takes lines with a minus for those with a plus; they stand in the file once. */
    private static void change(Path file, List<String> lines) throws IOException {
        String old = lines(lines, "-");
        String text = Files.readString(file);
        assertThat(text.split(Pattern.quote(old), -1)).as(old).hasSize(2);
        Files.writeString(file, text.replace(old, lines(lines, "+")));
    }

    private static String lines(List<String> lines, String sign) {
        return lines.stream()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(1))
                .collect(Collectors.joining("\n"));
    }

    /** Where there is no Python the page ends here for its reader. */
    private void python(Path script, String text) throws IOException, InterruptedException {
        Files.writeString(script, text);
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "python3"))),
                "There is no python3.");
        Process python = new ProcessBuilder(
                        "python3", "-B", script.getFileName().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(said).isZero();
    }
}
