package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.IU_PER_ML;
import static org.lungbridge.quantity.Unit.PER_DAY;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * Clots that come without much warning: the membrane lung that stops at once, and the clot in the pump head.
 *
 * <pre>
 *   f   = e^((0.25 IU/mL − protection)/0.5 IU/mL)
 *   Λa′ = connected · (1 − failed) · 0.0036/d · f                the membrane stops when its threshold − Λa falls to zero
 *   Λp′ = connected · (1 − pump clot) · 0.0019/d · f             a clot forms when its threshold − Λp falls to zero
 * </pre>
 *
 * <p>The clot in the pump is a setting that the event turns; it destroys red cells (free hemoglobin reads it) until the pump
 * head is changed. <b>Valid for</b> any anticoagulation. <b>Leaves out</b> noise, vibration and the head that a clotted pump
 * loses.
 *
 * <p>Sources: 15 acute oxygenator thromboses (3.6 per 1,000 days) and 8 pump-head thromboses (1.9) in 4,142 days (Lehle 2015);
 * the slope in heparin effect is a design choice.
 */
public final class SuddenFailure implements Component {
    private static final Source SLOPE =
            Source.assumption("Sudden clots depend half as steeply on anticoagulation as slow ones; no data");
    private static final Source CHANCE =
            Source.assumption("Threshold of a hazard integral: exponential with mean 1; the median circuit by default");

    private final Variable.State acute;
    private final Variable.State pump;
    private final Variable.Read connected;
    private final Variable.Read failed;
    private final Variable.Read protection;
    private final Variable.Setting pumpClot;
    private final Variable.Event stops;
    private final Variable.Event clots;
    private final Variable.Parameter acuteThreshold;
    private final Variable.Parameter pumpThreshold;
    private final Variable.Parameter acuteRate;
    private final Variable.Parameter pumpRate;
    private final Variable.Parameter reference;
    private final Variable.Parameter fold;
    private final Partial acuteByProtection;
    private final Partial pumpByProtection;

    /** Declares both hazards and the clot in the pump. */
    public SuddenFailure(Declarations d) {
        acute = d.state(Thrombosis.ACUTE_HAZARD, 0);
        pump = d.state(Thrombosis.PUMP_HAZARD, 0);
        pumpClot = d.setting(Thrombosis.PUMP_CLOT, 0);
        connected = d.readsLater(Ecmo.CONNECTED);
        failed = d.readsLater(Ecmo.MEMBRANE_FAILED);
        protection = d.readsLater(Thrombosis.PROTECTION);
        stops = d.event(Thrombosis.ACUTE_FAILURE);
        clots = d.event(Thrombosis.PUMP_THROMBOSIS);
        acuteThreshold = threshold(d, Thrombosis.ACUTE_THRESHOLD);
        pumpThreshold = threshold(d, Thrombosis.PUMP_THRESHOLD);
        acuteRate = d.parameter("membrane_rate", 0.0036, PER_DAY, 0.001, 0.01, Tag.VERIFIED, EcmoSources.LEHLE);
        pumpRate = d.parameter("pump_rate", 0.0019, PER_DAY, 0.0005, 0.005, Tag.VERIFIED, EcmoSources.LEHLE);
        reference = d.parameter("usual_protection", 0.25, IU_PER_ML, 0.1, 0.4, Tag.DESIGN, SLOPE);
        fold = d.parameter("protection_fold", 0.5, IU_PER_ML, 0.25, 2, Tag.DESIGN, SLOPE);
        acuteByProtection = d.partial(acute, protection);
        pumpByProtection = d.partial(pump, protection);
    }

    private static Variable.Parameter threshold(Declarations d, Quantity quantity) {
        return d.parameter(quantity, 0.693147, 1e-4, 1e6, Tag.DESIGN, CHANCE, Spread.none());
    }

    private double factor(Rows x, int i) {
        return x.of(connected)[i] * Functions.exp((x.of(reference)[i] - x.of(protection)[i]) / x.of(fold)[i]);
    }

    private double ofMembrane(Rows x, int i) {
        return factor(x, i) * (1 - x.of(failed)[i]) * x.of(acuteRate)[i];
    }

    private double ofPump(Rows x, int i) {
        return factor(x, i) * (1 - x.of(pumpClot)[i]) * x.of(pumpRate)[i];
    }

    @Override
    public void rates(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            x.rateOf(acute)[i] += ofMembrane(x, i);
            x.rateOf(pump)[i] += ofPump(x, i);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            x.of(acuteByProtection)[i] = -ofMembrane(x, i) / x.of(fold)[i];
            x.of(pumpByProtection)[i] = -ofPump(x, i) / x.of(fold)[i];
        }
    }

    @Override
    public void events(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            x.of(stops)[i] = x.of(acuteThreshold)[i] - x.of(acute)[i];
            x.of(clots)[i] = x.of(pumpThreshold)[i] - x.of(pump)[i];
        }
    }
}
