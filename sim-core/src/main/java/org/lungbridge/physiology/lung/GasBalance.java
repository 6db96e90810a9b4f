package org.lungbridge.physiology.lung;

import org.lungbridge.lanes.Functions;

/** Scratch of {@link AlveolarGas}: gas that ventilation brings to one sub-unit and takes away, mmol/s. */
final class GasBalance {
    double fio2;
    double relaxation;
    double target;
    double targetByVolume;
    double inflow;
    double inflowPerVentilation;
    double inflowPerShare;
    double sum;
    double fractionO2;
    double fractionCo2;
    double fractionN2;
    double outflow;
    double outflowSlope;
    double o2;
    double co2;
    double n2;

    /** Completes the balance from the amounts (mmol) and the net gas given off by blood (mmol/s). */
    void evaluate(double amountO2, double amountCo2, double amountN2, double fromBlood, double width) {
        sum = amountO2 + amountCo2 + amountN2;
        fractionO2 = amountO2 / sum;
        fractionCo2 = amountCo2 / sum;
        fractionN2 = amountN2 / sum;
        double net = inflow + fromBlood + (sum - target) / relaxation;
        outflow = Functions.positive(net, width);
        outflowSlope = Functions.positiveSlope(net, width);
        double inspired = inflow + outflow - net;
        o2 = fio2 * inspired - outflow * fractionO2;
        co2 = -outflow * fractionCo2;
        n2 = (1 - fio2) * inspired - outflow * fractionN2;
    }

    /** Slope of a gas's balance with the net outflow, at constant composition. */
    double byNet(double inspiredFraction, double fraction) {
        return inspiredFraction * (outflowSlope - 1) - outflowSlope * fraction;
    }
}
