package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Drug;

/**
 * Cyclophosphamide by pulses.
 *
 * <pre>
 *   rX = −X/5 d ;  rY = X/5 d − Y/17 d          a pulse adds (dose/15 mg/kg)·(1 − X − Y) to X
 *   effect on priming = 0.7 Y
 * </pre>
 *
 * <p>X is what has not acted yet, Y what acts; together they never exceed 1. Repeated every two weeks the effect stays.
 * <b>Valid for</b> 5 to 15 mg/kg. <b>Leaves out</b> plasma kinetics (half-life 6 h, recalled) and the bladder.
 *
 * <p>Sources: size and onset calibrated with the course of treated vasculitis (source S0); fading over two to three weeks
 * is a design choice, pulses are repeated at that interval.
 */
final class Cyclophosphamide implements Component {
    private static final Source COURSE = Source.assumption(
            "Onset over days, calibrated on treated vasculitis (source S0); fades at the interval of pulses, 2-3 weeks");

    private final Variable.State pulse;
    private final Variable.State acting;
    private final Variable.Signal effect;
    private final Variable.Parameter onset;
    private final Variable.Parameter fading;
    private final Variable.Parameter most;
    private final Partial pulsePulse;
    private final Partial actingPulse;
    private final Partial actingActing;
    private final Partial effectActing;

    Cyclophosphamide(Declarations d) {
        pulse = d.state(Drug.CYCLOPHOSPHAMIDE_PULSE, 0);
        acting = d.state(Drug.CYCLOPHOSPHAMIDE_ACTING, 0);
        effect = d.provides(Drug.CYCLOPHOSPHAMIDE_EFFECT);
        onset = d.parameter("onset", 5, DAY, 2, 10, Tag.CALIBRATED, COURSE);
        fading = d.parameter("fading", 17, DAY, 14, 1e6, Tag.DESIGN, COURSE);
        most = d.parameter("most", 0.7, ONE, 0.3, 0.95, Tag.CALIBRATED, COURSE);
        pulsePulse = d.partial(pulse, pulse);
        actingPulse = d.partial(acting, pulse);
        actingActing = d.partial(acting, acting);
        effectActing = d.partial(effect, acting);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(effect)[l] = x.of(most)[l] * x.of(acting)[l];
        }
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double beginning = x.of(pulse)[l] / x.of(onset)[l];
            x.rateOf(pulse)[l] -= beginning;
            x.rateOf(acting)[l] += beginning - x.of(acting)[l] / x.of(fading)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(pulsePulse)[l] = -1 / x.of(onset)[l];
            x.of(actingPulse)[l] = 1 / x.of(onset)[l];
            x.of(actingActing)[l] = -1 / x.of(fading)[l];
            x.of(effectActing)[l] = x.of(most)[l];
        }
    }
}
