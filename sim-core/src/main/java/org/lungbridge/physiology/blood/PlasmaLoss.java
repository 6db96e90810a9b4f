package org.lungbridge.physiology.blood;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Exchange;

/**
 * Plasma that leaves the body with lost blood or in a plasma exchange.
 *
 * <pre>
 *   plasma loss = blood loss · (1 − Hct) + plasma exchanged      the share as in plasma_volume
 * </pre>
 *
 * <p>Every substance in plasma loses this flow times its own concentration, so that a bleed takes cells, factors and drugs
 * together, and an exchange washes out all of them by its flow: a session of one plasma volume leaves 1/e. The volume does
 * not fall, since as much fluid replaces the plasma; what donor plasma brings, each factor adds. A component of its own,
 * because bleeding may depend on clotting tests, and these on the plasma volume. <b>Leaves out</b> that wounds take up
 * fibrinogen and platelets beyond what flows out.
 */
public final class PlasmaLoss implements Component {
    private final Variable.Read bloodLoss;
    private final Variable.Read hematocrit;
    private final Variable.Read exchanged;
    private final Variable.Signal loss;
    private final Partial lossBlood;
    private final Partial lossHematocrit;

    public PlasmaLoss(Declarations d) {
        bloodLoss = d.reads(Blood.BLOOD_LOSS);
        hematocrit = d.reads(Blood.HEMATOCRIT);
        exchanged = d.reads(Exchange.PLASMA_FLOW);
        loss = d.provides(Blood.PLASMA_LOSS);
        lossBlood = d.partial(loss, bloodLoss);
        lossHematocrit = d.partial(loss, hematocrit);
    }

    @Override
    public void signals(Rows x) {
        double[] bloodLoss = x.of(this.bloodLoss), hematocrit = x.of(this.hematocrit), loss = x.of(this.loss);
        double[] exchanged = x.of(this.exchanged);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            loss[i] = bloodLoss[i] * DilutingVolume.plasmaShare(hematocrit[i]) + exchanged[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] bloodLoss = x.of(this.bloodLoss), hematocrit = x.of(this.hematocrit);
        double[] lossBlood = x.of(this.lossBlood), lossHematocrit = x.of(this.lossHematocrit);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            lossBlood[i] = DilutingVolume.plasmaShare(hematocrit[i]);
            lossHematocrit[i] = bloodLoss[i] * DilutingVolume.plasmaShareSlope(hematocrit[i]);
        }
    }
}
