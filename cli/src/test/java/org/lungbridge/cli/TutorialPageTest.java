package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial, followed line by line in an empty folder: commands, changes, what is said, what is left behind. */
@Tag("once")
class TutorialPageTest {
    private static final Path PAGE = Path.of("..", "docs", "tutorial.md");
    private static final Pattern BLOCK = Pattern.compile("```(sh|text|diff) ?(\\S*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LEFT_BEHIND = Pattern.compile("`(runs/[^` ]+)`");
    private static final String PROGRAM = "./lungbridge ";

    /** What gets the program; nothing of it can be tried from within. */
    private static final Set<String> SETTING_UP = Set.of("sudo", "git", "cd");

    @TempDir
    private Path folder;

    private String said = "";

    @Test
    void everyStepDoesWhatThePageSays() throws Exception {
        String page = Files.readString(PAGE);
        Matcher blocks = BLOCK.matcher(page);
        int commands = 0;
        while (blocks.find()) {
            List<String> lines = blocks.group(3).lines().toList();
            switch (blocks.group(1)) {
                case "sh" -> commands += runAll(lines);
                case "diff" -> change(folder.resolve(blocks.group(2)), lines);
                default -> assertThat(said.lines()).as("said").containsAll(lines);
            }
        }
        assertThat(commands).isGreaterThan(10);
        Matcher files = LEFT_BEHIND.matcher(page);
        while (files.find()) {
            assertThat(folder.resolve(files.group(1))).exists();
        }
    }

    /** Runs the commands of a block; how many there were. */
    private int runAll(List<String> lines) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        int commands = 0;
        for (String line : lines) {
            if (line.startsWith(PROGRAM)) {
                all.append(answer(line.substring(PROGRAM.length())));
                commands++;
            } else {
                assertThat(line.split(" ", 2)[0]).as(line).isIn(SETTING_UP);
            }
        }
        said = all.toString();
        return commands;
    }

    /** In a program of its own, because its working folder is the author's. */
    private String answer(String arguments) throws IOException, InterruptedException {
        String classpath = Arrays.stream(
                        System.getProperty("java.class.path").split(Pattern.quote(java.io.File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classpath,
                Main.class.getName()));
        command.addAll(List.of(arguments.split(" ")));
        Process program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String answer = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(arguments + ": " + answer).isZero();
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
}
