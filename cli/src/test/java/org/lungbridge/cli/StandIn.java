package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.NumericalFailure;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.fitting.Inference;
import org.lungbridge.laboratory.Flag;
import org.lungbridge.laboratory.Result;
import org.lungbridge.quantity.Unit;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.RecordingBuilder;
import org.lungbridge.scenarios.document.Picture;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunProgress;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.solver.Statistics;

/** Answers in place of the engine: invented numbers at once, and every way to end. */
final class StandIn implements Simulator {
    private static final double PUMP_STARTS_S = 7200;

    private final Ending ending;
    private final boolean patientLives;
    private final boolean patientFits;
    private double disturbance;

    private StandIn(Ending ending, boolean patientLives, boolean patientFits) {
        this.ending = ending;
        this.patientLives = patientLives;
        this.patientFits = patientFits;
    }

    static StandIn thatEnds(Ending ending) {
        return new StandIn(ending, true, true);
    }

    static StandIn whosePatientDies() {
        return new StandIn(Ending.EVENT, false, true);
    }

    static StandIn withoutAPatient() {
        return new StandIn(Ending.END_TIME, true, false);
    }

    /** From now on saturations differ by this much. */
    void disturb(double difference) {
        disturbance = difference;
    }

    @Override
    public Prepared prepare(Scenario scenario, RunOptions options) {
        if (!patientFits) {
            throw new ImplausiblePatient("No patient fits (PaO2 400 mmHg, SaO2 0.5).\nMaybe one is mistyped.");
        }
        return new Prepared() {
            @Override
            public List<Inference> inferences() {
                return List.of(new Inference("cardiac output", 5.4, "L/min", OptionalDouble.of(-0.4)));
            }

            @Override
            public RunResult run(RunProgress progress, BooleanSupplier interrupted) {
                return result(scenario, options);
            }
        };
    }

    private RunResult result(Scenario scenario, RunOptions options) {
        double end = options.until_s().orElse(scenario.end().after().engineValue());
        double interval = options.interval_s().orElse(60);
        RecordingBuilder rows = new RecordingBuilder(List.of(
                new Column("SaO2", "blood.arterial_saturation", 1),
                new Column("pHa", "blood.ph", 1),
                new Column("ecmoPumpSpeed_rpm", "ecmo.speed", 1)));
        for (int row = 0; row * interval <= end; row++) {
            double time = row * interval;
            boolean on = time >= PUMP_STARTS_S;
            rows.add(time, new double[] {(on ? 0.99 : 0.73) + disturbance, 7.22 + time * 1e-7, on ? 3240 : 0});
        }
        Optional<NumericalFailure> failure = ending == Ending.NUMERICAL_FAILURE
                ? Optional.of(new NumericalFailure(end, "blood.volume", "the step became too small"))
                : Optional.empty();
        String reason = patientLives ? "the end time was reached" : "cardiac arrest";
        return new RunResult(
                rows.close(),
                events(scenario, end, reason),
                new Outcome(ending, patientLives, reason, end, failure),
                List.of(new Result(
                        "aPTT", 46.2 + 100 * disturbance, Unit.S, PUMP_STARTS_S, 10_000, Flag.HIGH, "aptt-central")),
                new Statistics(10, 1, 80, 11, 11, 0));
    }

    /** What is written of pictures, the start of the pump, the end. */
    private static List<EventRecord> events(Scenario scenario, double end, String reason) {
        List<EventRecord> events = new ArrayList<>();
        for (TimelineOrder order : scenario.timeline()) {
            if (order instanceof Picture) {
                events.add(new EventRecord(
                        order.at().engineValue(), "order", "timeline", order.kind(), "ground glass 40 % of the lung"));
            }
        }
        events.add(new EventRecord(PUMP_STARTS_S, "order", "timeline", "start-ecmo", "3240 rpm, \"prime\" 0.6 L"));
        events.add(new EventRecord(end, "end", "engine", reason, ""));
        return events;
    }
}
