package org.lungbridge.chemistry;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lungbridge.lanes.Functions;

/**
 * The searches of {@link ContentsToTensions} and {@link OxygenAndCo2Tension} with the Vector API: as many lanes as the machine has places, those that have
 * arrived masked. Tensions, pH and saturation have the bits of the search of one sample. A vector in which anything is out of
 * the ordinary (an empty content, bicarbonate at its floor, a residual that does not fall) is searched lane by lane.
 */
final class InversionVectors {
    private static final VectorSpecies<Double> SPECIES = VectorFunctions.SPECIES;
    private static final double STEP_TOLERANCE = 1e-8;
    private static final double PER_LARGEST_STEP_PH = 1 / 0.15;
    private static final int BUDGET = 60;
    private static final double FARTHEST_LOG_X = 12;
    private static final double FARTHEST_PH = 1.5;
    private static final double LN10 = OxygenCurve.LN10;
    private static final double PER_SOLUBILITY = 1 / AcidBase.SOLUBILITY;
    private static final double LOG_SOLUBILITY = Functions.log(AcidBase.SOLUBILITY);
    private static final double LOG_STANDARD_PCO2 = Functions.log(OxygenCurve.STANDARD_PCO2);
    private static final double SQUARE = PointSearch.SMALLEST * PointSearch.SMALLEST;

    final double[] co2;
    final double[] po2;
    final double[] pco2;
    final double[] pH;
    final double[] saturation;
    final double[] lnVirtualPo2;
    /** Vectors that were searched lane by lane. */
    long scalar;

    private final boolean tension;
    private final ContentsToTensions single = new ContentsToTensions();
    private final OxygenAndCo2Tension singleOfTension = new OxygenAndCo2Tension();

    /**
     * Room for so many lanes.
     *
     * @param tension true if PCO2 is given, false if it is the CO2 content
     */
    InversionVectors(int lanes, boolean tension) {
        this.tension = tension;
        co2 = new double[lanes];
        po2 = new double[lanes];
        pco2 = new double[lanes];
        pH = new double[lanes];
        saturation = new double[lanes];
        lnVirtualPo2 = new double[lanes];
    }

    /** Solves for all lanes, whose number is a multiple of {@link #SPECIES}' length. */
    void solve(
            double[] o2,
            double[] second,
            double[] hb,
            double[] beox,
            double[] temperature,
            double[] p50,
            double[] guessLnX,
            double[] guessPH) {
        for (int i = 0; i < pH.length; i += SPECIES.length()) {
            if (!vector(i, o2, second, hb, beox, temperature, p50, guessLnX, guessPH)) {
                scalar++;
                lanes(i, o2, second, hb, beox, temperature, p50, guessLnX, guessPH);
            }
        }
    }

    private void lanes(
            int from,
            double[] o2,
            double[] second,
            double[] hb,
            double[] beox,
            double[] temperature,
            double[] p50,
            double[] guessLnX,
            double[] guessPH) {
        for (int i = from; i < from + SPECIES.length(); i++) {
            if (tension) {
                OxygenAndCo2Tension one = singleOfTension;
                one.solve(o2[i], second[i], hb[i], beox[i], temperature[i], p50[i], guessLnX[i], guessPH[i]);
                co2[i] = one.co2;
                pco2[i] = second[i];
                keep(i, one.po2, one.pH, one.saturation, one.lnVirtualPo2);
            } else {
                single.solve(o2[i], second[i], hb[i], beox[i], temperature[i], p50[i], guessLnX[i], guessPH[i]);
                co2[i] = second[i];
                pco2[i] = single.pco2;
                keep(i, single.po2, single.pH, single.saturation, single.lnVirtualPo2);
            }
        }
    }

