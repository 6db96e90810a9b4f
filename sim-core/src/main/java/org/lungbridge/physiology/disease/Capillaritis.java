package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_DAY;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * Activity of pulmonary capillaritis and complement that it uses up.
 *
 * <pre>
 *   rA = 1.2/d drive N (1.2 − A) − 0.30/d A (1 + 1.5 glucocorticoid)
 *   C3 = 1 − use · A/0.96
 * </pre>
 *
 * <p>N priming. Untreated it stays at 0.96. Held where an instructor sets it. <b>Valid for</b> A from 0 to 1.2.
 * <b>Leaves out</b> which part of the lung is inflamed.
 *
 * <p>Sources: calibrated on four to seven days of ECMO in treated vasculitis (source S0); effect of exchange is uncertain:
 * deaths 8 of 95 with and 15 of 96 without (Fussner 2024, PEXIVAS). Use of complement: design choice.
 */
final class Capillaritis implements Component {
    private static final Source COURSE = Source.assumption(
            "Course of treated capillaritis: calibrated on four to seven days of ECMO in vasculitis (source S0)");
    private static final Source COMPLEMENT =
            Source.assumption("C3 and C4 are low in active lupus (source S1); size chosen");
    /** Coefficient of variation 0.3 between patients. */
    private static final double SD_OF_LOG = 0.2936;

    private static final double UNTREATED = 0.96;

    private final Variable.State activity;
    private final Variable.Setting active;
    private final Variable.Setting held;
    private final Variable drive;
    private final Variable priming;
    private final Variable glucocorticoid;
    private final Variable.Signal complement;
    private final Variable.Parameter rise;
    private final Variable.Parameter healing;
    private final Variable.Parameter most;
    private final Variable.Parameter steroid;
    private final Variable.Parameter use;
    private final Partial bySelf;
    private final Partial byDrive;
    private final Partial byPriming;
    private final Partial byGlucocorticoid;
    private final Partial complementActivity;

    Capillaritis(Declarations d) {
        activity = d.state(Bleeding.CAPILLARITIS, 0);
        active = d.setting(Disease.ACTIVE, 0);
        held = d.setting(Disease.HELD, 0);
        drive = d.readsLater(Disease.DRIVE);
        priming = d.readsLater(Disease.PRIMING);
        glucocorticoid = d.readsLater(Drug.GLUCOCORTICOID_EFFECT);
        complement = d.provides(Disease.COMPLEMENT);
        rise = d.parameter(
                "rise", 1.2, PER_DAY, 0.05, 3.6, Tag.CALIBRATED, COURSE, new Spread.LogNormal(1.2, SD_OF_LOG));
        healing = d.parameter(
                "healing", 0.30, PER_DAY, 0.1, 0.9, Tag.CALIBRATED, COURSE, new Spread.LogNormal(0.30, SD_OF_LOG));
        most = d.parameter("most", 1.2, ONE, 1, 1.5, Tag.DESIGN, COURSE);
        steroid = d.parameter("by_glucocorticoid", 1.5, ONE, 0, 3, Tag.CALIBRATED, COURSE);
        use = d.parameter("complement_use", 0, ONE, 0, 0.7, Tag.DESIGN, COMPLEMENT, Spread.none());
        bySelf = d.partial(activity, activity);
        byDrive = d.partial(activity, drive);
        byPriming = d.partial(activity, priming);
        byGlucocorticoid = d.partial(activity, glucocorticoid);
        complementActivity = d.partial(complement, activity);
    }

    private double moves(Rows x, int l) {
        return x.of(active)[l] * (1 - x.of(held)[l]);
    }

    private double kindling(Rows x, int l) {
        return x.of(rise)[l] * x.of(drive)[l] * x.of(priming)[l];
    }

    private double mending(Rows x, int l) {
        return x.of(healing)[l] * (1 + x.of(steroid)[l] * x.of(glucocorticoid)[l]);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(complement)[l] = 1 - x.of(use)[l] * x.of(activity)[l] / UNTREATED;
        }
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double a = x.of(activity)[l];
            double rate = kindling(x, l) * (x.of(most)[l] - a) - mending(x, l) * a;
            x.rateOf(activity)[l] += moves(x, l) * rate;
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double on = moves(x, l);
            double a = x.of(activity)[l];
            double room = on * x.of(rise)[l] * (x.of(most)[l] - a);
            x.of(bySelf)[l] = -on * (kindling(x, l) + mending(x, l));
            x.of(byDrive)[l] = room * x.of(priming)[l];
            x.of(byPriming)[l] = room * x.of(drive)[l];
            x.of(byGlucocorticoid)[l] = -on * x.of(healing)[l] * x.of(steroid)[l] * a;
            x.of(complementActivity)[l] = -x.of(use)[l] / UNTREATED;
        }
    }
}
