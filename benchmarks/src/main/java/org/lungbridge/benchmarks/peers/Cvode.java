package org.lungbridge.benchmarks.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in C around CVODE: it gets the course as a file and gives back rows and processor times. */
record Cvode(Path program, String name) {
    /** Version and flags, as the program prints them. */
    String version() {
        return run(List.of("version")).get(0);
    }

    /** True if there is a port of these equations. */
    static boolean knows(Problem problem) {
        return !problem.name().equals("patient");
    }

    /** One measurement for each tolerance; the clock runs in the program and leaves reading and writing out. */
    List<Measurement> measure(Course course, double[] tolerances) {
        try {
            Path file = Files.createTempFile("course", ".txt");
            Path rows = Files.createTempFile("rows", ".bin");
            Files.write(file, describe(course.problem()));
            List<String> words = new ArrayList<>(List.of(file.toString(), rows.toString()));
            for (double tolerance : tolerances) {
                words.add(Double.toString(tolerance));
            }
            List<Measurement> all = read(course, run(words), ByteBuffer.wrap(Files.readAllBytes(rows)));
            Files.delete(file);
            Files.delete(rows);
            return all;
        } catch (IOException failure) {
            throw new UncheckedIOException("CVODE cannot be asked.", failure);
        }
    }

    private List<Measurement> read(Course course, List<String> lines, ByteBuffer rows) {
        rows.order(ByteOrder.nativeOrder());
        List<Measurement> all = new ArrayList<>();
        for (String line : lines) {
            String[] field = line.split(" ");
            Minutes minutes = new Minutes(course.problem());
            for (int k = 0; k < minutes.count(); k++) {
                rows.asDoubleBuffer().get(minutes.nextRow());
                rows.position(rows.position() + 8 * minutes.row(k).length);
            }
            double error = field[1].equals("0")
                    ? minutes.error(course.reference(), course.problem())
                    : Double.POSITIVE_INFINITY;
            all.add(course.measurement(
                    name, Double.parseDouble(field[0]), error, Double.parseDouble(field[2]), Long.parseLong(field[4])));
        }
        return all;
    }

    private static List<String> describe(Problem problem) {
        List<String> lines = new ArrayList<>(List.of(problem.equationsName()));
        lines.add(problem.changes() + " " + Double.toHexString(problem.end()));
        lines.add(words(problem.start()));
        double[] nominal = new double[problem.equations().states()];
        for (int s = 0; s < nominal.length; s++) {
            nominal[s] = problem.equations().nominal(s);
        }
        lines.add(words(nominal));
        lines.add(problem instanceof CircuitProblem ? words(CircuitProblem.usual()) : "");
        for (int k = 0; k < problem.changes(); k++) {
            String what = problem instanceof CircuitProblem circuit
                    ? "k %s %s".formatted(circuit.knob(k), Double.toHexString(circuit.value(k)))
                    : "a %s %s"
                            .formatted(((Network) problem).added(), Double.toHexString(((Network) problem).amount()));
            lines.add(Double.toHexString(problem.changeTime(k)) + " " + what);
        }
        return lines;
    }

    static String words(double[] values) {
        StringBuilder out = new StringBuilder();
        for (double value : values) {
            out.append(Double.toHexString(value)).append(' ');
        }
        return out.toString();
    }

    private List<String> run(List<String> words) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(words);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> lines = new ArrayList<>();
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines::add);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The program " + program + " failed.");
            }
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException("The program " + program + " cannot be run.", failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", interruption);
        }
    }
}
