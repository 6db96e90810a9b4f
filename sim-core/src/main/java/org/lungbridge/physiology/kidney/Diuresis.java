package org.lungbridge.physiology.kidney;

import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.MG;
import static org.lungbridge.quantity.Unit.ML_PER_KG_PER_HOUR;
import static org.lungbridge.quantity.Unit.MMHG;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;

/**
 * Urine, what furosemide drives out, and water that renal replacement takes.
 *
 * <pre>
 *   perfused = σ((MAP − 55)/4)
 *   driven   = K · perfused · 5 mL/kg/h · F/(F + 40 mg)  ;  rF = −F/2 h
 *   removed  = driven + fluid removal
 *   rV       = −removed ;  refill deficit + removed · σ((1.03 − V/V0)/0.01)
 *   urine    = K · perfused · 1 mL/kg/h + driven + excess volume let go
 * </pre>
 *
 * <p>V circulating volume, V0 that in health, F furosemide, K filtration. Water drunk and urine at a usual volume balance, so
 * only what is driven and removed is booked here; excess volume is booked where it is let go. Tissue refills blood of a usual
 * volume within hours, overloaded blood not. <b>Holds for</b> some liters a day. <b>Leaves out</b> salt, the end of the
 * edema that refills, and resistance to repeated doses.
 *
 * <p>Sources: urine 0.5-1 mL/kg/h, furosemide acts for 6 h with half of its effect at 40 mg, textbook, recalled; the
 * greatest effect is a design choice.
 */
public final class Diuresis implements Component {
    private static final Source TEXTBOOK =
            new Source("diuresis", "Urine 0.5-1 mL/kg/h; furosemide 20-80 mg acts for 6 h, textbook, recalled");
    private static final Source GREATEST = Source.assumption("Furosemide drives out up to 5 mL/kg/h of water");
    private static final double PRESSURE_WIDTH = 4;
    /** Blood volume above that in health, as a share of it, from which tissue refills no more. */
    private static final double BAND = 0.03;
    /** Width of that edge, as a share. */
    private static final double BAND_WIDTH = 0.01;

    private final Variable.State drug;
    private final Variable.State volume;
    private final Variable.State booked;
    private final Variable.State balance;
    private final Variable.State deficit;
    private final Variable.Read filtration;
    private final Variable.Read pressure;
    private final Variable.Read weight;
    private final Variable.Read normalVolume;
    private final Variable.Read fluidRemoval;
    private final Variable.Read letGo;
    private final Variable.Signal driven;
    private final Variable.Signal urine;
    private final Variable.Parameter usual;
    private final Variable.Parameter greatest;
    private final Variable.Parameter half;
    private final Variable.Parameter time;
    private final Variable.Parameter leastPressure;
    private final Partial[] drivenBy;
    private final Partial[] urineBy;
    private final Partial drugDrug;
    private final Partial[] byDriven;
    private final Partial deficitVolume;

    /** Declares urine and furosemide. */
    public Diuresis(Declarations d) {
        drug = d.state(Drug.FUROSEMIDE, 0);
        volume = d.contributesTo(Blood.VOLUME);
        booked = d.contributesTo(Audit.VOLUME);
        balance = d.contributesTo(Blood.FLUID_BALANCE);
        deficit = d.contributesTo(Blood.REFILL_FAST);
        filtration = d.reads(Kidney.FILTRATION);
        pressure = d.reads(Circulation.ARTERIAL_PRESSURE);
        weight = d.reads(Body.WEIGHT);
        normalVolume = d.reads(Body.NORMAL_BLOOD_VOLUME);
        fluidRemoval = d.readsLater(Exchange.FLUID_REMOVAL);
        letGo = d.reads(Kidney.EXCESS_LET_GO);
        driven = d.provides(Kidney.DRIVEN_WATER);
        urine = d.provides(Kidney.URINE);
        usual = d.parameter("usual", 1, ML_PER_KG_PER_HOUR, 0.5, 2, Tag.RECALLED, TEXTBOOK);
        greatest = d.parameter("greatest", 5, ML_PER_KG_PER_HOUR, 2, 10, Tag.DESIGN, GREATEST);
        half = d.parameter("half_dose", 40, MG, 10, 100, Tag.RECALLED, TEXTBOOK);
        time = d.parameter("time", 2, HOUR, 1, 4, Tag.RECALLED, TEXTBOOK);
        leastPressure = d.parameter("least_pressure", 55, MMHG, 40, 65, Tag.RECALLED, TEXTBOOK);
        drivenBy = partials(d, driven, filtration, pressure, drug);
        urineBy = partials(d, urine, filtration, pressure, drug, letGo);
        drugDrug = d.partial(drug, drug);
        byDriven = new Partial[] {
            d.partial(volume, driven), d.partial(booked, driven), d.partial(balance, driven), d.partial(deficit, driven)
        };
        deficitVolume = d.partial(deficit, volume);
    }

