package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.MMHG_MIN_PER_L;
import static org.lungbridge.quantity.Unit.MMHG_PER_L_MIN_SQUARED;

import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Ecmo;

/**
 * What the pump of this circuit gives at a flow and speed, and what each part of the line takes of it.
 *
 * <pre>
 *   head, drainage, return, tubing: {@link CircuitHydraulics}
 *   head     = (1 − air) · that of a pump full of blood       {@link PumpDrive}
 *   membrane = resistance · resistanceFactor · Q
 *   kink     = kinkLoss · n² · Q·|Q| ,  n = kink/(1.005 − kink)
 *   spare    = head − drainage − return − tubing − membrane − venousDifference          without the kink
 * </pre>
 *
 * <p>A kink that takes the share {@code kink} of the lumen costs what a jet loses behind it; at 1 a trickle is left. The
 * kink that lowers a flow Q to Q₁ is the one that takes what the circuit has to spare at Q₁:
 *
 * <pre>  n² = spare(Q₁)/(kinkLoss · Q₁²) ,  kink = 1.005 n/(1 + n)  </pre>
 */
final class CircuitCurve {
    private static final Source VENOUS_DIFFERENCE = Source.assumption(
            "Superior against inferior caval pressure, supine, with the cannula tips in place: 0-5 mmHg");
    private static final Source KINK = Source.assumption(
            "Borda-Carnot loss ½·density·speed² behind a narrowing of 3/8 inch tubing (9.525 mm), 1.055 kg/L");
    /** Share of its lumen that a line keeps when it is kinked all the way, for a finite resistance. */
    private static final double OPEN_AT_FULL_KINK = 0.005;
    /** Below this there is no flow to lose, L/s. */
    private static final double STILL = L_PER_MIN.engine(0.1);
    /** Without a flow: the kink that costs a tenth of the flow at 2,500-4,000 rpm in the lupus patient's circuit. */
    private static final double USUAL_KINK = 0.82;

    private final PumpDrive motor;
    private final Variable kink;
    private final Variable resistanceFactor;
    private final Variable.Parameter speedSquared;
    private final Variable.Parameter speedFlow;
    private final Variable.Parameter flowSquared;
    private final Variable.Parameter lowFlowQuadratic;
    private final Variable.Parameter lowFlowSlope;
    private final Variable.Parameter drainageLinear;
    private final Variable.Parameter drainageQuadratic;
    private final Variable.Parameter drainageFactor;
    private final Variable.Parameter returnLinear;
    private final Variable.Parameter returnQuadratic;
    private final Variable.Parameter returnFactor;
    private final Variable.Parameter resistance;
    private final Variable.Parameter laminar;
    private final Variable.Parameter turbulent;
    private final Variable.Parameter venousDifference;
    private final Variable.Parameter kinkLoss;

    /** Declares the parameters of pump, cannulas, tubing and membrane lung. */
    CircuitCurve(Declarations d, Variable resistanceFactor, Variable kink) {
        this.resistanceFactor = resistanceFactor;
        this.kink = kink;
        motor = new PumpDrive(d);
        speedSquared = head(d, Ecmo.SPEED_SQUARED, 1.9583e-5, 1e-6, 1e-4);
        speedFlow = head(d, Ecmo.SPEED_FLOW, 0.007545, -0.05, 0.05);
        flowSquared = head(d, Ecmo.FLOW_SQUARED, -2.8864, -20, 0);
        lowFlowQuadratic = head(d, Ecmo.LOW_FLOW_QUADRATIC, 4.0256, 0, 20);
        lowFlowSlope = head(d, Ecmo.LOW_FLOW_SLOPE, 0.0016, 0, 0.005);
        drainageLinear = cannula(d, Ecmo.DRAINAGE_LINEAR, 4.49, -5, 40);
        drainageQuadratic = cannula(d, Ecmo.DRAINAGE_QUADRATIC, 4.23, 0, 80);
        drainageFactor = bloodFactor(d, Ecmo.DRAINAGE_BLOOD_FACTOR);
        returnLinear = cannula(d, Ecmo.RETURN_LINEAR, 1.25, -5, 40);
        returnQuadratic = cannula(d, Ecmo.RETURN_QUADRATIC, 3.14, 0, 80);
        returnFactor = bloodFactor(d, Ecmo.RETURN_BLOOD_FACTOR);
        resistance = d.parameter(
                Ecmo.MEMBRANE_RESISTANCE, 11.24, 3, 40, Tag.VERIFIED, EcmoSources.MEMBRANE_RESISTANCE, Spread.none());
        laminar = d.parameter("tubing_laminar", 7.43, MMHG_MIN_PER_L, 2, 20, Tag.DESIGN, EcmoSources.TUBING);
        turbulent = d.parameter("tubing_turbulent_at_1_L_per_min", 5.43, MMHG, 1, 20, Tag.DESIGN, EcmoSources.TUBING);
        venousDifference = d.parameter("venous_difference", 2, MMHG, 0, 10, Tag.DESIGN, VENOUS_DIFFERENCE);
        kinkLoss = d.parameter("kink_loss", 0.2164, MMHG_PER_L_MIN_SQUARED, 0.1, 0.4, Tag.DESIGN, KINK);
    }

