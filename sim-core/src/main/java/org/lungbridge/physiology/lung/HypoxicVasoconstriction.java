package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.VERIFIED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;

/**
 * Hypoxic vasoconstriction: the share of its conductance that a vessel keeps at this oxygen tension (Marshall 1994).
 *
 * <pre>
 *   PS     = Pv^0.41 PA^0.59 in aerated sub-units, Pv in non-aerated lung        stimulus, mmHg
 *   X      = 6.683·10⁻⁵ PS^2.616                                                 PS^−2.616/(k + PS^−2.616) = 1/(1 + X)
 *   f∞     = 1/(1 + 2.15 h/(1 + X))
 *   df/dt  = (f∞ − f)/60 s
 * </pre>
 *
 * <p>Pv belongs to the pulmonary artery, after the ECMO return has mixed in: oxygenating it releases the constriction.
 * h is the strength, 0 none to 1 healthy. Left out: the slow second phase (hours).
 */
public final class HypoxicVasoconstriction implements Component {
    private static final double LEAST_MMHG = 0.1;
    private static final Source STRENGTH = new Source(
            "hpv-strength",
            "Normal 1, ARDS 0-0.8, sepsis and vasodilators 0.3: ranges of this project after Marshall 1994");
    private static final Source LAG =
            Source.assumption("First phase of the response is complete within minutes; lag 60 s");

    private final int units;
    private final int subUnits;
    private final Variable.State[][] constriction;
    private final Variable.State shunt;
    private final Variable[][] alveolar;
    private final Variable venous;
    private final Variable strength;
    private final Variable greatest;
    private final Variable constant;
    private final Variable exponent;
    private final Variable venousShare;
    private final Variable lag;
    private final Partial[][][] ofConstriction;
    private final Partial[] ofShunt;

    /** Declares the state of every sub-unit and of non-aerated lung. */
    public HypoxicVasoconstriction(Declarations d, LungResolution lung) {
        units = lung.units();
        subUnits = lung.subUnits();
        constriction = new Variable.State[units][subUnits];
        for (int i = 0; i < units; i++) {
            for (int k = 0; k < subUnits; k++) {
                constriction[i][k] = d.state(Lung.CONSTRICTION.at(i, k), 0.95);
            }
        }
        shunt = d.state(Lung.SHUNT_CONSTRICTION, 0.7);
        alveolar = Units.readsLater(d, Lung.PO2, lung);
        venous = d.readsLater(Blood.PULMONARY_PO2);
        strength = d.parameter("strength", 0.5, Unit.ONE, 0, 1, DESIGN, STRENGTH, new Spread.Beta(3, 3, 1));
        greatest = d.parameter("greatest", 2.15, Unit.ONE, 1, 4, VERIFIED, LungSources.MARSHALL);
        constant = d.parameter("constant", 6.683e-5, Unit.ONE, 1e-5, 2e-4, VERIFIED, LungSources.MARSHALL);
        exponent = d.parameter("exponent", 2.616, Unit.ONE, 2, 3.5, VERIFIED, LungSources.MARSHALL);
        venousShare = d.parameter("venous_share", 0.41, Unit.ONE, 0.2, 0.6, VERIFIED, LungSources.MARSHALL);
        lag = d.parameter("lag", 60, Unit.S, 10, 600, DESIGN, LAG);
        ofConstriction = new Partial[units][subUnits][];
        for (int i = 0; i < units; i++) {
            for (int k = 0; k < subUnits; k++) {
                Variable of = constriction[i][k];
                ofConstriction[i][k] =
                        new Partial[] {d.partial(of, of), d.partial(of, alveolar[i][k]), d.partial(of, venous)};
            }
        }
        ofShunt = new Partial[] {d.partial(shunt, shunt), d.partial(shunt, venous)};
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double lnVenous = logarithm(x.of(venous)[l]);
            double share = x.of(venousShare)[l];
            for (int i = 0; i < units; i++) {
                for (int k = 0; k < subUnits; k++) {
                    double ln = share * lnVenous + (1 - share) * logarithm(x.of(alveolar[i][k])[l]);
                    double kept = kept(x, release(x, ln, l), l);
                    x.rateOf(constriction[i][k])[l] += (kept - x.of(constriction[i][k])[l]) / x.of(lag)[l];
                }
            }
            double kept = kept(x, release(x, lnVenous, l), l);
            x.rateOf(shunt)[l] += (kept - x.of(shunt)[l]) / x.of(lag)[l];
        }
    }

    private static double logarithm(double tension) {
        return Functions.log(Functions.positive(tension, LEAST_MMHG));
    }

    private static double logarithmSlope(double tension) {
        return Functions.positiveSlope(tension, LEAST_MMHG) / Functions.positive(tension, LEAST_MMHG);
    }

    private double release(Rows x, double lnStimulus, int l) {
        return x.of(constant)[l] * Functions.exp(x.of(exponent)[l] * lnStimulus);
    }

    private double kept(Rows x, double release, int l) {
        return 1 / (1 + x.of(greatest)[l] * x.of(strength)[l] / (1 + release));
    }

    /** Slope of the rate with the logarithm of the stimulus. */
    private double slope(Rows x, double release, int l) {
        double kept = kept(x, release, l);
        double bound = x.of(greatest)[l] * x.of(strength)[l] / ((1 + release) * (1 + release));
        return kept * kept * bound * release * x.of(exponent)[l] / x.of(lag)[l];
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double pv = x.of(venous)[l];
            double lnVenous = logarithm(pv);
            double share = x.of(venousShare)[l];
            for (int i = 0; i < units; i++) {
                for (int k = 0; k < subUnits; k++) {
                    double pa = x.of(alveolar[i][k])[l];
                    double ln = share * lnVenous + (1 - share) * logarithm(pa);
                    double slope = slope(x, release(x, ln, l), l);
                    x.of(ofConstriction[i][k][0])[l] = -1 / x.of(lag)[l];
                    x.of(ofConstriction[i][k][1])[l] = slope * (1 - share) * logarithmSlope(pa);
                    x.of(ofConstriction[i][k][2])[l] = slope * share * logarithmSlope(pv);
                }
            }
            x.of(ofShunt[0])[l] = -1 / x.of(lag)[l];
            x.of(ofShunt[1])[l] = slope(x, release(x, lnVenous, l), l) * logarithmSlope(pv);
        }
    }
}
