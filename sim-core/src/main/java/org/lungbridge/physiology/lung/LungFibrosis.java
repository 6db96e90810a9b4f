package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Lung;

/**
 * Scarring of the lung: what neither pressure nor time will open again.
 *
 * <pre>
 *   Fib′ = x ((0.02/d (A + I) + 0.01/d MDA5)(1 − 0.3 s)(1 − Fib) − 0.001/d Fib)    x 1, or 0 while a patient settles
 *   s′   = (immunosuppression − s)/3 d                                           nine tenths of it after a week
 * </pre>
 *
 * <p>A inflammation of the lung, I injury by ventilation and oxygen, MDA5 the share of the anti-MDA5 course (0
 * without, 1 full). Fib stays between 0 and 1. A fully inflamed lung loses 45 % in a month; what is scarred is lost for
 * years. Mycophenolate and calcineurin inhibitors take 0.3 of the growth, late. <b>Leaves out</b> drugs against fibrosis, regional
 * differences, and the stiffness of scarred tissue.
 *
 * <p>Sources: rates are design choices; in anti-MDA5 disease most patients on ECMO never recovered lung function (S2).
 */
public final class LungFibrosis implements Component {
    private static final Source RATE = Source.assumption(
            "Rates that scar an inflamed or injured lung over weeks, and hardly heal; no human rates found");
    private static final Source MDA5 = Source.assumption(
            "Anti-MDA5 disease scars by itself (source S2: non-recovery in most patients on ECMO); set for such a patient");

    private static final Source RESTRAINT =
            Source.assumption("Mycophenolate and calcineurin inhibitors slow scarring to 0.7 after a week");

    private final Variable.State fibrosis;
    private final Variable.State restraint;
    private final Variable inflammation;
    private final Variable immunosuppression;
    private final Variable injury;
    private final Variable exchange;
    private final Variable byDamage;
    private final Variable byMda5;
    private final Variable mda5;
    private final Variable healing;
    private final Variable restrained;
    private final Variable restraintTime;
    private final Partial bySelf;
    private final Partial byInjury;
    private final Partial byInflammation;
    private final Partial byRestraint;
    private final Partial restraintBySelf;
    private final Partial restraintByDrug;

    /** Declares the scarred share. */
    public LungFibrosis(Declarations d) {
        fibrosis = d.state(Lung.FIBROSIS, 0);
        restraint = d.state(Lung.SCAR_RESTRAINT, 0);
        inflammation = d.readsLater(Lung.INFLAMED);
        immunosuppression = d.readsLater(Drug.IMMUNOSUPPRESSION);
        injury = d.readsLater(Lung.INJURY);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        byDamage = d.parameter("damage_rate", 0.02, Unit.PER_DAY, 0, 0.1, DESIGN, RATE);
        byMda5 = d.parameter("mda5_rate", 0.01, Unit.PER_DAY, 0, 0.05, DESIGN, MDA5);
        mda5 = d.parameter("mda5", 0, Unit.ONE, 0, 1, DESIGN, MDA5, Spread.none());
        healing = d.parameter("healing_rate", 0.001, Unit.PER_DAY, 0, 0.01, DESIGN, RATE);
        restrained = d.parameter("restrained", 0.3, Unit.ONE, 0, 0.6, DESIGN, RESTRAINT);
        restraintTime = d.parameter("restraint_time", 3, Unit.DAY, 1, 10, DESIGN, RESTRAINT);
        bySelf = d.partial(fibrosis, fibrosis);
        byInjury = d.partial(fibrosis, injury);
        byInflammation = d.partial(fibrosis, inflammation);
        byRestraint = d.partial(fibrosis, restraint);
        restraintBySelf = d.partial(restraint, restraint);
        restraintByDrug = d.partial(restraint, immunosuppression);
    }

    private double spared(Rows x, int l) {
        return 1 - x.of(restrained)[l] * x.of(restraint)[l];
    }

    private double growth(Rows x, int l) {
        return spared(x, l) * untreated(x, l);
    }

    private double untreated(Rows x, int l) {
        double damage = x.of(inflammation)[l] + x.of(injury)[l];
        return x.of(byDamage)[l] * damage + x.of(byMda5)[l] * x.of(mda5)[l];
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double scar = x.of(fibrosis)[l];
            double toDrug = x.of(immunosuppression)[l] - x.of(restraint)[l];
            x.rateOf(restraint)[l] += toDrug / x.of(restraintTime)[l];
            x.rateOf(fibrosis)[l] += x.of(exchange)[l] * (growth(x, l) * (1 - scar) - x.of(healing)[l] * scar);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(bySelf)[l] = -x.of(exchange)[l] * (growth(x, l) + x.of(healing)[l]);
            double perDamage = x.of(exchange)[l] * x.of(byDamage)[l] * spared(x, l) * (1 - x.of(fibrosis)[l]);
            x.of(byInjury)[l] = perDamage;
            x.of(byInflammation)[l] = perDamage;
            x.of(byRestraint)[l] = -x.of(exchange)[l] * x.of(restrained)[l] * untreated(x, l) * (1 - x.of(fibrosis)[l]);
            x.of(restraintBySelf)[l] = -1 / x.of(restraintTime)[l];
            x.of(restraintByDrug)[l] = 1 / x.of(restraintTime)[l];
        }
    }
}
