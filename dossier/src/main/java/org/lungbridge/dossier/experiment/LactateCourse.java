package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Metabolism;

/** Lactate at rest, and how a load of it is cleared. */
final class LactateCourse implements Experiment {
    private static final double STEP = 10;
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final int MOST_STEPS = 3000;

    @Override
    public String id() {
        return "lactate-course";
    }

    @Override
    public String about() {
        return "A resting man with so much of his liver is left for a day; then lactate is set to a level and the time taken in which"
                + " half of the excess is gone.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("liver", "1", 1), Port.usual("start", "mmol/L", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(Port.of("steadyLactate", "mmol/L"), Port.of("halfTime", "min"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = SimpleBody.steadyHeart(5)
                .set(OneAlveolus.FIO2, 0.5)
                .set(Metabolism.LIVER_FUNCTION, in.number("liver"))
                .pass(24 * HOUR);
        double basal = man.get(Metabolism.LACTATE);
        double start = in.number("start");
        if (start <= basal) {
            return Map.of("steadyLactate", basal);
        }
        man.set(Metabolism.LACTATE, start);
        int steps = 0;
        while (man.get(Metabolism.LACTATE) - basal > (start - basal) / 2 && steps < MOST_STEPS) {
            man.pass(STEP);
            steps++;
        }
        return Map.of("steadyLactate", basal, "halfTime", steps * STEP / MINUTE);
    }
}
