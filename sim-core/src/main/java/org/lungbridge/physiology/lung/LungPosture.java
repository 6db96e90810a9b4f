package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;

/**
 * How the patient lies.
 *
 * <pre>
 *   dx/dt = (position − x)/5 min                 x 0 supine to 1 prone
 * </pre>
 *
 * <p>Any position between the two is legal, as on a rotating bed. Nothing but this number changes when a patient is
 * turned; what it does to the lung follows from gravity and shape.
 */
public final class LungPosture implements Component {
    private static final Source TURN = Source.assumption("A turn by a trained team takes five to ten minutes");

    private final Variable.State posture;
    private final Variable.Setting position;
    private final Variable.Parameter time;
    private final Partial bySelf;

    public LungPosture(Declarations d) {
        posture = d.state(Lung.POSTURE, 0);
        position = d.setting(Lung.POSITION, 0);
        time = d.parameter("time", 5, Unit.MIN, 1, 20, DESIGN, TURN);
        bySelf = d.partial(posture, posture);
    }

    @Override
    public void rates(Rows x) {
        double[] rate = x.rateOf(posture), now = x.of(posture), goal = x.of(position), time = x.of(this.time);
        for (int l = 0; l < x.lanes(); l++) {
            rate[l] += (goal[l] - now[l]) / time[l];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] slope = x.of(bySelf), time = x.of(this.time);
        for (int l = 0; l < x.lanes(); l++) {
            slope[l] = -1 / time[l];
        }
    }
}
