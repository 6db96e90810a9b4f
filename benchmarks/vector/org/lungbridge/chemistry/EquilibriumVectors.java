package org.lungbridge.chemistry;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lungbridge.lanes.Functions;

/**
 * The search of {@link TensionsToContents} with the Vector API: as many lanes as the machine has places, those that have
 * arrived masked. Contents, saturation and pH have the bits of the search of one sample. A vector in which anything is out of
 * the ordinary (a tension not above zero, bicarbonate at its floor, a guess far away) is searched lane by lane.
 */
final class EquilibriumVectors {
    private static final VectorSpecies<Double> SPECIES = VectorFunctions.SPECIES;
    private static final double STEP_TOLERANCE = 3e-8;
    private static final double NEAR_LOG = 0.02;
    private static final double NEAR_EXP = 0.005;
    private static final int BUDGET = 60;
    private static final double FARTHEST_PH = 1.5;
    private static final double LN10 = OxygenCurve.LN10;
    private static final double BOHR = LN10 * OxygenCurve.BOHR;
    private static final double LOG_STANDARD_PCO2 = Functions.log(OxygenCurve.STANDARD_PCO2);
    private static final double SQUARE = PointSearch.SMALLEST * PointSearch.SMALLEST;

    final double[] o2;
    final double[] co2;
    final double[] pH;
    final double[] saturation;
    /** Vectors that were searched lane by lane. */
    long scalar;

    private final TensionsToContents single = new TensionsToContents();

    EquilibriumVectors(int lanes) {
        o2 = new double[lanes];
        co2 = new double[lanes];
        pH = new double[lanes];
        saturation = new double[lanes];
    }

    /** Solves for all lanes, whose number is a multiple of {@link #SPECIES}' length. */
    void solve(
            double[] po2,
            double[] pco2,
            double[] hb,
            double[] beox,
            double[] temperature,
            double[] p50,
            double[] guessPH) {
        for (int i = 0; i < pH.length; i += SPECIES.length()) {
            if (!vector(i, po2, pco2, hb, beox, temperature, p50, guessPH)) {
                scalar++;
                lanes(i, po2, pco2, hb, beox, temperature, p50, guessPH);
            }
        }
    }

    private void lanes(
            int from,
            double[] po2,
            double[] pco2,
            double[] hb,
            double[] beox,
            double[] temperature,
            double[] p50,
            double[] guessPH) {
        for (int i = from; i < from + SPECIES.length(); i++) {
            single.solve(po2[i], pco2[i], hb[i], beox[i], temperature[i], p50[i], guessPH[i]);
            this.o2[i] = single.o2;
            this.co2[i] = single.co2;
            this.pH[i] = single.pH;
            this.saturation[i] = single.saturation;
        }
    }

    private static DoubleVector of(double[] row, int i) {
        return DoubleVector.fromArray(SPECIES, row, i);
    }

    private static DoubleVector all(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }

    private static DoubleVector positive(DoubleVector x) {
        return x.add(x.mul(x).add(SQUARE).sqrt()).mul(0.5);
    }

    private boolean vector(
            int i,
            double[] po2Row,
            double[] pco2Row,
            double[] hbRow,
            double[] beoxRow,
            double[] temperatureRow,
            double[] p50Row,
            double[] guessPHRow) {
        DoubleVector po2 = of(po2Row, i);
        DoubleVector pco2 = of(pco2Row, i);
        DoubleVector tried = of(guessPHRow, i);
        boolean ordinary = po2.compare(VectorOperators.GT, 0).and(pco2.compare(VectorOperators.GT, 0)).allTrue()
                && tried.sub(OxygenCurve.STANDARD_PH)
                        .abs()
                        .compare(VectorOperators.LT, FARTHEST_PH)
                        .allTrue();
        if (!ordinary) {
            return false;
        }
        DoubleVector hb = of(hbRow, i);
        DoubleVector beox = of(beoxRow, i);
        DoubleVector temperature = of(temperatureRow, i);
        DoubleVector perUndiluted = all(1).div(all(1).sub(hb.mul(AcidBase.HEMOGLOBIN_DILUTION)));
        DoubleVector buffer = hb.mul(AcidBase.HEMOGLOBIN_BUFFER).add(AcidBase.PLASMA_BUFFER);
        DoubleVector o2Tension = positive(po2);
        DoubleVector co2Tension = positive(pco2);
        DoubleVector logFactor = temperature.sub(OxygenCurve.STANDARD_TEMPERATURE)
                .mul(-LN10 * OxygenCurve.TEMPERATURE_SHIFT)
                .sub(VectorFunctions.log(co2Tension).sub(LOG_STANDARD_PCO2).mul(OxygenCurve.CO2_SHIFT));
        DoubleVector x = o2Tension.mul(OxygenCurve.NORMAL_P50_MMHG)
                .div(of(p50Row, i))
                .mul(VectorFunctions.exp(
                        logFactor.add(tried.sub(OxygenCurve.STANDARD_PH).mul(BOHR))));
        DoubleVector dissociated = co2Tension.mul(AcidBase.SOLUBILITY)
                .mul(VectorFunctions.exp(tried.sub(AcidBase.PK).mul(LN10)));
        VectorMask<Double> open = SPECIES.maskAll(true);
        int left = BUDGET;
        while (open.anyTrue()) {
            if (left-- == 0) {
                return false;
            }
            DoubleVector square = x.mul(x);
            DoubleVector w = x.mul(square.add(OxygenCurve.SEVERINGHAUS_LINEAR));
            DoubleVector perSum = all(1).div(w.add(OxygenCurve.SEVERINGHAUS_CUBIC));
            DoubleVector free = perSum.mul(OxygenCurve.SEVERINGHAUS_CUBIC);
            DoubleVector byX = free.mul(perSum)
                    .mul(x)
                    .mul(square.mul(3).add(OxygenCurve.SEVERINGHAUS_LINEAR));
            DoubleVector line = beox.add(hb.mul(AcidBase.HALDANE).mul(free))
                    .mul(perUndiluted)
                    .add(AcidBase.STANDARD_BICARBONATE)
                    .sub(buffer.mul(tried.sub(OxygenCurve.STANDARD_PH)));
            if (!line.compare(VectorOperators.GT, AcidBase.BICARBONATE_FLOOR).allTrue()) {
                return false;
            }
            DoubleVector slope = all(1).div(line);
            DoubleVector lineSlope = hb.mul(-AcidBase.HALDANE)
                    .mul(perUndiluted)
                    .mul(byX)
                    .mul(BOHR)
                    .sub(buffer);
            DoubleVector step = distance(dissociated, line, open)
                    .div(all(LN10).sub(slope.mul(lineSlope)));
            tried = tried.sub(step, open);
            x = x.mul(factor(step.mul(-BOHR), open), open);
            dissociated = dissociated.mul(factor(step.mul(-LN10), open), open);
            open = open.andNot(step.abs().compare(VectorOperators.LT, STEP_TOLERANCE));
        }
        contents(i, tried, x, o2Tension, co2Tension, hb, temperature);
        return true;
    }

