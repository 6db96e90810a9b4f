package org.lungbridge.patient;

import org.lungbridge.device.ecmo.OxygenatorClot;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * A hazard integral with its threshold. An event sets the integral to zero and draws the next threshold; the number of the
 * draw is a counter of the lane, so that the n-th event of a patient has the same threshold whatever was done before.
 */
enum HazardClock {
    ANY_BLEED(BleedingSite.ANY),
    MAJOR_BLEED(BleedingSite.MAJOR),
    GASTROINTESTINAL_BLEED(BleedingSite.GASTROINTESTINAL),
    CANNULA_BLEED(BleedingSite.CANNULA),
    INTRACRANIAL_BLEED(BleedingSite.INTRACRANIAL),
    OXYGENATOR("oxygenator", Thrombosis.OXYGENATOR_HAZARD, Thrombosis.OXYGENATOR_THRESHOLD),
    ACUTE("oxygenator-stop", Thrombosis.ACUTE_HAZARD, Thrombosis.ACUTE_THRESHOLD),
    PUMP("pump-head", Thrombosis.PUMP_HAZARD, Thrombosis.PUMP_THRESHOLD),
    CANNULA_VEIN("cannulated-vein", Thrombosis.CANNULA_VEIN_HAZARD, Thrombosis.CANNULA_VEIN_THRESHOLD),
    VEIN("vein", Thrombosis.VEIN_HAZARD, Thrombosis.VEIN_THRESHOLD),
    EMBOLISM("embolism", Thrombosis.EMBOLISM_HAZARD, Thrombosis.EMBOLISM_THRESHOLD),
    STROKE("stroke", Thrombosis.STROKE_HAZARD, Thrombosis.STROKE_THRESHOLD),
    INFECTION("infection", Disease.INFECTION_HAZARD, Disease.INFECTION_THRESHOLD),
    SEPTIC_DEATH("septic-death", Disease.SEPTIC_DEATH_HAZARD, Disease.SEPTIC_DEATH_THRESHOLD),
    REBLEED("late-rebleed", Bleeding.REBLEED_HAZARD, Bleeding.REBLEED_THRESHOLD);

    /** In teaching mode complications come early or late; whether a patient dies of sepsis stays that of the median. */
    private static final double MEDIAN = 0.6931471805599453;

    private final String purpose;

    @SuppressWarnings("ImmutableEnumChecker") // A record of immutable parts.
    private final Quantity hazard;

    @SuppressWarnings("ImmutableEnumChecker") // A record of immutable parts.
    private final Quantity threshold;

    HazardClock(String what, Quantity hazard, Quantity threshold) {
        this.purpose = "threshold." + what;
        this.hazard = hazard;
        this.threshold = threshold;
    }

    HazardClock(BleedingSite site) {
        this("bleed-" + BleedSize.wireName(site), site.hazard(), site.threshold());
    }

    static HazardClock of(BleedingSite site) {
        return values()[site.ordinal()];
    }

    /** Begins anew: nothing used up, the next threshold. */
    void restart(LaneAccess lane, Luck luck) {
        lane.setState(hazard.name(), 0);
        lane.setParameter(threshold.name(), next(lane, luck));
    }

    /** Keeps what has passed and draws how much is still to come. */
    void redraw(LaneAccess lane, Luck luck) {
        lane.setParameter(threshold.name(), lane.get(hazard.name()) + next(lane, luck));
    }

    private double next(LaneAccess lane, Luck luck) {
        long count = lane.next(purpose);
        double drawn = this == SEPTIC_DEATH && !Luck.byChance(lane) ? MEDIAN : luck.exponential(lane, purpose, count);
        return this == OXYGENATOR ? OxygenatorClot.MEAN_THRESHOLD * drawn : drawn;
    }

    /** True once the integral has met its threshold. */
    boolean isOver(LaneAccess lane) {
        return lane.get(hazard.name()) >= lane.get(threshold.name());
    }

    /** Uses up this share of the hazard. */
    void advance(LaneAccess lane, double share) {
        lane.setState(hazard.name(), share * lane.get(threshold.name()));
    }
}
