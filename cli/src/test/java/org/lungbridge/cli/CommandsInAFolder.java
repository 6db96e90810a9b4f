package org.lungbridge.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Runs commands one after the other in one virtual machine whose working folder is that of their author. */
public final class CommandsInAFolder {
    private CommandsInAFolder() {}

    /** The program of that machine: a file of commands, one a line; ends with the code of the first that fails. */
    public static void main(String[] arguments) throws IOException {
        for (String command : Files.readAllLines(Path.of(arguments[0]))) {
            CommandLine commands = Main.commands(new EngineSimulator());
            commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            commands.setErr(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            System.out.println("$ lungbridge " + command);
            int code = commands.execute(ShellWords.of(command).toArray(String[]::new));
            if (code != ExitCode.OK) {
                System.out.println("(" + command + ") ended with " + code);
                System.exit(code);
            }
        }
    }

    /** Runs the commands; what they said, after a first line with the exit code. */
    public static List<String> run(Path folder, List<String> commands) throws IOException, InterruptedException {
        Path list = Files.writeString(folder.resolve("commands.list"), String.join("\n", commands) + "\n");
        String classpath = Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classpath,
                        CommandsInAFolder.class.getName(),
                        list.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(String.valueOf(program.waitFor())));
        lines.addAll(said.lines().toList());
        return lines;
    }

    /** Reads a command as the program does, and does nothing; what is wrong with it, or nothing. */
    public static String misread(String command) {
        CommandLine commands = Main.commands(new EngineSimulator());
        try {
            commands.parseArgs(ShellWords.of(command).toArray(String[]::new));
            return "";
        } catch (CommandLine.MissingParameterException sketch) {
            return ""; // A sentence names a command without all that it needs.
        } catch (CommandLine.ParameterException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }
}
