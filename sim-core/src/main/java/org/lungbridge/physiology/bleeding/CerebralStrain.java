package org.lungbridge.physiology.bleeding;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;

/**
 * What a fast fall of arterial CO2 does to the vessels of the brain for two days.
 *
 * <pre>
 *   M′ = x (softplus(P − M)/10 min − softplus(M − P)/6 h)            the CO2 tension the brain is used to
 *   S′ = x σ((M − P − 35 mmHg)/2.5 mmHg) (1 − S)/10 min − S/48 h     x 1, or 0 while a patient settles
 * </pre>
 *
 * <p>P is the arterial CO2 tension. A fall spread over more than a day leaves M no more than 35 mmHg behind and does
 * nothing. The hazard factor of strain 1 stands in {@code bleeding_strain}. <b>Valid for</b> any CO2 tension. Leaves out
 * cerebral blood flow and oxygenation.
 *
 * <p>Sources: registry of 11,972 runs of ECMO (PMID 32251606): neurological complications 9.8 against 6.4 % when PaCO2 fell by
 * more than half in the first day; 35 mmHg, 6 h and 48 h are design choices.
 */
public final class CerebralStrain implements Component {
    private static final double BEND = Unit.MMHG.engine(0.5);
    private static final Source REGISTRY = new Source(
            "co2-fall-registry",
            "11,972 runs of VV-ECMO (PMID 32251606): neurological complications 9.8 against 6.4 % after a fall of PaCO2 by"
                    + " more than half");
    private static final Source TIMES = Source.assumption("The brain follows a rise at once and a fall within hours");

    private final Variable tension;
    private final Variable exchange;
    private final Variable.State peak;
    private final Variable.State strain;
    private final Variable rise;
    private final Variable fall;
    private final Variable drop;
    private final Variable width;
    private final Variable lasting;
    private final Partial peakBySelf;
    private final Partial peakByTension;
    private final Partial strainBySelf;
    private final Partial strainByPeak;
    private final Partial strainByTension;

    /** Declares memory and strain. */
    public CerebralStrain(Declarations d) {
        peak = d.state(Bleeding.CO2_PEAK, 40);
        strain = d.state(Bleeding.CEREBRAL_STRAIN, 0);
        tension = d.readsLater(Blood.ARTERIAL_PCO2);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        rise = d.parameter("rise_time", 10, Unit.MIN, 2, 60, DESIGN, TIMES);
        fall = d.parameter("fall_time", 6, Unit.HOUR, 2, 24, DESIGN, TIMES);
        drop = d.parameter("harmful_fall", 35, Unit.MMHG, 20, 50, RECALLED, REGISTRY);
        width = d.parameter("width", 2.5, Unit.MMHG, 0.5, 10, DESIGN, REGISTRY);
        lasting = d.parameter("lasting", 48, Unit.HOUR, 24, 96, DESIGN, TIMES);
        peakBySelf = d.partial(peak, peak);
        peakByTension = d.partial(peak, tension);
        strainBySelf = d.partial(strain, strain);
        strainByPeak = d.partial(strain, peak);
        strainByTension = d.partial(strain, tension);
    }

    private double fallen(Rows x, int l) {
        return (x.of(peak)[l] - x.of(tension)[l] - x.of(drop)[l]) / x.of(width)[l];
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double above = x.of(tension)[l] - x.of(peak)[l];
            double up = Functions.softplus(above, BEND) / x.of(rise)[l];
            double down = Functions.softplus(-above, BEND) / x.of(fall)[l];
            x.rateOf(peak)[l] += x.of(exchange)[l] * (up - down);
            double onset = x.of(exchange)[l] * Functions.logistic(fallen(x, l)) / x.of(rise)[l];
            x.rateOf(strain)[l] += onset * (1 - x.of(strain)[l]) - x.of(strain)[l] / x.of(lasting)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double above = x.of(tension)[l] - x.of(peak)[l];
            double up = Functions.softplusSlope(above, BEND) / x.of(rise)[l];
            double down = Functions.softplusSlope(-above, BEND) / x.of(fall)[l];
            double slope = x.of(exchange)[l] * (up + down);
            x.of(peakByTension)[l] = slope;
            x.of(peakBySelf)[l] = -slope;
            double onset = x.of(exchange)[l] * Functions.logistic(fallen(x, l)) / x.of(rise)[l];
            x.of(strainBySelf)[l] = -onset - 1 / x.of(lasting)[l];
            double steep = x.of(exchange)[l]
                    * Functions.logisticSlope(fallen(x, l))
                    * (1 - x.of(strain)[l])
                    / (x.of(width)[l] * x.of(rise)[l]);
            x.of(strainByPeak)[l] = steep;
            x.of(strainByTension)[l] = -steep;
        }
    }
}
