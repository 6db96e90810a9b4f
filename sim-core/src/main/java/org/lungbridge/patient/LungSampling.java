package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Small moves that suction, bronchoscopy and a tube change have in common. All volumes in liters.
 *
 * <p>Color is a matter of age: with aging of 36 h the fresh share falls to 0.6 in 18 h (bright red before) and to 0.2 in
 * 58 h (brown after). The ages are design choices.
 */
final class LungSampling {
    /** Obstruction of the tube, as a share, that is none. */
    private static final double NO_CLOT = 0.03;
    /** Share of fresh blood from which it is red. */
    private static final double BRIGHT = 0.6;
    /** Share of fresh blood below which it is old. */
    private static final double BROWN = 0.2;
    /** Blood, L, that makes the share of nothing a number. */
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

    /** How much of the blood in the air spaces is fresh, 0 to 1; none counts as fresh. */
    static double freshness(LaneAccess lane) {
        return share(lane.get(Lung.FRESH_BLOOD.name()), alveolarBlood(lane));
    }

    /** How much of the blood in the airways is fresh, 0 to 1; none counts as fresh. */
    static double airwayFreshness(LaneAccess lane) {
        return share(lane.get(Lung.AIRWAY_FRESH_BLOOD.name()), lane.get(Lung.AIRWAY_BLOOD.name()));
    }

    private static double share(double fresh, double all) {
        return Math.min(1, (Math.max(0, fresh) + TRACE) / (Math.max(0, all) + TRACE));
    }

    /** Takes a share of the airway blood, fresh and old alike, out of the body and says how much that was. */
    static double clear(LaneAccess lane, double share) {
        double there = lane.get(Lung.AIRWAY_BLOOD.name());
        double taken = Math.max(0, there) * share;
        add(lane, Lung.AIRWAY_BLOOD, -taken);
        add(lane, Lung.AIRWAY_FRESH_BLOOD, -share * lane.get(Lung.AIRWAY_FRESH_BLOOD.name()));
        add(lane, Audit.LUNG_REMOVED, taken);
        return taken;
    }

    /** Takes a share of a unit's blood, as fresh as all of it, and says how much that was; to be booked by the caller. */
    static double draw(LaneAccess lane, int unit, double share) {
        double fresh = lane.get(Lung.FRESH_BLOOD.name());
        double all = Math.max(0, alveolarBlood(lane));
        double taken = Math.max(0, lane.get(Lung.ALVEOLAR_BLOOD.at(unit).name())) * share;
        add(lane, Lung.ALVEOLAR_BLOOD.at(unit), -taken);
        if (taken > 0) {
            lane.setState(Lung.FRESH_BLOOD.name(), fresh * (1 - taken / all));
        }
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
        String age = freshness < BROWN ? "old brown " : freshness < BRIGHT ? "dark " : "";
        if (ml < 5) {
            return "streaks of " + age + "blood";
        }
        if (ml < 30) {
            return (freshness < BROWN ? age + "blood, " : age + "bloody, ") + volume(liters);
        }
        return "gross %sblood, %s".formatted(age.isEmpty() ? "fresh " : age, volume(liters));
    }
}
