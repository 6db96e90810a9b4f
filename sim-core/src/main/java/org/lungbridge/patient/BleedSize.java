package org.lungbridge.patient;

import java.util.Locale;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.quantity.Unit;

/**
 * How much blood a bleed costs and how long it lasts.
 *
 * <pre>
 *   volume   = median · e^(s·N) ,  duration = median · e^(0.4·N)        N normal numbers of the bleed
 * </pre>
 *
 * <p>Major bleeds: median 800 mL with a coefficient of variation of 0.7 (s 0.63) over 12 h; all sizes are design choices of
 * this project. Whether a bleed is major by the definitions of ISTH, BARC or ELSO follows from volume, fall of hemoglobin,
 * site and transfusion, which the chart has.
 *
 * @param median_mL median volume
 * @param spread standard deviation of the logarithm of the volume
 * @param hours median duration
 */
record BleedSize(double median_mL, double spread, double hours) {
    private static final double DURATION_SPREAD = 0.4;

    static BleedSize of(BleedingSite site) {
        return switch (site) {
            case ANY -> new BleedSize(60, 0.9, 4);
            case MAJOR -> new BleedSize(800, 0.63, 12);
            case GASTROINTESTINAL -> new BleedSize(400, 0.9, 18);
            case CANNULA -> new BleedSize(150, 0.9, 8);
            case INTRACRANIAL -> new BleedSize(40, 0.6, 1);
        };
    }

    /** Volume (L) at this normal number. */
    double volume(double normal) {
        return Unit.ML.engine(median_mL) * StrictMath.exp(spread * normal);
    }

    /** Duration (s) at this normal number. */
    double duration(double normal) {
        return Unit.HOUR.engine(hours) * StrictMath.exp(DURATION_SPREAD * normal);
    }

    /** The name of a site in orders and documents. */
    static String wireName(BleedingSite site) {
        return site.name().toLowerCase(Locale.ROOT);
    }

    /** The site of this name. */
    static BleedingSite site(String wireName) {
        for (BleedingSite site : BleedingSite.values()) {
            if (wireName(site).equals(wireName)) {
                return site;
            }
        }
        throw new IllegalArgumentException("There is no bleeding site (%s).".formatted(wireName));
    }
}
