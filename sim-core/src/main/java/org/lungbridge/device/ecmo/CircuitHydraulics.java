package org.lungbridge.device.ecmo;

import org.lungbridge.quantity.Unit;

/**
 * Pressure-flow laws of pump, cannulas and tubing, with their slopes. Flows in L/s, pressures in mmHg.
 *
 * <pre>
 *   head    = a·n² + b·n·Q + c·Q·|Q| + e·max(0, s·n − Q)²          c &lt; 0; Boes 2019
 *   cannula = φ · (linear·Q + quadratic·Q·|Q|)
 *   tubing  = Q · (laminar⁴ + turbulent⁴·|Q|³)^¼                    Hagen-Poiseuille to Blasius without a switch
 * </pre>
 *
 * <p>|Q| and max(0, ·) are smooth over 0.02 and 0.05 L/min, so every law is regular at zero flow and zero speed and
 * odd in Q where it resists: backflow is resisted like forward flow.
 */
final class CircuitHydraulics {
    private static final double FLOW_WIDTH = Unit.L_PER_MIN.engine(0.02);
    private static final double HEAD_WIDTH = Unit.L_PER_MIN.engine(0.05);

    private CircuitHydraulics() {}

    /** |Q|, smooth at zero. */
    static double size(double flow) {
        return Math.sqrt(flow * flow + FLOW_WIDTH * FLOW_WIDTH);
    }

    /** Q·|Q|. */
    static double signedSquare(double flow) {
        return flow * size(flow);
    }

    /** d(Q·|Q|)/dQ. */
    static double signedSquareSlope(double flow) {
        double size = size(flow);
        return size + flow * flow / size;
    }

    /** max(0, x), smooth. */
    static double shortfall(double x) {
        return 0.5 * (x + Math.sqrt(x * x + HEAD_WIDTH * HEAD_WIDTH));
    }

    /** d max(0, x)/dx. */
    static double shortfallSlope(double x) {
        return 0.5 * (1 + x / Math.sqrt(x * x + HEAD_WIDTH * HEAD_WIDTH));
    }

    /** Pressure drop over the tubing; {@code turbulentFourth} is (mmHg per (L/s)^1.75) to the fourth power. */
    static double tubing(double flow, double laminar, double turbulentFourth) {
        return flow * fourthRoot(tubingFourth(flow, laminar, turbulentFourth));
    }

    /** d(tubing)/dQ. */
    static double tubingSlope(double flow, double laminar, double turbulentFourth) {
        double fourth = tubingFourth(flow, laminar, turbulentFourth);
        double root = fourthRoot(fourth);
        return root * (1 + 0.75 * turbulentFourth * size(flow) * flow * flow / fourth);
    }

    private static double tubingFourth(double flow, double laminar, double turbulentFourth) {
        double size = size(flow);
        double square = laminar * laminar;
        return square * square + turbulentFourth * size * size * size;
    }

    private static double fourthRoot(double x) {
        return Math.sqrt(Math.sqrt(x));
    }
}
