package org.lungbridge.physiology.blood;

import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.S;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;

/**
 * What the pulse oximeter shows: arterial saturation a quarter of a minute ago, read low in deep hypoxemia.
 *
 * <pre>
 *   rS = (SaO2 − 0.03 · σ((0.75 − SaO2)/0.02) − S) / 15 s
 * </pre>
 *
 * <p>Without noise; samplers add it. <b>Leaves out</b> loss of signal at low perfusion and skin color.
 *
 * <p>Sources: delay 10-20 s and bias −3 % below 75 %: design choices after clinical reports of low readings.
 */
public final class PulseOximeter implements Component {
    private static final Source SENSOR = Source.assumption(
            "Pulse oximeters lag 10-20 s and read about 3 % low below a saturation of 0.75; no data for this device");

    private final Variable.State shown;
    private final Variable.Read saturation;
    private final Variable.Parameter lag;
    private final Variable.Parameter bias;
    private final Variable.Parameter threshold;
    private final Variable.Parameter width;
    private final Partial shownShown;
    private final Partial shownSaturation;

    public PulseOximeter(Declarations d) {
        shown = d.state(Blood.PULSE_SATURATION, 0.97);
        saturation = d.readsLater(Blood.ARTERIAL_SATURATION);
        lag = d.parameter("lag", 15, S, 5, 30, Tag.DESIGN, SENSOR);
        bias = d.parameter("bias", 0.03, ONE, -0.05, 0.1, Tag.DESIGN, SENSOR);
        threshold = d.parameter("bias_threshold", 0.75, ONE, 0.6, 0.85, Tag.DESIGN, SENSOR);
        width = d.parameter("bias_width", 0.02, ONE, 0.005, 0.05, Tag.DESIGN, SENSOR);
        shownShown = d.partial(shown, shown);
        shownSaturation = d.partial(shown, saturation);
    }

    @Override
    public void rates(Rows x) {
        double[] shown = x.of(this.shown), saturation = x.of(this.saturation), lag = x.of(this.lag);
        double[] bias = x.of(this.bias), threshold = x.of(this.threshold), width = x.of(this.width);
        double[] rateOfShown = x.rateOf(this.shown);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double low = Functions.logistic((threshold[i] - saturation[i]) / width[i]);
            rateOfShown[i] += (saturation[i] - bias[i] * low - shown[i]) / lag[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] saturation = x.of(this.saturation), lag = x.of(this.lag), bias = x.of(this.bias);
        double[] threshold = x.of(this.threshold), width = x.of(this.width);
        double[] shownShown = x.of(this.shownShown), shownSaturation = x.of(this.shownSaturation);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double slope = Functions.logisticSlope((threshold[i] - saturation[i]) / width[i]) / width[i];
            shownShown[i] = -1 / lag[i];
            shownSaturation[i] = (1 + bias[i] * slope) / lag[i];
        }
    }
}
