package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.IU_PER_ML;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * Heparin-induced thrombocytopenia: how strongly antibodies activate platelets now.
 *
 * <pre>
 *   meeting = antibodies (0/1) · c²/(c² + (0.01 IU/mL)²)        c heparin and enoxaparin together
 *   rA      = meeting · (1 − A)/6 h − (1 − meeting) · A/(1.5 d/ln 2)
 * </pre>
 *
 * <p>The antibodies are a setting that an event turns on, between day 5 and 10 of heparin. Traces of heparin, a flushed
 * line, are enough. <b>Leaves out</b> autoimmune HIT without heparin.
 *
 * <p>Sources: half-life of the effect after the last heparin 1.5 d, recovery of the count over 4-7 d, recalled; threshold
 * and rise are design choices.
 */
public final class HitActivity implements Component {
    private static final Source RECOVERY = new Source(
            "hit-recovery",
            "Heparin-induced thrombocytopenia: count recovers over 4-7 d after the last heparin, recalled");
    private static final Source TRACE = Source.assumption("Heparin of flushes and coatings keeps the reaction going");

    private final Variable.State activity;
    private final Variable.Read antibodies;
    private final Variable.Read heparin;
    private final Variable.Read enoxaparin;
    private final Variable.Parameter trace;
    private final Variable.Parameter rise;
    private final Variable.Parameter fall;
    private final Partial byActivity;
    private final Partial byAntibodies;
    private final Partial byHeparin;
    private final Partial byEnoxaparin;

    public HitActivity(Declarations d) {
        activity = d.state(Coagulation.HIT_ACTIVITY, 0);
        antibodies = d.readsLater(Coagulation.HIT);
        heparin = d.readsLater(Drug.HEPARIN_LEVEL);
        enoxaparin = d.readsLater(Drug.ENOXAPARIN_LEVEL);
        trace = d.parameter("trace", 0.01, IU_PER_ML, 0.002, 0.05, Tag.DESIGN, TRACE);
        rise = d.parameter("rise", 6, HOUR, 1, 24, Tag.DESIGN, TRACE);
        fall = d.parameter("half_life", 1.5, DAY, 0.5, 4, Tag.RECALLED, RECOVERY);
        byActivity = d.partial(activity, activity);
        byAntibodies = d.partial(activity, antibodies);
        byHeparin = d.partial(activity, heparin);
        byEnoxaparin = d.partial(activity, enoxaparin);
    }

    private static final double LN_2 = 0.6931471805599453;

    private double present(Rows x, int i) {
        double c = x.of(heparin)[i] + x.of(enoxaparin)[i];
        double t = x.of(trace)[i];
        return c * c / (c * c + t * t);
    }

    @Override
    public void rates(Rows x) {
        double[] activity = x.of(this.activity), antibodies = x.of(this.antibodies), rise = x.of(this.rise);
        double[] fall = x.of(this.fall), rate = x.rateOf(this.activity);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double meeting = antibodies[i] * present(x, i);
            rate[i] += meeting * (1 - activity[i]) / rise[i] - (1 - meeting) * activity[i] * LN_2 / fall[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] activity = x.of(this.activity), antibodies = x.of(this.antibodies), rise = x.of(this.rise);
        double[] fall = x.of(this.fall), heparin = x.of(this.heparin), enoxaparin = x.of(this.enoxaparin);
        double[] trace = x.of(this.trace), byActivity = x.of(this.byActivity), byAntibodies = x.of(this.byAntibodies);
        double[] byHeparin = x.of(this.byHeparin), byEnoxaparin = x.of(this.byEnoxaparin);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double c = heparin[i] + enoxaparin[i];
            double sum = c * c + trace[i] * trace[i];
            double present = c * c / sum;
            double meeting = antibodies[i] * present;
            double perMeeting = (1 - activity[i]) / rise[i] + activity[i] * LN_2 / fall[i];
            byActivity[i] = -meeting / rise[i] - (1 - meeting) * LN_2 / fall[i];
            byAntibodies[i] = present * perMeeting;
            byHeparin[i] = antibodies[i] * 2 * c * trace[i] * trace[i] / (sum * sum) * perMeeting;
            byEnoxaparin[i] = byHeparin[i];
        }
    }
}
