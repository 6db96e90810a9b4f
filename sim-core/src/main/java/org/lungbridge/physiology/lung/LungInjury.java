package org.lungbridge.physiology.lung;

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
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Injury of the lung by ventilation and oxygen, and together with inflammation.
 *
 * <pre>
 *   f    = Σ w_i aerated_i ;  MPn = MP · 0.35/smooth max(f, 0.10)            power for each liter of aerated lung
 *   D    = k_I softplus((MPn − 15)/w)·w/10 + k_ΔP softplus((ΔP − 14)/w)·w/10 + k_O softplus((FiO2 − 0.6)/w)·w/0.4
 *   I′   = x ((1 − I) D − I/72 h) ;  at rest I = D/(D + 1/72 h)              x 1, or 0 while a patient settles
 *   I_tot = 1 − (1 − I)(1 − 0.6 A)                                           A inflammation, see LungInflammation
 * </pre>
 *
 * <p>Powers in J/min, pressures in cmH2O. I stays between 0 and 1, and the factor 1 − I keeps the loop of injury, edema and
 * power from switching over at once. Left out: repetitive opening of single units, the course of repair. What it leaves
 * behind is {@link LungFibrosis}.
 *
 * <p>Sources: threshold of injury near 12 J/min in healthy piglets (Cressoni 2016, Anesthesiology 124:1100), harm above
 * 17 J/min (Serpa Neto 2018, Intensive Care Med 44:1914) and above a driving pressure of 15 (Amato 2015, N Engl J Med
 * 372:747); rates, repair and oxygen toxicity are design choices.
 */
public final class LungInjury implements Component {
    private static final double SPAN_POWER = Unit.J_PER_MIN.engine(10);
    private static final double SPAN_PRESSURE = Unit.CMH2O.engine(10);
    private static final double SPAN_OXYGEN = 0.4;
    private static final double LEAST_WIDTH = 0.02;
    private static final Source POWER = new Source(
            "cressoni-2016",
            "Cressoni M et al. 2016, Anesthesiology 124:1100-1108 (12 J/min in piglets); Serpa Neto A et al. 2018,"
                    + " Intensive Care Med 44:1914 (17 J/min); 15 J/min for each 35 % of aerated lung chosen");
    private static final Source DRIVING =
            new Source("amato-2015", "Amato MBP et al. 2015, N Engl J Med 372:747-755: harm above about 15 cmH2O");
    private static final Source OXYGEN =
            Source.assumption("Oxygen above 60 % injures the lung within days; slope chosen, no human rates");
    private static final Source RATE =
            Source.assumption("Rates that give days of graded injury; repair within three days of rest; no data");
    private static final Source LEAK =
            Source.assumption("Inflammation alone leaks like an injury of 0.6; feeds permeability");

    private final int units;
    private final double[] share;
    private final Variable[] aerated;
    private final Variable power;
    private final Variable driving;
    private final Variable fio2;
    private final Variable exchange;
    private final Variable.State injury;
    private final Variable.Signal total;
    private final Variable inflammation;
    private final Variable powerRate;
    private final Variable powerFrom;
    private final Variable powerWidth;
    private final Variable referenceAeration;
    private final Variable leastAeration;
    private final Variable drivingRate;
    private final Variable drivingFrom;
    private final Variable drivingWidth;
    private final Variable oxygenRate;
    private final Variable oxygenFrom;
    private final Variable oxygenWidth;
    private final Variable repair;
    private final Variable inflamed;
    private final Partial totalByInjury;
    private final Partial totalByInflammation;
    private final Partial bySelf;
    private final Partial byPower;
    private final Partial byDriving;
    private final Partial[] byAerated;

