package org.lungbridge.chemistry;

/** Solves the 2×2 system that tells how ln x and pH move along one input while two quantities are held. */
final class Direction {
    double logX;
    double pH;

    private double a;
    private double b;
    private double c;
    private double d;

    /** Sets the slopes of the first held quantity (in ln x, in pH) and of the second. */
    void prepare(double first_x, double first_pH, double second_x, double second_pH) {
        double perDeterminant = 1 / (first_x * second_pH - first_pH * second_x);
        a = second_pH * perDeterminant;
        b = -first_pH * perDeterminant;
        c = -second_x * perDeterminant;
        d = first_x * perDeterminant;
    }

    /** The direction in which the held quantities change by these amounts per unit of the input. */
    void along(double first, double second) {
        logX = a * first + b * second;
        pH = c * first + d * second;
    }
}
