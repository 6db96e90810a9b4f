package org.lungbridge.physiology.circulation;

import static org.lungbridge.quantity.Unit.L_PER_MMHG;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_CELSIUS;
import static org.lungbridge.quantity.Unit.PER_MIN;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;

/**
 * What the monitor shows of the pulse: heart rate, systolic and diastolic pressure. Displays only, nothing reads them.
 *
 * <pre>
 *   HR = 75/min · softplus(1 + 0.9 b) · √z · e^(0.077 (T − 37)) · alive           8 % per degree
 *   pulse pressure = CO/HR / (1.8 mL/mmHg · s) ;  systolic = MAP + 2/3, diastolic = MAP − 1/3 of it
 * </pre>
 *
 * <p>b fast baroreflex, z anemia factor, s = normal blood volume/5 L. <b>Leaves out</b> rhythm and pain.
 *
 * <p>Sources: 8 % per degree (Karjalainen 1986 Acta Physiol Scand, recalled); arterial compliance 1-2 mL/mmHg, textbook.
 */
public final class HeartRate implements Component {
    private static final Source RATE =
            Source.assumption("Resting rate and reflex range of an adult; for the monitor only");
    private static final Source FEVER =
            new Source("fever-pulse", "Pulse rises about 8 % (8-10 beats) per degree of fever, textbook, recalled");
    private static final Source PULSE =
            new Source("arterial-compliance", "Total arterial compliance 1-2 mL/mmHg in adults, textbook, recalled");
    private static final double NORMAL_TEMPERATURE = 37;
    private static final double WIDTH = 0.05;
    private static final double LEAST_RATE = PER_MIN.engine(20);

    private final Variable.Read output;
    private final Variable.Read pressure;
    private final Variable.Read reflex;
    private final Variable.Read anemia;
    private final Variable.Read temperature;
    private final Variable.Read normalVolume;
    private final Variable.Read alive;
    private final Variable.Display rate;
    private final Variable.Display systolic;
    private final Variable.Display diastolic;
    private final Variable.Parameter resting;
    private final Variable.Parameter perReflex;
    private final Variable.Parameter perDegree;
    private final Variable.Parameter compliance;

    public HeartRate(Declarations d) {
        output = d.readsLater(Circulation.CARDIAC_OUTPUT);
        pressure = d.readsLater(Circulation.ARTERIAL_PRESSURE);
        reflex = d.readsLater(Circulation.BAROREFLEX_FAST);
        anemia = d.readsLater(Circulation.ANEMIA_FACTOR);
        temperature = d.readsLater(Blood.TEMPERATURE);
        normalVolume = d.readsLater(Body.NORMAL_BLOOD_VOLUME);
        alive = d.readsLater(Circulation.ALIVE);
        rate = d.displays(Circulation.HEART_RATE);
        systolic = d.displays(Circulation.SYSTOLIC_PRESSURE);
        diastolic = d.displays(Circulation.DIASTOLIC_PRESSURE);
        resting = d.parameter("resting", 75, PER_MIN, 50, 110, Tag.DESIGN, RATE);
        perReflex = d.parameter("per_reflex", 0.9, ONE, 0.4, 1.5, Tag.DESIGN, RATE);
        perDegree = d.parameter("per_degree", 0.077, PER_CELSIUS, 0.05, 0.12, Tag.RECALLED, FEVER);
        compliance = d.parameter("arterial_compliance", 0.0018, L_PER_MMHG, 0.0008, 0.003, Tag.RECALLED, PULSE);
    }

    @Override
    public void displays(Rows x) {
        double[] output = x.of(this.output), pressure = x.of(this.pressure), reflex = x.of(this.reflex);
        double[] anemia = x.of(this.anemia), temperature = x.of(this.temperature), alive = x.of(this.alive);
        double[] normalVolume = x.of(this.normalVolume), rate = x.of(this.rate), systolic = x.of(this.systolic);
        double[] diastolic = x.of(this.diastolic), resting = x.of(this.resting), perReflex = x.of(this.perReflex);
        double[] perDegree = x.of(this.perDegree), compliance = x.of(this.compliance);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double warmth = Functions.exp(perDegree[i] * (temperature[i] - NORMAL_TEMPERATURE));
            double driven = Functions.softplus(1 + perReflex[i] * reflex[i], WIDTH);
            rate[i] = resting[i] * driven * Math.sqrt(anemia[i]) * warmth * alive[i];
            double stroke = output[i] / Math.max(rate[i], LEAST_RATE);
            double pulse = stroke / (compliance[i] * normalVolume[i] / ReferenceBody.BLOOD_VOLUME);
            systolic[i] = pressure[i] + 2 * pulse / 3;
            diastolic[i] = pressure[i] - pulse / 3;
        }
    }
}
