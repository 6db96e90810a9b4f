package org.lungbridge.physiology.lung;

import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;

/** Gas volume, breath and stretch of one lung unit at both ends of a breath, and their slopes: see {@link LungMechanics}. */
final class UnitMechanics {
    /** What all units share. */
    record Chest(
            Variable peep,
            Variable pleural,
            Variable plateau,
            Variable tidal,
            Variable posture,
            VolumeLaw law,
            ChestWall wall) {}

    /** What one unit reads (first two) and provides. */
    record Handles(
            Variable aerated,
            Variable offset,
            Variable volume,
            Variable breath,
            Variable stretch,
            Variable low,
            Variable high) {}

    private final Chest chest;
    private final Handles unit;
    private final double share;
    private final Partial[] ofVolume;
    private final Partial[] ofBreath;
    private final Partial[] ofStretch;
    private final Partial[] ofLow;
    private final Partial[] ofHigh;

    /** Declares the slopes of the unit with this share of the tissue. */
    UnitMechanics(Declarations d, Chest chest, Handles unit, double share) {
        this.chest = chest;
        this.unit = unit;
        this.share = share;
        ofVolume = new Partial[] {
            d.partial(unit.volume, unit.aerated),
            d.partial(unit.volume, unit.offset),
            d.partial(unit.volume, chest.peep),
            d.partial(unit.volume, chest.pleural)
        };
        ofBreath = all(d, unit.breath);
        ofStretch = all(d, unit.stretch);
        ofLow = new Partial[] {
            d.partial(unit.low, unit.offset), d.partial(unit.low, chest.pleural), d.partial(unit.low, chest.peep),
        };
        ofHigh = new Partial[] {
            d.partial(unit.high, unit.offset),
            d.partial(unit.high, chest.pleural),
            d.partial(unit.high, chest.plateau),
            d.partial(unit.high, chest.tidal),
            d.partial(unit.high, chest.posture)
        };
    }

    private Partial[] all(Declarations d, Variable of) {
        return new Partial[] {
            d.partial(of, unit.aerated),
            d.partial(of, unit.offset),
            d.partial(of, chest.peep),
            d.partial(of, chest.pleural),
            d.partial(of, chest.plateau),
            d.partial(of, chest.tidal),
            d.partial(of, chest.posture)
        };
    }

    /** Writes the signals of a lane from transpulmonary pressure before the unit's own offset. */
    void signals(Rows x, double lowMean, double highMean, int l) {
        VolumeLaw law = chest.law;
        double off = x.of(unit.offset)[l];
        x.of(unit.low)[l] = lowMean - off;
        x.of(unit.high)[l] = highMean - off;
        double open = law.full(x, share, l) * x.of(unit.aerated)[l];
        double end = open * law.gas(x, lowMean - off, l);
        x.of(unit.volume)[l] = end;
        x.of(unit.breath)[l] = open * law.gas(x, highMean - off, l) - end;
        x.of(unit.stretch)[l] = law.stretch(x, 0.5 * (lowMean + highMean) - off, l);
    }

    void partials(Rows x) {
        VolumeLaw law = chest.law;
        for (int l = 0; l < x.lanes(); l++) {
            double cw = chest.wall.compliance(x, l);
            double vt = x.of(chest.tidal)[l];
            double distending = x.of(chest.pleural)[l];
            double low = x.of(chest.peep)[l] - distending - x.of(unit.offset)[l];
            double high = x.of(chest.plateau)[l] - distending - vt / cw - x.of(unit.offset)[l];
            double full = law.full(x, share, l);
            double open = full * x.of(unit.aerated)[l];
            double lowSlope = open * law.slope(x, low, l);
            double highSlope = open * law.slope(x, high, l);
            double lowGas = full * law.gas(x, low, l);
            double turn = -vt / cw * chest.wall.byPosture(x, l);
            x.of(ofVolume[0])[l] = lowGas;
            x.of(ofVolume[1])[l] = -lowSlope;
            x.of(ofVolume[2])[l] = lowSlope;
            x.of(ofVolume[3])[l] = -lowSlope;
            fill(x, ofBreath, l, full * law.gas(x, high, l) - lowGas, -lowSlope, highSlope, cw, turn);
            double half = 0.5 * law.stretchSlope(x, x.of(unit.stretch)[l], l);
            fill(x, ofStretch, l, 0, half, half, cw, turn);
            pressurePartials(x, cw, turn, l);
        }
    }

    private void pressurePartials(Rows x, double cw, double turn, int l) {
        x.of(ofLow[0])[l] = -1;
        x.of(ofLow[1])[l] = -1;
        x.of(ofLow[2])[l] = 1;
        x.of(ofHigh[0])[l] = -1;
        x.of(ofHigh[1])[l] = -1;
        x.of(ofHigh[2])[l] = 1;
        x.of(ofHigh[3])[l] = -1 / cw;
        x.of(ofHigh[4])[l] = turn;
    }

    private static void fill(
            Rows x, Partial[] to, int l, double byAerated, double byLow, double byHigh, double cw, double turn) {
        x.of(to[0])[l] = byAerated;
        x.of(to[1])[l] = -byLow - byHigh;
        x.of(to[2])[l] = byLow;
        x.of(to[3])[l] = -byLow - byHigh;
        x.of(to[4])[l] = byHigh;
        x.of(to[5])[l] = -byHigh / cw;
        x.of(to[6])[l] = byHigh * turn;
    }
}
