package org.lungbridge.fuzz.care;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.Simulation;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.trials.population.Arms;

/** Runs patients under random care, looks at them every simulated day, and says what came of them; for one thread. */
final class Patients {
    /** A patient who takes more of the processor is stuck. */
    static final double LONGEST_S = 60;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final double DAY_S = 86_400;
    private static final int DAYS = 7;
    private static final int EVERY_FOURTH = 4;
    private static final double OF_TRIALS =
            Arms.options(Library.trial("low-vs-standard-act")).relativeTolerance();

    private final Map<LungResolution, Model[]> models = new HashMap<>();

    /**
     * What came of a patient.
     *
     * @param ending in a word: alive, dead, ended, implausible, numerical, stuck, broken
     * @param end_d simulated days
     * @param cpu_s seconds of the processor
     * @param findings what must not be; empty if all is well
     */
    record Course(
            long seed, long number, String ending, double end_d, double cpu_s, long steps, List<String> findings) {}

    /** The course of the patient with this number. */
    Course run(long seed, long number) {
        return run(seed, number, RandomCare.scenario(seed, number));
    }

    /** The course of the patient of a document. */
    Course run(long seed, long number, byte[] document) {
        long begun = THREADS.getCurrentThreadCpuTime();
        List<String> findings = new ArrayList<>();
        try {
            Scenario scenario = Documents.readScenario("care.json", document);
            RunOptions options = options(number);
            ScenarioRun run = ScenarioRun.prepare(scenario, options);
            Model[] pair = models.computeIfAbsent(scenario.lung(), lung ->
                    new Model[] {PatientModel.assemble(1, lung), PatientModel.assemble(1, lung)});
            long deadline = begun + (long) (LONGEST_S * 1e9);
            Simulation simulation = run.builder(pair[0], pair[1])
                    .interrupt(() -> THREADS.getCurrentThreadCpuTime() > deadline)
                    .build();
            Tolerance tolerance = Tolerance.of(options.relativeTolerance());
            Judge judge = new Judge(pair[0], run.patient().states(), tolerance, findings);
            for (int day = 1; day <= DAYS && simulation.outcome(0).ending() == Outcome.Ending.RUNNING; day++) {
                simulation.runPast(day * DAY_S);
                judge.look(simulation);
            }
            judge.lookBack(simulation);
            Outcome outcome = simulation.outcome(0);
            return new Course(
                    seed,
                    number,
                    word(outcome, findings),
                    outcome.endTime() / DAY_S,
                    since(begun),
                    simulation.statistics(0).accepted(),
                    findings);
        } catch (ImplausiblePatient refused) {
            return new Course(seed, number, "implausible", 0, since(begun), 0, findings);
        } catch (RuntimeException | StackOverflowError broken) {
            StringBuilder why = new StringBuilder(broken.toString());
            for (int k = 0; k < Math.min(8, broken.getStackTrace().length); k++) {
                why.append("\n    at ").append(broken.getStackTrace()[k]);
            }
            findings.add(why.toString());
            return new Course(seed, number, "broken", 0, since(begun), 0, findings);
        }
    }

    private static double since(long begun) {
        return (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
    }

    /**
     * How a patient is computed: every fourth as {@code lungbridge run --seed NUMBER} does, the others at the tolerance of trials, which
     * halves the steps and lets amounts err most.
     */
    static RunOptions options(long number) {
        double tolerance = number % EVERY_FOURTH == 0 ? RunOptions.usual().relativeTolerance() : OF_TRIALS;
        return new RunOptions(
                number, RunOptions.usual().solver(), tolerance, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static String word(Outcome outcome, List<String> findings) {
        switch (outcome.ending()) {
            case NUMERICAL_FAILURE -> {
                findings.add("numerical failure: " + outcome.failure().orElseThrow());
                return "numerical";
            }
            case INTERRUPTED -> {
                findings.add("stuck at " + outcome.endTime() + " s");
                return "stuck";
            }
            case END_TIME, RUNNING -> {
                return outcome.alive() ? "alive" : "dead";
            }
            default -> {
                return outcome.alive() ? "ended" : "dead";
            }
        }
    }
}
