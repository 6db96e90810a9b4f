package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.IU_PER_ML;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * Clot that grows in the membrane lung, as the share of a hazard integral that is used up.
 *
 * <pre>
 *   Λ′   = connected · (1 − failed) · (k/η) (age/η)^(k−1) · e^(drug + tendency)         k 1.4, η 21.7 days
 *   drug = smooth maximum of (0.05 IU/mL − protection)/0.25 IU/mL and ln 0.2 + 0.2
 *   clot = Λ/threshold ;  the membrane fails when threshold − Λ falls to zero
 * </pre>
 *
 * <p>The second value of drug is a fifth of the hazard without any. The threshold is exponential with mean 3, drawn anew
 * for each membrane; the clot that shows as pressure drop and poor transfer ({@code membrane_age}) is the share of it, so
 * what staff see and when it fails agree. Three, because publications count exchanges by staff, who do not wait until a
 * membrane stops: a pressure drop of + 50 % is reached with a share of 0.5 less what age does, a third of the clot at
 * eleven days, so a hazard integral of a third of the threshold is one exchange. A failed membrane grows no more clot. Age
 * is taken 6 min later than it is, for a finite slope at a new one. <b>Valid for</b> 60 days and any anticoagulation.
 * <b>Leaves out</b> clot that flushes out and coatings.
 *
 * <p>Sources: fitted to exchanges within 15 days in two centers (45 % at 0.05 IU/mL, 27 % at 0.27; Seeliger 2020), checked on
 * 13.4 % in 4.75 days without anticoagulation (Olson 2021) and 15 % in 7.9 days of pulmonary vasculitis (ELSO registry). With the
 * pressure drop as judge: 51, 26, 11 and 11 %.
 */
public final class OxygenatorClot implements Component {
    private static final double NEW = HOUR.engine(0.1);
    private static final double BEND = 0.15;
    /** Hazard of exchanges that a membrane bears until it stops by itself, in the mean. */
    public static final double MEAN_THRESHOLD = 3;

    /** Of an exponential with that mean: 3 ln 2. */
    private static final double MEDIAN = 2.079442;

    private static final Source CHANCE = Source.assumption(
            "Threshold of a hazard integral that counts exchanges at a third of the clot: exponential with mean 3; the median"
                    + " membrane by default");

    private final Variable.State hazard;
    private final Variable.Read age;
    private final Variable.Read connected;
    private final Variable.Read failed;
    private final Variable.Read protection;
    private final Variable.Read tendency;
    private final Variable.Signal clot;
    private final Variable.Event failure;
    private final Variable.Parameter threshold;
    private final Variable.Parameter shape;
    private final Variable.Parameter scale;
    private final Variable.Parameter reference;
    private final Variable.Parameter fold;
    private final Variable.Parameter least;
    private final Partial clotByHazard;
    private final Partial byAge;
    private final Partial byProtection;
    private final Partial byTendency;

    /** Declares hazard, clot and failure. */
    public OxygenatorClot(Declarations d) {
        hazard = d.state(Thrombosis.OXYGENATOR_HAZARD, 0);
        age = d.readsLater(Ecmo.MEMBRANE_AGE);
        connected = d.readsLater(Ecmo.CONNECTED);
        failed = d.readsLater(Ecmo.MEMBRANE_FAILED);
        protection = d.readsLater(Thrombosis.PROTECTION);
        tendency = d.readsLater(Thrombosis.CIRCUIT_TENDENCY);
        clot = d.provides(Ecmo.CLOT);
        failure = d.event(Thrombosis.OXYGENATOR_FAILURE);
        threshold = d.parameter(Thrombosis.OXYGENATOR_THRESHOLD, MEDIAN, 1e-4, 1e6, Tag.DESIGN, CHANCE, Spread.none());
        shape = d.parameter("shape", 1.4, ONE, 1, 2, Tag.CALIBRATED, EcmoSources.SEELIGER);
        scale = d.parameter("scale", 21.7, DAY, 12, 40, Tag.CALIBRATED, EcmoSources.SEELIGER);
        reference = d.parameter("reference_protection", 0.05, IU_PER_ML, 0, 0.2, Tag.CALIBRATED, EcmoSources.SEELIGER);
        fold = d.parameter("protection_fold", 0.25, IU_PER_ML, 0.15, 0.5, Tag.CALIBRATED, EcmoSources.SEELIGER);
        least = d.parameter("least_share", 0.2, ONE, 0.05, 0.5, Tag.DESIGN, EcmoSources.SEELIGER);
        clotByHazard = d.partial(clot, hazard);
        byAge = d.partial(hazard, age);
        byProtection = d.partial(hazard, protection);
        byTendency = d.partial(hazard, tendency);
    }

    private double plainDrug(Rows x, int i) {
        return (x.of(reference)[i] - x.of(protection)[i]) / x.of(fold)[i];
    }

    private double leastDrug(Rows x, int i) {
        return Functions.log(x.of(least)[i]) + x.of(reference)[i] / x.of(fold)[i];
    }

    private double rate(Rows x, int i) {
        double k = x.of(shape)[i];
        double eta = x.of(scale)[i];
        double weibull = k / eta * Functions.pow((x.of(age)[i] + NEW) / eta, k - 1);
        double drug = Functions.smoothMax(plainDrug(x, i), leastDrug(x, i), BEND);
        double working = x.of(connected)[i] * (1 - x.of(failed)[i]);
        return working * weibull * Functions.exp(drug + x.of(tendency)[i]);
    }

    @Override
    public void signals(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            x.of(clot)[i] = x.of(hazard)[i] / x.of(threshold)[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] rate = x.rateOf(hazard);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rate[i] += rate(x, i);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double rate = rate(x, i);
            double bent = Functions.smoothMaxSlope(plainDrug(x, i), leastDrug(x, i), BEND);
            x.of(clotByHazard)[i] = 1 / x.of(threshold)[i];
            x.of(byAge)[i] = rate * (x.of(shape)[i] - 1) / (x.of(age)[i] + NEW);
            x.of(byProtection)[i] = -rate * bent / x.of(fold)[i];
            x.of(byTendency)[i] = rate;
        }
    }

    @Override
    public void events(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            x.of(failure)[i] = x.of(threshold)[i] - x.of(hazard)[i];
        }
    }
}
