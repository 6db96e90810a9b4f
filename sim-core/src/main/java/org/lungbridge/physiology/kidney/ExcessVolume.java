package org.lungbridge.physiology.kidney;

import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.ONE;

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
import org.lungbridge.vocabulary.Kidney;

/**
 * Plasma water beyond the usual blood volume, which kidneys let go.
 *
 * <pre>
 *   over = V0 · softplus(V/V0 − 1.03) ;  rV = −kidney function · over/8 h
 * </pre>
 *
 * <p>V circulating volume, V0 that in health ({@code r} rate). Cells and proteins stay: a unit of red cells shows all of its
 * hemoglobin once its volume has left. What is drunk and what is excreted at a usual volume balance and are not computed.
 * <b>Holds for</b> overload of up to some liters. <b>Leaves out</b> salt, hormones, pressure, and fluid held back by a sick
 * body, for which the time is long.
 *
 * <p>Source: the volume of transfused blood has left the circulation within a day, textbook, recalled; time and band are
 * choices.
 */
public final class ExcessVolume implements Component {
    private static final Source TRANSFUSED = new Source(
            "transfused-volume",
            "The volume of transfused blood has left the circulation within a day, textbook, recalled");
    /** Width of the beginning, as a share of the usual volume. */
    private static final double WIDTH = 0.005;

    private final Variable.State volume;
    private final Variable.State booked;
    private final Variable.State balance;
    private final Variable.Read normalVolume;
    private final Variable.Read filtration;
    private final Variable.Parameter band;
    private final Variable.Parameter time;
    private final Partial volumeVolume;
    private final Partial bookedVolume;
    private final Partial balanceVolume;

    public ExcessVolume(Declarations d) {
        volume = d.contributesTo(Blood.VOLUME);
        booked = d.contributesTo(Audit.VOLUME);
        balance = d.contributesTo(Blood.FLUID_BALANCE);
        normalVolume = d.readsLater(Body.NORMAL_BLOOD_VOLUME);
        filtration = d.readsLater(Kidney.FILTRATION);
        band = d.parameter("band", 0.03, ONE, 0, 0.2, Tag.DESIGN, TRANSFUSED);
        time = d.parameter("time", 8, HOUR, 4, 24, Tag.RECALLED, TRANSFUSED);
        volumeVolume = d.partial(volume, volume);
        bookedVolume = d.partial(booked, volume);
        balanceVolume = d.partial(balance, volume);
    }

    private double above(Rows x, int i) {
        return x.of(volume)[i] / x.of(normalVolume)[i] - 1 - x.of(band)[i];
    }

    @Override
    public void rates(Rows x) {
        double[] filtration = x.of(this.filtration), normalVolume = x.of(this.normalVolume), time = x.of(this.time);
        double[] rateOfVolume = x.rateOf(volume), rateOfBooked = x.rateOf(booked), rateOfBalance = x.rateOf(balance);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double over = normalVolume[i] * Functions.softplus(above(x, i), WIDTH);
            double leaving = filtration[i] * over / time[i];
            rateOfVolume[i] -= leaving;
            rateOfBooked[i] -= leaving;
            rateOfBalance[i] -= leaving;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] filtration = x.of(this.filtration), time = x.of(this.time);
        double[] volumeVolume = x.of(this.volumeVolume), bookedVolume = x.of(this.bookedVolume);
        double[] balanceVolume = x.of(this.balanceVolume);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double slope = -filtration[i] * Functions.softplusSlope(above(x, i), WIDTH) / time[i];
            volumeVolume[i] = bookedVolume[i] = balanceVolume[i] = slope;
        }
    }
}
