package org.lungbridge.patient;

import java.util.StringJoiner;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Bronchoscopy with lavage: its suction empties lung at the beginning; at the end airways are sucked clear, clot and
 * blood in reach taken, one segment washed with a few aliquots of saline.
 *
 * <pre>
 *   open_i   ← (1 − 0.3) open_i                                at the beginning; opens again as pressure and time allow
 *   blood_i  ← (1 − 0.05) blood_i                              sucked from segmental bronchi, fresh blood by the same share
 *   B        = 0.03/w_s · blood_s                              blood of the washed segment, in unit s (3 % of the lung)
 *   aliquot k of n: loosened a_k B with a = 0.10, 0.20, 0.30 … 0.40 at most (later ones reach further), and
 *                   0.15 · 0.3^(k−1) of the blood still in the airways; half of saline and blood comes back
 *   edema_s  ← edema_s + n · volume · ½                        what stays
 *   removed  ← removed + everything taken − everything instilled
 *   redness  = blood/(blood + saline) in the aliquot · (0.25 + 0.75 freshness of that blood)
 * </pre>
 *
 * <p>The washed unit lies in the front third (middle lobe or lingula). Typical return 40-60 %; three to five aliquots
 * that stay or become bloodier point to the air spaces, aliquots that clear to the airways (Meyer et al. 2012, Am J
 * Respir Crit Care Med 185:1004). The shares are design choices; suction at the scope
 * draws several liters of gas a minute out of the lung, so that oxygenation falls until it is open again (transient
 * hypoxemia is the cost of the procedure; no volumes found). Fields: {@code aliquots} (3; 0 for none),
 * {@code aliquotVolume} (0.050 L). Left out: trauma of the airways, the scope's resistance (a
 * setting of the tube while it is in).
 */
final class Bronchoscopy {
    /** Pressure lost around the scope. */
    static final double DISCONNECTION = 0.3;
    /** Share of the tube that the scope fills. */
    static final double SCOPE_OBSTRUCTION = 0.5;
    /** How long it takes, s. */
    static final double DURATION_S = 600;

    private static final int MOST_ALIQUOTS = 6;
    private static final double ALIQUOT_L = 0.050;
    /** Share of the saline of a lavage that comes back. */
    private static final double RETURNED = 0.5;

    private static final double EMPTIED = 0.3;
    private static final double AIRWAYS_CLEARED = 0.95;
    private static final double IN_REACH = 0.05;
    private static final double SEGMENT = 0.03;
    private static final double SITE = 0.33;
    private static final double DEEPER = 0.1;
    private static final double DEEPEST = 0.4;
    private static final double SMEARED = 0.15;
    private static final double SMEAR_LEFT = 0.3;

    private Bronchoscopy() {}

    /** What suction through the scope does to open lung when it begins. */
    static void emptyLung(LaneAccess lane) {
        for (int i = 0; i < LungSampling.units(lane); i++) {
            String open = Lung.OPEN.at(i).name();
            lane.setState(open, (1 - EMPTIED) * lane.get(open));
        }
    }

    static OrderResult apply(Order order, LaneAccess lane) {
        double clot = lane.get(Ventilator.TUBE_OBSTRUCTION.name());
        double freshness = LungSampling.airwayFreshness(lane);
        double sucked = LungSampling.clear(lane, AIRWAYS_CLEARED);
        LungSampling.loosen(lane, 0);
        reach(lane);
        StringJoiner report = new StringJoiner("; ");
        report.add("airways: " + LungSampling.appearance(sucked, freshness));
        if (clot > 0) {
            report.add("clot removed from the tube");
        }
        int aliquots = (int) Math.round(order.value("aliquots", 3));
        if (aliquots < 0 || aliquots > MOST_ALIQUOTS) {
            throw new IllegalArgumentException("A lavage cannot have (%s) aliquots.%nMaybe choose 0 to %s; 3 is usual."
                    .formatted(aliquots, MOST_ALIQUOTS));
        }
        if (aliquots > 0) {
            report.add(lavage(order, lane, aliquots));
        }
        return OrderResult.changed(Effect.FULL, order.kind(), report.toString());
    }

    /** Takes blood in reach of the scope from every unit. */
    private static void reach(LaneAccess lane) {
        for (int i = 0; i < LungSampling.units(lane); i++) {
            LungSampling.add(lane, Audit.LUNG_REMOVED, LungSampling.draw(lane, i, IN_REACH));
        }
    }

    private static String lavage(Order order, LaneAccess lane, int aliquots) {
        double volume = order.value("aliquotVolume", ALIQUOT_L);
        int units = LungSampling.units(lane);
        int site = (int) (SITE * units);
        double ofUnit = SEGMENT / new LungResolution(units, 1).share(site);
        double[] redness = new double[aliquots];
        double tint = tint(LungSampling.freshness(lane));
        double smearTint = tint(LungSampling.airwayFreshness(lane));
        double back = 0;
        for (int k = 0; k < aliquots; k++) {
            double reached = Math.min(DEEPEST, DEEPER * (k + 1)) * Math.min(1, ofUnit);
            double deep = LungSampling.draw(lane, site, reached * RETURNED);
            double smear = LungSampling.clear(lane, SMEARED * power(SMEAR_LEFT, k) * RETURNED);
            double saline = volume * RETURNED;
            LungSampling.add(lane, Lung.EDEMA.at(site), volume - saline);
            LungSampling.add(lane, Audit.LUNG_REMOVED, deep + saline - volume);
            back += deep + smear + saline;
            redness[k] = (deep * tint + smear * smearTint) / (deep + smear + saline + 1e-9);
        }
        return "lavage %s × %s, %s returned: %s"
                .formatted(aliquots, LungSampling.volume(volume), LungSampling.volume(back), words(redness));
    }

    /** How red blood of this freshness is. */
    private static double tint(double freshness) {
        return 0.25 + 0.75 * freshness;
    }

    private static double power(double base, int exponent) {
        double product = 1;
        for (int k = 0; k < exponent; k++) {
            product *= base;
        }
        return product;
    }

    private static String words(double[] redness) {
        double first = redness[0];
        double last = redness[redness.length - 1];
        if (Math.max(first, last) < 0.002) {
            return "aliquots clear";
        }
        if (redness.length > 1 && last > 1.15 * first) {
            return "aliquots increasingly bloody (compatible with alveolar hemorrhage)";
        }
        if (redness.length > 1 && last < 0.7 * first) {
            return "first aliquot blood-stained, later aliquots clearing";
        }
        return "aliquots blood-stained, without change from first to last";
    }
}
