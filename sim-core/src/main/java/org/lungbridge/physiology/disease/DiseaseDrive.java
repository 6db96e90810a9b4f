package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.MG_PER_L;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_DAY;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * What drives capillaritis, and slow remission under treatment.
 *
 * <pre>
 *   drive = (w A + v O + 1 − w − v)(1 − M)²
 *   rO    = −O/time                                             another cause with a decay of its own
 *   rM    = 0.08/d calm treated (1 − M) − M/180 d
 *   calm    = logistic((0.25 − activity)/0.05) ,  treated = 1 − (1 − glucocorticoid)(1 − cyclophosphamide)(1 − R)
 * </pre>
 *
 * <p>A antibody with weight w, O another cause with weight v (infection whose source is controlled, engraftment, a tumor
 * that stays), the rest constant. Remission M needs disease that is calm and treated for weeks: stopped after ten days, it
 * comes back; kept for four weeks, it stays quiet. R = C/(C + 5 mg/L) of rituximab. <b>Leaves out</b> relapse after months.
 *
 * <p>Sources: design choices, so that treated disease stays quiet off steroids, lupus without cyclophosphamide does not
 * relapse after eight days of ECMO (source S1) and early withdrawal may (source S0, one of five patients).
 */
final class DiseaseDrive implements Component {
    private static final Source WEIGHTS = Source.assumption(
            "How much of the activity is antibody: 1 in vasculitis and anti-GBM disease, none in marrow disease");
    private static final Source REMISSION = Source.assumption(
            "Remission takes weeks of treatment and lasts months: maintenance is given for 18 months and more (source S3)");

    private final Variable.State other;
    private final Variable.State remission;
    private final Variable active;
    private final Variable antibody;
    private final Variable activity;
    private final Variable glucocorticoid;
    private final Variable cyclophosphamide;
    private final Variable rituximab;
    private final Variable.Signal drive;
    private final Variable.Parameter antibodyWeight;
    private final Variable.Parameter otherWeight;
    private final Variable.Parameter otherTime;
    private final Variable.Parameter onset;
    private final Variable.Parameter loss;
    private final Variable.Parameter calmBelow;
    private final Variable.Parameter calmWidth;
    private final Variable.Parameter rituximabHalf;
    private final Partial driveAntibody;
    private final Partial driveOther;
    private final Partial driveRemission;
    private final Partial otherOther;
    private final Partial bySelf;
    private final Partial byActivity;
    private final Partial byGlucocorticoid;
    private final Partial byCyclophosphamide;
    private final Partial byRituximab;

    DiseaseDrive(Declarations d) {
        other = d.state(Disease.OTHER_DRIVE, 1);
        remission = d.state(Disease.REMISSION, 0);
        active = d.readsLater(Disease.ACTIVE);
        antibody = d.readsLater(Disease.ANTIBODY);
        activity = d.readsLater(Bleeding.CAPILLARITIS);
        glucocorticoid = d.readsLater(Drug.GLUCOCORTICOID_EFFECT);
        cyclophosphamide = d.readsLater(Drug.CYCLOPHOSPHAMIDE_EFFECT);
        rituximab = d.readsLater(Drug.RITUXIMAB_LEVEL);
        drive = d.provides(Disease.DRIVE);
        antibodyWeight = d.parameter("antibody_weight", 1, ONE, 0, 1, Tag.DESIGN, WEIGHTS, Spread.none());
        otherWeight = d.parameter("other_weight", 0, ONE, 0, 1, Tag.DESIGN, WEIGHTS, Spread.none());
        otherTime = d.parameter("other_time", 10, DAY, 1, 1e4, Tag.DESIGN, WEIGHTS, Spread.none());
        onset = d.parameter("remission_rate", 0.08, PER_DAY, 0, 0.3, Tag.DESIGN, REMISSION);
        loss = d.parameter("remission_time", 180, DAY, 30, 1000, Tag.DESIGN, REMISSION);
        calmBelow = d.parameter("calm_below", 0.25, ONE, 0.05, 0.5, Tag.DESIGN, REMISSION);
        calmWidth = d.parameter("calm_width", 0.05, ONE, 0.01, 0.2, Tag.DESIGN, REMISSION);
        rituximabHalf = d.parameter("rituximab_half", 5, MG_PER_L, 1, 20, Tag.DESIGN, REMISSION);
        driveAntibody = d.partial(drive, antibody);
        driveOther = d.partial(drive, other);
        driveRemission = d.partial(drive, remission);
        otherOther = d.partial(other, other);
        bySelf = d.partial(remission, remission);
        byActivity = d.partial(remission, activity);
        byGlucocorticoid = d.partial(remission, glucocorticoid);
        byCyclophosphamide = d.partial(remission, cyclophosphamide);
        byRituximab = d.partial(remission, rituximab);
    }

    private double causes(Rows x, int l) {
        double w = x.of(antibodyWeight)[l];
        double v = x.of(otherWeight)[l];
        return w * x.of(antibody)[l] + v * x.of(other)[l] + 1 - w - v;
    }

    private double calmness(Rows x, int l) {
        return (x.of(calmBelow)[l] - x.of(activity)[l]) / x.of(calmWidth)[l];
    }

    private double without(Rows x, int l) {
        return x.of(rituximabHalf)[l] / (x.of(rituximab)[l] + x.of(rituximabHalf)[l]);
    }

    private double treated(Rows x, int l) {
        return 1 - (1 - x.of(glucocorticoid)[l]) * (1 - x.of(cyclophosphamide)[l]) * without(x, l);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double left = 1 - x.of(remission)[l];
            x.of(drive)[l] = causes(x, l) * left * left;
        }
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double on = x.of(active)[l];
            double m = x.of(remission)[l];
            double gain = x.of(onset)[l] * Functions.logistic(calmness(x, l)) * treated(x, l) * (1 - m);
            x.rateOf(other)[l] -= on * x.of(other)[l] / x.of(otherTime)[l];
            x.rateOf(remission)[l] += on * (gain - m / x.of(loss)[l]);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double on = x.of(active)[l];
            double left = 1 - x.of(remission)[l];
            x.of(driveAntibody)[l] = x.of(antibodyWeight)[l] * left * left;
            x.of(driveOther)[l] = x.of(otherWeight)[l] * left * left;
            x.of(driveRemission)[l] = -2 * causes(x, l) * left;
            x.of(otherOther)[l] = -on / x.of(otherTime)[l];
            ofRemission(x, l, on * x.of(onset)[l], left);
        }
    }

    private void ofRemission(Rows x, int l, double pace, double left) {
        double calm = Functions.logistic(calmness(x, l));
        double slope = Functions.logisticSlope(calmness(x, l)) / x.of(calmWidth)[l];
        double noSteroid = 1 - x.of(glucocorticoid)[l];
        double noPulse = 1 - x.of(cyclophosphamide)[l];
        double none = without(x, l);
        x.of(bySelf)[l] = -pace * calm * treated(x, l) - x.of(active)[l] / x.of(loss)[l];
        x.of(byActivity)[l] = -pace * slope * treated(x, l) * left;
        x.of(byGlucocorticoid)[l] = pace * calm * left * noPulse * none;
        x.of(byCyclophosphamide)[l] = pace * calm * left * noSteroid * none;
        x.of(byRituximab)[l] =
                pace * calm * left * noSteroid * noPulse * none / (x.of(rituximab)[l] + x.of(rituximabHalf)[l]);
    }
}
