package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.fitting.FittedPatient;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ventilator;

/** A sustained inflation of the lupus patient before ECMO: what it costs the circulation. */
final class SustainedInflation implements Experiment {
    private static final String SCENARIO = "sle-dah-vv-ecmo";
    private static final double TOLERANCE = 1e-5;
    private static final double HALF_HOUR = 1800;
    private static final double STEP = 2;

    @Override
    public String id() {
        return "sustained-inflation";
    }

    @Override
    public String about() {
        return "The lupus patient before ECMO, half an hour at a PEEP, is inflated to a pressure for some seconds and left for a minute.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("PEEP", "cmH2O", 12), Port.usual("inflation", "cmH2O", 40), Port.usual("seconds", "s", 40));
    }

    @Override
    public List<Port> outputs() {
        return List.of(Port.of("outputFall", "%"), Port.of("pressureFall", "%"), Port.of("outputFallAfter", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench bench = patient().set(Ventilator.PEEP, in.number("PEEP")).pass(HALF_HOUR);
        double output = bench.get(Circulation.CARDIAC_OUTPUT);
        double pressure = bench.get(Circulation.ARTERIAL_PRESSURE);
        bench.set(Ventilator.MANEUVER, 1)
                .set(Ventilator.MANEUVER_PEEP, in.number("inflation"))
                .set(Ventilator.MANEUVER_PRESSURE, 0);
        double least = output;
        double lowest = pressure;
        for (double time = 0; time < in.number("seconds"); time += STEP) {
            bench.pass(STEP);
            least = Math.min(least, bench.get(Circulation.CARDIAC_OUTPUT));
            lowest = Math.min(lowest, bench.get(Circulation.ARTERIAL_PRESSURE));
        }
        double after = bench.set(Ventilator.MANEUVER, 0).pass(60).get(Circulation.CARDIAC_OUTPUT);
        return Map.of(
                "outputFall", fall(output, least),
                "pressureFall", fall(pressure, lowest),
                "outputFallAfter", fall(output, after));
    }

    private static Bench patient() {
        Scenario scenario = Library.scenario(SCENARIO);
        FittedPatient fitted = ScenarioRun.prepare(scenario, RunOptions.usual()).patient();
        Model model = PatientModel.assemble(1, scenario.lung());
        model.restoreLane(0, fitted.values());
        Bench bench = new Bench(model, TOLERANCE).start(fitted.states());
        return bench.hold(Ventilator.LIMIT_MARGIN);
    }

    private static double fall(double before, double after) {
        return 100 * (1 - after / before);
    }
}
