package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_DAY;

import org.lungbridge.model.Declarations;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;

/** How IgG moves and ends, whatever it binds to: the same numbers for all of it. Each component declares them as its own. */
final class IgGKinetics {
    static final Source WALDMANN = new Source(
            "waldmann-1969",
            "Waldmann 1969: IgG half-life 21 d, 0.45 of it in plasma, faster when there is much (recalled)");

    /** IgG outside of plasma over that in plasma at rest: 0.55/0.45. */
    static final double TISSUE_RATIO = 1.222;

    private static final Source OHKUBO = new Source(
            "ohkubo-2016", "Ohkubo 2016: IgG 18.0 % after three exchanges on alternate days; exchange constant fitted");

    private IgGKinetics() {}

    static Variable.Parameter elimination(Declarations d) {
        return d.parameter("elimination", 0.07335, PER_DAY, 0.05, 0.1, Tag.RECALLED, WALDMANN);
    }

    static Variable.Parameter crossing(Declarations d) {
        return d.parameter("crossing", 0.217, PER_DAY, 0.1, 0.5, Tag.CALIBRATED, OHKUBO);
    }

    static Variable.Parameter tissueRatio(Declarations d) {
        return d.parameter("tissue_ratio", TISSUE_RATIO, ONE, 0.8, 1.6, Tag.RECALLED, WALDMANN);
    }
}
