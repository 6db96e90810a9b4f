package org.lungbridge.physiology.lung;

import org.lungbridge.lanes.Functions;

/** Scratch of {@link AlveolarGas}: gas that ventilation brings to one sub-unit and takes away, mmol/s. */
final class GasBalance {
    double fio2;
    double relaxation;
    double target;
    double targetByVolume;
    double ventilation;
    double perVentilation;
    double perShare;
    double sum;
    double fractionO2;
    double fractionCo2;
    double fractionN2;
    double drawnSlope;
    double outflow;
    double o2;
    double co2;
    double n2;

    /** Completes the balance from the amounts (mmol) and the net gas taken up by blood (mmol/s). */
    void evaluate(double amountO2, double amountCo2, double amountN2, double toBlood, double width) {
        sum = amountO2 + amountCo2 + amountN2;
        fractionO2 = amountO2 / sum;
        fractionCo2 = amountCo2 / sum;
        fractionN2 = amountN2 / sum;
        double drawn = toBlood - (sum - target) / relaxation;
        double inspired = ventilation + Functions.positive(drawn, width);
        drawnSlope = Functions.positiveSlope(drawn, width);
        outflow = ventilation + Functions.positive(-drawn, width);
        o2 = fio2 * inspired - outflow * fractionO2;
        co2 = -outflow * fractionCo2;
        n2 = (1 - fio2) * inspired - outflow * fractionN2;
    }

    /** Slope of a gas's balance with the gas drawn in, at constant composition. */
    double byDrawn(double inspiredFraction, double fraction) {
        return inspiredFraction * drawnSlope + (1 - drawnSlope) * fraction;
    }
}