    private static DoubleVector distance(DoubleVector dissociated, DoubleVector line, VectorMask<Double> open) {
        DoubleVector u = dissociated.div(line).sub(1);
        DoubleVector near = u.mul(
                all(1).sub(u.mul(all(1.0 / 2).sub(u.mul(all(1.0 / 3).sub(u.mul(1.0 / 4)))))));
        VectorMask<Double> far = u.abs().compare(VectorOperators.GE, NEAR_LOG);
        if (far.and(open).anyTrue()) {
            return near.blend(VectorFunctions.log(dissociated).sub(VectorFunctions.log(line)), far);
        }
        return near;
    }

    private static DoubleVector factor(DoubleVector v, VectorMask<Double> open) {
        DoubleVector inner = v.mul(1.0 / 120).add(1.0 / 24);
        inner = v.mul(inner).add(1.0 / 6);
        inner = v.mul(inner).add(1.0 / 2);
        inner = v.mul(inner).add(1);
        DoubleVector near = v.mul(inner).add(1);
        VectorMask<Double> far = v.abs().compare(VectorOperators.GT, NEAR_EXP);
        if (far.and(open).anyTrue()) {
            return near.blend(VectorFunctions.exp(v), far);
        }
        return near;
    }

    private void contents(
            int i,
            DoubleVector tried,
            DoubleVector x,
            DoubleVector o2Tension,
            DoubleVector co2Tension,
            DoubleVector hb,
            DoubleVector temperature) {
        DoubleVector w = x.mul(x.mul(x).add(OxygenCurve.SEVERINGHAUS_LINEAR));
        DoubleVector bound = w.mul(all(1).div(w.add(OxygenCurve.SEVERINGHAUS_CUBIC)));
        DoubleVector p = all(OxygenCurve.STANDARD_PH).sub(tried);
        DoubleVector pK = p.mul(0.042)
                .add(6.086)
                .add(all(38).sub(temperature).mul(p.mul(0.00139).add(0.00472)));
        DoubleVector ratio = VectorFunctions.exp(tried.sub(pK).mul(LN10));
        DoubleVector oxygenated = p.mul(all(0.2913).sub(p.mul(0.0844))).add(0.59);
        DoubleVector difference = all(0.074).sub(p.mul(p.mul(0.0094).add(0.0638)));
        DoubleVector cellRatio = oxygenated.add(difference.mul(all(1).sub(bound)));
        DoubleVector cells = all(1).sub(
                hb.mul(CarbonDioxide.HEMATOCRIT_PER_HB).mul(all(1).sub(cellRatio)));
        DoubleVector cold = all(37).sub(temperature);
        DoubleVector plasma = cold.mul(cold.mul(0.00002).add(0.00057))
                .add(0.0307)
                .mul(CarbonDioxide.KELMAN_ML_DL_PER_MMOL_L);
        hb.mul(BloodPoint.OXYGEN_PER_HB)
                .mul(bound)
                .add(o2Tension.mul(BloodPoint.OXYGEN_SOLUBILITY))
                .intoArray(o2, i);
        plasma.mul(co2Tension).mul(ratio.add(1)).mul(cells).intoArray(co2, i);
        tried.intoArray(pH, i);
        bound.intoArray(saturation, i);
    }
}
