package org.lungbridge.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Our solvers and CVODE on the problems that are ported to C, in one run: time of CVODE over time of our fastest at the
 * same measured error, for every event spacing. Above 1 we are faster.
 */
public final class CvodeComparison {
    private static final double[] TOLERANCES = {1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7};
    private static final double[] HOURS = {24, 2, 2, 2};
    private static final List<String> PROBLEMS = List.of("circuit", "hockin-mann", "hockin-mann-heparin", "wajima");
    private static final double[] EQUAL = {1e-12, 1e-11};

    private CvodeComparison() {}

    /** {@code rates=PROGRAM cvode=PROGRAM events=5,15,60,0}; without {@code cvode} only rates are compared. */
    public static void main(String[] words) throws IOException {
        Settings settings = Settings.of(words);
        compareRates(new NativeRates(Path.of(settings.text("rates", "benchmarks/target/native/rates"))));
        Path program = Path.of(settings.text("cvode", "benchmarks/target/native/cvode"));
        if (!Files.isExecutable(program)) {
            System.out.println("CVODE is skipped: there is no " + program + ".");
            return;
        }
        Cvode cvode = new Cvode(program, "cvode");
        System.out.println(cvode.version());
        for (int p = 0; p < PROBLEMS.size(); p++) {
            for (int minutes : settings.minutes("5,15,60,0")) {
                compare(cvode, Course.of(Problems.of(PROBLEMS.get(p), minutes, HOURS[p]), minutes));
            }
        }
    }

    private static void compareRates(NativeRates rates) {
        for (String name : PROBLEMS) {
            NativeRates.Difference one = rates.of(Problems.of(name, 0, 1));
            System.out.println(String.format(
                    Locale.ROOT, "%s: C against Java, rates %.1e, slopes %.1e", name, one.rates(), one.slopes()));
            if (!(one.rates() <= EQUAL[0] && one.slopes() <= EQUAL[1])) {
                throw new IllegalStateException("The equations in C are not those in Java.");
            }
        }
    }

    private static void compare(Cvode cvode, Course course) {
        List<Measurement> all = new ArrayList<>();
        for (Contender contender : Contenders.own()) {
            if (!contender.name().equals("tsit5")) {
                for (double tolerance : TOLERANCES) {
                    all.add(Stopwatch.measure(course, contender, tolerance));
                }
            }
        }
        all.addAll(cvode.measure(course, TOLERANCES));
        Map<String, Double> times = EqualError.times(all);
        double own = EqualError.own(times);
        double theirs = times.getOrDefault("cvode", Double.NaN);
        System.out.println(String.format(
                Locale.ROOT,
                "%-20s %4.3g h, %2d min: ours %8.3g ms, cvode %8.3g ms, cvode/ours %.2f  %s",
                course.problem().name(),
                course.problem().end() / 3600,
                course.events_min(),
                own,
                theirs,
                theirs / own,
                times));
    }
}
