package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** Small moves that suction, bronchoscopy and a tube change have in common. All volumes in liters. */
final class LungSampling {
    private static final double NO_CLOT = 0.03;
    private static final double TRACE = 1e-6;

    private LungSampling() {}

    /** How many units the lung of this model has. */
    static int units(LaneAccess lane) {
        int n = 0;
        while (lane.has(Lung.ALVEOLAR_BLOOD.at(n).name())) {
            n++;
        }
        return n;
    }

    /** Blood in the air spaces. */
    static double alveolarBlood(LaneAccess lane) {
        double sum = 0;
        for (int i = 0; i < units(lane); i++) {
            sum += lane.get(Lung.ALVEOLAR_BLOOD.at(i).name());
        }
        return sum;
    }

    /** How much of the blood in the air spaces is fresh, 0 to 1; blood that has left no trace there counts as fresh. */
    static double freshness(LaneAccess lane) {
        double fresh = Math.max(0, lane.get(Lung.FRESH_BLOOD.name()));
        return Math.min(1, (fresh + TRACE) / (Math.max(0, alveolarBlood(lane)) + TRACE));
    }

    /** Takes a share of the airway blood out of the body and says how much that was. */
    static double clear(LaneAccess lane, double share) {
        double there = lane.get(Lung.AIRWAY_BLOOD.name());
        double taken = Math.max(0, there) * share;
        add(lane, Lung.AIRWAY_BLOOD, -taken);
        add(lane, Audit.LUNG_REMOVED, taken);
        return taken;
    }

    /** Leaves this share of the tube's clot; remains too small to matter go. */
    static void loosen(LaneAccess lane, double left) {
        double now = lane.get(Ventilator.TUBE_OBSTRUCTION.name()) * left;
        lane.setSetting(Ventilator.TUBE_OBSTRUCTION.name(), now < NO_CLOT ? 0 : now);
    }

    static void add(LaneAccess lane, Quantity state, double amount) {
        lane.setState(state.name(), lane.get(state.name()) + amount);
    }

    /** A volume as written in a chart: whole milliliters, above 10 in fives. */
    static String volume(double liters) {
        double ml = liters * 1000;
        long written = ml < 10 ? Math.round(ml) : 5 * Math.round(ml / 5);
        return written + " mL";
    }

    /** What a volume of blood from the airways looks like. */
    static String appearance(double liters, double freshness) {
        double ml = liters * 1000;
        if (ml < 0.5) {
            return "no blood";
        }
        String age = freshness < 0.25 ? "dark " : "";
        if (ml < 5) {
            return "streaks of " + age + "blood";
        }
        if (ml < 30) {
            return (age.isEmpty() ? "bloody, " : "dark bloody, ") + volume(liters);
        }
        return (age.isEmpty() ? "gross fresh blood, " : "gross dark blood, ") + volume(liters);
    }
}
