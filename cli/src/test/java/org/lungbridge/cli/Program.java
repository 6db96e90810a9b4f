package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, since a test wants to kill it, to close its pipes or to take its memory. */
final class Program {
    private final List<String> command = new ArrayList<>();

    /**
     * A program.
     *
     * @param main the class that is started
     * @param options of the virtual machine
     */
    Program(Class<?> main, List<String> options) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    }

    /** How it ended and what it said on standard error. */
    record Ended(int code, String err) {}

    /** Starts it; standard output goes nowhere. */
    Process start(Object... arguments) throws IOException {
        return builder(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Runs it to its end with standard output in this file. */
    Ended run(Path output, Object... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = builder(arguments);
        builder.redirectOutput(output.toFile());
        Process process = builder.start();
        return ended(process);
    }

    /** Runs it to its end with standard output in a pipe whose reader has gone. */
    Ended runIntoAClosedPipe(Object... arguments) throws IOException, InterruptedException {
        Process process = builder(arguments).start();
        process.getInputStream().close();
        return ended(process);
    }

    private static Ended ended(Process process) throws IOException, InterruptedException {
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), err);
    }

    private ProcessBuilder builder(Object... arguments) {
        List<String> all = new ArrayList<>(command);
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        return new ProcessBuilder(all);
    }
}
