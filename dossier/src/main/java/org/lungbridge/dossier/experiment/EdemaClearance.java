package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** Edema of a lung without leak, after an hour or more. */
final class EdemaClearance implements Experiment {
    private static final LungResolution LUNG = new LungResolution(8, 1);
    private static final double HOUR = 3600;
    private static final double EACH = 60;

    @Override
    public String id() {
        return "edema-clearance";
    }

    @Override
    public String about() {
        return "A lung with 480 mL of edema that clears a share of it per hour, without leak and transport up the airway.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("rate", "1/h", 0.03), Port.usual("hours", "h", 1));
    }

    @Override
    public List<Port> outputs() {
        return List.of(Port.of("cleared", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench bench = new Bench(LivingLungs.parts(LUNG));
        bench.hold(Ventilator.LIMIT_MARGIN);
        bench.set("lung_fluid_exchange.edema_clearance", in.number("rate"))
                .set("lung_fluid_exchange.filtration", 0)
                .set("airway_blood.transport", 0);
        for (int i = 0; i < LUNG.units(); i++) {
            bench.set(Lung.EDEMA.at(i), EACH);
        }
        bench.pass(in.number("hours") * HOUR);
        double start = EACH * LUNG.units();
        return Map.of("cleared", 100 * (1 - LivingLungs.sum(bench, Lung.EDEMA, LUNG) / start));
    }
}