    /** Declares injury dose, total injury and the inflammation that adds to it. */
    public LungInjury(Declarations d, LungResolution lung) {
        units = lung.units();
        share = Units.shares(lung);
        injury = d.state(Lung.INJURY, 0);
        inflammation = d.reads(Lung.INFLAMED);
        aerated = Units.readsLater(d, Lung.AERATED, units);
        power = d.readsLater(Ventilator.MECHANICAL_POWER);
        driving = d.readsLater(Ventilator.DRIVING_PRESSURE);
        fio2 = d.readsLater(Ventilator.FIO2);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        total = d.provides(Lung.TOTAL_INJURY);
        powerRate = d.parameter("power_rate", 0.02, Unit.PER_HOUR, 0, 0.1, DESIGN, RATE);
        powerFrom = d.parameter("power_threshold", 15, Unit.J_PER_MIN, 8, 25, DESIGN, POWER);
        powerWidth = d.parameter("power_width", 1, Unit.J_PER_MIN, 0.2, 3, DESIGN, POWER);
        referenceAeration = d.parameter("reference_aeration", 0.35, Unit.ONE, 0.2, 1, DESIGN, POWER);
        leastAeration = d.parameter("least_aeration", 0.10, Unit.ONE, 0.05, 0.2, DESIGN, POWER);
        drivingRate = d.parameter("driving_rate", 0.02, Unit.PER_HOUR, 0, 0.1, DESIGN, RATE);
        drivingFrom = d.parameter("driving_threshold", 14, Unit.CMH2O, 10, 18, RECALLED, DRIVING);
        drivingWidth = d.parameter("driving_width", 0.5, Unit.CMH2O, 0.1, 2, DESIGN, DRIVING);
        oxygenRate = d.parameter("oxygen_rate", 0.002, Unit.PER_HOUR, 0, 0.01, DESIGN, OXYGEN);
        oxygenFrom = d.parameter("oxygen_threshold", 0.6, Unit.ONE, 0.4, 0.8, DESIGN, OXYGEN);
        oxygenWidth = d.parameter("oxygen_width", 0.02, Unit.ONE, 0.005, 0.1, DESIGN, OXYGEN);
        repair = d.parameter("repair_time", 72, Unit.HOUR, 24, 240, DESIGN, RATE);
        inflamed = d.parameter("inflammation_share", 0.6, Unit.ONE, 0, 1, DESIGN, LEAK);
        totalByInjury = d.partial(total, injury);
        totalByInflammation = d.partial(total, inflammation);
        bySelf = d.partial(injury, injury);
        byPower = d.partial(injury, power);
        byDriving = d.partial(injury, driving);
        byAerated = new Partial[units];
        for (int i = 0; i < units; i++) {
            byAerated[i] = d.partial(injury, aerated[i]);
        }
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(total)[l] = 1 - (1 - x.of(injury)[l]) * spared(x, l);
        }
    }

    /** Share that inflammation leaves intact. */
    private double spared(Rows x, int l) {
        return 1 - x.of(inflamed)[l] * x.of(inflammation)[l];
    }

    private double aerated(Rows x, int l) {
        double f = 0;
        for (int i = 0; i < units; i++) {
            f += share[i] * x.of(aerated[i])[l];
        }
        return f;
    }

    /** Power for each liter of aerated lung, relative to the power. */
    private double concentration(Rows x, int l) {
        return x.of(referenceAeration)[l] / Functions.smoothMax(aerated(x, l), x.of(leastAeration)[l], LEAST_WIDTH);
    }

    private double drive(Rows x, int l) {
        double strain = x.of(power)[l] * concentration(x, l) - x.of(powerFrom)[l];
        double stress = x.of(driving)[l] - x.of(drivingFrom)[l];
        double oxygen = x.of(fio2)[l] - x.of(oxygenFrom)[l];
        return x.of(powerRate)[l] * Functions.softplus(strain, x.of(powerWidth)[l]) / SPAN_POWER
                + x.of(drivingRate)[l] * Functions.softplus(stress, x.of(drivingWidth)[l]) / SPAN_PRESSURE
                + x.of(oxygenRate)[l] * Functions.softplus(oxygen, x.of(oxygenWidth)[l]) / SPAN_OXYGEN;
    }

    @Override
    public void rates(Rows x) {
        double[] rate = x.rateOf(injury);
        for (int l = 0; l < x.lanes(); l++) {
            double dose = x.of(injury)[l];
            rate[l] += x.of(exchange)[l] * ((1 - dose) * drive(x, l) - dose / x.of(repair)[l]);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double left = x.of(exchange)[l] * (1 - x.of(injury)[l]);
            double concentration = concentration(x, l);
            double strain = x.of(power)[l] * concentration - x.of(powerFrom)[l];
            double stress = x.of(driving)[l] - x.of(drivingFrom)[l];
            double byStrain =
                    left * x.of(powerRate)[l] * Functions.softplusSlope(strain, x.of(powerWidth)[l]) / SPAN_POWER;
            double f = aerated(x, l);
            double least = x.of(leastAeration)[l];
            double byAeration = -byStrain
                    * x.of(power)[l]
                    * concentration
                    * Functions.smoothMaxSlope(f, least, LEAST_WIDTH)
                    / Functions.smoothMax(f, least, LEAST_WIDTH);
            x.of(totalByInjury)[l] = spared(x, l);
            x.of(totalByInflammation)[l] = (1 - x.of(injury)[l]) * x.of(inflamed)[l];
            x.of(bySelf)[l] = -x.of(exchange)[l] * (drive(x, l) + 1 / x.of(repair)[l]);
            x.of(byPower)[l] = byStrain * concentration;
            x.of(byDriving)[l] = left
                    * x.of(drivingRate)[l]
                    * Functions.softplusSlope(stress, x.of(drivingWidth)[l])
                    / SPAN_PRESSURE;
            for (int i = 0; i < units; i++) {
                x.of(byAerated[i])[l] = byAeration * share[i];
            }
        }
    }
}