    private static Partial[] partials(Declarations d, Variable of, Variable... wrt) {
        Partial[] partials = new Partial[wrt.length];
        for (int k = 0; k < wrt.length; k++) {
            partials[k] = d.partial(of, wrt[k]);
        }
        return partials;
    }

    private double above(Rows x, int i) {
        return (x.of(pressure)[i] - x.of(leastPressure)[i]) / PRESSURE_WIDTH;
    }

    private double strength(Rows x, int i) {
        double f = x.of(drug)[i];
        return x.of(greatest)[i] * x.of(weight)[i] * f / (f + x.of(half)[i]);
    }

    private double room(Rows x, int i) {
        return (1 + BAND - x.of(volume)[i] / x.of(normalVolume)[i]) / BAND_WIDTH;
    }

    @Override
    public void signals(Rows x) {
        double[] filtration = x.of(this.filtration), driven = x.of(this.driven), urine = x.of(this.urine);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double working = filtration[i] * Functions.logistic(above(x, i));
            driven[i] = working * strength(x, i);
            urine[i] = working * x.of(usual)[i] * x.of(weight)[i] + driven[i] + x.of(letGo)[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] drug = x.of(this.drug), driven = x.of(this.driven);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double removed = driven[i] + x.of(fluidRemoval)[i];
            x.rateOf(this.drug)[i] -= drug[i] / x.of(time)[i];
            x.rateOf(volume)[i] -= removed;
            x.rateOf(booked)[i] -= removed;
            x.rateOf(balance)[i] -= removed;
            x.rateOf(deficit)[i] += removed * Functions.logistic(room(x, i));
        }
    }

    @Override
    public void partials(Rows x) {
        double[] filtration = x.of(this.filtration), drug = x.of(this.drug);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double perfused = Functions.logistic(above(x, i));
            double opening = filtration[i] * Functions.logisticSlope(above(x, i)) / PRESSURE_WIDTH;
            double usual = x.of(this.usual)[i] * x.of(weight)[i];
            double sum = drug[i] + x.of(half)[i];
            x.of(drivenBy[0])[i] = perfused * strength(x, i);
            x.of(drivenBy[1])[i] = opening * strength(x, i);
            x.of(drivenBy[2])[i] =
                    filtration[i] * perfused * x.of(greatest)[i] * x.of(weight)[i] * x.of(half)[i] / (sum * sum);
            x.of(urineBy[0])[i] = perfused * (usual + strength(x, i));
            x.of(urineBy[1])[i] = opening * (usual + strength(x, i));
            x.of(urineBy[2])[i] = x.of(drivenBy[2])[i];
            x.of(urineBy[3])[i] = 1;
            waterPartials(x, i);
        }
    }

    private void waterPartials(Rows x, int i) {
        double removed = x.of(driven)[i] + x.of(fluidRemoval)[i];
        x.of(drugDrug)[i] = -1 / x.of(time)[i];
        x.of(byDriven[0])[i] = x.of(byDriven[1])[i] = x.of(byDriven[2])[i] = -1;
        x.of(byDriven[3])[i] = Functions.logistic(room(x, i));
        x.of(deficitVolume)[i] = -removed * Functions.logisticSlope(room(x, i)) / (BAND_WIDTH * x.of(normalVolume)[i]);
    }
}
