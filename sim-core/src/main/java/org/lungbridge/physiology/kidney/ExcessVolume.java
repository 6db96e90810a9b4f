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
 *   over = V0 · softplus(V/V0 − 1.03) ;  let go = kidney function · over/8 h ;  rV = −let go
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
    private final Variable.Signal letGo;
    private final Variable.Parameter band;
    private final Variable.Parameter time;
    private final Partial byVolume;
    private final Partial byFiltration;
    private final Partial[] byLetGo;

    public ExcessVolume(Declarations d) {
        volume = d.contributesTo(Blood.VOLUME);
        booked = d.contributesTo(Audit.VOLUME);
        balance = d.contributesTo(Blood.FLUID_BALANCE);
        normalVolume = d.reads(Body.NORMAL_BLOOD_VOLUME);
        filtration = d.reads(Kidney.FILTRATION);
        letGo = d.provides(Kidney.EXCESS_LET_GO);
        band = d.parameter("band", 0.03, ONE, 0, 0.2, Tag.DESIGN, TRANSFUSED);
        time = d.parameter("time", 8, HOUR, 4, 24, Tag.RECALLED, TRANSFUSED);
        byVolume = d.partial(letGo, volume);
        byFiltration = d.partial(letGo, filtration);
        byLetGo = new Partial[] {d.partial(volume, letGo), d.partial(booked, letGo), d.partial(balance, letGo)};
    }

    private double above(Rows x, int i) {
        return x.of(volume)[i] / x.of(normalVolume)[i] - 1 - x.of(band)[i];
    }

    private double over(Rows x, int i) {
        return x.of(normalVolume)[i] * Functions.softplus(above(x, i), WIDTH);
    }

    @Override
    public void signals(Rows x) {
        double[] filtration = x.of(this.filtration), time = x.of(this.time), letGo = x.of(this.letGo);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            letGo[i] = filtration[i] * over(x, i) / time[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] letGo = x.of(this.letGo);
        double[] rateOfVolume = x.rateOf(volume), rateOfBooked = x.rateOf(booked), rateOfBalance = x.rateOf(balance);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rateOfVolume[i] -= letGo[i];
            rateOfBooked[i] -= letGo[i];
            rateOfBalance[i] -= letGo[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] filtration = x.of(this.filtration), time = x.of(this.time);
        double[] byVolume = x.of(this.byVolume), byFiltration = x.of(this.byFiltration);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            byVolume[i] = filtration[i] * Functions.softplusSlope(above(x, i), WIDTH) / time[i];
            byFiltration[i] = over(x, i) / time[i];
            for (Partial partial : byLetGo) {
                x.of(partial)[i] = -1;
            }
        }
    }
}
