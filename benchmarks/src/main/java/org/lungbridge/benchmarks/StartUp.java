package org.lungbridge.benchmarks;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What comes before the steps: assembling the patient, and finding the patient behind the blood gas. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StartUp {
    /** The parts, wired, with the chain rule compiled. */
    @Benchmark
    public Model assemble() {
        Model model = PatientModel.assemble(1, LungResolution.DEFAULT);
        model.pattern(); // The chain rule is compiled when it is first asked for.
        return model;
    }

    /** Reading the document and finding the patient. */
    @Benchmark
    public ScenarioRun findPatient() {
        return LupusPatient.prepare("rodas5p", OptionalDouble.empty());
    }

    /** The first 48 h in a new virtual machine: document, patient, run. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public RunResult firstTwoDays() {
        return LupusPatient.run(LupusPatient.prepare("rodas5p", OptionalDouble.empty()));
    }
}
