package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Fresh gas that reaches perfused alveoli, and how the units share it.
 *
 * <pre>
 *   VD     = anatomical · PBW − b · intubation + n · instrument      b, n of the airway in use, 1 with a tube
 *   breath = s(VT − VD) · (1 − u)                                 s softplus, 5 mL wide
 *   u      = unperfused · (1 − h)                                 h share of the sick lung's surplus that is gone
 *   VA     = total rate · breath
 *   VA_i   = VA · p(ΔV_i)/Σ p(ΔV_j)                            p smooth positive part, 0.5 mL wide
 * </pre>
 *
 * <p>Zero at rate 0 and at tidal volumes below dead space, where diffusion and cardiogenic mixing are left out.
 * "Unperfused" is ventilation of alveoli whose capillaries are closed by microthrombi, whatever the posture; they open as the
 * lung heals ({@link Convalescence}): dead space of survivors of ARDS falls over the first week, that of those who die does
 * not (Kallet 2004, Respir Care 49:1008, recalled). That it does so with the tissue is a design choice.
 */
public final class Ventilation implements Component {
    private static final Source INSTRUMENT = new Source(
            "instrument",
            "Y-piece to tube: 15 mL with heated humidifier, 60 mL with heat-moisture exchanger (recalled)");
    private static final Source SMOOTH =
            Source.assumption("Width of the corner at VT = dead space, about 1 % of a tidal volume");

    private final int units;
    private final Variable rate;
    private final Variable tidal;
    private final Variable weight;
    private final Variable[] breath;
    private final Variable.Signal total;
    private final Variable alveolarBreath;
    private final Variable.Signal[] unit;
    private final Variable unperfused;
    private final Variable recovery;
    private final Variable dead;
    private final Variable anatomical;
    private final Variable intubation;
    private final Variable instrument;
    private final Variable corner;
    private final OpenAirway airway;
    private final Partial totalByRate;
    private final Partial totalByTidal;
    private final Partial[] unitByRate;
    private final Partial[] unitByTidal;
    private final Partial[][] unitByBreath;
    private final Partial totalByRecovery;
    private final Partial[] unitByRecovery;

    /** Declares ventilation of the lung and of every unit. */
    public Ventilation(Declarations d, LungResolution lung) {
        units = lung.units();
        rate = d.reads(Ventilator.TOTAL_RATE);
        tidal = d.reads(Lung.TIDAL_VOLUME);
        weight = d.reads(Body.PREDICTED_WEIGHT);
        breath = Units.reads(d, Lung.UNIT_TIDAL_VOLUME, units);
        total = d.provides(Lung.ALVEOLAR_VENTILATION);
        alveolarBreath = d.displays(Lung.ALVEOLAR_BREATH);
        dead = d.displays(Lung.UNPERFUSED);
        recovery = d.readsLater(Lung.TISSUE_RECOVERY);
        unit = Units.provides(d, Lung.UNIT_VENTILATION, units);
        airway = new OpenAirway(d);
        unperfused = d.parameter(
                Lung.UNPERFUSED_SHARE, 0.18, 0, 0.45, CALIBRATED, LungSources.CALIBRATION, new Spread.Beta(2, 3, 0.45));
        anatomical = d.parameter("anatomical", 2.2, Unit.ML_PER_KG, 1.5, 3, RECALLED, LungSources.NUNN);
        intubation = d.parameter("intubation", 70, Unit.ML, 0, 90, RECALLED, LungSources.NUNN);
        instrument = d.parameter("instrument", 30, Unit.ML, 0, 120, RECALLED, INSTRUMENT, new Spread.Uniform(15, 60));
        corner = d.parameter("corner", 5, Unit.ML, 1, 10, DESIGN, SMOOTH);
        totalByRate = d.partial(total, rate);
        totalByTidal = d.partial(total, tidal);
        unitByRate = new Partial[units];
        unitByTidal = new Partial[units];
        totalByRecovery = d.partial(total, recovery);
        unitByRecovery = new Partial[units];
        unitByBreath = new Partial[units][units];
        for (int i = 0; i < units; i++) {
            unitByRate[i] = d.partial(unit[i], rate);
            unitByTidal[i] = d.partial(unit[i], tidal);
            unitByRecovery[i] = d.partial(unit[i], recovery);
            for (int j = 0; j < units; j++) {
                unitByBreath[i][j] = d.partial(unit[i], breath[j]);
            }
        }
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double va = frequency(x, l) * beyond(x, l);
            x.of(total)[l] = va;
            double sum = sum(x, l);
            for (int i = 0; i < units; i++) {
                x.of(unit[i])[l] = va * Functions.positive(x.of(breath[i])[l], Corners.BREATH_L) / sum;
            }
        }
    }

    /** What of a breath goes beyond the dead space. */
    private double beyond(Rows x, int l) {
        return x.of(corner)[l] * Functions.softplus(beyondDeadSpace(x, l));
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(dead)[l] = 1 - perfused(x, l);
            x.of(alveolarBreath)[l] = perfused(x, l) * beyond(x, l);
        }
    }

    /** Share of ventilation that meets blood. */
    private double perfused(Rows x, int l) {
        return 1 - x.of(unperfused)[l] * (1 - x.of(recovery)[l]);
    }

    private double frequency(Rows x, int l) {
        return x.of(rate)[l] * perfused(x, l);
    }

    /** Tidal volume beyond dead space, in widths of the corner. */
    private double beyondDeadSpace(Rows x, int l) {
        double dead = x.of(anatomical)[l] * x.of(weight)[l]
                - airway.bypass(x, l) * x.of(intubation)[l]
                + airway.instrument(x, l) * x.of(instrument)[l];
        return (x.of(tidal)[l] - dead) / x.of(corner)[l];
    }

    private double sum(Rows x, int l) {
        double sum = 0;
        for (int i = 0; i < units; i++) {
            sum += Functions.positive(x.of(breath[i])[l], Corners.BREATH_L);
        }
        return sum;
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double slope = frequency(x, l) * Functions.logistic(beyondDeadSpace(x, l));
            double va = x.of(total)[l];
            double sum = sum(x, l);
            double perBreath = perfused(x, l) * beyond(x, l);
            double perRecovery = x.of(rate)[l] * x.of(unperfused)[l] * beyond(x, l);
            x.of(totalByRate)[l] = perBreath;
            x.of(totalByRecovery)[l] = perRecovery;
            x.of(totalByTidal)[l] = slope;
            for (int i = 0; i < units; i++) {
                double part = Functions.positive(x.of(breath[i])[l], Corners.BREATH_L) / sum;
                x.of(unitByRate[i])[l] = perBreath * part;
                x.of(unitByTidal[i])[l] = slope * part;
                x.of(unitByRecovery[i])[l] = perRecovery * part;
                for (int j = 0; j < units; j++) {
                    double own = (i == j ? 1 : 0) - part;
                    x.of(unitByBreath[i][j])[l] =
                            va * own * Functions.positiveSlope(x.of(breath[j])[l], Corners.BREATH_L) / sum;
                }
            }
        }
    }
}