    private static Variable.Parameter head(Declarations d, Quantity quantity, double value, double low, double high) {
        return d.parameter(quantity, value, low, high, Tag.VERIFIED, EcmoSources.ROTAFLOW, Spread.none());
    }

    private static Variable.Parameter cannula(
            Declarations d, Quantity quantity, double value, double low, double high) {
        return d.parameter(quantity, value, low, high, Tag.VERIFIED, EcmoSources.CANNULA_CHARTS, Spread.none());
    }

    private static Variable.Parameter bloodFactor(Declarations d, Quantity quantity) {
        return d.parameter(quantity, 1.37, 0.9, 1.6, Tag.CALIBRATED, EcmoSources.BLOOD_FACTOR, Spread.none());
    }

    /** What the pump has left at this flow; it accelerates the blood. */
    double drive(Rows x, int i, double flow) {
        return spare(x, i, flow) - kinkResistance(x, i) * CircuitHydraulics.signedSquare(flow);
    }

    private double spare(Rows x, int i, double flow) {
        return head(x, i, flow)
                - cannula(x, i, flow)
                - returned(x, i, flow)
                - tubing(x, i, flow)
                - membrane(x, i, flow)
                - x.of(venousDifference)[i];
    }

    /** Slope of {@link #drive} with flow. */
    double driveSlope(Rows x, int i, double flow) {
        return headSlope(x, i, flow) - lossSlope(x, i, flow) - membraneSlope(x, i);
    }

    /** The kink that would lower this flow by this share. */
    double kinkFor(Rows x, int i, double flow, double share) {
        if (flow < STILL) {
            return USUAL_KINK;
        }
        double left = (1 - share) * flow;
        double loss = Math.max(0, spare(x, i, left)) / CircuitHydraulics.signedSquare(left);
        double narrowing = Math.sqrt(loss / x.of(kinkLoss)[i]);
        return (1 + OPEN_AT_FULL_KINK) * narrowing / (1 + narrowing);
    }

    /** Speed at which the pump turns. */
    double speed(Rows x, int i) {
        return motor.speed(x, i);
    }

    double head(Rows x, int i, double flow) {
        double speed = motor.speed(x, i);
        double low = CircuitHydraulics.shortfall(x.of(lowFlowSlope)[i] * speed - flow);
        double full = x.of(speedSquared)[i] * speed * speed
                + x.of(speedFlow)[i] * speed * flow
                + x.of(flowSquared)[i] * CircuitHydraulics.signedSquare(flow)
                + x.of(lowFlowQuadratic)[i] * low * low;
        return motor.filled(x, i) * full;
    }

