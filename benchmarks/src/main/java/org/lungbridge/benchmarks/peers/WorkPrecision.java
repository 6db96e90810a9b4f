package org.lungbridge.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Error against processor time for every solver and problem at several tolerances: a table (CSV) and one figure a
 * problem and event spacing. Settings are described in {@code benchmarks/README.md}.
 */
public final class WorkPrecision {
    private static final String TOLERANCES = "1e-1,1e-2,1e-3,1e-4,1e-5,1e-6,1e-7,1e-8";
    private static final double EXACT_ENOUGH = 3e-9;

    private final Settings settings;
    private final List<Measurement> measurements = new ArrayList<>();
    private final double patience_ms;
    private final long allowed;
    private final double[] tolerances;
    private final double[] explicit;

    private WorkPrecision(Settings settings) {
        this.settings = settings;
        patience_ms = 1000 * settings.number("patience", 20);
        allowed = (long) settings.number("allowed", 3e6);
        tolerances = settings.numbers("tolerances", TOLERANCES);
        explicit = settings.numbers("peer-tolerances", settings.text("tolerances", TOLERANCES));
    }

    /** Measures and writes; {@code out=DIR problems=… events=… hours=… peers=yes tried=NAME,… without=NAME,… cvode=PROGRAM patience=SECONDS}. */
    public static void main(String[] words) throws IOException {
        Settings settings = Settings.of(words);
        WorkPrecision work = new WorkPrecision(settings);
        Path out = Path.of(settings.text("out", "benchmarks/target/work-precision"));
        Files.createDirectories(out);
        work.cvodes().forEach(program -> System.out.println(program.name() + ": " + program.version()));
        for (String problem : settings.list("problems", "circuit,hockin-mann,hockin-mann-heparin,wajima,patient")) {
            for (int minutes : settings.minutes("5,15,60,0")) {
                work.measure(problem, minutes);
                work.write(out);
            }
        }
    }

    private void measure(String name, int minutes) {
        Problem problem = Problems.of(name, minutes, settings.number("hours", hours(name)));
        Course course = Course.of(problem, minutes);
        int from = measurements.size();
        List<String> left = settings.list("without", "");
        for (Contender contender : Contenders.own()) {
            if (left.contains(contender.name())) {
                continue;
            }
            sweep(course, contender, contender.name().equals("tsit5") ? explicit : tolerances);
        }
        List<String> tried = settings.list("tried", "");
        for (Contender method : Contenders.tried()) {
            if (tried.contains(method.name())) {
                sweep(course, method, tolerances);
            }
        }
        if (settings.text("peers", "yes").equals("yes")) {
            Contenders.peers(allowed).forEach(peer -> sweep(course, peer, explicit));
        }
        for (Cvode cvode : cvodes()) {
            if (Cvode.knows(problem)) {
                for (Measurement one : cvode.measure(course, tolerances)) {
                    measurements.add(one);
                    System.out.println(one.line());
                }
            }
        }
        EqualError.print(measurements.subList(from, measurements.size()));
    }

    /** Programs around CVODE, as {@code cvode=PROGRAM} or {@code cvode=NAME:PROGRAM,NAME:PROGRAM}. */
    private List<Cvode> cvodes() {
        List<Cvode> programs = new ArrayList<>();
        for (String word : settings.list("cvode", "")) {
            int colon = word.indexOf(':');
            if (!word.isEmpty()) {
                programs.add(
                        new Cvode(Path.of(word.substring(colon + 1)), colon < 0 ? "cvode" : word.substring(0, colon)));
            }
        }
        return programs;
    }

    private static double hours(String problem) {
        return switch (problem) {
            case "circuit" -> 24;
            case "wajima" -> 0.5;
            default -> 2;
        };
    }

    /** From loose to tight, until it is exact or takes too long. */
    private void sweep(Course course, Contender contender, double[] several) {
        for (double tolerance : several) {
            Measurement one = Stopwatch.measure(course, contender, tolerance);
            measurements.add(one);
            System.out.println(one.line());
            if (one.error() < EXACT_ENOUGH || one.cpu() > patience_ms) {
                return;
            }
            if (!one.arrived() && tolerance < 1e-4) {
                return;
            }
        }
    }

    private void write(Path out) {
        List<String> lines = new ArrayList<>(List.of(Measurement.HEADER));
        measurements.forEach(one -> lines.add(one.line()));
        try {
            Files.write(out.resolve("work-precision.csv"), lines);
            for (ErrorFigure figure : ErrorFigure.of(measurements)) {
                Files.writeString(out.resolve(figure.file()), figure.svg());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The results cannot be written to " + out + ".", failure);
        }
        System.out.println(String.format(Locale.ROOT, "%d measurements in %s", measurements.size(), out));
    }
}
