package org.lungbridge.physiology.blood;

import static org.lungbridge.quantity.Unit.PER_G_PER_DL;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Hemoglobin of patient and circuit: the one owner of its concentration.
 *
 * <pre>
 *   rM  = 200 g/L · red cells − loss · Hb                    a unit is 60 g in 0.30 L
 *   Hb  = M / (volume + connected · prime)                   the prime dilutes at once
 *   Hct = 0.03 · Hb (g/dL)
 * </pre>
 *
 * <p><b>Holds for</b> any volume; below 0.3 L the divisor bends to a floor of 0.2 L. <b>Leaves out</b> the
 * minutes a prime or a transfusion takes to mix; making and destruction of cells are {@link Erythropoiesis}.
 *
 * <p>Sources: 60 g hemoglobin per 0.30 L unit, rise of 1 g/dL per unit (European Directorate for the Quality of
 * Medicines guide, recalled); hematocrit from mean corpuscular hemoglobin concentration 33 g/dL, textbook.
 */
public final class HemoglobinMass implements Component {
    private static final Source UNIT = new Source(
            "edqm", "Red cells in additive solution: about 60 g hemoglobin in 0.30 L (EDQM guide, 50-60 g), recalled");
    private static final Source CELLS =
            new Source("mchc", "Mean corpuscular hemoglobin concentration 33 g/dL, textbook value, recalled");

    private final Variable.State mass;
    private final Variable.State booked;
    private final Variable.Read volume;
    private final Variable.Read connected;
    private final Variable.Read prime;
    private final Variable.Read loss;
    private final Variable.Read redCells;
    private final Variable.Signal hemoglobin;
    private final Variable.Signal hematocrit;
    private final Variable.Parameter content;
    private final Variable.Parameter cellsPerHemoglobin;
    private final Partial hemoglobinMass;
    private final Partial hemoglobinVolume;
    private final Partial hematocritMass;
    private final Partial hematocritVolume;
    private final Partial massLoss;
    private final Partial massHemoglobin;
    private final Partial bookedLoss;
    private final Partial bookedHemoglobin;

    public HemoglobinMass(Declarations d) {
        mass = d.state(Blood.HEMOGLOBIN_MASS, 700);
        booked = d.contributesTo(Audit.HEMOGLOBIN);
        volume = d.reads(Blood.VOLUME);
        connected = d.reads(Ecmo.CONNECTED);
        prime = d.reads(Ecmo.PRIME_VOLUME);
        loss = d.readsLater(Blood.BLOOD_LOSS);
        redCells = d.readsLater(Blood.RED_CELLS);
        hemoglobin = d.provides(Blood.HEMOGLOBIN);
        hematocrit = d.provides(Blood.HEMATOCRIT);
        content = d.parameter(Blood.RED_CELL_CONTENT, 200, 165, 220, Tag.RECALLED, UNIT, Spread.none());
        cellsPerHemoglobin = d.parameter("cells_per_hemoglobin", 0.03, PER_G_PER_DL, 0.028, 0.032, Tag.RECALLED, CELLS);
        hemoglobinMass = d.partial(hemoglobin, mass);
        hemoglobinVolume = d.partial(hemoglobin, volume);
        hematocritMass = d.partial(hematocrit, mass);
        hematocritVolume = d.partial(hematocrit, volume);
        massLoss = d.partial(mass, loss);
        massHemoglobin = d.partial(mass, hemoglobin);
        bookedLoss = d.partial(booked, loss);
        bookedHemoglobin = d.partial(booked, hemoglobin);
    }

    @Override
    public void signals(Rows x) {
        double[] mass = x.of(this.mass), volume = x.of(this.volume), connected = x.of(this.connected);
        double[] prime = x.of(this.prime), perHemoglobin = x.of(cellsPerHemoglobin);
        double[] hemoglobin = x.of(this.hemoglobin), hematocrit = x.of(this.hematocrit);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            hemoglobin[i] = mass[i] / DilutingVolume.of(volume[i], connected[i], prime[i]);
            hematocrit[i] = perHemoglobin[i] * hemoglobin[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] hemoglobin = x.of(this.hemoglobin), loss = x.of(this.loss), redCells = x.of(this.redCells);
        double[] content = x.of(this.content), rateOfMass = x.rateOf(mass), rateOfBooked = x.rateOf(booked);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double net = content[i] * redCells[i] - loss[i] * hemoglobin[i];
            rateOfMass[i] += net;
            rateOfBooked[i] += net;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] mass = x.of(this.mass), volume = x.of(this.volume), connected = x.of(this.connected);
        double[] prime = x.of(this.prime), perHemoglobin = x.of(cellsPerHemoglobin), loss = x.of(this.loss);
        double[] hemoglobin = x.of(this.hemoglobin), hemoglobinMass = x.of(this.hemoglobinMass);
        double[] hemoglobinVolume = x.of(this.hemoglobinVolume), hematocritMass = x.of(this.hematocritMass);
        double[] hematocritVolume = x.of(this.hematocritVolume), massLoss = x.of(this.massLoss);
        double[] massHemoglobin = x.of(this.massHemoglobin), bookedLoss = x.of(this.bookedLoss);
        double[] bookedHemoglobin = x.of(this.bookedHemoglobin);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double diluting = DilutingVolume.of(volume[i], connected[i], prime[i]);
            double slope = DilutingVolume.slope(volume[i]);
            hemoglobinMass[i] = 1 / diluting;
            hemoglobinVolume[i] = -mass[i] / (diluting * diluting) * slope;
            hematocritMass[i] = perHemoglobin[i] * hemoglobinMass[i];
            hematocritVolume[i] = perHemoglobin[i] * hemoglobinVolume[i];
            massLoss[i] = bookedLoss[i] = -hemoglobin[i];
            massHemoglobin[i] = bookedHemoglobin[i] = -loss[i];
        }
    }
}