    private double headSlope(Rows x, int i, double flow) {
        double speed = motor.speed(x, i);
        double gap = x.of(lowFlowSlope)[i] * speed - flow;
        double full = x.of(speedFlow)[i] * speed
                + x.of(flowSquared)[i] * CircuitHydraulics.signedSquareSlope(flow)
                - 2
                        * x.of(lowFlowQuadratic)[i]
                        * CircuitHydraulics.shortfall(gap)
                        * CircuitHydraulics.shortfallSlope(gap);
        return motor.filled(x, i) * full;
    }

    private double cannula(Rows x, int i, double flow) {
        double square = CircuitHydraulics.signedSquare(flow);
        return x.of(drainageFactor)[i] * (x.of(drainageLinear)[i] * flow + x.of(drainageQuadratic)[i] * square);
    }

    /** What lies between the vein and the pump: drainage cannula, kink and half of the tubing. */
    double suction(Rows x, int i, double flow) {
        return drainage(x, i, flow) + 0.5 * tubing(x, i, flow);
    }

    /** Slope of {@link #suction} with flow. */
    double suctionSlope(Rows x, int i, double flow) {
        return drainageSlope(x, i, flow) + 0.5 * tubingSlope(x, i, flow);
    }

    private double drainage(Rows x, int i, double flow) {
        return cannula(x, i, flow) + kinkResistance(x, i) * CircuitHydraulics.signedSquare(flow);
    }

    private double kinkResistance(Rows x, int i) {
        double kink = x.of(this.kink)[i];
        double narrowing = kink / (1 - kink + OPEN_AT_FULL_KINK);
        return x.of(kinkLoss)[i] * narrowing * narrowing;
    }

    /** Slope of {@link #drive} with the kink. */
    double driveByKink(Rows x, int i, double flow) {
        double left = 1 - x.of(kink)[i] + OPEN_AT_FULL_KINK;
        double slope = 2 * x.of(kink)[i] * (1 + OPEN_AT_FULL_KINK) / (left * left * left);
        return -x.of(kinkLoss)[i] * slope * CircuitHydraulics.signedSquare(flow);
    }

    private double returned(Rows x, int i, double flow) {
        double square = CircuitHydraulics.signedSquare(flow);
        return x.of(returnFactor)[i] * (x.of(returnLinear)[i] * flow + x.of(returnQuadratic)[i] * square);
    }

    private double tubing(Rows x, int i, double flow) {
        return CircuitHydraulics.tubing(flow, x.of(laminar)[i], turbulentFourth(x.of(turbulent)[i]));
    }

    private double tubingSlope(Rows x, int i, double flow) {
        return CircuitHydraulics.tubingSlope(flow, x.of(laminar)[i], turbulentFourth(x.of(turbulent)[i]));
    }

    double membrane(Rows x, int i, double flow) {
        return membraneSlope(x, i) * flow;
    }

    /** Slope of the drop over the membrane lung with flow. */
    private double membraneSlope(Rows x, int i) {
        return x.of(resistance)[i] * x.of(resistanceFactor)[i];
    }

    /** Slope of the drop over the membrane lung with its resistance factor. */
    double membraneByFactor(Rows x, int i, double flow) {
        return x.of(resistance)[i] * flow;
    }

    private double lossSlope(Rows x, int i, double flow) {
        double square = CircuitHydraulics.signedSquareSlope(flow);
        return drainageSlope(x, i, flow)
                + x.of(returnFactor)[i] * (x.of(returnLinear)[i] + x.of(returnQuadratic)[i] * square)
                + tubingSlope(x, i, flow);
    }

    private double drainageSlope(Rows x, int i, double flow) {
        double square = CircuitHydraulics.signedSquareSlope(flow);
        return x.of(drainageFactor)[i] * (x.of(drainageLinear)[i] + x.of(drainageQuadratic)[i] * square)
                + kinkResistance(x, i) * square;
    }

    /** (drop at 1 L/min)⁴ over (1 L/min)⁷, so that turbulent drop = (this · Q⁷)^¼. */
    private static double turbulentFourth(double dropAtOne) {
        double perLiter = L_PER_MIN.toEngine();
        double cube = perLiter * perLiter * perLiter;
        double square = dropAtOne * dropAtOne;
        return square * square / (cube * cube * perLiter);
    }
}
