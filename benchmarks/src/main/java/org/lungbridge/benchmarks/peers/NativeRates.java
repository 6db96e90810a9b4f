package org.lungbridge.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/**
 * Compares rates and slopes of the C ports with those of Java at the start of a course and at all its minutes. A
 * difference counts against the sum of the sizes of the terms of the rate, {@code Σ |slope · state|}.
 */
record NativeRates(Path program) {
    /** Largest differences of a rate and of a slope. */
    record Difference(double rates, double slopes) {}

    Difference of(Problem problem) {
        Minutes minutes = new Minutes(problem);
        new Own("rodas5p").solve(problem, 1e-6, minutes);
        StringBuilder points = new StringBuilder();
        double[] knobs = problem instanceof CircuitProblem ? CircuitProblem.usual() : new double[0];
        double[] start = problem.start();
        for (int k = -1; k < minutes.count(); k++) {
            points.append(Cvode.words(k < 0 ? start : minutes.row(k)))
                    .append(Cvode.words(knobs))
                    .append('\n');
        }
        List<String> answers = ask(problem.equationsName(), points.toString());
        double rates = 0;
        double slopes = 0;
        for (int k = -1; k < minutes.count(); k++) {
            Difference one = compare(problem.equations(), k < 0 ? start : minutes.row(k), answers.get(k + 1));
            rates = Math.max(rates, one.rates());
            slopes = Math.max(slopes, one.slopes());
        }
        return new Difference(rates, slopes);
    }

    private static Difference compare(OdeSystem equations, double[] states, String answer) {
        int n = states.length;
        String[] field = answer.trim().split(" ");
        double[][] y = new double[n][1];
        double[][] d = new double[n][1];
        for (int s = 0; s < n; s++) {
            y[s][0] = states[s];
        }
        equations.rates(new double[1], y, d);
        LinearPattern pattern = equations.pattern();
        double[][] entries = new double[pattern.entries()][1];
        equations.linearize(entries);
        double[][] slope = new double[n][n];
        double[] size = new double[n];
        for (int k = 0; k < entries.length; k++) {
            slope[pattern.row()[k]][pattern.column()[k]] = entries[k][0];
            size[pattern.row()[k]] += Math.abs(entries[k][0] * states[pattern.column()[k]]);
        }
        double rates = 0;
        for (int s = 0; s < n; s++) {
            rates = Math.max(rates, Math.abs(number(field[s]) - d[s][0]) / (size[s] + Math.abs(d[s][0]) + 1e-300));
        }
        double slopes = 0;
        for (int k = n; k < field.length; k += 3) {
            double java = slope[Integer.parseInt(field[k])][Integer.parseInt(field[k + 1])];
            double largest = 1e-300;
            for (double other : slope[Integer.parseInt(field[k])]) {
                largest = Math.max(largest, Math.abs(other));
            }
            slopes = Math.max(slopes, Math.abs(number(field[k + 2]) - java) / largest);
        }
        return new Difference(rates, slopes);
    }

    private static double number(String hexadecimal) {
        return Double.parseDouble(hexadecimal.contains("p") ? hexadecimal : hexadecimal + "p0");
    }

    private List<String> ask(String equations, String points) {
        try {
            Path in = Files.createTempFile("points", ".txt");
            Path out = Files.createTempFile("rates", ".txt");
            Files.writeString(in, points);
            Process process = new ProcessBuilder(program.toString(), equations)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The program " + program + " failed.");
            }
            List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
            Files.delete(in);
            Files.delete(out);
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException("The program " + program + " cannot be run.", failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", interruption);
        }
    }
}
