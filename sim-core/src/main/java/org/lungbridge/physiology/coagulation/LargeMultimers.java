package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.PER_HOUR;
import static org.lungbridge.quantity.Unit.RPM;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Large multimers of von Willebrand factor, torn in the pump and replaced from the vessel wall.
 *
 * <pre>
 *   rw = (1 − w)/6 h − 0.39/h · connected · (speed/3000 rpm)² · w
 * </pre>
 *
 * <p>w is 1 in health. At 3,000 rpm 0.70 after 1 h, 0.43 after 3 h, 0.30 for as long as the pump runs; 0.74 six hours and
 * 0.99 a day after it stopped. <b>Leaves out</b> flow and shear of different pumps, and multimers in plasma products.
 *
 * <p>Sources: nearly every patient within hours, resolves rapidly (Heilmann 2012, Intensive Care Med 38:62, 31 of 32 on
 * ECMO and none of 19 after it); times calibrated on such statements, the square of speed is a design choice.
 */
public final class LargeMultimers implements Component {
    private static final Source HEILMANN = new Source(
            "heilmann-2012",
            "Heilmann 2012, Intensive Care Med 38:62: acquired von Willebrand syndrome in 31 of 32 on, 0 of 19 off ECMO");

    private final Variable.State share;
    private final Variable.Read connected;
    private final Variable.Read speed;
    private final Variable.Parameter recovery;
    private final Variable.Parameter tearing;
    private final Variable.Parameter usualSpeed;
    private final Partial byShare;

    public LargeMultimers(Declarations d) {
        share = d.state(Coagulation.LARGE_MULTIMERS, 1);
        connected = d.readsLater(Ecmo.CONNECTED);
        speed = d.readsLater(Ecmo.SPEED);
        recovery = d.parameter("recovery", 6, HOUR, 3, 12, Tag.CALIBRATED, HEILMANN);
        tearing = d.parameter("tearing", 0.39, PER_HOUR, 0.1, 1, Tag.CALIBRATED, HEILMANN);
        usualSpeed = d.parameter("usual_speed", 3000, RPM, 2000, 4000, Tag.DESIGN, HEILMANN);
        byShare = d.partial(share, share);
    }

    private double torn(Rows x, int i) {
        double relative = x.of(speed)[i] / x.of(usualSpeed)[i];
        return x.of(tearing)[i] * x.of(connected)[i] * relative * relative;
    }

    @Override
    public void rates(Rows x) {
        double[] share = x.of(this.share), recovery = x.of(this.recovery), rate = x.rateOf(this.share);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rate[i] += (1 - share[i]) / recovery[i] - torn(x, i) * share[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] recovery = x.of(this.recovery), byShare = x.of(this.byShare);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            byShare[i] = -1 / recovery[i] - torn(x, i);
        }
    }
}
