package org.lungbridge.physiology.blood;

import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;

/**
 * The share of a flow out of the vessels that the blood volume still allows: empty veins stop bleeding.
 *
 * <pre>
 *   share = σ((V − 0.24·V0)/(0.02·V0))
 * </pre>
 *
 * <p>V circulating volume, V0 that in health. <b>Holds for</b> any volume; 1 to rounding error above half of the normal
 * one. The end is a design choice without data: the patient has died long before.
 */
public final class OutflowShare implements Component {
    private static final Source EMPTY =
            Source.assumption("Bleeding ceases as the veins run empty, long after the patient has died of it");
    /** Width of the end of bleeding, as a share of the normal volume. */
    private static final double TRACE = 0.02;

    private final Variable.Read volume;
    private final Variable.Read normalVolume;
    private final Variable.Signal share;
    private final Variable.Parameter emptyShare;
    private final Partial shareVolume;

    public OutflowShare(Declarations d) {
        volume = d.reads(Blood.VOLUME);
        normalVolume = d.reads(Body.NORMAL_BLOOD_VOLUME);
        share = d.provides(Blood.OUTFLOW_SHARE);
        emptyShare = d.parameter("empty_share", 0.24, ONE, 0.1, 0.4, Tag.DESIGN, EMPTY);
        shareVolume = d.partial(share, volume);
    }

    private double left(Rows x, int i) {
        return (x.of(volume)[i] / x.of(normalVolume)[i] - x.of(emptyShare)[i]) / TRACE;
    }

    @Override
    public void signals(Rows x) {
        double[] share = x.of(this.share);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            share[i] = Functions.logistic(left(x, i));
        }
    }

    @Override
    public void partials(Rows x) {
        double[] slope = x.of(shareVolume), normalVolume = x.of(this.normalVolume);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            slope[i] = Functions.logisticSlope(left(x, i)) / (TRACE * normalVolume[i]);
        }
    }
}