    private void keep(int i, double po2, double pH, double saturation, double lnVirtualPo2) {
        this.po2[i] = po2;
        this.pH[i] = pH;
        this.saturation[i] = saturation;
        this.lnVirtualPo2[i] = lnVirtualPo2;
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
            double[] o2Row,
            double[] secondRow,
            double[] hbRow,
            double[] beoxRow,
            double[] temperatureRow,
            double[] p50Row,
            double[] guessLnXRow,
            double[] guessPHRow) {
        DoubleVector givenO2 = of(o2Row, i);
        DoubleVector second = of(secondRow, i);
        DoubleVector logX = of(guessLnXRow, i);
        DoubleVector pH = of(guessPHRow, i);
        boolean ordinary = givenO2.compare(VectorOperators.GT, 0)
                .and(second.compare(VectorOperators.GT, 0))
                .and(logX.abs().compare(VectorOperators.LT, FARTHEST_LOG_X))
                .and(pH.sub(OxygenCurve.STANDARD_PH).abs().compare(VectorOperators.LT, FARTHEST_PH))
                .allTrue();
        if (!ordinary) {
            return false;
        }
        givenO2 = positive(givenO2);
        second = tension ? VectorFunctions.log(positive(second)) : positive(second);
        DoubleVector hb = of(hbRow, i);
        DoubleVector beox = of(beoxRow, i);
        DoubleVector temperature = of(temperatureRow, i);
        DoubleVector p50 = of(p50Row, i).mul(1 / OxygenCurve.NORMAL_P50_MMHG);
        DoubleVector perUndiluted = all(1).div(all(1).sub(hb.mul(AcidBase.HEMOGLOBIN_DILUTION)));
        DoubleVector buffer = hb.mul(AcidBase.HEMOGLOBIN_BUFFER).add(AcidBase.PLASMA_BUFFER);
        DoubleVector warm = temperature.sub(OxygenCurve.STANDARD_TEMPERATURE)
                .mul(-LN10 * OxygenCurve.TEMPERATURE_SHIFT);
        DoubleVector cold = all(37).sub(temperature);
        DoubleVector below38 = all(38).sub(temperature);
        DoubleVector plasma = cold.mul(cold.mul(0.00002).add(0.00057))
                .add(0.0307)
                .mul(CarbonDioxide.KELMAN_ML_DL_PER_MMOL_L);
        DoubleVector logRatio_pH = below38.mul(0.00139).add(1 + 0.042).mul(LN10);
        DoubleVector hematocrit = hb.mul(CarbonDioxide.HEMATOCRIT_PER_HB);
        DoubleVector capacity = hb.mul(BloodPoint.OXYGEN_PER_HB);
        DoubleVector o2Scale = all(1).div(all(1).max(givenO2));
        DoubleVector secondScale = tension ? all(1) : all(1).div(second);
        DoubleVector before = all(Double.POSITIVE_INFINITY);
        VectorMask<Double> open = SPECIES.maskAll(true);
        for (int left = BUDGET; left >= 0; left--) {
            // the point: as BloodPoint.moveTo
            DoubleVector x = VectorFunctions.exp(logX);
            DoubleVector square = x.mul(x);
            DoubleVector w = x.mul(square.add(OxygenCurve.SEVERINGHAUS_LINEAR));
            DoubleVector perSum = all(1).div(w.add(OxygenCurve.SEVERINGHAUS_CUBIC));
            DoubleVector bound = w.mul(perSum);
            DoubleVector free = perSum.mul(OxygenCurve.SEVERINGHAUS_CUBIC);
            DoubleVector bound_x = free.mul(perSum)
                    .mul(x)
                    .mul(square.mul(3).add(OxygenCurve.SEVERINGHAUS_LINEAR));
            DoubleVector line = beox.add(hb.mul(AcidBase.HALDANE).mul(free))
                    .mul(perUndiluted)
                    .add(AcidBase.STANDARD_BICARBONATE)
                    .sub(buffer.mul(pH.sub(OxygenCurve.STANDARD_PH)));
            if (!line.compare(VectorOperators.GT, AcidBase.BICARBONATE_FLOOR).allTrue()) {
                return false;
            }
            DoubleVector aboveP = pH.sub(AcidBase.PK).mul(LN10);
            DoubleVector logPco2 = VectorFunctions.log(line).sub(LOG_SOLUBILITY).sub(aboveP);
            DoubleVector pco2 = line.mul(PER_SOLUBILITY).mul(VectorFunctions.exp(aboveP.neg()));
            DoubleVector logFactor = warm.sub(logPco2.sub(LOG_STANDARD_PCO2).mul(OxygenCurve.CO2_SHIFT))
                    .add(pH.sub(OxygenCurve.STANDARD_PH).mul(LN10 * OxygenCurve.BOHR));
            DoubleVector po2 = p50.mul(VectorFunctions.exp(logX.sub(logFactor)));
            DoubleVector perLine = all(1).div(line);
            DoubleVector logBicarbonate_x = perLine.mul(
                    hb.mul(-AcidBase.HALDANE).mul(perUndiluted).mul(bound_x));
            DoubleVector logPco2_pH = perLine.neg().mul(buffer).sub(LN10);
            DoubleVector logPo2_x = logBicarbonate_x.mul(OxygenCurve.CO2_SHIFT).add(1);
            DoubleVector logPo2_pH = logPco2_pH.mul(OxygenCurve.CO2_SHIFT).sub(LN10 * OxygenCurve.BOHR);
            DoubleVector dissolved = po2.mul(BloodPoint.OXYGEN_SOLUBILITY);
            DoubleVector o2 = capacity.mul(bound).add(dissolved);
            DoubleVector o2_x = capacity.mul(bound_x).add(dissolved.mul(logPo2_x));
            DoubleVector o2_pH = dissolved.mul(logPo2_pH);
            DoubleVector p = all(OxygenCurve.STANDARD_PH).sub(pH);
            DoubleVector pK = p.mul(0.042).add(6.086).add(below38.mul(p.mul(0.00139).add(0.00472)));
            DoubleVector ratio = VectorFunctions.exp(pH.sub(pK).mul(LN10));
            DoubleVector reduced = all(1).sub(bound);
            DoubleVector difference = all(0.074).sub(p.mul(p.mul(0.0094).add(0.0638)));
            DoubleVector cellRatio = p.mul(all(0.2913).sub(p.mul(0.0844)))
                    .add(0.59)
                    .add(difference.mul(reduced));
            DoubleVector cells = all(1).sub(hematocrit.mul(all(1).sub(cellRatio)));
            DoubleVector inPlasma = plasma.mul(pco2).mul(ratio.add(1));
            DoubleVector inCells = inPlasma.mul(hematocrit);
            DoubleVector co2 = inPlasma.mul(cells);
            DoubleVector co2_x = co2.mul(logBicarbonate_x).add(inCells.mul(difference.neg()).mul(bound_x));
            DoubleVector cellRatio_pH = all(0.2913)
                    .sub(p.mul(0.1688))
                    .add(all(-0.0638).sub(p.mul(0.0188)).mul(reduced))
                    .neg();
            DoubleVector co2_pH = co2.mul(logPco2_pH)
                    .add(plasma.mul(pco2).mul(ratio).mul(logRatio_pH).mul(cells))
                    .add(inCells.mul(cellRatio_pH));
            // the step: as PointSearch.newton
            DoubleVector e1 = givenO2.sub(o2);
            DoubleVector e2 = second.sub(tension ? logPco2 : co2);
            DoubleVector c = tension ? logBicarbonate_x : co2_x;
            DoubleVector d = tension ? logPco2_pH : co2_pH;
            DoubleVector size = e1.abs().mul(o2Scale).add(e2.abs().mul(secondScale));
            if (!size.compare(VectorOperators.LT, before).or(open.not()).allTrue()) {
                return false;
            }
            before = size;
            DoubleVector perDeterminant = all(1).div(o2_x.mul(d).sub(o2_pH.mul(c)));
            DoubleVector stepX = e1.mul(d).sub(o2_pH.mul(e2)).mul(perDeterminant);
            DoubleVector stepPH = o2_x.mul(e2).sub(c.mul(e1)).mul(perDeterminant);
            DoubleVector sizeX = stepX.abs();
            DoubleVector sizePH = stepPH.abs();
            VectorMask<Double> arrived =
                    sizeX.max(sizePH).compare(VectorOperators.LT, STEP_TOLERANCE).and(open);
            if (arrived.anyTrue()) {
                DoubleVector stepLogPco2 = logBicarbonate_x.mul(stepX).add(logPco2_pH.mul(stepPH));
                logX.add(stepX).intoArray(lnVirtualPo2, i, arrived);
                pH.add(stepPH).intoArray(this.pH, i, arrived);
                bound.add(bound_x.mul(stepX)).intoArray(saturation, i, arrived);
                co2.add(co2_x.mul(stepX).add(co2_pH.mul(stepPH))).intoArray(this.co2, i, arrived);
                pco2.add(pco2.mul(stepLogPco2)).intoArray(this.pco2, i, arrived);
                po2.add(po2.mul(logPo2_x.mul(stepX).add(logPo2_pH.mul(stepPH)))).intoArray(this.po2, i, arrived);
                open = open.andNot(arrived);
                if (!open.anyTrue()) {
                    return true;
                }
            }
            DoubleVector tooLong = sizeX.max(sizePH.mul(PER_LARGEST_STEP_PH)).max(1);
            logX = logX.add(stepX.div(tooLong), open);
            pH = pH.add(stepPH.div(tooLong), open);
        }
        return false;
    }
}
