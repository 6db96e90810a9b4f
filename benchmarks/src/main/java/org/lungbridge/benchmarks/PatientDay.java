package org.lungbridge.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.lungbridge.scenarios.run.ScenarioRun;

/**
 * Where the time of one patient-day goes: runs a scenario for some days again and again, looks each 10 ms what the
 * processor is doing (Java Flight Recorder), and prints a table by kind of work and one by component.
 *
 * <pre>  java -cp benchmarks.jar org.lungbridge.benchmarks.PatientDay [scenario] [days] [seconds]  </pre>
 */
public final class PatientDay {
    private static final Set<String> OF_MODEL = Set.of(
            "org.lungbridge.model.Model.signals",
            "org.lungbridge.model.Model.rates",
            "org.lungbridge.model.Model.linearize",
            "org.lungbridge.model.Model.events",
            "org.lungbridge.model.Model.observe");

    private static final String CHEMISTRY = "org.lungbridge.chemistry.";
    private static final int COMPONENTS_SHOWN = 30;

    private final Map<Work, Integer> work = new EnumMap<>(Work.class);
    private final Map<String, Integer> components = new TreeMap<>();
    private int samples;
    private int inversions;

    private PatientDay() {}

    /** Prints both tables. */
    public static void main(String[] arguments) throws IOException {
        String scenario = arguments.length > 0 ? arguments[0] : "sle-dah-course";
        double days = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1;
        double seconds = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 30;
        ScenarioRun run = FullCourse.prepare(scenario, days, 3600);
        repeat(run, seconds / 3);
        Path file = Files.createTempFile("patient-day", ".jfr");
        double msPerDay;
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            msPerDay = repeat(run, seconds) / days;
            recording.dump(file);
        }
        PatientDay profile = new PatientDay();
        profile.read(file);
        Files.delete(file);
        profile.print(new PrintStream(System.out, true, StandardCharsets.UTF_8), scenario, days, msPerDay);
    }

    /** Runs again and again for so much processor time; returns the mean of one run, ms. */
    private static double repeat(ScenarioRun run, double seconds) {
        long begin = processorTime_ns();
        int runs = 0;
        while (processorTime_ns() - begin < seconds * 1e9) {
            LupusPatient.run(run);
            runs++;
        }
        return (processorTime_ns() - begin) * 1e-6 / runs;
    }

    private static long processorTime_ns() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void read(Path file) throws IOException {
        try (RecordingFile recorded = new RecordingFile(file)) {
            while (recorded.hasMoreEvents()) {
                List<String> frames = frames(recorded.readEvent());
                if (frames.contains("org.lungbridge.engine.Simulation.run")) {
                    count(frames);
                }
            }
        }
    }

    private static List<String> frames(RecordedEvent event) {
        List<String> frames = new ArrayList<>();
        if (event.getStackTrace() != null) {
            event.getStackTrace()
                    .getFrames()
                    .forEach(frame -> frames.add(frame.getMethod().getType().getName() + "."
                            + frame.getMethod().getName()));
        }
        return frames;
    }

    private void count(List<String> frames) {
        samples++;
        work.merge(Work.of(frames), 1, Integer::sum);
        inversions += frames.stream().anyMatch(frame -> frame.startsWith(CHEMISTRY)) ? 1 : 0;
        for (int k = 1; k < frames.size(); k++) {
            if (OF_MODEL.contains(frames.get(k))) {
                String name = frames.get(k - 1);
                if (!OF_MODEL.contains(name)) {
                    components.merge(simple(name), 1, Integer::sum);
                }
                return;
            }
        }
    }

    /** MembraneSegment.signals of org.lungbridge.device.ecmo.MembraneSegment.signals. */
    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }

    private void print(PrintStream out, String scenario, double days, double msPerDay) {
        out.printf(
                Locale.ROOT,
                "%s, first %s d, %d samples, %.1f ms of processor time per patient-day, Java %s%n%n",
                scenario,
                days,
                samples,
                msPerDay,
                System.getProperty("java.version"));
        out.printf("| work | %% | ms per patient-day |%n|---|---:|---:|%n");
        work.entrySet().stream()
                .sorted(Map.Entry.<Work, Integer>comparingByValue().reversed())
                .forEach(entry -> row(out, entry.getKey().label, entry.getValue(), msPerDay));
        row(out, "of all this: blood and gas chemistry", inversions, msPerDay);
        out.printf("%n| component | %% | ms per patient-day |%n|---|---:|---:|%n");
        components.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(COMPONENTS_SHOWN)
                .forEach(entry -> row(out, entry.getKey(), entry.getValue(), msPerDay));
    }

    private void row(PrintStream out, String label, int count, double msPerDay) {
        double share = count / (double) Math.max(1, samples);
        out.printf(Locale.ROOT, "| %s | %.1f | %.2f |%n", label, 100 * share, share * msPerDay);
    }
}
