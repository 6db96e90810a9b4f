package org.lungbridge.physiology.blood;

import static org.lungbridge.quantity.Unit.PER_G_PER_DL;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Blood and plasma that dilute, of patient and circuit together.
 *
 * <pre>
 *   circulating = volume + connected · prime            bent to a floor of 0.2 L, see DilutingVolume
 *   plasma      = circulating · (1 − Hct)
 *   resting     = normal volume · (1 − 0.03 · resting Hb (g/dL)) + connected · prime
 * </pre>
 *
 * <p>Resting plasma is the size of the patient for what lung, pump and vessel wall release into it; it does not follow a
 * bleed or a bolus of fluid. <b>Holds for</b> any volume. <b>Leaves out</b> plasma trapped between cells, and the
 * minutes of mixing.
 *
 * <p>Source: hematocrit from hemoglobin as in {@code hemoglobin_mass}.
 */
public final class PlasmaVolume implements Component {
    private static final Source CELLS =
            new Source("mchc", "Mean corpuscular hemoglobin concentration 33 g/dL, textbook value, recalled");

    private final Variable.Read volume;
    private final Variable.Read hematocrit;
    private final Variable.Read connected;
    private final Variable.Read prime;
    private final Variable.Read normalVolume;
    private final Variable.Read restingHemoglobin;
    private final Variable.Signal circulating;
    private final Variable.Signal plasma;
    private final Variable.Signal resting;
    private final Variable.Parameter cellsPerHemoglobin;
    private final Partial circulatingVolume;
    private final Partial plasmaVolume;
    private final Partial plasmaHematocrit;

    public PlasmaVolume(Declarations d) {
        volume = d.reads(Blood.VOLUME);
        hematocrit = d.reads(Blood.HEMATOCRIT);
        connected = d.reads(Ecmo.CONNECTED);
        prime = d.reads(Ecmo.PRIME_VOLUME);
        normalVolume = d.reads(Body.NORMAL_BLOOD_VOLUME);
        restingHemoglobin = d.reads(Blood.RESTING_HEMOGLOBIN);
        circulating = d.provides(Blood.CIRCULATING_VOLUME);
        plasma = d.provides(Blood.PLASMA_VOLUME);
        resting = d.provides(Blood.RESTING_PLASMA_VOLUME);
        cellsPerHemoglobin = d.parameter("cells_per_hemoglobin", 0.03, PER_G_PER_DL, 0.028, 0.032, Tag.RECALLED, CELLS);
        circulatingVolume = d.partial(circulating, volume);
        plasmaVolume = d.partial(plasma, volume);
        plasmaHematocrit = d.partial(plasma, hematocrit);
    }

    @Override
    public void signals(Rows x) {
        double[] volume = x.of(this.volume), hematocrit = x.of(this.hematocrit), connected = x.of(this.connected);
        double[] prime = x.of(this.prime), normalVolume = x.of(this.normalVolume);
        double[] restingHemoglobin = x.of(this.restingHemoglobin), perHemoglobin = x.of(cellsPerHemoglobin);
        double[] circulating = x.of(this.circulating), plasma = x.of(this.plasma), resting = x.of(this.resting);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            circulating[i] = DilutingVolume.of(volume[i], connected[i], prime[i]);
            plasma[i] = circulating[i] * DilutingVolume.plasmaShare(hematocrit[i]);
            double cells = perHemoglobin[i] * restingHemoglobin[i];
            resting[i] = normalVolume[i] * DilutingVolume.plasmaShare(cells) + connected[i] * prime[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] volume = x.of(this.volume), hematocrit = x.of(this.hematocrit), circulating = x.of(this.circulating);
        double[] circulatingVolume = x.of(this.circulatingVolume), plasmaVolume = x.of(this.plasmaVolume);
        double[] plasmaHematocrit = x.of(this.plasmaHematocrit);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            circulatingVolume[i] = DilutingVolume.slope(volume[i]);
            plasmaVolume[i] = circulatingVolume[i] * DilutingVolume.plasmaShare(hematocrit[i]);
            plasmaHematocrit[i] = circulating[i] * DilutingVolume.plasmaShareSlope(hematocrit[i]);
        }
    }
}
