package org.lungbridge.physiology.kidney;

import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_DAY;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Kidney;

/**
 * Inflammation of the glomeruli: driven as that of the lung's capillaries, three times slower.
 *
 * <pre>
 *   rA = 0.3 · (1.2/d · active · involvement · drive · priming · (1.2 − A) − 0.30/d · A · (1 + 1.5 E))
 * </pre>
 *
 * <p>A activity, E effect of glucocorticoids, drive that of the lung's capillaries too: antibody and other causes, less what
 * remission takes. Without disease it fades and stays away. <b>Leaves out</b> crescents that scar.
 *
 * <p>Source: the lung's rates are calibrated on treatment courses; that the kidney is three times slower is a design
 * choice.
 */
public final class GlomerularActivity implements Component {
    private static final Source RATES = Source.assumption(
            "The rates of capillaritis in the lung, three times slower; renal function returns over weeks (source S0)");

    private final Variable.State activity;
    private final Variable active;
    private final Variable drive;
    private final Variable priming;
    private final Variable steroid;
    private final Variable.Parameter involvement;
    private final Variable.Parameter slowness;
    private final Variable.Parameter onset;
    private final Variable.Parameter greatest;
    private final Variable.Parameter fading;
    private final Variable.Parameter perSteroid;
    private final Partial bySelf;
    private final Partial byDrive;
    private final Partial byPriming;
    private final Partial bySteroid;

    /** Declares activity. */
    public GlomerularActivity(Declarations d) {
        activity = d.state(Kidney.RENAL_ACTIVITY, 0);
        active = d.readsLater(Disease.ACTIVE);
        drive = d.readsLater(Disease.DRIVE);
        priming = d.readsLater(Disease.PRIMING);
        steroid = d.readsLater(Drug.GLUCOCORTICOID_EFFECT);
        involvement = d.parameter("involvement", 1, ONE, 0, 2, Tag.DESIGN, RATES);
        slowness = d.parameter("slowness", 0.3, ONE, 0.1, 1, Tag.DESIGN, RATES);
        onset = d.parameter("onset", 1.2, PER_DAY, 0.5, 2.5, Tag.CALIBRATED, RATES);
        greatest = d.parameter("greatest", 1.2, ONE, 1, 1.5, Tag.CALIBRATED, RATES);
        fading = d.parameter("fading", 0.30, PER_DAY, 0.1, 0.6, Tag.CALIBRATED, RATES);
        perSteroid = d.parameter("per_steroid", 1.5, ONE, 0, 3, Tag.CALIBRATED, RATES);
        bySelf = d.partial(activity, activity);
        byDrive = d.partial(activity, drive);
        byPriming = d.partial(activity, priming);
        bySteroid = d.partial(activity, steroid);
    }

    private double perDrive(Rows x, int i) {
        return x.of(slowness)[i] * x.of(onset)[i] * x.of(active)[i] * x.of(involvement)[i];
    }

    private double leaving(Rows x, int i) {
        return x.of(slowness)[i] * x.of(fading)[i] * (1 + x.of(perSteroid)[i] * x.of(steroid)[i]);
    }

    @Override
    public void rates(Rows x) {
        double[] activity = x.of(this.activity), rate = x.rateOf(this.activity);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double rise = perDrive(x, i) * x.of(drive)[i] * x.of(priming)[i];
            rate[i] += rise * (x.of(greatest)[i] - activity[i]) - leaving(x, i) * activity[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] activity = x.of(this.activity), drive = x.of(this.drive), priming = x.of(this.priming);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double room = perDrive(x, i) * (x.of(greatest)[i] - activity[i]);
            x.of(bySelf)[i] = -perDrive(x, i) * drive[i] * priming[i] - leaving(x, i);
            x.of(byDrive)[i] = room * priming[i];
            x.of(byPriming)[i] = room * drive[i];
            x.of(bySteroid)[i] = -x.of(slowness)[i] * x.of(fading)[i] * x.of(perSteroid)[i] * activity[i];
        }
    }
}
